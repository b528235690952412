// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Body.h"

#include "composition/ContentTable.h"
#include "composition/FillIn.h"

namespace thidua::composition {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::Inline;
using document::Inlines;

namespace {

StyleId styleOf(const Block& block)
{
    switch (block.type) {
    case BlockType::Chapter:
        return StyleId::PartLabel;
    case BlockType::Article:
        return StyleId::Article;
    case BlockType::Heading:
        return block.level <= 1   ? StyleId::Heading1
               : block.level == 2 ? StyleId::Heading2
               : block.level == 3 ? StyleId::Heading3
                                  : StyleId::Heading4;
    case BlockType::Clause:
        return StyleId::Clause;
    case BlockType::Point:
        return StyleId::Point;
    case BlockType::Item:
        return StyleId::Item;
    case BlockType::SubItem:
        return StyleId::SubItem;
    case BlockType::Paragraph:
    case BlockType::Table:
        break;
    }
    return StyleId::Body;
}

/// The article of a rulebook has a title; that of a decision is followed by its text (PL III,
/// Mẫu 1.2).
bool isTitledArticle(const Block& block)
{
    const QString text = document::plainText(block.text).trimmed();
    return !block.children.empty() && !text.isEmpty() && !QString(u".;:,/"_s).contains(text.back());
}

Inlines labelled(const Block& block)
{
    Inlines inlines = block.text;
    if (block.label.isEmpty())
        return inlines;
    const QString gap = inlines.empty() ? QString() : u" "_s;
    const bool article = block.type == BlockType::Article;
    if (article && isTitledArticle(block))
        for (auto& part : inlines)
            part.bold = true;
    inlines.insert(inlines.begin(), Inline{block.label + gap, article, false});
    return inlines;
}

/// "… như sau:" is read with what it announces.
bool isLeadIn(const Block& block, bool isLast)
{
    return document::plainText(block.text).trimmed().endsWith(u':') &&
           (!isLast || !block.children.empty());
}

document::TextPlace placeOf(const Source& source) { return {source.component, source.path, {}}; }

/// Where the text of a block stands behind its label.
int textStart(const Block& block)
{
    const bool gap = !block.label.isEmpty() && !block.text.empty();
    return static_cast<int>(block.label.size()) + (gap ? 1 : 0);
}

void appendChapter(std::vector<FlowBlock>& to, const Workshop& shop, const Block& block,
                   const Source& source)
{
    auto label = shop.paragraph(StyleId::PartLabel, block.label, source);
    if (block.text.empty()) {
        to.push_back(typedAt(std::move(label), placeOf(source), {}, textStart(block)));
        return;
    }
    to.push_back(std::move(label));
    to.push_back(typedAt(shop.paragraph(StyleId::PartTitle, block.text, source), placeOf(source),
                         document::plainText(block.text)));
}

void append(std::vector<FlowBlock>& to, const Workshop& shop, const document::Blocks& blocks,
            const Source& root)
{
    int index = 0;
    for (const auto& block : blocks) {
        Source source = root;
        source.path.push_back(index++);
        const size_t first = to.size();
        if (block.type == BlockType::Chapter) {
            appendChapter(to, shop, block, source);
        } else if (block.type == BlockType::Table && block.table) {
            if (block.newPage) // what breaks pages is a paragraph, here and in a DOCX
                to.push_back(shop.paragraph(StyleId::SectionEnd, QString(), source));
            to.push_back(composeTable(shop, *block.table, source));
            to.push_back(shop.paragraph(StyleId::SectionEnd, QString(), source));
            std::get<Paragraph>(to.back()).format.after =
                shop.styles.of(StyleId::Body).paragraph.after;
        } else {
            auto made = typedAt(shop.paragraph(styleOf(block), labelled(block), source),
                                placeOf(source), document::plainText(block.text), textStart(block));
            if ((block.type == BlockType::Article && isTitledArticle(block)) ||
                isLeadIn(block, &block == &blocks.back()))
                made.format.keepNext = true;
            setFillIn(made, shop.page.textWidth());
            to.push_back(std::move(made));
        }
        if (block.newPage)
            if (auto* paragraph = std::get_if<Paragraph>(&to[first]))
                paragraph->pageBreakBefore = true;
        append(to, shop, block.children, source);
    }
}

} // namespace

std::vector<FlowBlock> composeBlocks(const Workshop& shop, const document::Blocks& blocks,
                                     const Source& root)
{
    std::vector<FlowBlock> made;
    append(made, shop, blocks, root);
    return made;
}

} // namespace thidua::composition
