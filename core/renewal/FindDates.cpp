// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Pattern.h"
#include "renewal/Sight.h"
#include "renewal/YearFate.h"

#include "base/Sentence.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;

namespace {

/// A date as it stands, with the place of its year.
struct Written {
    Date date;
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype year = 0; ///< where its four digits begin
};

QString whyOf(YearFate fate, const Written& written, const YearTurn& turn)
{
    const int year = written.date.year();
    switch (fate) {
    case YearFate::Moves:
        return Sentence::tr("Ngày, tháng của năm %1 chuyển sang năm %2.", year, year + turn.gap());
    case YearFate::Over:
        return Sentence::tr("Mốc thời gian này đã qua khi sang năm %1.", turn.to);
    default:
        return Sentence::tr("Ngày, tháng của năm %1, trước năm cũ; hãy xem có cần đổi không.",
                            year);
    }
}

/// The date with the digits of its year, and of a day that is not there, put anew.
QString rewritten(const Sight& sight, const Written& written, const Date& fresh)
{
    QString text = sight.text().mid(written.from, written.length);
    text.replace(written.year - written.from, 4, QString::number(fresh.year()));
    if (written.date.day() != fresh.day()) { // 29/2
        static const QRegularExpression day(u"\\d{1,2}"_s);
        text.replace(day.match(text).capturedStart(), 2, QString::number(fresh.day()));
    }
    return text;
}

void noteDate(Sight& sight, const Written& written, const YearTurn& turn)
{
    if (!sight.isFree(written.from, written.length))
        return;
    const YearFate fate = fateOf(written.date.year(), turn);
    // A day a few years back is a fact; a plan does not name such days by mistake.
    if (fate == YearFate::Right || fate == YearFate::Past) {
        sight.cover(written.from, written.length, Sight::Taken);
        return;
    }
    const Date fresh = moved(written.date, turn);
    Mention mention{Topic::Date, written.from, written.length, {}, false, false, {}};
    mention.why = whyOf(fate, written, turn);
    if (fate != YearFate::Over) {
        mention.fresh = rewritten(sight, written, fresh);
        mention.certain =
            fate == YearFate::Moves && !sight.isUnder(written.from, written.length, Sight::Title);
        const QString hint = dayOffHint(fresh, turn);
        mention.why += hint.isEmpty() ? QString() : QString(u" "_s + hint);
    }
    sight.note(mention);
}

/// Day, month and year by the groups of those numbers; 0: none.
void findAll(Sight& sight, const YearTurn& turn, const QRegularExpression& form, int firstGroup)
{
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const int yearGroup = match.lastCapturedIndex();
        const int day = firstGroup ? match.captured(firstGroup).toInt() : 0;
        const int month = match.captured(yearGroup - 1).toInt();
        const auto date = Date::of(match.captured(yearGroup).toInt(), month, day);
        if (date && month)
            noteDate(sight,
                     {*date, match.capturedStart(), match.capturedLength(),
                      match.capturedStart(yearGroup)},
                     turn);
    }
}

} // namespace

void findDates(Sight& sight, const YearTurn& turn)
{
    static const auto words =
        pattern(u"(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*,?\\s+năm\\s+(\\d{4})(?!\\d)"_s);
    static const auto figures =
        pattern(u"(?<![\\d/.])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?![\\d/])"_s);
    static const auto month =
        pattern(u"tháng\\s+(\\d{1,2})\\s*(?:/|-|,|\\s+năm)\\s*(\\d{4})(?![\\d/])"_s);
    static const auto monthFigures = pattern(u"(?<![\\d/.,-])(\\d{1,2})/(\\d{4})(?![\\d/])"_s);
    findAll(sight, turn, words, 1);
    findAll(sight, turn, figures, 1);
    findAll(sight, turn, month, 0);
    findAll(sight, turn, monthFigures, 0);
}

} // namespace thidua::renewal
