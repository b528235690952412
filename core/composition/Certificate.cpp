// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Certificate.h"

#include "composition/Closing.h"
#include "composition/Head.h"
#include "composition/LineBalance.h"

#include <algorithm>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// Between the groups of lines, twips.
constexpr int groupGap = 480;

void appendSingle(std::vector<Paragraph>& to, const Workshop& shop, StyleId style,
                  const std::pair<QString, QString>& componentAndText)
{
    const auto& [component, text] = componentAndText;
    if (text.isEmpty())
        return;
    to.push_back(typedAt(shop.paragraph(style, text, {component, {}}), {component, {}, {}}, text));
}

std::vector<Paragraph> nationalName(const Workshop& shop)
{
    const auto& words = shop.regulation.words;
    std::vector<Paragraph> made = {
        shop.paragraph(StyleId::NationalName, words.nationalName, {u"nationalName"_s, {}}),
        shop.paragraph(StyleId::Motto, words.motto, {u"motto"_s, {}})};
    shop.appendRule(made, shop.regulation.figures.rules.motto.usual, 1, u"motto"_s);
    made.back().format.after = groupGap;
    return made;
}

/// The great lines between national name and signature.
std::vector<Paragraph> praise(const Workshop& shop)
{
    const auto& paper = shop.paper;
    std::vector<Paragraph> made;
    shop.appendLines(made, StyleId::AuthorityLine, paper.authorityLine, u"authorityLine"_s);
    appendSingle(made, shop, StyleId::Enacting, {u"enacting"_s, paper.enacting});
    appendSingle(made, shop, StyleId::Title, {u"title"_s, paper.title});
    shop.appendLines(made, StyleId::Abstract, paper.abstract, u"abstract"_s);
    int index = 0;
    for (const auto& block : paper.body) {
        made.push_back(typedAt(shop.paragraph(StyleId::Body, block.text, {u"body"_s, {index}}),
                               {u"body"_s, {index}, {}}, document::plainText(block.text)));
        ++index;
    }
    for (auto& paragraph : made) {
        fitLine(paragraph, shop, shop.page.textWidth());
        balanceLines(paragraph, shop, shop.page.textWidth());
    }
    if (!made.empty())
        made.back().format.after = groupGap;
    return made;
}

/// Left decision and register, right place, date and signature.
Table foot(const Workshop& shop)
{
    const auto& paper = shop.paper;
    Table table;
    table.role = TableRole::Closing;
    table.source = {u"signatures"_s, {}};
    const int text = shop.page.textWidth();
    table.columns = {text / 2, text - text / 2};
    Cell left;
    shop.appendLines(left.paragraphs, StyleId::Basis, paper.bases, u"bases"_s);
    if (left.paragraphs.empty())
        left.paragraphs.push_back(shop.paragraph(StyleId::Basis, QString(), {u"bases"_s, {}}));
    for (auto& paragraph : left.paragraphs) {
        paragraph.format.firstLine = 0;
        paragraph.format.alignment = Alignment::Left;
    }
    Cell right;
    if (!paper.signatures.empty())
        right = signatureCell(shop, paper.signatures.front(), {u"signatures"_s, {0}});
    auto date = typedAt(
        shop.paragraph(StyleId::PlaceDate, placeAndDate(shop, table.columns[1]), {u"date"_s, {}}),
        {u"place"_s, {}, {}}, paper.place);
    date.format.after = 0;
    right.paragraphs.insert(right.paragraphs.begin(), std::move(date));
    table.rows.push_back({{std::move(left), std::move(right)}, false, false});
    return table;
}

} // namespace

Section certificateSection(const Workshop& shop)
{
    Section section;
    section.page = shop.page;
    for (auto& paragraph : nationalName(shop))
        section.blocks.push_back(std::move(paragraph));
    for (auto& paragraph : praise(shop))
        section.blocks.push_back(std::move(paragraph));
    section.blocks.push_back(foot(shop));
    section.blocks.push_back(shop.paragraph(StyleId::SectionEnd, QString(), {u"end"_s, {}}));
    return section;
}

} // namespace thidua::composition
