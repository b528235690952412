// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"

#include "layout/SystemFonts.h"

#include <cstdio>
#include <cstdlib>

namespace thidua::support {

using namespace Qt::StringLiterals;
using namespace composition;

const layout::Fonts& fonts()
{
    static const auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        std::abort();
    }
    return loaded.value();
}

StyleSheet plainStyles()
{
    StyleSheet sheet;
    sheet.of(StyleId::PageNumber).paragraph.alignment = Alignment::Centre;
    sheet.of(StyleId::SectionEnd).paragraph.line = {LineRule::Exact, 20};
    return sheet;
}

Paragraph paragraph(const QString& text)
{
    Paragraph made;
    if (!text.isEmpty())
        made.runs = {{text, CharacterFormat{}}};
    return made;
}

Paragraph linesOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QString(38, u'm') + QString::number(i);
    return paragraph(words.join(u' '));
}

Table table(std::vector<int> columns, std::vector<Row> rows)
{
    Table made;
    made.columns = std::move(columns);
    made.rows = std::move(rows);
    return made;
}

Row row(std::vector<Cell> cells)
{
    Row made;
    made.cells = std::move(cells);
    return made;
}

Cell cell(const QString& text) { return cell({paragraph(text)}); }

Cell cell(std::vector<Paragraph> paragraphs)
{
    Cell made;
    made.paragraphs = std::move(paragraphs);
    return made;
}

Flow flow(std::vector<FlowBlock> blocks)
{
    Flow made;
    made.styles = plainStyles();
    made.sections.emplace_back();
    made.sections.back().blocks = std::move(blocks);
    return made;
}

layout::Pages laidOut(std::vector<FlowBlock> blocks)
{
    return layout::layOut(flow(std::move(blocks)), fonts());
}

QStringList textsOf(const layout::Page& page)
{
    QStringList texts;
    for (const auto& line : page.lines)
        if (!line.text().isEmpty() && line.style != StyleId::PageNumber)
            texts << line.text();
    return texts;
}

std::vector<int> linesPerPage(const layout::Pages& pages)
{
    std::vector<int> counts;
    for (const auto& page : pages.pages)
        counts.push_back(static_cast<int>(textsOf(page).size()));
    return counts;
}

} // namespace thidua::support
