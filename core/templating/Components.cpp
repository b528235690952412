// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Components.h"

#include "text/Normal.h"

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

QStringList lineOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

/// A component that is a list of lines.
template <QStringList OfficialDocument::*place>
Component list(const QString& name, const QString& label)
{
    return {name, label, [](const OfficialDocument& paper) { return paper.*place; },
            [](OfficialDocument& paper, const QStringList& lines) { paper.*place = lines; },
            [](OfficialDocument& to, const OfficialDocument& from) { to.*place = from.*place; }};
}

/// A component that is one text.
template <QString OfficialDocument::*place>
Component single(const QString& name, const QString& label)
{
    return {
        name, label, [](const OfficialDocument& paper) { return lineOf(paper.*place); },
        [](OfficialDocument& paper, const QStringList& lines) { paper.*place = lines.join(u' '); },
        [](OfficialDocument& to, const OfficialDocument& from) { to.*place = from.*place; }};
}

Component date()
{
    return {u"date"_s, u"ngày ban hành"_s,
            [](const OfficialDocument& paper) { return lineOf(paper.date.toIso()); },
            [](OfficialDocument& paper, const QStringList& lines) {
                paper.date = base::Date::fromIso(lines.value(0)).value_or(base::Date());
            },
            [](OfficialDocument& to, const OfficialDocument& from) { to.date = from.date; }};
}

Component copies()
{
    return {u"copies"_s, u"số bản"_s,
            [](const OfficialDocument& paper) {
                return paper.copies ? QStringList(QString::number(*paper.copies)) : QStringList();
            },
            [](OfficialDocument& paper, const QStringList& lines) {
                bool isNumber = false;
                const int number = lines.value(0).toInt(&isNumber);
                paper.copies = isNumber ? std::optional(number) : std::nullopt;
            },
            [](OfficialDocument& to, const OfficialDocument& from) { to.copies = from.copies; }};
}

/// "ngang" turns the paper; anything else leaves it upright.
Component orientation()
{
    return {
        u"orientation"_s, u"khổ giấy"_s,
        [](const OfficialDocument& paper) {
            return paper.landscape ? QStringList(u"ngang"_s) : QStringList();
        },
        [](OfficialDocument& paper, const QStringList& lines) {
            paper.landscape = text::bare(lines.value(0)) == u"ngang";
        },
        [](OfficialDocument& to, const OfficialDocument& from) { to.landscape = from.landscape; }};
}

const QStringList& urgencies()
{
    static const QStringList words = {QString(), u"khẩn"_s, u"thượng khẩn"_s, u"hỏa tốc"_s};
    return words;
}

Component urgency()
{
    return {u"urgency"_s, u"độ khẩn"_s,
            [](const OfficialDocument& paper) {
                return lineOf(urgencies().value(static_cast<int>(paper.urgency)));
            },
            [](OfficialDocument& paper, const QStringList& lines) {
                const auto index =
                    urgencies().indexOf(text::withOneToneStyle(text::lower(lines.value(0))));
                paper.urgency = static_cast<document::Urgency>(std::max<qsizetype>(0, index));
            },
            [](OfficialDocument& to, const OfficialDocument& from) { to.urgency = from.urgency; }};
}

Component numbering()
{
    return {
        u"numbering"_s, u"dòng số, ký hiệu"_s,
        [](const OfficialDocument& paper) {
            return paper.numbered ? QStringList() : QStringList(u"không"_s);
        },
        [](OfficialDocument& paper, const QStringList& lines) {
            paper.numbered = text::bare(lines.value(0)) != u"khong";
        },
        [](OfficialDocument& to, const OfficialDocument& from) { to.numbered = from.numbered; }};
}

void append(QStringList& lines, const document::Signature& signature)
{
    lines += signature.authority.join(u" / "_s);
    lines += signature.otherPosition.join(u" / "_s);
    lines += signature.name;
}

Component signatures()
{
    return {u"signatures"_s, u"chữ ký"_s,
            [](const OfficialDocument& paper) {
                QStringList lines;
                for (const auto& signature : paper.signatures)
                    append(lines, signature);
                return lines;
            },
            nullptr,
            [](OfficialDocument& to, const OfficialDocument& from) {
                to.signatures = from.signatures;
            }};
}

Component matrix()
{
    return {u"matrix"_s, u"bảng chữ ký"_s,
            [](const OfficialDocument& paper) {
                QStringList lines;
                if (!paper.matrix)
                    return lines;
                lines += paper.matrix->witness.join(u" / "_s);
                for (const auto& cell : paper.matrix->cells)
                    append(lines, cell);
                return lines;
            },
            nullptr,
            [](OfficialDocument& to, const OfficialDocument& from) { to.matrix = from.matrix; }};
}

} // namespace

const std::vector<Component>& components()
{
    using Paper = OfficialDocument;
    static const std::vector<Component> all = {
        list<&Paper::parent>(u"parent"_s, u"cơ quan chủ quản"_s),
        list<&Paper::issuer>(u"issuer"_s, u"cơ quan ban hành"_s),
        single<&Paper::number>(u"number"_s, u"số"_s),
        single<&Paper::symbol>(u"symbol"_s, u"ký hiệu"_s),
        single<&Paper::place>(u"place"_s, u"địa danh"_s),
        date(),
        single<&Paper::draft>(u"draft"_s, u"dự thảo"_s),
        single<&Paper::title>(u"title"_s, u"tên văn bản"_s),
        list<&Paper::abstract>(u"abstract"_s, u"trích yếu"_s),
        list<&Paper::authorityLine>(u"authorityLine"_s, u"dòng thẩm quyền"_s),
        single<&Paper::enacting>(u"enacting"_s, u"lời ban hành"_s),
        list<&Paper::addressees>(u"addressees"_s, u"kính gửi"_s),
        list<&Paper::bases>(u"bases"_s, u"căn cứ"_s),
        list<&Paper::recipients>(u"recipients"_s, u"nơi nhận"_s),
        signatures(),
        matrix(),
        copies(),
        urgency(),
        single<&Paper::circulation>(u"circulation"_s, u"dấu lưu hành"_s),
        single<&Paper::drafter>(u"drafter"_s, u"người soạn"_s),
        list<&Paper::contact>(u"contact"_s, u"liên hệ"_s),
        numbering(),
        orientation(),
        single<&Paper::presentation>(u"presentation"_s, u"cách trình bày"_s),
    };
    return all;
}

} // namespace thidua::templating
