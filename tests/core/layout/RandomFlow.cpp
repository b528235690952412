// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomFlow.h"

#include "Builders.h"

#include <QStringList>

#include <algorithm>

namespace thidua::support {

using namespace Qt::StringLiterals;
using namespace composition;

namespace {

const QStringList& words()
{
    static const QStringList all{
        u"thi"_s,     u"đua"_s, u"khen"_s,         u"thưởng"_s,  u"Sở"_s,       u"Nội"_s,
        u"vụ"_s,      u"cụm"_s, u"05-CT/TW"_s,     u"“giao"_s,   u"ước”,"_s,    u"…"_s,
        u"nghiệm."_s, u"a"_s,   u"2016-2020"_s,    u"(quý"_s,    u"II)"_s,      u"  "_s,
        u"Nguyễn"_s,  u"Văn"_s, u"790/SNV-CCHC"_s, u"e\u0301"_s, u"x\u00A0y"_s, u"phong trào"_s};
    return all;
}

std::vector<Paragraph*> paragraphsOf(Section& section)
{
    std::vector<Paragraph*> found;
    for (auto& block : section.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            found.push_back(paragraph);
            continue;
        }
        for (auto& row : std::get<Table>(block).rows)
            for (auto& cell : row.cells)
                for (auto& paragraph : cell.paragraphs)
                    found.push_back(&paragraph);
    }
    return found;
}

/// All of most, nothing of some; behind a label, with room for the pen in the middle.
void sayWhatIsWritten(Paragraph& paragraph, int index)
{
    const int length = static_cast<int>(paragraph.text().size());
    const document::TextPlace place{paragraph.source.component, paragraph.source.path, {}};
    paragraph.typed.clear();
    if (index % 9 == 8 || paragraph.rule)
        return;
    const int label = index % 5 == 4 ? std::min(2, length) : 0;
    if (index % 7 == 6 && length > 20)
        paragraph.typed = {{label, 10, place, 0}, {label + 12, length - label - 12, place, 10}};
    else
        paragraph.typed = {{label, length - label, place, 0}};
}

} // namespace

QString RandomFlow::text(int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen << words().at(below(static_cast<int>(words().size())));
    if (oneIn(40))
        chosen << QString(200, u'm');
    if (oneIn(60))
        chosen << u"😀"_s;
    return chosen.join(u' ');
}

ParagraphFormat RandomFlow::format()
{
    ParagraphFormat made;
    made.alignment = static_cast<Alignment>(below(4));
    made.firstLine = oneIn(2) ? 720 : oneIn(4) ? -300 : 0;
    made.left = oneIn(3) ? 400 : 0;
    made.right = oneIn(6) ? 300 : 0;
    made.after = oneIn(2) ? 120 : 0;
    made.line = oneIn(4) ? LineSpacing{LineRule::Exact, 300} : LineSpacing{LineRule::Multiple, 264};
    made.keepNext = oneIn(6);
    made.keepLines = oneIn(8);
    made.widowControl = !oneIn(6);
    made.outlineLevel = oneIn(8) ? below(3) : -1;
    made.topRule = oneIn(30);
    made.box = oneIn(30);
    return made;
}

Paragraph RandomFlow::paragraph()
{
    Paragraph made;
    made.style = oneIn(5) ? StyleId::Heading1 : StyleId::Body;
    made.format = format();
    const int runs = oneIn(8) ? 0 : 1 + below(3);
    for (int i = 0; i < runs; ++i) {
        CharacterFormat look;
        look.bold = oneIn(3);
        look.italic = oneIn(4);
        look.halfPoints = oneIn(6) ? 24 : 28;
        made.runs.push_back({text(1 + below(oneIn(4) ? 60 : 15)), look});
    }
    if (m_hasNotes && oneIn(12))
        made.runs.push_back({u"1"_s, {20, false, false, false}, 1});
    made.pageBreakBefore = oneIn(25);
    if (oneIn(25)) {
        made.runs.clear();
        made.format.topRule = true;
        made.rule = ShortRule{oneIn(2) ? 1.0 : 0.4, 1 + below(2)};
    }
    return made;
}

Cell RandomFlow::cell()
{
    Cell made;
    const int count = 1 + (oneIn(3) ? below(3) : 0);
    for (int i = 0; i < count; ++i)
        made.paragraphs.push_back(paragraph());
    made.columnSpan = oneIn(8) ? 2 : 1;
    made.rowSpan = oneIn(8) ? 2 : 1;
    return made;
}

Row RandomFlow::row(size_t columns)
{
    Row made;
    const int count = static_cast<int>(columns) - (oneIn(6) ? 1 : 0) + (oneIn(12) ? 1 : 0);
    for (int i = 0; i < std::max(1, count); ++i)
        made.cells.push_back(cell());
    made.mayBreak = oneIn(3);
    return made;
}

Table RandomFlow::table()
{
    Table made;
    made.role = oneIn(6) ? TableRole::Head : TableRole::Content;
    made.bordered = !oneIn(4);
    made.cellMargin = oneIn(2) ? 85 : 0;
    made.indent = oneIn(5) ? 200 : 0;
    const int columns = 1 + below(4);
    for (int i = 0; i < columns; ++i)
        made.columns.push_back(oneIn(20) ? 12000 : 8000 / columns - below(200));
    const int rows = oneIn(20) ? 0 : 1 + below(8);
    for (int i = 0; i < rows; ++i) {
        made.rows.push_back(row(made.columns.size()));
        made.rows.back().head = i == 0 && oneIn(2);
    }
    return made;
}

