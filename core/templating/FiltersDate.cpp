// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Filters.h"

#include "templating/Environment.h"

#include "text/DatesInWords.h"

namespace thidua::templating {

using namespace Qt::StringLiterals;
using text::DateStyle;

namespace {

/// Runs a function of a date; a text that is no date stays as it is, such as "trong tháng 6".
template <typename Function> QJsonValue ofDate(const FilterInput& input, Function&& function)
{
    const QString iso = printed(input.value);
    const auto date = base::Date::fromIso(iso);
    if (date && !date->isEmpty())
        return function(*date);
    return input.value;
}

QJsonValue longDate(const FilterInput& input)
{
    return ofDate(input, [](const auto& date) { return text::dateText(date, DateStyle::Long); });
}

QJsonValue slashed(const FilterInput& input)
{
    return ofDate(input, [](const auto& date) { return text::dateText(date, DateStyle::Slashed); });
}

QJsonValue inSentence(const FilterInput& input)
{
    return ofDate(input,
                  [](const auto& date) { return text::dateInSentence(date, DateStyle::Slashed); });
}

QJsonValue inWords(const FilterInput& input) { return ofDate(input, text::dateInWords); }
QJsonValue weekday(const FilterInput& input) { return ofDate(input, text::weekdayName); }

QJsonValue monthOf(const FilterInput& input)
{
    return ofDate(input, [](const base::Date& date) {
        return date.month()
                   ? text::dateText(*base::Date::of(date.year(), date.month()), DateStyle::Slashed)
                   : QString::number(date.year());
    });
}

QJsonValue yearOf(const FilterInput& input)
{
    return ofDate(input, [](const base::Date& date) { return date.year(); });
}

/// With room for the pen in the parts that are not known: "ngày … tháng … năm 2026".
QJsonValue penDate(const FilterInput& input)
{
    const auto date = base::Date::fromIso(printed(input.value)).value_or(base::Date());
    if (date.isWhole())
        return text::dateText(date, DateStyle::Long);
    const QString month = date.month() ? QString::number(date.month()) : u"…"_s;
    const QString year = date.isEmpty() ? u"…"_s : QString::number(date.year());
    return u"ngày … tháng %1 năm %2"_s.arg(month, year);
}

} // namespace

std::vector<Filter> dateFilters()
{
    return {{u"ngày-dài"_s, 0, 0, longDate},         {u"ngày-ngắn"_s, 0, 0, slashed},
            {u"ngày-trong-câu"_s, 0, 0, inSentence}, {u"ngày-bằng-chữ"_s, 0, 0, inWords},
            {u"ngày-chờ-bút"_s, 0, 0, penDate},      {u"thứ"_s, 0, 0, weekday},
            {u"tháng-năm"_s, 0, 0, monthOf},         {u"năm"_s, 0, 0, yearOf}};
}

} // namespace thidua::templating
