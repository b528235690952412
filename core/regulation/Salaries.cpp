// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Salaries.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

qint64 readDong(const JsonReader& json, const QString& key)
{
    const int dong = json.integer(key);
    if (dong <= 0)
        json.complain(key, base::Sentence::tr("phải là số đồng lớn hơn 0"));
    return std::max(dong, 1);
}

BaseSalary readSalary(const JsonReader& json, const Evidence&)
{
    return {{}, readPeriod(json), readDong(json, u"dong"_s), {}};
}

Rounding readRounding(const JsonReader& json, const Evidence&)
{
    return {{}, readPeriod(json), readDong(json, u"upToMultipleOf"_s), {}};
}

qint64 roundedUp(qint64 number, qint64 step) { return (number + step - 1) / step * step; }

Evidence unknownRounding()
{
    Evidence evidence;
    evidence.confidence = Confidence::Low;
    evidence.toConfirm = base::Sentence::tr("cách làm tròn tiền thưởng");
    return evidence;
}

} // namespace

std::optional<Money> Salaries::times(Factor factor, const Date& decisionDay) const
{
    const BaseSalary* salary = on(decisionDay);
    if (!salary)
        return std::nullopt;
    const qint64 exact = roundedUp(salary->dong * factor.hundredths, 100) / 100;
    const Rounding* rounding = findOn(roundings, decisionDay);
    if (!rounding)
        return Money{exact, together(salary->evidence, unknownRounding())};
    return Money{roundedUp(exact, rounding->step), together(salary->evidence, rounding->evidence)};
}

void Salaries::overrideWith(const Salaries& own)
{
    overrideById(all, own.all);
    overrideById(roundings, own.roundings);
}

Salaries readSalaries(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readSalary),
            readRecords(root, u"roundings"_s, origin, readRounding)};
}

} // namespace thidua::regulation
