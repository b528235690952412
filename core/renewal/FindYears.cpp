// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Pattern.h"
#include "renewal/Sight.h"
#include "renewal/YearFate.h"

#include "base/Sentence.h"
#include "text/NumbersInWords.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// What stands before a year and says how it is meant.
struct Lead {
    bool isYear = false;    ///< "năm 2020"
    bool isOrigin = false;  ///< "thành lập năm 1997", "từ năm 2018"
    bool isHorizon = false; ///< "đến năm 2030"
};

Lead leadOf(const QString& before)
{
    static const auto year =
        pattern(u"(năm|quý\\s+[IVX\\d]+|quý\\s+[IVX\\d]+\\s*/|xuân|tết|học kỳ|vụ)\\s*$"_s);
    static const auto origin = pattern(
        u"(thành lập|tái lập|ra đời|ban hành|sinh|sáp nhập|hợp nhất|chia tách|bắt đầu|vào ngành|"
        "tuyển dụng|từ|kể từ|khởi công|xây dựng xong|được tặng)\\s+(từ\\s+)?(vào\\s+)?(năm\\s+)?$"_s);
    static const auto horizon =
        pattern(u"(đến|đến hết|tới|trước|sau|tầm nhìn|định hướng)\\s+(hết\\s+)?(năm\\s+)?$"_s);
    const QString near = before.right(40);
    return {year.match(near).hasMatch(), origin.match(near).hasMatch(),
            horizon.match(near).hasMatch()};
}

/// "2020 người": a count.
bool isCount(const QString& after)
{
    static const auto things = pattern(
        u"^\\s*(người|đồng|triệu|tỷ|nghìn|m2|m²|ha|km|lượt|hồ sơ|học viên|trường hợp|đại biểu|bản|"
        "cuốn|suất|hộ|tập thể|cá nhân|công chức|viên chức|cán bộ|%)(?!\\p{L})"_s);
    return things.match(after.left(20)).hasMatch();
}

QString whyOf(YearFate fate, int year, const YearTurn& turn)
{
    switch (fate) {
    case YearFate::Moves:
        return Sentence::tr("Năm %1 của tệp cũ chuyển thành năm %2.", year, year + turn.gap());
    case YearFate::Over:
        return Sentence::tr("Năm %1 đã qua khi sang năm %2; hãy xem lại.", year, turn.to);
    case YearFate::Asks:
        return Sentence::tr("Năm %1 là năm trước của tệp cũ; nếu để so sánh thì năm nay là %2.",
                            year, year + turn.gap());
    default:
        return Sentence::tr("Năm %1 ở trong quá khứ; hãy xem có phải còn sót từ văn bản cũ không.",
                            year);
    }
}

void noteYear(Sight& sight, qsizetype at, const YearTurn& turn)
{
    const int year = sight.text().mid(at, 4).toInt();
    const YearFate fate = fateOf(year, turn);
    const Lead lead = leadOf(sight.text().left(at));
    const bool isOldFact = lead.isOrigin && year < turn.from;
    const bool isNumber =
        !lead.isYear && !lead.isOrigin && !lead.isHorizon &&
        (fate == YearFate::Past || fate == YearFate::Over || isCount(sight.text().mid(at + 4)));
    if (fate == YearFate::Right || isOldFact || isNumber)
        return;
    const bool inTitle = sight.isUnder(at, 4, Sight::Title);
    if (inTitle && fate != YearFate::Moves)
        return;
    Mention mention{Topic::Year, at, 4, {}, false, fate == YearFate::Past, {}};
    mention.why = whyOf(fate, year, turn);
    if (fate == YearFate::Moves || fate == YearFate::Asks)
        mention.fresh = QString::number(year + turn.gap());
    mention.certain =
        fate == YearFate::Moves && lead.isYear && !lead.isOrigin && !lead.isHorizon && !inTitle;
    sight.note(mention);
}

/// "giai đoạn 2016 - 2020", "nhiệm kỳ 2015-2020", "từ năm 2016 đến năm 2020".
void findPeriods(Sight& sight, const YearTurn& turn)
{
    static const auto form = pattern(
        u"(?<![\\d/])(\\d{4})(?:\\s*[-–—\\x{2011}]\\s*|\\s+đến\\s+(?:hết\\s+)?(?:năm\\s+)?)(\\d{4})(?![\\d/])"_s);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).toInt();
        const bool isPeriod = first > 1900 && last > first && last - first <= 60;
        if (!isPeriod || !sight.isFree(match.capturedStart(), match.capturedLength()))
            continue;
        if (last < turn.from || last >= turn.to) { // long over, or still running
            sight.cover(match.capturedStart(), match.capturedLength(), Sight::Taken);
            continue;
        }
        const bool isTerm =
            sight.folded().left(match.capturedStart()).right(12).contains(u"nhiệm kỳ"_s);
        // Terms of office share a year with the next, plans do not.
        const int step = last - first == 1 ? 1 : last - first + (isTerm ? 0 : 1);
        const int steps = (turn.to - last + step - 1) / step;
        QString fresh = match.captured();
        fresh.replace(match.capturedStart(2) - match.capturedStart(), 4,
                      QString::number(last + steps * step));
        fresh.replace(0, 4, QString::number(first + steps * step));
        sight.note({Topic::Year, match.capturedStart(), match.capturedLength(), fresh, false, false,
                    Sentence::tr("Giai đoạn này đã hết trước năm %1.", turn.to)});
    }
}

} // namespace

void findYears(Sight& sight, const YearTurn& turn)
{
    findPeriods(sight, turn);
    static const auto form =
        pattern(u"(?<![\\d.,:\\p{L}@_])(?:19|20)\\d{2}(?![\\d\\p{L}@_]|[.,:/]\\d)"_s);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        if (sight.isFree(match.capturedStart(), 4))
            noteYear(sight, match.capturedStart(), turn);
    }
}

void findYearsInWords(Sight& sight, const YearTurn& turn)
{
    // The later year first: the words of 2020 are the beginning of those of 2021.
    for (const int year : {turn.from + 1, turn.from}) {
        const QString words = text::numberInWords(year);
        for (qsizetype at = sight.folded().indexOf(words); at >= 0;
             at = sight.folded().indexOf(words, at + 1)) {
            static const auto more =
                pattern(u"^\\s+(mốt|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mươi)"_s);
            const bool goesOn = more.match(sight.text().mid(at + words.size(), 8)).hasMatch();
            if (!goesOn && sight.isFree(at, words.size()))
                sight.note({Topic::Year, at, words.size(), text::numberInWords(year + turn.gap()),
                            true, false, whyOf(YearFate::Moves, year, turn)});
        }
    }
}

} // namespace thidua::renewal
