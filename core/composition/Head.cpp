// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Head.h"

#include "composition/LineBalance.h"

#include <algorithm>
#include <array>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using document::OfficialDocument;
using document::Urgency;

namespace {

/// Air at both sides of the national name in its column, twips.
constexpr int columnReserve = 60;

/// Widths of the boxes round the urgency marks (PL I, III.2.b): 20, 40, 30 mm.
struct UrgencyLook {
    QString text;
    double widthMm;
};

UrgencyLook urgencyLook(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Urgent:
        return {u"KHẨN"_s, 20};
    case Urgency::VeryUrgent:
        return {u"THƯỢNG KHẨN"_s, 40};
    case Urgency::Flash:
        return {u"HỎA TỐC"_s, 30};
    case Urgency::None:
        break;
    }
    return {};
}

/// A letter (công văn) has no title; its abstract stands below the number.
bool isLetter(const OfficialDocument& paper)
{
    return paper.title.isEmpty() && !paper.abstract.isEmpty();
}

/// A pledge is dated in its text and bears no number of one agency.
bool hasNumber(const OfficialDocument& paper)
{
    return paper.numbered && (!paper.matrix || !paper.symbol.isEmpty());
}

/// Minutes are dated in their text (PL III, Mẫu 1.9), a pledge as a rule; where it has a place and
/// a day above, they stay.
bool hasPlaceAndDate(const OfficialDocument& paper)
{
    return paper.kind != u"BB" &&
           (!paper.matrix || (!paper.place.isEmpty() && !paper.date.isEmpty()));
}

/// The first line stands level with the national name: where hardly a blank would part them, it is
/// set smaller, as far as that is legal, and else takes two lines.
int roomBeside(const Cell& cell, Paragraph& paragraph, const Workshop& shop, int columnWidth)
{
    constexpr int gap = 260; // twips, half of it on either side
    const int needed = shop.width(paragraph.text(), paragraph.style);
    const bool isLevel = &paragraph == &cell.paragraphs.front();
    if (!isLevel || needed <= columnWidth - gap || needed > columnWidth)
        return columnWidth;
    const auto& style = shop.styles.of(paragraph.style);
    const auto figure = shop.regulation.figures.types.find(style.component);
    const int usual = style.character.halfPoints;
    const int fitting = usual * (columnWidth - gap) / needed;
    if (figure != shop.regulation.figures.types.end() && fitting >= figure->second.size.least * 2) {
        for (auto& run : paragraph.runs)
            run.format.halfPoints = fitting;
        return columnWidth;
    }
    paragraph.format.left += gap / 2;
    paragraph.format.right += gap / 2;
    return columnWidth - gap;
}

Cell issuerCell(const Workshop& shop, int columnWidth)
{
    const auto& paper = shop.paper;
    Cell cell;
    shop.appendLines(cell.paragraphs, StyleId::ParentAgency, paper.parent, u"parent"_s);
    shop.appendLines(cell.paragraphs, StyleId::Issuer, paper.issuer, u"issuer"_s);
    for (auto& paragraph : cell.paragraphs)
        balanceLines(paragraph, shop, roomBeside(cell, paragraph, shop, columnWidth));
    if (!paper.issuer.isEmpty())
        shop.appendRule(cell.paragraphs, shop.regulation.figures.rules.issuer.usual,
                        static_cast<int>(paper.issuer.size()), u"issuer"_s);
    if (cell.paragraphs.empty())
        cell.paragraphs.push_back(shop.paragraph(StyleId::Issuer, QString(), {u"issuer"_s, {}}));
    return cell;
}

Cell nationalCell(const Workshop& shop)
{
    const auto& words = shop.regulation.words;
    Cell cell;
    cell.paragraphs = {
        shop.paragraph(StyleId::NationalName, words.nationalName, {u"nationalName"_s, {}}),
        shop.paragraph(StyleId::Motto, words.motto, {u"motto"_s, {}})};
    shop.appendRule(cell.paragraphs, shop.regulation.figures.rules.motto.usual, 1, u"motto"_s);
    return cell;
}

Paragraph urgencyMark(const Workshop& shop, int columnWidth)
{
    const auto look = urgencyLook(shop.paper.urgency);
    auto mark = shop.paragraph(StyleId::UrgencyMark, look.text, {u"urgency"_s, {}});
    const int side = std::max(0, (columnWidth - base::Length::mm(look.widthMm).twips()) / 2);
    mark.format.left = side;
    mark.format.right = side;
    return mark;
}

/// Number and symbol are written on one line; where one is missing, it is written in its room.
void typeNumber(Paragraph& paragraph, const Workshop& shop)
{
    const auto& paper = shop.paper;
    const int number = static_cast<int>(shop.regulation.words.number.size()) + 1;
    paragraph = typedAt(std::move(paragraph), {u"number"_s, {}, {}}, paper.number, number);
    const auto stroke = paragraph.text().indexOf(u'/', number + paper.number.size());
    if (stroke >= 0)
        paragraph = typedAt(std::move(paragraph), {u"symbol"_s, {}, {}}, paper.symbol,
                            static_cast<int>(stroke) + 1);
}

