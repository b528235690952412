// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Outline.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "reading/Shapes.h"
#include "reading/Titles.h"
#include "text/Normal.h"

#include <algorithm>
#include <map>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using document::Block;
using document::Blocks;
using document::BlockType;

namespace {

/// A paragraph longer than this belongs to no dash.
constexpr qsizetype longestBelowItem = 220;

int rankOf(const Label& label)
{
    return static_cast<int>(label.kind) * 10 + std::min(label.depth, 9);
}

constexpr int bulletRank = static_cast<int>(LabelKind::Bullet) * 10;

document::Table tableOf(const Lines& rows)
{
    document::Table table;
    for (const Line& line : rows) {
        document::TableRow row;
        for (const Marked& cell : line.cells)
            row.cells.push_back({cell.simplified().inlines(), 1, 1});
        const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const auto& cell) { return cell.text.empty(); });
        if (!empty)
            table.rows.push_back(std::move(row));
        if (line.headRow && table.headRows == 0)
            table.headRows = static_cast<int>(table.rows.size());
    }
    const auto widest = static_cast<size_t>(table.columnCount());
    for (auto& row : table.rows)
        row.cells.resize(std::max(row.cells.size(), widest));
    return table;
}

class Builder {
public:
    explicit Builder(const Paragraphs& paragraphs) : m_paragraphs(paragraphs)
    {
        for (const Paragraph& paragraph : paragraphs)
            if (paragraph.label.kind == LabelKind::Bullet)
                m_hasDashes |= paragraph.label.text == u"-";
        for (size_t i = 0; i < paragraphs.size(); ++i)
            m_lastLabel = paragraphs[i].label ? i : m_lastLabel;
    }

    Outline build()
    {
        for (size_t i = 0; i < m_paragraphs.size(); ++i) {
            const Paragraph& paragraph = m_paragraphs[i];
            const Paragraph* next = i + 1 < m_paragraphs.size() ? &m_paragraphs[i + 1] : nullptr;
            if (paragraph.label.isChapter()) {
                i = addChapter(i);
            } else {
                m_isTail = i > m_lastLabel;
                add(paragraph, next);
            }
        }
        noteChangedLabels();
        while (!m_open.empty())
            close();
        return std::move(m_outline);
    }

private:
    struct Open {
        int rank = 0;
        QString bullet; ///< of an item
        Block block;
        QString printed; ///< the label as the source has it
    };

    static bool isTitleOf(const Paragraph& chapter, const Paragraph& next)
    {
        return chapter.words().isEmpty() && !next.label && !next.isTable() &&
               (text::isCapitals(next.text.text) || next.text.isAllBold() || next.heading > 0 ||
                (next.text.size() < 120 && !endsSentence(next.text.text)));
    }

    /// With its title on the same line or the next ones; its last paragraph.
    size_t addChapter(size_t at)
    {
        const Paragraph& paragraph = m_paragraphs[at];
        QString words = paragraph.words().text;
        size_t last = at;
        if (last + 1 < m_paragraphs.size() && isTitleOf(paragraph, m_paragraphs[last + 1]))
            words = m_paragraphs[++last].text.text;
        while (last > at && last + 1 < m_paragraphs.size() &&
               isMoreOfTitle(words, m_paragraphs[last + 1]))
            words += u' ' + m_paragraphs[++last].text.text;
        push(rankOf(paragraph.label), {},
             {BlockType::Chapter, 0, paragraph.label.text, document::inlinesOf(words), {}, {}},
             paragraph);
        return last;
    }

    /// Capitals that a narrow page has broken.
    static bool isMoreOfTitle(const QString& title, const Paragraph& next)
    {
        constexpr qsizetype longest = 200;
        return text::isCapitals(title) && !next.label && !next.isTable() &&
               text::isCapitals(next.text.text) && title.size() + next.text.size() < longest &&
               !endsSentence(title);
    }

