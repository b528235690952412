// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/LineBalance.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using regulation::LineWords;

namespace {

/// What a balanced line has more than its widest words need, twips.
constexpr int balanceReserve = 60;

/// How much longer a line may become to save a name from being parted once, twips: 3 cm.
constexpr int worthOfBreak = 1700;

/// Where a pen writes a number.
constexpr QChar penBlank = u'…';

/// Words with their widths; where lines begin is told by the index of their first word.
struct Words {
    const LineWords& known;
    QStringList texts;
    std::vector<int> widths;
    int blank = 0;
};

struct Lines {
    std::vector<size_t> starts; ///< of all lines but the first
    int longest = 0;
    int last = 0; ///< width of the last line
};

/// Every line is filled.
Lines linesIn(const Words& words, int width)
{
    Lines lines;
    int used = 0;
    for (size_t i = 0; i < words.widths.size(); ++i) {
        const int word = words.widths[i];
        if (used > 0 && used + words.blank + word > width) {
            lines.starts.push_back(i);
            used = word;
        } else {
            used += (used > 0 ? words.blank : 0) + word;
        }
        lines.longest = std::max(lines.longest, used);
    }
    lines.last = used;
    return lines;
}

bool isCompound(const LineWords& known, const QString& left, const QString& right)
{
    QString second = right.toLower();
    while (second.endsWith(u',') || second.endsWith(u';'))
        second.chop(1);
    return known.compounds.count(left.toLower() + u' ' + second) > 0;
}

bool isName(const QString& word)
{
    return word.size() > 1 && word.front().isUpper() && word.at(1).isLower();
}

bool isOneOf(const QString& word, const QStringList& words)
{
    return words.contains(word.toLower());
}

/// How bad it is that a line ends with one and the next begins with the other; 0: not at all.
int badness(const LineWords& known, const QString& left, const QString& right)
{
    const QChar first = right.trimmed().front(); // there is bound room round a blank for the pen
    const QChar last = left.trimmed().back();
    const bool isCounted = first.isDigit() || first == penBlank;
    if (right == u"-"_s || (isCounted && isOneOf(left, known.counted)))
        return 2;
    const bool isNumber = (last.isDigit() && left.size() <= 2) || last == penBlank;
    if (isNumber && isOneOf(right, known.ofDate))
        return 2;
    if (isCompound(known, left, right) || (isName(left) && isName(right)))
        return 2;
    if (isOneOf(left, known.places) && isName(right))
        return 2;
    const bool isLed =
        right.front().isUpper() && (isOneOf(left, known.places) || isOneOf(left, known.titles));
    return isLed || isOneOf(left, known.joining) ? 1 : 0;
}

/// Whether the name of a province or a town is parted there: capitals do not tell names.
bool partsPlace(const LineWords& known, const QStringList& texts, qsizetype start)
{
    constexpr qsizetype longestPlace = 4;
    for (qsizetype at = start - 1; at >= 0 && start - at <= longestPlace; --at) {
        if (isOneOf(texts[at], known.places))
            return at + 1 < start && texts[start].front().isUpper();
        if (!texts[at].front().isUpper())
            return false;
    }
    return false;
}

int costOf(const Words& words, const Lines& lines)
{
    int cost = lines.longest;
    for (const size_t start : lines.starts) {
        const auto at = static_cast<qsizetype>(start);
        const int bad = badness(words.known, words.texts[at - 1], words.texts[at]);
        const int place = partsPlace(words.known, words.texts, at) ? 2 : 0;
        cost += std::max(bad, place) * worthOfBreak / 2;
    }
    return lines.last * 4 < lines.longest ? cost + worthOfBreak : cost;
}

/// The least width in which they take no more lines than in the whole one.
int leastWidth(const Words& words, int width, size_t breaks)
{
    int least = *std::max_element(words.widths.begin(), words.widths.end());
    int most = width;
    while (least < most) {
        const int middle = (least + most) / 2;
        if (linesIn(words, middle).starts.size() > breaks)
            least = middle + 1;
        else
            most = middle;
    }
    return most;
}

/// The width whose lines part the least, from the least one up. A head of four lines and more may
/// have another one, where that saves more than one word.
int bestWidth(const Words& words, int width, size_t breaks)
{
    constexpr int step = 40;
    constexpr int lineCost = worthOfBreak * 3 / 2;
    const size_t most = breaks < 3 ? breaks : breaks + 1;
    int best = leastWidth(words, width, breaks);
    int cost = costOf(words, linesIn(words, best));
    for (int at = leastWidth(words, width, most); at + balanceReserve < width; at += step) {
        const Lines lines = linesIn(words, at);
        // A word that nearly fits is not to be trusted: other programs round elsewhere.
        const bool isFirm = linesIn(words, lines.longest + balanceReserve).starts == lines.starts;
        const int more = lines.starts.size() > breaks ? lineCost : 0;
        if (lines.starts.size() < breaks || lines.starts.size() > most || !isFirm ||
            costOf(words, lines) + more >= cost)
            continue;
        cost = costOf(words, lines) + more;
        best = lines.longest;
    }
    return best;
}

Words wordsOf(const Paragraph& paragraph, const Workshop& shop)
{
    const int size = shop.styles.of(paragraph.style).character.halfPoints;
    const int set = paragraph.runs.empty() ? size : paragraph.runs.front().format.halfPoints;
    const auto widthOf = [&](const QString& text) {
        return shop.width(text, paragraph.style) * set / size;
    };
    Words words{shop.regulation.lineWords,
                paragraph.text().split(u' ', Qt::SkipEmptyParts),
                {},
                widthOf(u" "_s)};
    for (const QString& word : words.texts)
        words.widths.push_back(widthOf(word));
    return words;
}

/// Where the end begins: with the word or name before what stands in brackets, or before the last
/// word; and with the bracket alone.
std::pair<size_t, size_t> endOf(const Words& words)
{
    const auto last = words.texts.size() - 1;
    auto bracket = last;
    if (words.texts[last].contains(u')'))
        while (bracket > 1 && !words.texts[bracket].startsWith(u'('))
            --bracket;
    auto first = std::max<qsizetype>(bracket - 1, 0);
    while (first > 1 && badness(words.known, words.texts[first - 1], words.texts[first]) == 2)
        --first;
    return {static_cast<size_t>(first), static_cast<size_t>(bracket)};
}

} // namespace