Cell numberCell(const Workshop& shop, int columnWidth)
{
    const auto& paper = shop.paper;
    Cell cell;
    cell.paragraphs.push_back(shop.paragraph(
        StyleId::Number, hasNumber(paper) ? numberLine(shop) : QString(), {u"number"_s, {}}));
    if (hasNumber(paper))
        typeNumber(cell.paragraphs.back(), shop);
    if (isLetter(paper)) {
        // "cách dòng 6pt với số và ký hiệu": PL I, II.5.b.
        cell.paragraphs.back().format.after = shop.regulation.figures.paragraph.after.usual.twips();
        shop.appendLines(cell.paragraphs, StyleId::Subject, paper.abstract, u"abstract"_s);
        for (size_t i = 1; i < cell.paragraphs.size(); ++i) {
            balanceLines(cell.paragraphs[i], shop, columnWidth);
            if (i + 1 < cell.paragraphs.size())
                cell.paragraphs[i].format.after = 0;
        }
    }
    if (!paper.draft.isEmpty())
        cell.paragraphs.push_back(
            typedAt(shop.paragraph(StyleId::DraftMark, paper.draft, {u"draft"_s, {}}),
                    {u"draft"_s, {}, {}}, paper.draft));
    if (paper.urgency != Urgency::None)
        cell.paragraphs.push_back(urgencyMark(shop, columnWidth));
    return cell;
}

Cell dateCell(const Workshop& shop, int columnWidth)
{
    const QString text = hasPlaceAndDate(shop.paper) ? placeAndDate(shop, columnWidth) : QString();
    Cell cell;
    cell.paragraphs.push_back(shop.paragraph(StyleId::PlaceDate, text, {u"date"_s, {}}));
    if (!text.isEmpty())
        cell.paragraphs.back() =
            typedAt(std::move(cell.paragraphs.back()), {u"place"_s, {}, {}}, shop.paper.place);
    return cell;
}

void appendTitle(std::vector<Paragraph>& to, const Workshop& shop)
{
    const auto& paper = shop.paper;
    if (paper.title.isEmpty())
        return;
    to.push_back(typedAt(shop.paragraph(StyleId::Title, paper.title, {u"title"_s, {}}),
                         {u"title"_s, {}, {}}, paper.title));
    shop.appendLines(to, StyleId::Abstract, paper.abstract, u"abstract"_s);
    for (auto& paragraph : to) {
        fitLine(paragraph, shop, shop.page.textWidth());
        balanceLines(paragraph, shop, shop.page.textWidth());
    }
    const int above = paper.abstract.isEmpty() ? 1 : static_cast<int>(paper.abstract.size());
    if (shop.regulation.figures.hasTitleRule)
        shop.appendRule(to, shop.regulation.figures.rules.abstract.usual, above, u"abstract"_s);
    to.back().format.after = shop.regulation.figures.paragraph.after.usual.twips() * 3 / 2;
    to.back().format.keepNext = true;
}

QString listed(const QString& entry, bool last) { return u"- "_s + entry + (last ? u'.' : u';'); }

/// One addressee stands beside "Kính gửi:"; several below it, their dashes under the colon (PL I,
/// II.9.d).
void appendAddressees(std::vector<Paragraph>& to, const Workshop& shop)
{
    const auto& names = shop.paper.addressees;
    const QString lead = shop.regulation.words.addressees;
    if (names.isEmpty())
        return;
    if (names.size() == 1) {
        to.push_back(typedAt(shop.paragraph(StyleId::AddresseeLead, lead + u' ' + names.first(),
                                            {u"addressees"_s, {0}}),
                             {u"addressees"_s, {0}, {}}, names.first(),
                             static_cast<int>(lead.size()) + 1));
        to.back().format.alignment = Alignment::Centre;
        balanceLines(to.back(), shop, shop.page.textWidth());
        return;
    }
    const int indent = base::Length::mm(35).twips(); // as in Mẫu 1.5
    const int dash = shop.width(u"- "_s, StyleId::Addressee);
    to.push_back(shop.paragraph(StyleId::AddresseeLead, lead, {u"addressees"_s, {}}));
    to.back().format.left = indent;
    to.back().format.after = 0;
    const int colon = indent + shop.width(lead.chopped(1), StyleId::AddresseeLead);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        const int index = static_cast<int>(i);
        to.push_back(typedAt(
            shop.paragraph(StyleId::Addressee, listed(names[i], last), {u"addressees"_s, {index}}),
            {u"addressees"_s, {index}, {}}, names[i], 2));
        auto& format = to.back().format;
        format.left = colon + dash;
        format.firstLine = -dash;
        keepEnd(to.back(), shop, shop.page.textWidth() - colon);
        if (!last)
            format.after = 0;
    }
}

} // namespace

