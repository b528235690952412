// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadFields.h"

#include "templating/ReadExpression.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <array>
#include <utility>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// Written in the head, in the order of FieldType.
const std::array<QString, 8>& typeNames()
{
    static const std::array<QString, 8> names = {u"chữ"_s,       u"đoạn"_s,    u"ngày"_s,
                                                 u"số"_s,        u"tiền"_s,    u"chọn"_s,
                                                 u"danh-sách"_s, u"có-không"_s};
    return names;
}

FieldType readType(const YamlValue& value, Complaint& complaint)
{
    const QString written = text::bare(readWords(value, complaint));
    const auto& names = typeNames();
    for (size_t i = 0; i < names.size(); ++i)
        if (text::bare(names[i]) == written)
            return static_cast<FieldType>(i);
    complaint.add(value.start, Sentence::tr("không có kiểu trường \"%1\"", value.text),
                  QStringList(names.begin(), names.end()).join(u", "_s));
    return FieldType::Text;
}

bool readFlag(const YamlValue& value, Complaint& complaint)
{
    const QString written = text::bare(readWords(value, complaint));
    if (written != u"co" && written != u"khong")
        complaint.add(value.start, Sentence::tr("gặp \"%1\"", value.text),
                      Sentence::tr("có hoặc không"));
    return written == u"co";
}

QString readFieldPath(const YamlValue& value, Complaint& complaint)
{
    Cursor cursor{readWords(value, complaint), value.start};
    const QString path = readPath(cursor, complaint);
    cursor.skipBlanks();
    if (!cursor.atEnd())
        complaint.add(cursor.place(),
                      Sentence::tr("thừa \"%1\" sau tên dữ liệu", cursor.text.mid(cursor.at)),
                      Sentence::tr("một tên, ví dụ paper.date"));
    return path;
}

/// False where a field has no such member.
bool readMember(FieldSpec& field, const QString& key, const YamlValue& value, NodeReading& reading)
{
    if (key == u"duong-dan")
        field.path = readFieldPath(value, reading.complaint);
    else if (key == u"nhan")
        field.label = readWords(value, reading.complaint);
    else if (key == u"kieu")
        field.type = readType(value, reading.complaint);
    else if (key == u"bat-buoc")
        field.required = readFlag(value, reading.complaint);
    else if (key == u"mac-dinh")
        field.standard = readComponent(value, reading);
    else if (key == u"tro-giup")
        field.help = readWords(value, reading.complaint);
    else if (key == u"chon")
        field.choices = readWordList(value, reading.complaint);
    else
        return false;
    return true;
}

FieldSpec readField(const YamlValue& value, NodeReading& reading)
{
    FieldSpec field;
    if (value.kind != YamlValue::Kind::Map)
        reading.complaint.add(value.start, Sentence::tr("trường không có các mục"),
                              Sentence::tr("đường-dẫn, nhãn, kiểu …"));
    bool isTold = false;
    for (const auto& [key, content] : value.map) {
        isTold = isTold || text::bare(key) == u"bat-buoc";
        if (!readMember(field, text::bare(key), content, reading))
            reading.complaint.add(
                content.start, Sentence::tr("trường không có mục \"%1\"", key),
                Sentence::tr("đường-dẫn, nhãn, kiểu, bắt-buộc, mặc-định, trợ-giúp hoặc chọn"));
    }
    if (!field.standard.empty() && !isTold)
        field.required = false;
    if (field.path.isEmpty())
        reading.complaint.add(value.start, Sentence::tr("trường không có đường-dẫn"),
                              Sentence::tr("đường-dẫn: tên dữ liệu"));
    if (field.label.isEmpty())
        reading.complaint.add(value.start, Sentence::tr("trường %1 không có nhãn", field.path),
                              Sentence::tr("nhãn: tên để hỏi người dùng"));
    if (field.type == FieldType::Choice && field.choices.isEmpty())
        reading.complaint.add(
            value.start, Sentence::tr("trường %1 kiểu chọn mà không có gì để chọn", field.path),
            Sentence::tr("chọn: [một, hai]"));
    return field;
}

} // namespace

std::vector<FieldSpec> readFields(const YamlValue& value, NodeReading& reading)
{
    std::vector<FieldSpec> fields;
    if (value.kind != YamlValue::Kind::List)
        reading.complaint.add(value.start, Sentence::tr("mục \"trường\" không phải là danh sách"),
                              Sentence::tr("mỗi trường một dấu - ở đầu"));
    for (const auto& entry : value.list)
        fields.push_back(readField(entry, reading));
    return fields;
}

Nodes readComponent(const YamlValue& value, NodeReading& reading)
{
    if (value.kind == YamlValue::Kind::Map) {
        reading.complaint.add(value.start, Sentence::tr("gặp các mục con"),
                              Sentence::tr("một dòng chữ hoặc danh sách"));
        return {};
    }
    if (value.kind == YamlValue::Kind::Text)
        return readNodes({value.text, value.start, value.indent}, Grammar::Plain, reading);
    Nodes nodes;
    for (const auto& entry : value.list) {
        if (entry.kind != YamlValue::Kind::Text)
            reading.complaint.add(entry.start, Sentence::tr("gặp danh sách hoặc mục con"),
                                  Sentence::tr("một dòng chữ"));
        for (auto& node :
             readNodes({entry.text, entry.start, entry.indent}, Grammar::Plain, reading))
            nodes.push_back(std::move(node));
    }
    return nodes;
}

QString readWords(const YamlValue& value, Complaint& complaint)
{
    if (value.kind == YamlValue::Kind::List || value.kind == YamlValue::Kind::Map)
        complaint.add(value.start, Sentence::tr("gặp danh sách hoặc mục con"),
                      Sentence::tr("một dòng chữ"));
    return value.text.trimmed();
}

QStringList readWordList(const YamlValue& value, Complaint& complaint)
{
    if (value.kind == YamlValue::Kind::Text)
        return {value.text.trimmed()};
    if (value.kind == YamlValue::Kind::Map)
        complaint.add(value.start, Sentence::tr("gặp các mục con"),
                      Sentence::tr("một danh sách [a, b]"));
    QStringList words;
    for (const auto& entry : value.list)
        words += readWords(entry, complaint);
    return words;
}

} // namespace thidua::templating
