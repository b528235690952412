// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SendingOut.h"

#include "base/Sentence.h"
#include "emulation/AgencyFace.h"
#include "store/PaperDocument.h"
#include "text/DatesInWords.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using document::Block;
using document::OfficialDocument;
using emulation::Phrases;

namespace {

document::TableRow rowOf(const QStringList& cells)
{
    document::TableRow row;
    for (const QString& cell : cells)
        row.cells.push_back({document::inlinesOf(cell), 1, 1});
    return row;
}

/// Where the shares go, one below the other; the sum at the end.
Block tableOf(const std::vector<dispatch::CopyShare>& shares, const Phrases& phrases)
{
    QStringList head;
    for (const char16_t* column : {u"number", u"to", u"count", u"which", u"received"})
        head += phrases.of(QString(u"copySheet."_s + QStringView(column)));
    Block block;
    block.type = document::BlockType::Table;
    block.table = document::Table{{rowOf(head)}, 1};
    int number = 0;
    for (size_t i = 0; i < shares.size(); ++i)
        if (shares[i].count > 0)
            block.table->rows.push_back(rowOf({QString::number(++number),
                                               shares[i].to,
                                               QString::number(shares[i].count),
                                               dispatch::numbersOf(shares, i),
                                               {}}));
    block.table->rows.push_back(rowOf({{},
                                       phrases.of(u"copySheet.total"_s),
                                       QString::number(dispatch::totalOf(shares)),
                                       {},
                                       {}}));
    return block;
}

/// "Số: 790/KH-CTĐ ngày 05/3/2026", as far as it is known.
QString numberLine(const OfficialDocument& paper, const Phrases& phrases)
{
    const QString number = paper.number.isEmpty() ? u"…"_s : paper.number;
    const QString date =
        paper.date.isWhole() ? text::dateText(paper.date, text::DateStyle::Slashed) : u"…"_s;
    return phrases.of(u"copySheet.of"_s,
                      {{u"number"_s, QString(number + u'/' + paper.symbol)}, {u"date"_s, date}});
}

int rankOf(emulation::MemberRole role)
{
    return role == emulation::MemberRole::Head ? 0 : role == emulation::MemberRole::Deputy ? 1 : 2;
}

/// As a pledge has its cells: the head, the deputy, then the others.
std::vector<emulation::Member> sortedMembers(const emulation::GroupingYear& year)
{
    auto members = year.members;
    std::stable_sort(members.begin(), members.end(), [](const auto& left, const auto& right) {
        return rankOf(left.role) < rankOf(right.role);
    });
    return members;
}

const emulation::GroupingYear* yearOf(const emulation::EmulationYear& data,
                                      const store::PaperFile& paper)
{
    for (const auto& grouping : data.groupings) {
        if (!paper.grouping.isEmpty() && grouping.id != paper.grouping)
            continue;
        for (const auto& year : grouping.years)
            if (year.year == data.year)
                return &year;
    }
    return nullptr;
}

QString agencyName(const emulation::EmulationYear& data, const emulation::AgencyId& id,
                   const YearTools& tools)
{
    const base::Date day = base::Date::of(data.year, 12, 31).value_or(base::Date());
    for (const auto& agency : data.agencies)
        if (agency.id == id)
            return emulation::faceOf(agency, day, tools.sources->law).name;
    return id.value;
}

Error noSuchPaper(const store::PaperId& id)
{
    return {
        ErrorCode::WrongUse,
        base::Sentence::tr(
            "Không có văn bản nào mang mã “%1”; hãy chọn một văn bản trong danh sách.", id.value),
        {}};
}

/// "KẾ HOẠCH" → "Kế hoạch".
QString asWord(const QString& capitals)
{
    const QString small = text::lower(capitals);
    return text::upper(small.left(1)) + small.mid(1);
}

} // namespace

dispatch::Circle circleOf(const YearTools& tools, const store::YearFile& file,
                          const store::PaperFile& paper)
{
    dispatch::Circle circle;
    const auto* year = yearOf(file.data, paper);
    if (!year)
        return circle;
    for (const auto& member : sortedMembers(*year)) {
        if (member.agency == file.data.office)
            circle.ours = static_cast<int>(circle.members.size());
        circle.members += agencyName(file.data, member.agency, tools);
    }
    const auto facts = emulation::facts(file.data, viewOf(paper), tools.sources->view(), {});
    for (const auto& extra : facts[u"pledge"_s].toObject()[u"extraCopies"_s].toArray())
        circle.extras += extra.toObject()[u"to"_s].toString();
    return circle;
}

OfficialDocument copySheet(const OfficialDocument& paper,
                           const std::vector<dispatch::CopyShare>& shares, const Phrases& phrases)
{
    OfficialDocument sheet;
    sheet.parent = paper.parent;
    sheet.issuer = paper.issuer;
    sheet.place = paper.place;
    sheet.numbered = false;
    sheet.title = phrases.of(u"copySheet.title"_s);
    sheet.abstract = {QString(asWord(paper.title) + u' ' + paper.abstract.join(u' ')).simplified(),
                      numberLine(paper, phrases)};
    sheet.body = {tableOf(shares, phrases)};
    return sheet;
}

QString nameOf(const World& world, const OfficialDocument& paper)
{
    const auto* kind = world.regulation.kinds.byAbbreviation(paper.kind);
    const bool isLetter = paper.title.isEmpty();
    const QString name = isLetter ? QString() : kind ? kind->name : asWord(paper.title);
    return QString(name + u' ' + paper.abstract.join(u' ')).simplified();
}

QString draftMark(const Phrases& phrases, int round)
{
    return phrases.of(u"draft.round"_s, {{u"round"_s, QString::number(round)}});
}

Result<Drafted> withCoverNote(const YearTools& tools, const store::YearFile& file,
                              const CoverNote& wish)
{
    const auto* paper = file.paper(wish.paper);
    if (!paper)
        return noSuchPaper(wish.paper);
    const auto document = store::documentOf(paper->document, paper->id.value);
    if (!document)
        return document.error();
    const Phrases& phrases = tools.sources->phrases;
    const QString name = nameOf(tools.world, *document);
    const QString subject = phrases.of(u"coverNote.subject"_s, {{u"paper"_s, name}});
    DraftRequest request;
    request.templateId = u"phieu-trinh"_s;
    request.title = phrases.of(u"coverNote.title"_s, {{u"paper"_s, name}});
    request.today = wish.today;
    request.fields = {{u"subject"_s, subject},
                      {u"enclosures"_s, QJsonArray{subject}},
                      {u"date"_s, wish.today.toIso()}};
    return withDraft(tools, file, request);
}

dispatch::NameParts namePartsOf(const World& world, const QString& id,
                                const OfficialDocument& paper)
{
    const auto* kind = world.regulation.kinds.byAbbreviation(paper.kind);
    const QString kindName = paper.title.isEmpty() ? QString()
                             : kind                ? kind->name
                                                   : asWord(paper.title);
    return {
        id, paper.number, paper.symbol, kindName, paper.abstract.join(u' '), paper.date.toIso()};
}

} // namespace thidua::pipeline
