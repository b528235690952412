// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/CellWords.h"

#include "layout/BreakOpportunities.h"

#include <algorithm>
#include <numeric>

namespace thidua::layout {

namespace {

class Search {
public:
    Search(const composition::Table& table, const Fonts& fonts)
        : m_table(table), m_fonts(fonts), m_covered(table.columns.size(), 0)
    {
    }

    QStringList words() &&
    {
        for (const auto& row : m_table.rows)
            visitRow(row);
        return std::move(m_words);
    }

private:
    void visitRow(const composition::Row& row)
    {
        auto column = m_covered.begin();
        for (const auto& cell : row.cells) {
            column = std::find(column, m_covered.end(), 0);
            const auto span =
                std::min<qsizetype>(std::max(cell.columnSpan, 1), m_covered.end() - column);
            std::fill(column, column + span, std::max(cell.rowSpan, 1));
            const auto first = m_table.columns.begin() + (column - m_covered.begin());
            visitCell(cell, std::accumulate(first, first + span, 0) - 2 * m_table.cellMargin);
            column += span;
        }
        for (int& rows : m_covered)
            rows = std::max(rows - 1, 0);
    }

    void visitCell(const composition::Cell& cell, int width)
    {
        for (const auto& paragraph : cell.paragraphs) {
            const auto& format = paragraph.format;
            const int room = width - format.left - format.right;
            for (const auto& run : paragraph.runs)
                for (const QString& word : run.text.split(u' ', Qt::SkipEmptyParts))
                    if (!m_words.contains(word) && isParted(word, run.format, room))
                        m_words.append(word);
        }
    }

    bool isParted(const QString& word, const composition::CharacterFormat& format, int room) const
    {
        const auto widthOf = [&](const QString& text) {
            return m_fonts.width(text, format.halfPoints, format.fontStyle()).twips();
        };
        if (word.size() < 2 || widthOf(word) <= room)
            return false;
        for (qsizetype start = 0; start < word.size();) {
            qsizetype cut = start + 1;
            while (cut < word.size() && widthOf(word.mid(start, cut + 1 - start)) <= room)
                ++cut;
            if (cut == word.size())
                return false;
            const qsizetype end = breakPosition(word, start, cut);
            if (end == cut && !mayBreakBefore(word, cut))
                return true;
            start = end;
        }
        return false;
    }

    const composition::Table& m_table;
    const Fonts& m_fonts;
    std::vector<int> m_covered; ///< of every column: rows that a cell above still reaches into
    QStringList m_words;
};

} // namespace

QStringList wordsWiderThanTheirCells(const composition::Table& table, const Fonts& fonts)
{
    return Search(table, fonts).words();
}

} // namespace thidua::layout
