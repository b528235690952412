// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/LineBalance.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// What a balanced line has more than its widest words need, twips.
constexpr int balanceReserve = 60;

/// How much longer a line may become to save a name from being parted once, twips: 3 cm.
constexpr int worthOfBreak = 1700;

/// Words with their widths; where lines begin is told by the index of their first word.
struct Words {
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

/// Two syllables of one word, or of the generic part of a name.
bool isCompound(const QString& left, const QString& right)
{
    static const std::set<QString> compounds{
        u"thành phố"_s, u"ủy ban"_s,      u"uỷ ban"_s,     u"ban nhân"_s,   u"nhân dân"_s,
        u"hội đồng"_s,  u"hội nghị"_s,    u"nội vụ"_s,     u"giám đốc"_s,   u"chủ tịch"_s,
        u"thi đua"_s,   u"khen thưởng"_s, u"bộ trưởng"_s,  u"văn phòng"_s,  u"giấy khen"_s,
        u"bằng khen"_s, u"giao ước"_s,    u"phong trào"_s, u"quy chế"_s,    u"kế hoạch"_s,
        u"tổng kết"_s,  u"sơ kết"_s,      u"nhiệm vụ"_s,   u"công tác"_s,   u"hoạt động"_s,
        u"cá nhân"_s,   u"tập thể"_s,     u"thành tích"_s, u"danh hiệu"_s,  u"cơ quan"_s,
        u"đơn vị"_s,    u"thủ trưởng"_s,  u"cấp trên"_s,   u"trực tiếp"_s,  u"đồng ý"_s,
        u"chi cục"_s,   u"trung tâm"_s,   u"cải cách"_s,   u"hành chính"_s, u"công chức"_s,
        u"viên chức"_s, u"quyết định"_s};
    QString second = right.toLower();
    while (second.endsWith(u',') || second.endsWith(u';'))
        second.chop(1);
    return compounds.count(left.toLower() + u' ' + second) > 0;
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
int badness(const QString& left, const QString& right)
{
    static const QStringList counted{u"năm"_s, u"ngày"_s, u"tháng"_s, u"số"_s, u"lần"_s, u"quý"_s};
    static const QStringList ofDate{u"tháng"_s, u"năm"_s};
    static const QStringList placed{u"tỉnh"_s, u"phố"_s, u"xã"_s, u"phường"_s, u"ông"_s, u"bà"_s};
    static const QStringList joining{u"của"_s, u"và"_s, u"về"_s, u"cho"_s, u"các"_s, u"tại"_s};
    if (right == u"-"_s || (right.front().isDigit() && isOneOf(left, counted)))
        return 2;
    if (left.back().isDigit() && isOneOf(right, ofDate) && left.size() <= 2)
        return 2;
    if (isCompound(left, right) || (isName(left) && isName(right)))
        return 2;
    if (isOneOf(left, {u"tỉnh"_s, u"phố"_s}) && isName(right))
        return 2;
    const bool leads = isOneOf(left, placed) && right.front().isUpper();
    return leads || isOneOf(left, joining) ? 1 : 0;
}

/// Whether the name of a province or a town is parted there: capitals do not tell names.
bool partsPlace(const QStringList& texts, qsizetype start)
{
    constexpr qsizetype longestPlace = 4;
    for (qsizetype at = start - 1; at >= 0 && start - at <= longestPlace; --at) {
        if (isOneOf(texts[at], {u"tỉnh"_s, u"phố"_s}))
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
        const int bad = badness(words.texts[at - 1], words.texts[at]);
        cost += std::max(bad, partsPlace(words.texts, at) ? 2 : 0) * worthOfBreak / 2;
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

/// The width whose lines part the least, from the least one up.
int bestWidth(const Words& words, int width, size_t breaks)
{
    constexpr int step = 40;
    int best = leastWidth(words, width, breaks);
    int cost = costOf(words, linesIn(words, best));
    for (int at = best + step; at + balanceReserve < width; at += step) {
        const Lines lines = linesIn(words, at);
        // A word that nearly fits is not to be trusted: other programs round elsewhere.
        const bool isFirm = linesIn(words, lines.longest + balanceReserve).starts == lines.starts;
        if (lines.starts.size() != breaks || !isFirm || costOf(words, lines) >= cost)
            continue;
        cost = costOf(words, lines);
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
    Words words{paragraph.text().split(u' ', Qt::SkipEmptyParts), {}, widthOf(u" "_s)};
    for (const QString& word : words.texts)
        words.widths.push_back(widthOf(word));
    return words;
}

} // namespace

int lineCount(const Paragraph& paragraph, const Workshop& shop, int width)
{
    return 1 + static_cast<int>(linesIn(wordsOf(paragraph, shop), width).starts.size());
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
