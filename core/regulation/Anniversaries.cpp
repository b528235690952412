// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Anniversaries.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <tuple>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

constexpr int leapYear = 2000; // every day of a year exists in it

Anniversary readAnniversary(const JsonReader& json, const Evidence&)
{
    Anniversary anniversary;
    anniversary.names = json.lines(u"names"_s);
    anniversary.day = json.integer(u"day"_s);
    anniversary.month = json.integer(u"month"_s);
    anniversary.year = json.integer(u"year"_s);
    if (anniversary.names.isEmpty())
        json.complain(u"names"_s, base::Sentence::tr("còn trống"));
    const int year = anniversary.year ? anniversary.year : leapYear;
    const auto date = Date::of(year, anniversary.month, anniversary.day);
    if (!date || !date->isWhole())
        json.complain(u"day"_s,
                      base::Sentence::tr("và \"month\" không phải là một ngày trong năm"));
    return anniversary;
}

bool isMultiple(const std::optional<int>& count, int of)
{
    return count && *count > 0 && of > 0 && *count % of == 0;
}

} // namespace

std::optional<int> Anniversary::countIn(int inYear) const
{
    if (!year || inYear < year)
        return std::nullopt;
    return inYear - year;
}

QString Anniversary::phraseIn(int inYear) const
{
    const auto count = countIn(inYear);
    return count ? u"%1 năm %2"_s.arg(*count).arg(name()) : name();
}

const Anniversary* Anniversaries::find(const QString& id) const { return findById(all, id); }

const Anniversary* Anniversaries::byName(const QString& name) const
{
    const QString wanted = text::bare(name.simplified());
    for (const Anniversary& anniversary : all)
        for (const QString& known : anniversary.names)
            if (text::bare(known) == wanted)
                return &anniversary;
    return nullptr;
}

std::vector<const Anniversary*> Anniversaries::on(int day, int month) const
{
    std::vector<const Anniversary*> found;
    for (const Anniversary& anniversary : all)
        if (anniversary.day == day && anniversary.month == month)
            found.push_back(&anniversary);
    return found;
}

std::vector<const Anniversary*> Anniversaries::in(int year) const
{
    std::vector<const Anniversary*> found;
    for (const Anniversary& anniversary : all)
        if (anniversary.countIn(year))
            found.push_back(&anniversary);
    const auto place = [](const Anniversary* one) {
        return std::tuple(one->month, one->day, one->year);
    };
    std::stable_sort(found.begin(), found.end(), [&place](const auto* left, const auto* right) {
        return place(left) < place(right);
    });
    return found;
}

bool Anniversaries::isRound(const Anniversary& anniversary, int inYear) const
{
    return isMultiple(anniversary.countIn(inYear), roundYears);
}

bool Anniversaries::isHalfRound(const Anniversary& anniversary, int inYear) const
{
    return !isRound(anniversary, inYear) && isMultiple(anniversary.countIn(inYear), halfRoundYears);
}

void Anniversaries::overrideWith(const Anniversaries& own)
{
    overrideById(all, own.all);
    if (own.roundYears || own.halfRoundYears) {
        roundYears = own.roundYears;
        halfRoundYears = own.halfRoundYears;
        evidence = own.evidence;
    }
}

Anniversaries readAnniversaries(const JsonReader& root, Origin origin)
{
    const JsonReader counting = root.object(u"counting"_s);
    return {readRecords(root, u"records"_s, origin, readAnniversary),
            counting.integer(u"roundYears"_s), counting.integer(u"halfRoundYears"_s),
            readEvidence(counting, fileEvidence(root, origin))};
}

} // namespace thidua::regulation