int lineCount(const Paragraph& paragraph, const Workshop& shop, int width)
{
    return 1 + static_cast<int>(linesIn(wordsOf(paragraph, shop), width).starts.size());
}

void keepEnd(Paragraph& paragraph, const Workshop& shop, int width)
{
    const Words words = wordsOf(paragraph, shop);
    const size_t breaks = linesIn(words, width).starts.size();
    if (breaks == 0)
        return;
    const auto [first, bracket] = endOf(words);
    const int least = *std::max_element(words.widths.begin(), words.widths.end());
    for (const auto start : {first, bracket})
        for (int narrow = width; narrow > least; narrow -= 40) {
            const Lines lines = linesIn(words, narrow);
            if (lines.starts.size() != breaks)
                break;
            // A word that nearly fits, or hardly, is not to be trusted: other programs round
            // elsewhere.
            const bool isFirm = lines.longest + balanceReserve <= narrow &&
                                linesIn(words, narrow + balanceReserve).starts == lines.starts;
            if (lines.starts.back() > start || !isFirm)
                continue;
            paragraph.format.right += width - narrow;
            return;
        }
}

void balanceLines(Paragraph& paragraph, const Workshop& shop, int width)
{
    const Words words = wordsOf(paragraph, shop);
    const size_t breaks = linesIn(words, width).starts.size();
    if (breaks == 0 || *std::max_element(words.widths.begin(), words.widths.end()) >= width)
        return;
    const int side = std::max(0, (width - bestWidth(words, width, breaks) - balanceReserve) / 2);
    paragraph.format.left += side;
    paragraph.format.right += side;
}

} // namespace thidua::composition
