// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Typed.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace thidua::text {

using namespace Qt::StringLiterals;
using base::Date;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

Error refused(const QString& sentence) { return {ErrorCode::Refused, sentence, {}}; }

Error notUnderstood(const QString& typed)
{
    return refused(Sentence::tr(
        "\"%1\" chưa phải là ngày; hãy viết như 5/3, 05/3/2026, 3/2026 hoặc hôm nay.", typed));
}

QDate dayOf(const Date& date) { return {date.year(), date.month(), date.day()}; }

Date dateOf(const QDate& day)
{
    return Date::of(day.year(), day.month(), day.day()).value_or(Date());
}

/// 2 … 7, 8 for Sunday, as the days are called; 0 where it is none.
int weekdayCalled(const QString& word)
{
    static const std::array<QStringList, 7> names = {{{u"2"_s, u"hai"_s},
                                                      {u"3"_s, u"ba"_s},
                                                      {u"4"_s, u"tu"_s},
                                                      {u"5"_s, u"nam"_s},
                                                      {u"6"_s, u"sau"_s},
                                                      {u"7"_s, u"bay"_s},
                                                      {u"cn"_s, u"chu nhat"_s}}};
    for (size_t place = 0; place < names.size(); ++place)
        if (names[place].contains(word))
            return static_cast<int>(place) + 2;
    return 0;
}

/// "thu sau", "t6", "chu nhat tuan sau"; counted from today.
std::optional<QDate> weekdayFrom(const QString& words, const QDate& today)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(?:(?:thu |t)(\\w+)|(cn|chu nhat))( tuan (?:sau|toi))?"_s));
    const auto match = pattern.match(words);
    const int called = match.hasMatch() ? weekdayCalled(match.captured(1) + match.captured(2)) : 0;
    if (called == 0)
        return std::nullopt;
    const int wanted = called - 1; // of Qt: Monday is 1
    if (match.hasCaptured(3))      // the week begins on Monday
        return today.addDays(7 - today.dayOfWeek() + wanted);
    return today.addDays((wanted - today.dayOfWeek() + 7) % 7);
}

std::optional<Date> inWords(const QString& words, const DateHints& hints)
{
    if (!hints.today.isWhole())
        return std::nullopt;
    const QDate today = dayOf(hints.today);
    static const std::array<std::pair<QLatin1String, int>, 8> days = {{{"hom nay"_L1, 0},
                                                                       {"nay"_L1, 0},
                                                                       {"mai"_L1, 1},
                                                                       {"ngay mai"_L1, 1},
                                                                       {"hom qua"_L1, -1},
                                                                       {"qua"_L1, -1},
                                                                       {"ngay kia"_L1, 2},
                                                                       {"mot"_L1, 2}}};
    for (const auto& [name, distance] : days)
        if (words == name)
            return dateOf(today.addDays(distance));
    if (const auto day = weekdayFrom(words, today))
        return dateOf(*day);
    return std::nullopt;
}

/// "26" is 2026, "78" is 1978: of the years within ten years from now and before.
int wholeYear(int year, const QString& written, const DateHints& hints)
{
    if (written.size() > 2)
        return year;
    const int now = hints.today.isEmpty() ? hints.year : hints.today.year();
    const int century = now / 100 * 100;
    return century + year > now + 10 ? century + year - 100 : century + year;
}

struct Parts {
    int day = 0;
    int month = 0;
    int year = 0;
};

Result<Date> existing(const Parts& parts)
{
    if (const auto date = Date::of(parts.year, parts.month, parts.day))
        return *date;
    if (parts.month < 1 || parts.month > 12)
        return refused(Sentence::tr("Không có tháng %1; hãy xem lại ngày này.", parts.month));
    if (parts.year < 1 || parts.year > 9999)
        return refused(Sentence::tr("Không có năm %1; hãy xem lại ngày này.", parts.year));
    return refused(Sentence::tr("Tháng %1 năm %2 không có ngày %3; hãy xem lại ngày này.",
                                parts.month, parts.year, parts.day));
}

/// "ngay 5 thang 3 nam 2026" and its parts become "5/3/2026"; ISO dates are turned round.
QString slashed(QString words)
{
    static const QRegularExpression iso(
        QRegularExpression::anchoredPattern(u"(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?"_s));
    if (const auto match = iso.match(words); match.hasMatch()) {
        const QString day = match.captured(3).isEmpty() ? QString() : match.captured(3) + u'/';
        return day + match.captured(2) + u'/' + match.captured(1);
    }
    static const QRegularExpression named(QRegularExpression::anchoredPattern(
        u"(?:ngay (\\d+) ?)?(?:thang (\\d+) ?)?(?:nam (\\d+))?"_s));
    if (const auto match = named.match(words); match.hasMatch()) {
        QStringList parts;
        for (int group = 1; group <= 3; ++group)
            if (!match.captured(group).isEmpty())
                parts += match.captured(group);
        // "tháng 3" is that month of the usual year, and no day.
        const bool monthAlone = match.captured(1).isEmpty() && match.captured(3).isEmpty();
        return monthAlone ? QString(u"0/"_s + match.captured(2)) : parts.join(u'/');
    }
    static const QRegularExpression prefix(u"^(?:ngay|thang|nam) "_s);
    words.remove(prefix);
    static const QRegularExpression parting(u"\\s*[/.\\-\\s]\\s*"_s);
    return words.replace(parting, u"/"_s);
}

Result<Date> fromParts(const QStringList& parts, const QString& typed, const DateHints& hints)
{
    std::array<int, 3> numbers{};
    for (qsizetype place = 0; place < parts.size(); ++place) {
        bool isNumber = false;
        numbers[static_cast<size_t>(place)] = parts[place].toInt(&isNumber);
        if (!isNumber || parts[place].size() > 4)
            return notUnderstood(typed);
    }
    const bool hasZero = (parts.size() == 3 && numbers[0] == 0) ||
                         (parts.size() == 2 && numbers[0] == 0 && parts[1].size() == 4);
    if (hasZero)
        return notUnderstood(typed);
    const int usual = hints.year ? hints.year : hints.today.year();
    if (parts.size() == 3)
        return existing({numbers[0], numbers[1], wholeYear(numbers[2], parts[2], hints)});
    if (parts.size() == 2 && parts[1].size() == 4)
        return existing({0, numbers[0], numbers[1]});
    if (parts.size() == 2 && usual)
        return existing({numbers[0], numbers[1], usual});
    if (parts.size() == 1 && parts[0].size() == 4)
        return existing({0, 0, numbers[0]}).isOk() ? Date::of(numbers[0]).value_or(Date())
                                                   : Result<Date>(notUnderstood(typed));
    return notUnderstood(typed);
}

} // namespace

Result<Date> typedDate(const QString& typed, const DateHints& hints)
{
    const QString words = bare(typed).simplified();
    if (words.isEmpty())
        return Date();
    if (const auto said = inWords(words, hints))
        return *said;
    static const QRegularExpression run(QRegularExpression::anchoredPattern(u"\\d{8}"_s));
    const QString parted =
        run.match(words).hasMatch()
            ? QString(words.left(2) + u'/' + words.mid(2, 2) + u'/' + words.mid(4))
            : slashed(words);
    const QStringList parts = parted.split(u'/');
    if (parts.size() > 3)
        return notUnderstood(typed.simplified());
    return fromParts(parts, typed.simplified(), hints);
}

} // namespace thidua::text