    void add(const Paragraph& paragraph, const Paragraph* next)
    {
        if (paragraph.isTable())
            return addTable(paragraph);
        if (!paragraph.label)
            return addPlain(paragraph);
        Block block{typeOf(paragraph.label),     0,  paragraph.label.text,
                    paragraph.words().inlines(), {}, {}};
        int rank = rankOf(paragraph.label);
        QString bullet;
        if (paragraph.label.kind == LabelKind::Bullet)
            rank = placeBullet(paragraph, block, bullet);
        else if (isNumberBelowNumber(paragraph.label)) {
            rank = static_cast<int>(LabelKind::SubPoint) * 10;
            block.type = BlockType::Point;
            block.label = paragraph.label.printed;
        } else if (isTitled(paragraph, next)) {
            block.type = BlockType::Heading;
            block.text = document::inlinesOf(paragraph.words().text);
        }
        if (block.label != paragraph.label.printed)
            noteChangedLabel(paragraph, block.label);
        if (block.type == BlockType::Article && paragraph.text.isAllBold())
            block.text = document::inlinesOf(paragraph.words().text);
        push(rank, bullet, std::move(block), paragraph);
    }

    static BlockType typeOf(const Label& label)
    {
        switch (label.kind) {
        case LabelKind::Article:
            return BlockType::Article;
        case LabelKind::Point:
        case LabelKind::SubPoint:
            return BlockType::Point;
        case LabelKind::Bullet:
            return BlockType::Item;
        default:
            return BlockType::Clause;
        }
    }

    static bool isTitled(const Paragraph& paragraph, const Paragraph* next)
    {
        const LabelKind kind = paragraph.label.kind;
        if (kind != LabelKind::Letter && kind != LabelKind::Roman && kind != LabelKind::Number)
            return false;
        const Marked words = paragraph.words();
        if (words.isEmpty())
            return false;
        if (paragraph.heading > 0 || words.isAllBold() || text::isCapitals(words.text))
            return true;
        const bool above = next != nullptr && !isClosingPhrase(next->text.text) &&
                           (!next->label || rankOf(next->label) > rankOf(paragraph.label));
        return above && isShortTitle(words.text);
    }

    /// "1)" under "1." is a level of its own.
    bool isNumberBelowNumber(const Label& label) const
    {
        if (label.kind != LabelKind::Number || label.depth > 1 || !label.printed.endsWith(u')'))
            return false;
        return std::any_of(m_open.begin(), m_open.end(), [](const Open& open) {
            return open.rank / 10 == static_cast<int>(LabelKind::Number) &&
                   !open.printed.endsWith(u')');
        });
    }

    /// Dashes above plus signs; other signs below whatever sign is open, in the order in which they
    /// come.
    int placeBullet(const Paragraph& paragraph, Block& block, QString& bullet)
    {
        bullet = paragraph.label.text;
        const auto same = std::find_if(m_open.begin(), m_open.end(), [&bullet](const Open& open) {
            return open.bullet == bullet;
        });
        int rank = bulletRank;
        if (same != m_open.end())
            rank = same->rank;
        else if (!m_open.empty() && !m_open.back().bullet.isEmpty() && bullet != u"-")
            rank = m_open.back().rank + 1;
        else if (bullet == u"-" && starIsOpen())
            rank = bulletRank + 1;
        if (rank >= bulletRank + 8) // signs that go deeper than any paper are no levels
            rank = bulletRank + 8;
        const bool below =
            bullet == u"+" || (bullet != u"*" && rank > bulletRank && bullet != u"-");
        block.type = below ? BlockType::SubItem : BlockType::Item;
        if (below)
            block.label = u"+"_s;
        else if (bullet != u"*" || !m_hasDashes)
            block.label = u"-"_s;
        return rank;
    }

    bool starIsOpen() const
    {
        return std::any_of(m_open.begin(), m_open.end(),
                           [](const Open& open) { return open.bullet == u"*"; });
    }

    void addPlain(const Paragraph& paragraph)
    {
        Marked text = paragraph.text;
        if (paragraph.heading > 0)
            std::transform(text.marks.begin(), text.marks.end(), text.marks.begin(),
                           [](char mark) { return static_cast<char>(mark | Marked::Bold); });
        while (!m_open.empty() && (!takes(m_open.back(), text.text) || endsPaper(text.text)))
            close();
        append({BlockType::Paragraph, 0, {}, text.inlines(), {}, {}}, paragraph);
    }

