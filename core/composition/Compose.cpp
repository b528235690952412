// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Compose.h"

#include "composition/Body.h"
#include "composition/Certificate.h"
#include "composition/Closing.h"
#include "composition/Fitted.h"
#include "composition/Footnotes.h"
#include "composition/Head.h"
#include "composition/LineBalance.h"
#include "composition/StyleSheetOf.h"
#include "composition/TableRows.h"
#include "composition/Workshop.h"

#include <algorithm>
#include <iterator>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

PageGeometry pageOf(const regulation::PageFigures& figures)
{
    PageGeometry page;
    page.width = figures.width.twips();
    page.height = figures.height.twips();
    page.top = figures.top.usual.twips();
    page.bottom = figures.bottom.usual.twips();
    page.left = figures.left.usual.twips();
    page.right = figures.right.usual.twips();
    page.header = figures.header.usual.twips();
    page.footer = figures.header.usual.twips();
    return page;
}

/// Turned a quarter to the right: the binding edge becomes the top.
PageGeometry landscape(const PageGeometry& portrait)
{
    PageGeometry page = portrait;
    std::swap(page.width, page.height);
    return page;
}

void append(std::vector<FlowBlock>& to, std::vector<FlowBlock> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(to));
}

/// Lines that the paragraph takes at the least.
int leastLines(const Paragraph& paragraph, const Workshop& shop)
{
    const int width = shop.width(paragraph.text(), paragraph.style) + paragraph.format.firstLine;
    return paragraph.runs.empty() ? 0 : 1 + width / (shop.page.textWidth() * 21 / 20);
}

/// The signature never stands on a page without text of the paper: at least two lines, or a row of
/// the table that ends the body. A row that is too tall for that gives its last lines away
/// (layout::placeTable).
void keepLastLinesWithClosing(std::vector<FlowBlock>& body, const Workshop& shop)
{
    int lines = 0;
    for (auto block = body.rbegin(); block != body.rend() && lines < 2; ++block) {
        if (auto* table = std::get_if<Table>(&*block)) {
            keepLastRow(*table);
            return;
        }
        auto& paragraph = std::get<Paragraph>(*block);
        paragraph.format.keepNext = true;
        lines += leastLines(paragraph, shop);
    }
}

std::vector<Paragraph> circulationMark(const Workshop& shop)
{
    if (shop.paper.circulation.isEmpty())
        return {};
    auto mark = typedAt(
        shop.paragraph(StyleId::CirculationMark, shop.paper.circulation, {u"circulation"_s, {}}),
        {u"circulation"_s, {}, {}}, shop.paper.circulation);
    // In the right half of the top margin (PL I, III.2.c and IV.2), a little wider than its text.
    const int width = shop.width(mark.text(), StyleId::CirculationMark) + 280;
    mark.format.left = std::max(0, shop.page.textWidth() - width);
    return {mark};
}

std::vector<Paragraph> contactLines(const Workshop& shop)
{
    std::vector<Paragraph> lines;
    shop.appendLines(lines, StyleId::Contact, shop.paper.contact, u"contact"_s);
    if (!lines.empty())
        lines.front().format.topRule = true;
    return lines;
}

void appendSectionEnd(Section& section, const Workshop& shop)
{
    section.blocks.push_back(shop.paragraph(StyleId::SectionEnd, QString(), {u"end"_s, {}}));
}

Section mainSection(const Workshop& shop)
{
    Section section;
    section.page = shop.page;
    if (shop.regulation.figures.hasHead)
        section.blocks.push_back(composeHead(shop));
    for (auto& paragraph : composeOpening(shop))
        section.blocks.push_back(std::move(paragraph));
    auto body = composeBlocks(shop, shop.paper.body, {u"body"_s, {}});
    auto closing = composeClosing(shop);
    if (!closing.empty())
        keepLastLinesWithClosing(body, shop);
    append(section.blocks, std::move(body));
    append(section.blocks, std::move(closing));
    appendSectionEnd(section, shop);
    section.firstHeader = circulationMark(shop);
    section.firstFooter = contactLines(shop);
    return section;
}

/// A rulebook issued with a decision is a paper of its own kind and has a head (PL III, Mẫu 1.3); a
/// list that goes with one is not.
bool isAttachedPaper(const Workshop& shop, const document::Annex& annex)
{
    return annex.label.isEmpty() && !annex.title.isEmpty() &&
           shop.regulation.kinds.byTitle(annex.title.first()) != nullptr;
}

StyleId annexTitleStyle(const QString& line, bool attached, bool first)
{
    if (attached && first)
        return StyleId::Title;
    return !attached && line == line.toUpper() ? StyleId::AnnexTitle : StyleId::Abstract;
}