QString numberLine(const Workshop& shop)
{
    const auto& paper = shop.paper;
    const QString number =
        paper.number.isEmpty()
            ? shop.blank(shop.regulation.figures.room.numberBlank, StyleId::Number)
            : paper.number;
    // The stroke stays without a symbol too: blanks at the end of a line would not count when it is
    // centred.
    const bool bare = !paper.number.isEmpty() && paper.symbol.isEmpty();
    return shop.regulation.words.number + u' ' + number + (bare ? QString() : u'/' + paper.symbol);
}

namespace {

QString placeAndDateWith(const Workshop& shop, const QString& blank)
{
    const auto& paper = shop.paper;
    const auto& words = shop.regulation.words;
    const auto part = [&blank](int value, bool padded) {
        if (value == 0)
            return blank;
        return padded ? QString::number(value).rightJustified(2, u'0') : QString::number(value);
    };
    const QString place = paper.place.isEmpty() ? blank + blank : paper.place;
    // Days below 10 and months 1 and 2 take a leading zero: PL I, II.4.b.
    const QString day = part(paper.date.day(), true);
    const QString month = part(paper.date.month(), paper.date.month() <= 2);
    const QString year = paper.date.year() ? QString::number(paper.date.year()) : u"…"_s;
    return place + u", "_s + words.day + u' ' + day + u' ' + words.month + u' ' + month + u' ' +
           words.year + u' ' + year;
}

} // namespace

QString placeAndDate(const Workshop& shop, int width)
{
    constexpr qsizetype leastBlank = 4; // characters, for a stamp or a pen
    QString blank = shop.blank(shop.regulation.figures.room.dayBlank, StyleId::PlaceDate);
    QString made = placeAndDateWith(shop, blank);
    while (blank.size() > leastBlank &&
           shop.width(made, StyleId::PlaceDate) + columnReserve > width) {
        blank.chop(1);
        made = placeAndDateWith(shop, blank);
    }
    return made;
}

namespace {

/// Left the issuer, right the national name; the right one at least that wide, twips.
Table headOfAgency(const Workshop& shop, int leastRight)
{
    Table table;
    table.role = TableRole::Head;
    table.source = {u"head"_s, {}};
    const int text = shop.page.textWidth();
    const int national =
        shop.width(shop.regulation.words.nationalName, StyleId::NationalName) + columnReserve;
    const int right = std::min(std::max({national, leastRight, text * 11 / 20}), text * 3 / 4);
    table.columns = {text - right, right};
    table.rows.push_back({{issuerCell(shop, text - right), nationalCell(shop)}, false, false});
    table.rows.back().cells[1].paragraphs.back().format.after =
        shop.styles.of(StyleId::PlaceDate).paragraph.after;
    return table;
}

/// Room for place and date on one line, within what the left side can spare; of the short names of
/// places the usual column has enough.
int widthOfDate(const Workshop& shop)
{
    if (!hasPlaceAndDate(shop.paper))
        return 0;
    const int needed = shop.width(placeAndDate(shop, 0), StyleId::PlaceDate) + columnReserve;
    return std::min(needed, shop.page.textWidth() * 2 / 3);
}

} // namespace

Table composeAttachmentHead(const Workshop& shop) { return headOfAgency(shop, 0); }

Table composeHead(const Workshop& shop)
{
    Table table = headOfAgency(shop, widthOfDate(shop));
    const bool second = hasNumber(shop.paper) || hasPlaceAndDate(shop.paper) ||
                        !shop.paper.draft.isEmpty() || shop.paper.urgency != Urgency::None;
    if (second) {
        table.rows.back().cells[1].paragraphs.back().format.after = 0;
        table.rows.push_back(
            {{numberCell(shop, table.columns[0]), dateCell(shop, table.columns[1])}, false, false});
    }
    return table;
}

std::vector<Paragraph> composeOpening(const Workshop& shop)
{
    std::vector<Paragraph> opening;
    appendTitle(opening, shop);
    appendAddressees(opening, shop);
    shop.appendLines(opening, StyleId::AuthorityLine, shop.paper.authorityLine, u"authorityLine"_s);
    for (auto& paragraph : opening)
        if (paragraph.style == StyleId::AuthorityLine)
            balanceLines(paragraph, shop, shop.page.textWidth());
    shop.appendLines(opening, StyleId::Basis, shop.paper.bases, u"bases"_s);
    if (!shop.paper.enacting.isEmpty())
        opening.push_back(
            typedAt(shop.paragraph(StyleId::Enacting, shop.paper.enacting, {u"enacting"_s, {}}),
                    {u"enacting"_s, {}, {}}, shop.paper.enacting));
    return opening;
}

} // namespace thidua::composition
