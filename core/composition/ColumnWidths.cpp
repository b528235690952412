// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/ColumnWidths.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// No column is narrower than that, twips.
constexpr int leastColumn = 300;

/// A long table is judged by so many of its rows.
constexpr size_t judgedRows = 48;

/// A text of so few words is a name or a term: it is read as one, and parted only where that saves
/// a line elsewhere.
constexpr size_t fewWords = 4;

/// The text of a cell.
struct CellWords {
    size_t column = 0;
    size_t end = 1;         ///< the column behind it
    std::vector<int> words; ///< widths, twips
    int whole = 0;          ///< on one line
};

using RowWords = std::vector<CellWords>;

/// What a column needs: its longest word, and its longest cell on one line.
struct Need {
    int least = leastColumn;
    int wish = leastColumn;
};

struct Measured {
    std::vector<RowWords> rows;
    std::vector<Need> columns;
    int blank = 0;
    int frame = 0;  ///< of a cell, beside its text
    int parted = 0; ///< see costOf
};

CellWords wordsOf(const Workshop& shop, const document::TableCell& cell, size_t column, size_t end)
{
    const QString text = document::plainText(cell.text);
    CellWords made{column, end, {}, shop.width(text, StyleId::TableHead)};
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        made.words.push_back(shop.width(word, StyleId::TableHead));
    return made;
}

Measured measured(const Workshop& shop, const document::Table& table)
{
    Measured made;
    made.columns.resize(static_cast<size_t>(std::max(1, table.columnCount())));
    made.blank = shop.width(u" "_s, StyleId::TableHead);
    std::vector<int> covered(made.columns.size(), 0); // rows that a cell above still takes
    for (const auto& row : table.rows) {
        RowWords words;
        size_t column = 0;
        const auto skipCovered = [&] {
            while (column < covered.size() && covered[column] > 0)
                --covered[column++];
        };
        for (const auto& cell : row.cells) {
            skipCovered();
            const size_t end = column + static_cast<size_t>(cell.columnSpan);
            for (size_t i = column; i < std::min(covered.size(), end) && cell.rowSpan > 1; ++i)
                covered[i] = cell.rowSpan - 1;
            if (column < made.columns.size())
                words.push_back(wordsOf(shop, cell, column, std::min(end, made.columns.size())));
            column = end;
        }
        skipCovered();
        made.rows.push_back(std::move(words));
    }
    return made;
}

void setNeeds(Measured& table)
{
    const int frame = table.frame;
    for (auto& column : table.columns)
        column = {leastColumn + frame, leastColumn + frame};
    for (const auto& row : table.rows)
        for (const auto& cell : row) {
            if (cell.end - cell.column > 1)
                continue; // it has the room of several, and finds it there
            auto& need = table.columns[cell.column];
            need.wish = std::max(need.wish, cell.whole + frame);
            for (const int word : cell.words)
                need.least = std::max(need.least, word + frame);
        }
}

int linesOf(const CellWords& cell, int blank, int width)
{
    int lines = 1;
    int used = 0;
    for (const int word : cell.words) {
        const bool fits = used == 0 || used + blank + word <= width;
        lines += fits ? 0 : 1;
        used = fits && used > 0 ? used + blank + word : word;
    }
    return lines;
}

/// What lines cost: the height of the table above all; then names that part, `parted` a line; then
/// the lines of all cells.
int costOf(const Measured& table, const std::vector<int>& widths)
{
    int cost = 0;
    const size_t share = table.rows.size() / judgedRows + 1;
    for (size_t index = 0; index < table.rows.size(); ++index) {
        // Scattered: kinds of rows that take turns are all judged.
        if ((index * 2654435761U >> 16) % share != 0 && index != 0)
            continue;
        int highest = 0;
        for (const auto& cell : table.rows[index]) {
            const auto first = widths.begin();
            const int width = std::accumulate(first + static_cast<std::ptrdiff_t>(cell.column),
                                              first + static_cast<std::ptrdiff_t>(cell.end), 0);
            const int lines = linesOf(cell, table.blank, width - table.frame);
            highest = std::max(highest, lines);
            cost += lines + (cell.words.size() <= fewWords ? table.parted * (lines - 1) : 0);
        }
        cost += highest * 8;
    }
    return cost;
}