/// Label, title and note of an annex; title and abstract of what is issued with a decision.
std::vector<Paragraph> annexOpening(const Workshop& shop, const document::Annex& annex, int index)
{
    const Source source{u"annexes"_s, {index}};
    std::vector<Paragraph> opening;
    const bool attached = isAttachedPaper(shop, annex);
    if (!annex.label.isEmpty())
        opening.push_back(typedAt(shop.paragraph(StyleId::AnnexLabel, annex.label, source),
                                  {u"annexes"_s, {index}, u"label"_s}, annex.label));
    for (int i = 0; i < annex.title.size(); ++i)
        opening.push_back(
            typedAt(shop.paragraph(annexTitleStyle(annex.title[i], attached, opening.empty()),
                                   annex.title[i], source),
                    {u"annexes"_s, {index, i}, u"title"_s}, annex.title[i]));
    for (int i = 0; i < annex.note.size(); ++i)
        opening.push_back(typedAt(shop.paragraph(StyleId::AnnexNote, annex.note[i], source),
                                  {u"annexes"_s, {index, i}, u"note"_s}, annex.note[i]));
    if (opening.empty())
        opening.push_back(shop.paragraph(StyleId::AnnexTitle, QString(), source));
    for (auto& paragraph : opening) {
        paragraph.format.after = 0;
        fitLine(paragraph, shop, shop.page.textWidth());
        balanceLines(paragraph, shop, shop.page.textWidth());
    }
    const auto above = std::max<qsizetype>(1, annex.note.size());
    if (shop.regulation.figures.hasTitleRule)
        shop.appendRule(opening, shop.regulation.figures.rules.abstract.usual,
                        static_cast<int>(above), u"annexes"_s);
    opening.back().format.after = shop.styles.of(StyleId::Body).paragraph.after * 3 / 2;
    opening.back().format.keepNext = true;
    return opening;
}

/// Printed once more, its texts are written on the first page only.
Table repeatedHead(const Workshop& shop)
{
    Table head = composeAttachmentHead(shop);
    for (auto& row : head.rows)
        for (auto& cell : row.cells)
            for (auto& paragraph : cell.paragraphs)
                paragraph.typed.clear();
    return head;
}

/// On the lower half of the sheet what stands on the upper: cut or folded, a name plate is read
/// from both sides.
void appendSecondHalf(std::vector<Paragraph>& sheet, const Workshop& shop)
{
    int height = 0;
    for (const auto& paragraph : sheet) {
        const int halfPoints =
            paragraph.runs.empty() ? 0 : paragraph.runs.front().format.halfPoints;
        const int line = halfPoints * 10 * 1150 / 1000; // single spacing of the type, twips
        height += line * lineCount(paragraph, shop, shop.page.textWidth()) + paragraph.format.after;
    }
    std::vector<Paragraph> again = sheet;
    for (auto& paragraph : again)
        paragraph.typed.clear();
    auto& last = sheet.back().format;
    last.after = std::max(0, shop.page.height / 2 - height + last.after);
    last.keepNext = false;
    again.back().format.keepNext = false;
    std::move(again.begin(), again.end(), std::back_inserter(sheet));
}

Section annexSection(const Workshop& shop, const document::Annex& annex, int index)
{
    Section section;
    section.page = shop.page;
    if (isAttachedPaper(shop, annex))
        section.blocks.push_back(repeatedHead(shop));
    auto opening = annexOpening(shop, annex, index);
    if (shop.regulation.figures.isTwice)
        appendSecondHalf(opening, shop);
    for (auto& paragraph : opening)
        section.blocks.push_back(std::move(paragraph));
    append(section.blocks, composeBlocks(shop, annex.body, {u"annexes"_s, {index}}));
    appendSectionEnd(section, shop);
    return section;
}

Properties propertiesOf(const OfficialDocument& paper)
{
    QStringList title{paper.title};
    title += paper.abstract;
    title.removeAll(QString());
    Properties properties;
    properties.title = title.join(u' ');
    const bool numbered = !paper.number.isEmpty() && !paper.symbol.isEmpty();
    properties.subject = numbered ? QString(paper.number + u'/' + paper.symbol) : paper.symbol;
    properties.author = paper.issuer.join(u' ');
    properties.date = paper.date;
    return properties;
}

/// Sheets that go together without one above them: name plates; an annex that is drawn up on its
/// own (PL III, Mẫu 2.1).
bool isSheetsOnly(const OfficialDocument& paper, const regulation::Figures& figures)
{
    const bool isBare = !paper.numbered && paper.parent.isEmpty() && paper.issuer.isEmpty();
    return (isBare || !figures.hasHead) && !paper.annexes.empty() && paper.title.isEmpty() &&
           paper.body.empty() && paper.signatures.empty() && paper.recipients.isEmpty();
}

Flow composeAs(const OfficialDocument& paper, const regulation::Regulation& regulation,
               const base::TextRuler& ruler, KnownWidths* widths)
{
    Flow flow;
    flow.styles = styleSheetOf(regulation.figures);
    const Workshop shop{paper, regulation, ruler, flow.styles, pageOf(regulation.figures.page),
                        widths};
    const auto shopFor = [&shop](bool turned) {
        Workshop made = shop;
        made.page = turned ? landscape(shop.page) : shop.page;
        return made;
    };
    if (regulation.figures.isCertificate)
        flow.sections.push_back(certificateSection(shopFor(paper.landscape)));
    else if (!isSheetsOnly(paper, regulation.figures))
        flow.sections.push_back(mainSection(shopFor(paper.landscape)));
    int index = 0;
    for (const auto& annex : paper.annexes)
        flow.sections.push_back(annexSection(shopFor(annex.landscape), annex, index++));
    int note = 1;
    for (auto& section : flow.sections)
        note = numberNotes(section, flow.styles, note);
    flow.properties = propertiesOf(paper);
    return flow;
}

} // namespace

Flow compose(const OfficialDocument& paper, const regulation::Regulation& regulation,
             const base::TextRuler& ruler, KnownWidths* widths)
{
    if (paper.presentation.isEmpty() && paper.fit.isEmpty())
        return composeAs(paper, regulation, ruler, widths);
    regulation::Regulation adapted = regulation;
    if (!paper.presentation.isEmpty())
        adapted.figures = regulation.figuresOf(paper.presentation);
    adapted.figures = fitted(std::move(adapted.figures), paper.fit);
    return composeAs(paper, adapted, ruler, widths);
}

} // namespace thidua::composition
