// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowBuilders.h"

#include <algorithm>

namespace thidua::support {

using namespace Qt::StringLiterals;
using namespace composition;

namespace {

/// Numbers that are the same with every standard library, which the distributions of <random> are
/// not.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool once(int in) { return below(in) == 0; }

private:
    std::mt19937 m_engine;
};

QString words(Dice& dice)
{
    static const QStringList stock = {u"thi đua"_s,
                                      u"khen thưởng,"_s,
                                      u"12/KH\u2011SNV"_s,
                                      u"<&>\"'"_s,
                                      u"\t"_s,
                                      u"năm\u00A02026"_s,
                                      u"\n"_s,
                                      QString(QChar(1)),
                                      QString(QChar(0xD800)),
                                      u"😀"_s,
                                      u"  hai  "_s,
                                      u"“ngoặc”"_s,
                                      u"\u00AD"_s,
                                      QString(QChar(0xFFFF)),
                                      u"]]>"_s,
                                      u"\r\n"_s};
    QString text;
    for (int count = dice.between(0, 12); count > 0; --count)
        text += stock[dice.below(static_cast<int>(stock.size()))] + u' ';
    return text;
}

CharacterFormat anyCharacters(Dice& dice)
{
    CharacterFormat format;
    format.halfPoints = dice.between(2, 60);
    format.bold = dice.once(2);
    format.italic = dice.once(2);
    format.red = dice.once(5);
    return format;
}

ParagraphFormat anyFormat(Dice& dice)
{
    ParagraphFormat format;
    format.alignment = static_cast<Alignment>(dice.below(4));
    format.firstLine = dice.between(-720, 720);
    format.left = dice.between(0, 2000);
    format.right = dice.between(0, 2000);
    format.after = dice.between(0, 400);
    format.line = {static_cast<LineRule>(dice.below(3)), dice.between(20, 480)};
    format.keepNext = dice.once(3);
    format.keepLines = dice.once(3);
    format.widowControl = !dice.once(4);
    format.outlineLevel = dice.between(-1, 8);
    format.topRule = dice.once(8);
    format.box = dice.once(8);
    for (int count = dice.once(3) ? dice.between(1, 3) : 0; count > 0; --count)
        format.tabs.push_back({dice.between(1, 9) * 1000 + count,
                               static_cast<TabAlignment>(dice.below(4)),
                               static_cast<TabLeader>(dice.below(2))});
    return format;
}

Paragraph anyParagraph(Dice& dice, const StyleSheet& styles)
{
    Paragraph made;
    made.style = static_cast<StyleId>(dice.below(styleCount));
    made.format = dice.once(3) ? anyFormat(dice) : styles.of(made.style).paragraph;
    for (int count = dice.below(4); count > 0; --count)
        made.runs.push_back(
            {words(dice), dice.once(2) ? anyCharacters(dice) : styles.of(made.style).character});
    if (made.runs.empty() && dice.once(2))
        made.rule = ShortRule{0.4, 1};
    made.pageBreakBefore = dice.once(10);
    return made;
}

Cell anyCell(Dice& dice, const StyleSheet& styles)
{
    Cell made;
    for (int count = dice.between(1, 3); count > 0; --count)
        made.paragraphs.push_back(anyParagraph(dice, styles));
    made.columnSpan = dice.once(3) ? dice.between(1, 3) : 1;
    made.rowSpan = dice.once(4) ? dice.between(1, 4) : 1;
    return made;
}

Table anyTable(Dice& dice, const StyleSheet& styles)
{
    Table table;
    table.role = static_cast<TableRole>(dice.below(4));
    table.bordered = dice.once(2);
    table.cellMargin = dice.once(2) ? 0 : 85;
    table.indent = dice.once(3) ? 85 : 0;
    table.caption = dice.once(2) ? words(dice) : QString();
    for (int count = dice.between(1, 6); count > 0; --count)
        table.columns.push_back(dice.between(300, 3000));
    for (int count = dice.below(7); count > 0; --count) {
        Row row;
        row.head = dice.once(3);
        row.mayBreak = dice.once(2);
        for (int cells = dice.below(8); cells > 0; --cells)
            row.cells.push_back(anyCell(dice, styles));
        table.rows.push_back(row);
    }
    return table;
}

Section anySection(Dice& dice, const StyleSheet& styles)
{
    Section section;
    if (dice.once(2))
        std::swap(section.page.width, section.page.height);
    for (int count = dice.below(8); count > 0; --count) {
        if (dice.once(3))
            section.blocks.emplace_back(anyTable(dice, styles));
        else
            section.blocks.emplace_back(anyParagraph(dice, styles));
    }
    if (dice.once(3))
        section.firstHeader = {anyParagraph(dice, styles)};
    if (dice.once(3))
        section.firstFooter = {anyParagraph(dice, styles), anyParagraph(dice, styles)};
    return section;
}

} // namespace

Flow randomFlow(unsigned seed)
{
    Dice dice(seed);
    Flow flow;
    flow.styles = plainStyles();
    for (auto& style : flow.styles.styles) {
        if (!dice.once(3))
            continue;
        style.paragraph = anyFormat(dice);
        style.character = anyCharacters(dice);
    }
    for (int count = dice.between(1, 4); count > 0; --count)
        flow.sections.push_back(anySection(dice, flow.styles));
    flow.properties = {words(dice), words(dice), words(dice), {}};
    return flow;
}

} // namespace thidua::support