/// Every column its longest word; the rest is shared by the square root of what is missing, so that
/// a column of long sentences does not starve the others, and none gets more than it can use.
std::vector<int> firstShare(const std::vector<Need>& columns, int total)
{
    std::vector<int> made;
    for (const auto& need : columns)
        made.push_back(need.least);
    for (int round = 0; round < 4; ++round) {
        const int left = total - std::accumulate(made.begin(), made.end(), 0);
        double sum = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            sum += std::sqrt(std::max(0, columns[i].wish - made[i]));
        if (left <= 0 || sum <= 0)
            break;
        for (size_t i = 0; i < columns.size(); ++i) {
            const int missing = std::max(0, columns[i].wish - made[i]);
            made[i] += std::min(missing, static_cast<int>(left * std::sqrt(missing) / sum));
        }
    }
    return made;
}

/// What all cells on one line do not need is shared by their widths; words too long for the page
/// are narrowed in proportion, and split.
void fill(std::vector<int>& widths, int total)
{
    const int sum = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    for (int& width : widths)
        width = std::max(200, static_cast<int>(qint64(width) * total / sum));
    widths.back() += total - std::accumulate(widths.begin(), widths.end(), 0);
    widths.back() = std::max(widths.back(), 200);
}

/// The best of all ways to take `step` from one column and give it to another; whether there is
/// one.
bool improve(const Measured& table, std::vector<int>& widths, int step)
{
    int best = costOf(table, widths);
    std::array<size_t, 2> move{0, 0};
    for (size_t from = 0; from < widths.size(); ++from)
        for (size_t to = 0; to < widths.size(); ++to) {
            if (from == to || widths[from] - step < table.columns[from].least)
                continue;
            std::vector<int> tried = widths;
            tried[from] -= step;
            tried[to] += step;
            if (const int cost = costOf(table, tried); cost < best) {
                best = cost;
                move = {from, to};
            }
        }
    widths[move[0]] -= step;
    widths[move[1]] += step;
    return move[0] != move[1];
}

std::vector<int> improved(const Measured& table, std::vector<int> widths)
{
    for (const int step : {1000, 500, 240, 120, 60})
        for (int round = 0; round < 10 && improve(table, widths, step); ++round) {
        }
    return widths;
}

/// Takes from a column what it can spare without a further line; how much that is, twips.
int spare(const Measured& table, std::vector<int>& widths, size_t column)
{
    const int cost = costOf(table, widths);
    int spared = 0;
    for (const int step : {960, 480, 240, 120, 60})
        while (widths[column] - step >= table.columns[column].least) {
            widths[column] -= step;
            if (costOf(table, widths) > cost) {
                widths[column] += step;
                break;
            }
            spared += step;
        }
    return spared;
}

/// The column that saves most with `pool` more; none: their count.
size_t bestFor(const Measured& table, const std::vector<int>& widths, int pool)
{
    int best = costOf(table, widths);
    size_t found = widths.size();
    for (size_t i = 0; i < widths.size(); ++i) {
        std::vector<int> tried = widths;
        tried[i] += pool;
        if (const int cost = costOf(table, tried); cost < best) {
            best = cost;
            found = i;
        }
    }
    return found;
}

/// What all columns together can spare goes where it saves most: a column often lacks more than any
/// one of the others has. The same widths where that saves nothing.
std::vector<int> pooled(const Measured& table, const std::vector<int>& given)
{
    std::vector<int> widths = given;
    int pool = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        pool += spare(table, widths, i);
    for (size_t round = 0; round < widths.size(); ++round) {
        const size_t column = bestFor(table, widths, pool);
        if (column == widths.size())
            break;
        widths[column] += pool;
        pool = spare(table, widths, column);
    }
    if (costOf(table, widths) >= costOf(table, given))
        return given;
    fill(widths, std::accumulate(given.begin(), given.end(), 0));
    return widths;
}

std::vector<int> found(const Workshop& shop, const document::Table& table, int total, int frame)
{
    Measured made = measured(shop, table);
    made.frame = frame;
    setNeeds(made);
    std::vector<int> first = firstShare(made.columns, total);
    fill(first, total);
    // Steps downhill end in the next valley: two ways down are tried.
    const std::vector<int> byHeight = improved(made, first);
    made.parted = 3;
    std::vector<int> whole = improved(made, first);
    std::vector<int> both = improved(made, byHeight);
    return pooled(made, costOf(made, whole) < costOf(made, both) ? whole : both);
}

} // namespace

std::vector<int> columnWidths(const Workshop& shop, const document::Table& table, int total,
                              int frame)
{
    if (!shop.widths)
        return found(shop, table, total, frame);
    KnownWidths::Question question{table, total,
                                   shop.width(u"Nơi nhận 0123"_s, StyleId::TableHead)};
    if (const auto* known = shop.widths->find(question))
        return *known;
    std::vector<int> widths = found(shop, table, total, frame);
    shop.widths->keep(std::move(question), widths);
    return widths;
}

} // namespace thidua::composition