    /// The last words of a paper belong to its last part as a whole, not to a title within it.
    bool endsPaper(const QString& text) const
    {
        const Block& block = m_open.back().block;
        return m_isTail && block.type == BlockType::Heading && block.level > 1 &&
               isClosingPhrase(text);
    }

    /// Whether a paragraph without a label belongs to what is open.
    static bool takes(const Open& open, const QString& text)
    {
        const QString above = document::plainText(open.block.text);
        // after the list that it announces, a paragraph goes on with what is above
        const bool announces =
            above.endsWith(u':') && (open.block.children.empty() ||
                                     open.block.children.back().type == BlockType::Paragraph);
        switch (open.block.type) {
        case BlockType::Chapter:
        case BlockType::Article:
        case BlockType::Heading:
            return true;
        case BlockType::Item:
        case BlockType::SubItem:
            return announces && text.size() <= longestBelowItem && !isClosingPhrase(text);
        case BlockType::Clause:
        case BlockType::Point:
            return !isClosingPhrase(text) && (announces || isShortTitle(above));
        default:
            return false;
        }
    }

    void addTable(const Paragraph& paragraph)
    {
        Block block{BlockType::Table, 0, {}, {}, {}, tableOf(paragraph.rows)};
        if (block.table->columnCount() <= base::limits::tableColumns)
            return append(std::move(block), paragraph);
        for (const Line& line : paragraph.rows) {
            QString words;
            for (const Marked& cell : line.cells)
                words += cell.text + u' ';
            append({BlockType::Paragraph, 0, {}, document::inlinesOf(words.simplified()), {}, {}},
                   paragraph);
        }
    }

    void push(int rank, const QString& bullet, Block block, const Paragraph& paragraph)
    {
        while (!m_open.empty() && m_open.back().rank >= rank)
            close();
        if (block.type == BlockType::Heading)
            block.level = 1 + static_cast<int>(
                                  std::count_if(m_open.begin(), m_open.end(), [](const Open& open) {
                                      return open.block.type == BlockType::Heading;
                                  }));
        m_outline.lines.push_back(paragraph.line);
        m_open.push_back({rank, bullet, std::move(block), paragraph.label.printed});
    }

    void append(Block block, const Paragraph& paragraph)
    {
        m_outline.lines.push_back(paragraph.line);
        siblings().push_back(std::move(block));
    }

    void close()
    {
        Block block = std::move(m_open.back().block);
        m_open.pop_back();
        siblings().push_back(std::move(block));
    }

    Blocks& siblings() { return m_open.empty() ? m_outline.blocks : m_open.back().block.children; }

    /// One warning for each way of writing, however often it occurs.
    void noteChangedLabel(const Paragraph& paragraph, const QString& now)
    {
        const bool bullet = paragraph.label.kind == LabelKind::Bullet;
        const QString key = bullet ? paragraph.label.printed : paragraph.label.printed.right(1);
        auto& note = m_changed[{static_cast<int>(paragraph.label.kind), key}];
        if (note.count++ == 0)
            note.first = {paragraph.line, paragraph.label.printed, now};
    }

    void noteChangedLabels()
    {
        for (const auto& [key, note] : m_changed)
            m_outline.warnings.push_back(
                {note.first.line, note.first.text,
                 base::Sentence::tr("Ký hiệu đầu đoạn này được viết thành “%1” (%2 chỗ như vậy).",
                                    note.first.message, note.count)});
    }

    struct Change {
        int count = 0;
        document::Warning first;
    };

    const Paragraphs& m_paragraphs;
    Outline m_outline;
    std::vector<Open> m_open;
    std::map<std::pair<int, QString>, Change> m_changed;
    bool m_hasDashes = false;
    bool m_isTail = false; ///< no label comes any more
    size_t m_lastLabel = 0;
};

} // namespace

Outline outlined(const Paragraphs& paragraphs) { return Builder(paragraphs).build(); }

} // namespace thidua::reading
