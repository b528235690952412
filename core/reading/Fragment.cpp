// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Fragment.h"

#include "base/Limits.h"
#include "reading/Outline.h"
#include "reading/Paragraph.h"
#include "reading/Visible.h"
#include "text/Normal.h"

#include <algorithm>
#include <utility>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

/// The end of the line that begins there; line ends between the quotation marks of a cell do not
/// count, as spreadsheets write them: the mark stands right behind a tab or the line's beginning.
qsizetype endOfLine(const QString& text, qsizetype from)
{
    bool quoted = false;
    bool begins = true;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'"' && (begins || quoted))
            quoted = !quoted;
        else if (!quoted && isLineEnd(character))
            return i;
        begins = !quoted && character == u'\t';
    }
    return quoted ? -1 : text.size();
}

/// Without the quotation marks of a spreadsheet around it and doubled ones inside.
QString unquoted(QString cell)
{
    const bool quoted = cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"');
    const bool needed = cell.contains(u'\n') || cell.contains(u'\r') || cell.contains("\"\""_L1);
    return quoted && needed ? cell.mid(1, cell.size() - 2).replace("\"\""_L1, "\""_L1) : cell;
}

Line lineOf(const QString& raw, int number)
{
    Line line;
    line.number = number;
    if (!raw.contains(u'\t')) {
        line.text = fragmentText(Marked(raw));
        return line;
    }
    for (const QString& cell : raw.split(u'\t').mid(0, base::limits::tableColumns))
        line.cells.push_back(fragmentText(Marked(unquoted(cell))));
    return line;
}

} // namespace

Marked fragmentText(const Marked& text)
{
    Marked seen;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && text.marks[i] == text.marks[start])
            continue;
        QString words = text.text.mid(start, i - start);
        std::replace_if(words.begin(), words.end(), isLineEnd, u' ');
        words = text::composed(visible(words));
        seen.append({words, QByteArray(words.size(), text.marks[start])});
        start = i;
    }
    return seen.simplified();
}

Lines fragmentLines(const QString& text)
{
    const QString within = text.left(base::limits::textFileBytes / 2);
    Lines lines;
    int blanks = 0;
    for (qsizetype from = 0; from <= within.size() && lines.size() < base::limits::textLines;) {
        qsizetype end = endOfLine(within, from);
        if (end < 0) { // a quotation mark that nothing closes is a letter like others
            end = from;
            while (end < within.size() && !isLineEnd(within[end]))
                ++end;
        }
        Line line = lineOf(
            within.mid(from, std::min<qsizetype>(end - from, base::limits::textLineCharacters)),
            static_cast<int>(lines.size()) + 1);
        const bool crLf =
            end + 1 < within.size() && within[end] == u'\r' && within[end + 1] == u'\n';
        from = end + (crLf ? 2 : 1);
        if (line.text.isEmpty() && !line.isRow()) {
            ++blanks;
            continue;
        }
        line.blanksBefore = std::exchange(blanks, 0);
        lines.push_back(std::move(line));
    }
    return lines;
}

document::Blocks readFragment(Lines lines, bool mayBeWrapped)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        if (lines[i].isRow() && lines[i + 1].isRow() && (i == 0 || !lines[i - 1].isRow()))
            lines[i].headRow = true;
    const Measure measure = mayBeWrapped ? measured(lines) : Measure{};
    return outlined(joined(lines, 0, lines.size(), measure)).blocks;
}

} // namespace thidua::reading
