// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Filters.h"

#include "templating/Environment.h"

#include "base/Sentence.h"

#include <QJsonArray>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::CitationStyle;
using regulation::Law;
using regulation::LegalBasis;

namespace {

/// The day on which the law is asked: the paper's, or the end of its month or year where only that
/// is known.
base::Date dayOf(const Environment& environment)
{
    const auto& day = environment.day;
    if (day.isWhole() || day.isEmpty())
        return day;
    for (int last = 31; last >= 28; --last)
        if (const auto whole = base::Date::of(day.year(), day.month() ? day.month() : 12, last))
            return *whole;
    return day;
}

CitationStyle styleOf(const QString& word)
{
    if (word == u"đầy-đủ")
        return CitationStyle::Full;
    return word == u"gọn" ? CitationStyle::Short : CitationStyle::NumberedBasis;
}

QString cited(const FilterInput& input, const LegalBasis& basis, CitationStyle style)
{
    const auto citation =
        input.evaluation.environment().law->cite(basis, style, text::DateStyle::Long);
    if (!citation.missing.isEmpty())
        input.evaluation.notice({}, Sentence::tr("%1: còn thiếu %2 khi viện dẫn; hãy bổ sung.",
                                                 citation.text, citation.missing.join(u", "_s)));
    return citation.text;
}

/// "Luật …", "Nghị định …" in force for a subject on the paper's day.
QJsonValue legalBases(const FilterInput& input)
{
    const auto& environment = input.evaluation.environment();
    QJsonArray texts;
    if (!environment.law || environment.day.isEmpty())
        return texts;
    const auto choice =
        environment.law->legalBases.basesOf(printed(input.value), dayOf(environment));
    for (const auto& basis : choice.bases)
        texts += cited(input, basis,
                       input.arguments.empty() ? CitationStyle::Basis : styleOf(input.text(0)));
    for (const QString& warning : choice.warnings)
        input.evaluation.notice({}, warning);
    return texts;
}

/// A document by its id or number, as it is cited; what took its place where it is over.
QJsonValue citation(const FilterInput& input)
{
    const auto& environment = input.evaluation.environment();
    const QString name = printed(input.value);
    if (!environment.law || name.isEmpty())
        return input.value;
    const auto& bases = environment.law->legalBases;
    const LegalBasis* basis = bases.find(name);
    if (!basis)
        basis = bases.byNumber(name);
    if (!basis) {
        input.evaluation.notice(
            {},
            Sentence::tr("không biết văn bản \"%1\"; hãy ghi đủ ngày và cơ quan ban hành.", name));
        return input.value;
    }
    if (const LegalBasis* now = bases.successorOn(basis->id, dayOf(environment)))
        basis = now;
    return cited(input, *basis, styleOf(input.arguments.empty() ? u"đầy-đủ"_s : input.text(0)));
}

/// What the year recalls: "80 năm thành lập nước"; round years alone, or also those of five.
QJsonValue anniversaries(const FilterInput& input)
{
    const auto& environment = input.evaluation.environment();
    QJsonArray phrases;
    if (!environment.law)
        return phrases;
    const int year = input.value.isDouble() ? input.value.toInt() : printed(input.value).toInt();
    const auto& all = environment.law->anniversaries;
    const bool halves = input.text(0) != u"tròn";
    for (const auto* anniversary : all.in(year))
        if (halves ? all.isHalfRound(*anniversary, year) : all.isRound(*anniversary, year))
            phrases += anniversary->phraseIn(year);
    return phrases;
}

const regulation::Province* provinceOf(const FilterInput& input)
{
    const auto& environment = input.evaluation.environment();
    return environment.law
               ? environment.law->provinces.find(printed(input.value), dayOf(environment))
               : nullptr;
}

/// "tỉnh Hưng Yên", as the province is called on the paper's day.
QJsonValue unit(const FilterInput& input)
{
    const auto* province = provinceOf(input);
    return province ? QJsonValue(province->unit) : input.value;
}

/// The body of that role in a province: cơ-quan:"ubnd".
QJsonValue agency(const FilterInput& input)
{
    const auto& environment = input.evaluation.environment();
    const auto* province = provinceOf(input);
    if (!province)
        return input.value;
    const auto name = environment.law->agencyNames.of(input.text(0), *province, dayOf(environment));
    if (!name)
        return input.value;
    return input.text(1) == u"gọn" ? name->brief : name->full;
}

} // namespace

std::vector<Filter> lawFilters()
{
    return {{u"căn-cứ"_s, 0, 1, legalBases, true},
            {u"viện-dẫn"_s, 0, 1, citation, true},
            {u"kỷ-niệm"_s, 0, 1, anniversaries, true},
            {u"đơn-vị-tỉnh"_s, 0, 0, unit},
            {u"cơ-quan"_s, 1, 2, agency, true}};
}

} // namespace thidua::templating
