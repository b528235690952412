// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"
#include "reading/Paragraph.h"
#include "reading/Shapes.h"

#include <algorithm>
#include <map>

#include <QRegularExpression>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

/// A paper printed on A4 has some 80 characters to the line; sideways or small print no more than
/// this.
constexpr qsizetype longestWrapped = 140;
constexpr qsizetype shortestWrapped = 40;
/// Page numbers nearer to each other than this are cells of a table.
constexpr qsizetype leastPage = 700;

/// Columns of a head or a table say nothing on the width of lines.
bool isRunning(const Line& line)
{
    return !line.rule && !line.isRow() && !line.text.text.contains("    "_L1);
}

qsizetype usualWidth(const Lines& lines)
{
    std::vector<qsizetype> lengths;
    for (const Line& line : lines)
        if (isRunning(line) && line.text.size() >= shortestWrapped)
            lengths.push_back(line.text.size());
    if (lengths.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(lengths.size() * 19 / 20);
    std::nth_element(lengths.begin(), lengths.begin() + place, lengths.end());
    return lengths[static_cast<size_t>(place)];
}

struct Lengths {
    qsizetype all = 0;         ///< characters
    qsizetype inLongLines = 0; ///< characters on lines that no page has
    qsizetype longest = 0;
    int lines = 0;
    int apart = 0;     ///< lines with a blank line above
    int longer = 0;    ///< lines that are no head, list or last line of a paragraph
    int full = 0;      ///< lines that reach to the edge
    int open = 0;      ///< … and end no sentence
    int continued = 0; ///< … and the next goes on in small letters
};

Lengths lengthsOf(const Lines& lines, qsizetype width)
{
    Lengths found;
    bool before = false;
    for (const Line& line : lines) {
        if (!isRunning(line))
            continue;
        const qsizetype length = line.text.size();
        const bool isFull = length * 100 >= width * 85;
        found.all += length;
        found.inLongLines += length > longestWrapped ? length : 0;
        found.longest = std::max(found.longest, length);
        ++found.lines;
        found.apart += line.blanksBefore > 0 ? 1 : 0;
        found.longer += length >= shortestWrapped ? 1 : 0;
        found.continued += before && line.text.text[0].isLower() ? 1 : 0;
        before = isFull && !endsSentence(line.text.text);
        found.full += isFull ? 1 : 0;
        found.open += before ? 1 : 0;
    }
    return found;
}

/// The number on a line of its own; 0 where there is none.
int pageNumberOf(const Line& line)
{
    if (line.isRow() || line.text.size() > 14 || line.text.isEmpty())
        return 0;
    static const QRegularExpression form(
        u"^(?:[-–—]\\s*)?(?:(?:PAGE|Page|Trang)\\s*)?(\\d{1,3})(?:\\s*/\\s*\\d{1,3})?(?:\\s*[-–—])?$"_s);
    const auto match = form.match(line.text.text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::vector<bool> pageNumbers(const Lines& lines)
{
    std::vector<bool> found(lines.size(), false);
    qsizetype written = 0;
    int last = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const int number = pageNumberOf(lines[i]);
        const bool next = last == 0 ? number >= 1 && number <= 3 : number == last + 1;
        const bool atEdge = i == 0 || i + 1 == lines.size();
        if (number > 0 && next && (written >= leastPage || atEdge)) {
            found[i] = true;
            last = number;
            written = 0;
        }
        written += lines[i].text.size();
    }
    return found;
}

} // namespace

Measure measured(const Lines& lines)
{
    Measure measure;
    measure.width = usualWidth(lines);
    const Lengths found = lengthsOf(lines, measure.width);
    const bool mostFull = found.full * 2 >= found.longer;
    const bool goesOn = found.continued >= 2 && found.continued * 3 >= found.full;
    const bool sharpEdge = found.continued >= 1 && found.longest * 100 <= measure.width * 110;
    measure.wrapped = measure.width >= shortestWrapped && measure.width <= longestWrapped &&
                      found.inLongLines * 10 < found.all && found.full >= 4 &&
                      found.open * 2 >= found.full && (mostFull || goesOn || sharpEdge);
    measure.blanksApart = found.apart * 3 > found.lines * 2;
    return measure;
}

Lines withoutPageMarks(const Lines& lines, Warnings& warnings)
{
    const std::vector<bool> numbers = pageNumbers(lines);
    std::map<QString, int> besideNumbers;
    const auto isBeside = [&numbers](size_t i) {
        return (i > 0 && numbers[i - 1]) || (i + 1 < numbers.size() && numbers[i + 1]);
    };
    for (size_t i = 0; i < lines.size(); ++i)
        if (isBeside(i) && lines[i].text.size() < longestWrapped)
            ++besideNumbers[lines[i].text.text];
    Lines kept;
    int blanks = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool head =
            isBeside(i) && lines[i].text.size() > 8 && besideNumbers[lines[i].text.text] > 1;
        if (numbers[i] || head) {
            warnings.push_back({lines[i].number, lines[i].text.text,
                                numbers[i] ? base::Sentence::tr("Bỏ số trang.")
                                           : base::Sentence::tr("Bỏ dòng đầu trang lặp lại.")});
            blanks += lines[i].blanksBefore + 1;
            continue;
        }
        kept.push_back(lines[i]);
        kept.back().blanksBefore += std::exchange(blanks, 0);
    }
    return kept;
}

} // namespace thidua::reading
