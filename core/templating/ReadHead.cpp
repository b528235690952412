// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadHead.h"

#include "templating/ReadExpression.h"
#include "templating/ReadFields.h"
#include "templating/ReadSegments.h"
#include "templating/Yaml.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <functional>
#include <map>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

using Reader = std::function<void(Template&, const YamlValue&, NodeReading&)>;

SignatureSpec readSignature(const YamlValue& value, NodeReading& reading)
{
    SignatureSpec signature;
    for (const auto& [key, content] : value.map) {
        const QString bare = text::bare(key);
        if (bare == u"quyen-han")
            signature.authority = readComponent(content, reading);
        else if (bare == u"chuc-vu-khac")
            signature.otherPosition = readComponent(content, reading);
        else if (bare == u"ho-ten")
            signature.name = readComponent(content, reading);
        else if (bare != u"chung-kien" && bare != u"lap")
            reading.complaint.add(content.start, Sentence::tr("chữ ký không có mục \"%1\"", key),
                                  Sentence::tr("quyền-hạn, chức-vụ-khác hoặc họ-tên"));
    }
    if (value.kind != YamlValue::Kind::Map)
        reading.complaint.add(value.start, Sentence::tr("chữ ký không có các mục"),
                              Sentence::tr("quyền-hạn, chức-vụ-khác, họ-tên"));
    return signature;
}

void readSignatures(Template& to, const YamlValue& value, NodeReading& reading)
{
    if (value.kind != YamlValue::Kind::List)
        to.signatures.push_back(readSignature(value, reading));
    for (const auto& entry : value.list)
        to.signatures.push_back(readSignature(entry, reading));
}

void readMatrix(Template& to, const YamlValue& value, NodeReading& reading)
{
    MatrixSpec matrix;
    matrix.cell = readSignature(value, reading);
    for (const auto& [key, content] : value.map) {
        const QString bare = text::bare(key);
        if (bare == u"chung-kien")
            matrix.witness = readComponent(content, reading);
        if (bare != u"lap")
            continue;
        Cursor cursor{content.text, content.start};
        matrix.name = readPath(cursor, reading.complaint);
        cursor.skipBlanks();
        if (!cursor.take(u"trong "_s))
            reading.complaint.add(cursor.place(), Sentence::tr("sau tên không có chữ \"trong\""),
                                  Sentence::tr("lặp: TÊN trong DANH-SÁCH"));
        matrix.list = readExpression(cursor, reading.complaint);
    }
    if (matrix.name.isEmpty())
        reading.complaint.add(value.start, Sentence::tr("bảng ký không có mục \"lặp\""),
                              Sentence::tr("lặp: TÊN trong DANH-SÁCH"));
    to.matrix.push_back(std::move(matrix));
}

void readFragments(Template& to, const YamlValue& value, NodeReading& reading)
{
    for (const auto& [key, content] : value.map)
        to.fragments[text::bare(key)] =
            readSegments(content.text, content.start, Emphasis::Literal, reading.complaint);
    if (value.kind != YamlValue::Kind::Map)
        reading.complaint.add(value.start, Sentence::tr("mục \"mẫu\" không có các mục con"),
                              Sentence::tr("tên: một dòng chữ"));
}

const std::map<QString, Reader>& readers()
{
    static const std::map<QString, Reader> all = {
        {u"ten"_s, [](Template& to, const YamlValue& value,
                      NodeReading& reading) { to.name = readWords(value, reading.complaint); }},
        {u"loai"_s, [](Template& to, const YamlValue& value,
                       NodeReading& reading) { to.kind = readWords(value, reading.complaint); }},
        {u"mo-ta"_s,
         [](Template& to, const YamlValue& value, NodeReading& reading) {
             to.summary = readWords(value, reading.complaint);
         }},
        {u"chu-ky"_s,
         [](Template& to, const YamlValue& value, NodeReading& reading) {
             to.cycle = readWordList(value, reading.complaint);
         }},
        {u"nguoi-ky"_s, readSignatures},
        {u"bang-ky"_s, readMatrix},
        {u"mau"_s, readFragments},
        {u"truong"_s, [](Template& to, const YamlValue& value,
                         NodeReading& reading) { to.fields = readFields(value, reading); }},
    };
    return all;
}

QStringList knownNames()
{
    QStringList names{u"tên"_s,     u"loại"_s,     u"mô-tả"_s, u"chu-kỳ"_s,
                      u"bảng-ký"_s, u"người-ký"_s, u"mẫu"_s,   u"trường"_s};
    for (const auto& [written, component] : componentNames())
        names += written;
    return names;
}

} // namespace

const std::vector<std::pair<QString, QString>>& componentNames()
{
    static const std::vector<std::pair<QString, QString>> names = {
        {u"cơ-quan-chủ-quản"_s, u"parent"_s},
        {u"cơ-quan-ban-hành"_s, u"issuer"_s},
        {u"số"_s, u"number"_s},
        {u"ký-hiệu"_s, u"symbol"_s},
        {u"địa-danh"_s, u"place"_s},
        {u"ngày"_s, u"date"_s},
        {u"dự-thảo"_s, u"draft"_s},
        {u"tên-văn-bản"_s, u"title"_s},
        {u"trích-yếu"_s, u"abstract"_s},
        {u"dòng-thẩm-quyền"_s, u"authorityLine"_s},
        {u"lời-ban-hành"_s, u"enacting"_s},
        {u"kính-gửi"_s, u"addressees"_s},
        {u"căn-cứ"_s, u"bases"_s},
        {u"nơi-nhận"_s, u"recipients"_s},
        {u"số-bản"_s, u"copies"_s},
        {u"độ-khẩn"_s, u"urgency"_s},
        {u"lưu-hành"_s, u"circulation"_s},
        {u"người-soạn"_s, u"drafter"_s},
        {u"liên-hệ"_s, u"contact"_s},
        {u"khổ-giấy"_s, u"orientation"_s},
        {u"trình-bày"_s, u"presentation"_s},
        {u"đánh-số"_s, u"numbering"_s},
    };
    return names;
}

namespace {

void readMember(Template& to, const YamlMember& member, NodeReading& reading)
{
    const auto& [key, value] = member;
    const QString bare = text::bare(key);
    for (const auto& [written, component] : componentNames()) {
        if (text::bare(written) == bare) {
            to.components[component] = readComponent(value, reading);
            return;
        }
    }
    const auto found = readers().find(bare);
    if (found != readers().end())
        return found->second(to, value, reading);
    const QString near = nearest(key, knownNames());
    reading.complaint.add(value.start, Sentence::tr("phần đầu không có mục \"%1\"", key),
                          near.isEmpty() ? knownNames().join(u", "_s) : u"\"%1\""_s.arg(near));
}

} // namespace

Template readHead(const SourceText& source, NodeReading& reading)
{
    Template made;
    const YamlValue root = readYaml(source.text, source.start, reading.complaint);
    if (root.kind != YamlValue::Kind::Map)
        reading.complaint.add(source.start, Sentence::tr("phần đầu không có mục nào"),
                              Sentence::tr("ít nhất \"tên: …\""));
    for (const auto& member : root.map)
        readMember(made, member, reading);
    if (made.name.isEmpty())
        reading.complaint.add(source.start, Sentence::tr("phần đầu không có mục \"tên\""),
                              Sentence::tr("tên: tên của mẫu"));
    return made;
}

} // namespace thidua::templating
