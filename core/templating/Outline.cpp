// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Outline.h"

#include "document/Labels.h"
#include "text/NumbersInWords.h"

#include <algorithm>
#include <array>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::Block;
using document::Blocks;
using document::BlockType;

namespace {

/// How deep a block stands; what has a higher rank belongs below.
constexpr int articleRank = 3;
constexpr int romanRank = 10;
constexpr int arabicRank = 20; ///< and one more for each number in the label
constexpr int pointRank = 30;
constexpr int itemRank = 40;
constexpr int subItemRank = 41;
constexpr int noRank = 50; ///< paragraphs and tables: below anything
constexpr size_t ranks = 64;

/// What is counted: how the label begins, in which figures, at which rank.
struct Counted {
    int rank = noRank;
    QString word;  ///< "Chương ", "Điều "
    QChar figures; ///< I, 1, a; null: not counted
    QString end;
};

bool isRoman(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return QString(u"IVXLC"_s).contains(character);
    });
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit() || character == u'.';
    });
}

Counted chapterForm(const QString& label)
{
    static const std::array<QString, 3> words = {u"Phần "_s, u"Chương "_s, u"Mục "_s};
    for (size_t i = 0; i < words.size(); ++i) {
        const QString number = label.mid(words[i].size());
        if (label.startsWith(words[i]) && (isRoman(number) || isDigits(number)))
            return {static_cast<int>(i), words[i], isRoman(number) ? u'I' : u'1', {}};
    }
    return {1, {}, {}, {}};
}

Counted numberForm(const QString& label)
{
    const QString number = label.chopped(label.endsWith(u'.') ? 1 : 0);
    if (isRoman(number))
        return {romanRank, {}, u'I', u"."_s};
    if (isDigits(number))
        return {arabicRank + static_cast<int>(std::min<qsizetype>(number.count(u'.'), 8)) + 1,
                {},
                u'1',
                u"."_s};
    return {romanRank, {}, {}, {}};
}

Counted formOf(const Block& block)
{
    switch (block.type) {
    case BlockType::Chapter:
        return chapterForm(block.label);
    case BlockType::Article:
        return {articleRank, u"Điều "_s, u'1', u"."_s};
    case BlockType::Heading:
    case BlockType::Clause:
        return numberForm(block.label);
    case BlockType::Point:
        return {pointRank, {}, u'a', u")"_s};
    case BlockType::Item:
        return {itemRank, {}, {}, {}};
    case BlockType::SubItem:
        return {subItemRank, {}, {}, {}};
    case BlockType::Paragraph:
    case BlockType::Table:
        break;
    }
    return {};
}

/// Doubled where the letters end.
QString letterOf(int number)
{
    const QStringView letters = document::pointLetters;
    const auto size = static_cast<int>(letters.size());
    const int index = std::max(0, number - 1);
    const QChar letter = letters[index % size];
    return QString(index / size + 1, letter);
}

class Counter {
public:
    QString next(const Block& block)
    {
        const Counted form = formOf(block);
        if (form.rank == noRank || form.figures.isNull())
            return block.label;
        const auto rank = static_cast<size_t>(form.rank);
        for (size_t lower = rank + 1; lower < ranks; ++lower)
            if (lower != static_cast<size_t>(articleRank)) // articles count through the chapters
                m_counts[lower] = 0;
        const int number = ++m_counts[rank];
        return form.word + prefix(form.rank) + figures(form.figures, number) + form.end;
    }

private:
    /// "2.1." continues the last "2."
    QString prefix(int rank) const
    {
        QString before;
        if (rank > arabicRank && rank < pointRank)
            for (int upper = arabicRank + 1; upper < rank; ++upper)
                before += QString::number(std::max(1, m_counts[static_cast<size_t>(upper)])) + u'.';
        return before;
    }

    static QString figures(QChar kind, int number)
    {
        if (kind == u'I')
            return text::romanNumeral(number);
        return kind == u'a' ? letterOf(number) : QString::number(number);
    }

    std::array<int, ranks> m_counts{};
};

bool isContainer(BlockType type)
{
    return type == BlockType::Chapter || type == BlockType::Article || type == BlockType::Heading;
}

/// Takes from `flat` what belongs below a block of that rank.
Blocks takeBelow(const std::vector<Block>& flat, size_t& at, int rank, bool container)
{
    Blocks blocks;
    while (at < flat.size()) {
        const int own = formOf(flat[at]).rank;
        if (own == noRank ? !container : own <= rank)
            break;
        Block block = flat[at++];
        if (own != noRank)
            block.children = takeBelow(flat, at, own, isContainer(block.type));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace

std::vector<Block> flattened(const Blocks& blocks)
{
    std::vector<Block> flat;
    document::walk(blocks, [&flat](const Block& block) {
        flat.push_back(block);
        flat.back().children.clear();
    });
    return flat;
}

Blocks nested(const std::vector<Block>& flat)
{
    size_t at = 0;
    return takeBelow(flat, at, -1, true);
}

QStringList countedLabels(const std::vector<Block>& flat)
{
    Counter counter;
    QStringList labels;
    for (const auto& block : flat)
        labels += counter.next(block);
    return labels;
}

} // namespace thidua::templating
