// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/PaperWords.h"

#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using document::Block;
using document::Blocks;
using document::OfficialDocument;
using document::Table;
using document::TableRow;

namespace {

QString key(const QString& text)
{
    return text::lower(text::withOneToneStyle(text::composed(text))).simplified();
}

bool hasOneOf(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

/// Which columns hold names and votes; -1: none.
struct Columns {
    int name = -1;
    int agree = -1;
    int count = 0;
};

Columns columnsOf(const Table& table, const TextSigns& signs)
{
    Columns columns;
    for (size_t row = 0; row < std::max<size_t>(1, size_t(table.headRows)); ++row) {
        if (row >= table.rows.size())
            break;
        int column = 0;
        for (const auto& cell : table.rows[row].cells) {
            const QString text = key(document::plainText(cell.text));
            if (columns.name < 0 && hasOneOf(text, signs.nameColumns))
                columns.name = column;
            if (columns.agree < 0 && hasOneOf(text, signs.agreeColumns) &&
                !hasOneOf(text, signs.otherColumns))
                columns.agree = column;
            column += cell.columnSpan;
        }
    }
    columns.count = table.columnCount();
    return columns;
}

/// Of a numbered case, other than of a heading or a sum.
bool isNumbered(const TableRow& row)
{
    const QString first =
        row.cells.empty() ? QString() : document::plainText(row.cells.front().text).simplified();
    return !first.isEmpty() && first.front().isDigit();
}

/// The text of a column; empty where a heading goes over several.
QString cellAt(const TableRow& row, int wanted)
{
    int column = 0;
    for (const auto& cell : row.cells) {
        if (column == wanted && (cell.columnSpan == 1 || (column > 0 && isNumbered(row))))
            return document::plainText(cell.text).simplified();
        column += cell.columnSpan;
    }
    return {};
}

void addRows(std::vector<NamedRow>& rows, const Table& table, const TextSigns& signs)
{
    const Columns columns = columnsOf(table, signs);
    if (columns.name < 0)
        return;
    static const QRegularExpression leading(u"^\\d+"_s);
    for (size_t i = std::max<size_t>(1, size_t(table.headRows)); i < table.rows.size(); ++i) {
        NamedRow row{cellAt(table.rows[i], columns.name)};
        const auto votes = leading.match(cellAt(table.rows[i], columns.agree));
        if (columns.agree >= 0 && votes.hasMatch())
            row.agree = votes.captured().toInt();
        static const QRegularExpression letter(u"\\p{L}"_s);
        if (row.name.contains(letter))
            rows.push_back(row);
    }
}

void addLines(QStringList& lines, const Blocks& blocks)
{
    document::walk(blocks, [&lines](const Block& block) {
        if (!block.text.empty())
            lines += document::plainText(block.text);
        if (!block.table)
            return;
        for (const auto& row : block.table->rows)
            for (const auto& cell : row.cells)
                lines += document::plainText(cell.text);
    });
}

} // namespace

std::vector<NamedRow> namedRows(const OfficialDocument& paper, const TextSigns& signs)
{
    std::vector<NamedRow> rows;
    const auto visit = [&](const Block& block) {
        if (block.table)
            addRows(rows, *block.table, signs);
    };
    document::walk(paper.body, visit);
    for (const auto& annex : paper.annexes)
        document::walk(annex.body, visit);
    return rows;
}

bool hasNames(const OfficialDocument& paper, const TextSigns& signs)
{
    return !namedRows(paper, signs).empty();
}

QStringList linesOf(const OfficialDocument& paper)
{
    QStringList lines = paper.abstract;
    addLines(lines, paper.body);
    for (const auto& annex : paper.annexes) {
        lines += annex.title;
        addLines(lines, annex.body);
    }
    return lines;
}

QList<int> countsBefore(const QStringList& words, const QString& line)
{
    QList<int> counts;
    const QString text = key(line);
    for (const QString& word : words) {
        const QRegularExpression number(
            u"(\\d+)\\s+(?:\\([^)]*\\)\\s+)?%1\\b"_s.arg(QRegularExpression::escape(key(word))),
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto found = number.globalMatch(text); found.hasNext();)
            counts += found.next().captured(1).toInt();
    }
    return counts;
}

bool standsIn(const QString& name, const QString& text)
{
    const QString wanted = key(name);
    const QString whole = key(text);
    const auto isLetter = [&whole](qsizetype at) {
        return at >= 0 && at < whole.size() && whole[at].isLetterOrNumber();
    };
    for (qsizetype at = whole.indexOf(wanted); at >= 0 && !wanted.isEmpty();
         at = whole.indexOf(wanted, at + 1))
        if (!isLetter(at - 1) && !isLetter(at + wanted.size()))
            return true;
    return false;
}

} // namespace thidua::dossier