Section RandomFlow::section()
{
    Section made;
    made.page.height = oneIn(3) ? 16838 : 5000 + below(3000); // small pages have many ends
    if (oneIn(4))
        std::swap(made.page.width, made.page.height);
    const int blocks = 1 + below(25);
    for (int i = 0; i < blocks; ++i) {
        if (oneIn(7))
            made.blocks.emplace_back(table());
        else
            made.blocks.emplace_back(paragraph());
    }
    if (oneIn(4))
        made.firstHeader.push_back(paragraph());
    if (oneIn(4))
        made.firstFooter.push_back(paragraph());
    return made;
}

void RandomFlow::addNotes(Flow& flow)
{
    for (auto& section : flow.sections) {
        int count = 0;
        for (auto* paragraph : paragraphsOf(section))
            for (auto& run : paragraph->runs)
                if (run.note > 0)
                    run.note = ++count;
        section.notes.resize(static_cast<size_t>(count));
        for (auto& note : section.notes)
            if (note.runs.empty())
                note.runs = {{text(1 + below(40)), {20, false, false, false}}};
    }
}

void RandomFlow::number(Flow& flow)
{
    int section = 0;
    for (auto& each : flow.sections) {
        int index = 0;
        for (auto* paragraph : paragraphsOf(each)) {
            paragraph->source = {u"body"_s, {section, index}};
            sayWhatIsWritten(*paragraph, index++);
        }
        for (auto* stack : {&each.firstHeader, &each.firstFooter})
            for (auto& paragraph : *stack) {
                paragraph.source = {u"contact"_s, {section, index}};
                sayWhatIsWritten(paragraph, index++);
            }
        ++section;
    }
}

Flow RandomFlow::flow()
{
    Flow made;
    made.styles = plainStyles();
    m_hasNotes = oneIn(3);
    const int sections = oneIn(3) ? 2 : 1;
    for (int i = 0; i < sections; ++i)
        made.sections.push_back(section());
    addNotes(made);
    number(made);
    return made;
}

Paragraph* RandomFlow::anyParagraph(Section& section)
{
    const auto all = paragraphsOf(section);
    return all.empty() ? nullptr : all[static_cast<size_t>(below(static_cast<int>(all.size())))];
}

void RandomFlow::changeText(Paragraph& paragraph)
{
    if (paragraph.runs.empty()) {
        paragraph.runs.push_back({text(2), {}});
        return;
    }
    QString& text =
        paragraph.runs[static_cast<size_t>(below(static_cast<int>(paragraph.runs.size())))].text;
    const int at = below(static_cast<int>(text.size()) + 1);
    if (oneIn(3))
        text.remove(at, 1 + below(12));
    else
        text.insert(at, oneIn(4) ? this->text(1 + below(12)) : u"ơ"_s);
}

void RandomFlow::changeTable(Table& table)
{
    const int rows = static_cast<int>(table.rows.size());
    const auto at = table.rows.begin() + below(rows + 1);
    switch (below(5)) {
    case 0:
        table.rows.insert(at, row(table.columns.size()));
        break;
    case 1:
        if (at != table.rows.end())
            table.rows.erase(at);
        break;
    case 2:
        table.columns.front() += 100;
        break;
    case 3:
        table.bordered = !table.bordered;
        break;
    default:
        if (at != table.rows.end())
            at->cells[static_cast<size_t>(below(static_cast<int>(at->cells.size())))] = cell();
    }
}

void RandomFlow::changeBlocks(Section& section)
{
    auto& blocks = section.blocks;
    const auto at = blocks.begin() + below(static_cast<int>(blocks.size()) + 1);
    switch (below(6)) {
    case 0:
        blocks.insert(at, paragraph());
        break;
    case 1:
        blocks.insert(at, table());
        break;
    case 2:
        if (at != blocks.end())
            blocks.erase(at);
        break;
    case 3:
        if (at != blocks.end())
            std::swap(*at, blocks.front());
        break;
    case 4:
        if (at != blocks.end() && std::holds_alternative<Table>(*at))
            changeTable(std::get<Table>(*at));
        break;
    default:
        if (at != blocks.end()) {
            auto copy = *at; // a paragraph that Enter has parted, more or less
            blocks.insert(at, std::move(copy));
        }
    }
}

void RandomFlow::changeSection(Section& section)
{
    switch (below(4)) {
    case 0:
        section.page.height += 322;
        break;
    case 1:
        section.page.right += 100;
        break;
    case 2:
        section.firstHeader.assign(static_cast<size_t>(below(3)), paragraph());
        break;
    default:
        section.firstFooter.assign(static_cast<size_t>(below(3)), paragraph());
    }
}

void RandomFlow::change(Flow& flow)
{
    for (int times = oneIn(4) ? 1 + below(6) : 1; times > 0; --times) {
        if (oneIn(60))
            flow.sections.push_back(section());
        if (flow.sections.size() > 1 && oneIn(60))
            flow.sections.erase(flow.sections.begin());
        if (oneIn(80))
            flow.styles.of(StyleId::Body).character.halfPoints = 26 + below(3);
        auto& chosen =
            flow.sections[static_cast<size_t>(below(static_cast<int>(flow.sections.size())))];
        auto* paragraph = anyParagraph(chosen);
        const int kind = below(12);
        if (kind < 6 && paragraph)
            changeText(*paragraph);
        else if (kind == 6 && paragraph)
            paragraph->format = format();
        else if (kind == 7 && paragraph)
            paragraph->pageBreakBefore = !paragraph->pageBreakBefore;
        else if (kind == 8)
            changeSection(chosen);
        else
            changeBlocks(chosen);
    }
    addNotes(flow);
    if (oneIn(2))
        number(flow); // otherwise new paragraphs have the source of others, or none
}

} // namespace thidua::support
