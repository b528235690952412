// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/LegalBases.h"

#include "base/Sentence.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <set>
#include <tuple>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;
using base::Sentence;

namespace {

LegalBasis readBasis(const JsonReader& json, const Evidence&)
{
    LegalBasis basis;
    basis.kind = readNeeded(json, u"kind"_s);
    basis.number = json.text(u"number"_s);
    basis.date = readDate(json, u"date"_s);
    basis.issuer = json.text(u"issuer"_s);
    basis.title = json.text(u"title"_s);
    basis.force = readPeriod(json);
    basis.successor = json.text(u"successor"_s);
    basis.details = json.text(u"details"_s);
    basis.companions = json.lines(u"companions"_s);
    basis.basisOf = json.lines(u"basisOf"_s);
    return basis;
}

QString compact(const QString& number)
{
    QString letters = number.toUpper();
    letters.remove(u' ');
    return letters;
}

Force forceOf(const LegalBasis& basis, const Date& day)
{
    const auto& [from, until] = basis.force;
    if (day < (from.isEmpty() ? basis.date : from))
        return Force::NotYet;
    if (!until.isEmpty() && lastDayOf(until) < day)
        return Force::Ended;
    // Where only the year of its end is known, that year says nothing.
    const bool mayHaveEnded = !until.isEmpty() && !until.isWhole() && until <= day;
    return mayHaveEnded || from.isEmpty() ? Force::Unknown : Force::InForce;
}

QString nameOf(const LegalBasis& basis, bool byName)
{
    if (byName && !basis.title.isEmpty())
        return basis.kind + u' ' + basis.title;
    return basis.number.isEmpty() ? basis.kind : QString(basis.kind + u" số "_s + basis.number);
}

/// What a clerk must know of a document that is not sure to be a căn cứ; empty where there is
/// nothing to say.
QString warningOf(const LegalBases& bases, const LegalBasis& basis, const Date& day)
{
    const auto dated = [](const Date& date) {
        return text::dateInSentence(date, text::DateStyle::Slashed);
    };
    const QString name = nameOf(basis, bases.citedByName.contains(basis.kind));
    switch (forceOf(basis, day)) {
    case Force::InForce:
        return Sentence::tr("%1 còn hiệu lực nhưng văn bản mà nó hướng dẫn đã hết hiệu lực; hãy "
                            "kiểm tra trước khi dùng làm căn cứ.",
                            name);
    case Force::Ended:
        if (bases.successorOn(basis.id, day))
            return {};
        return Sentence::tr(
            "%1 hết hiệu lực sau %2 mà chưa thấy văn bản thay thế; hãy kiểm tra văn bản thay thế.",
            name, dated(basis.force.until));
    case Force::Unknown:
        return Sentence::tr(
            "%1: chưa rõ còn hiệu lực vào %2 không; hãy kiểm tra trước khi dùng làm căn cứ.", name,
            dated(day));
    case Force::NotYet:
        break;
    }
    return {};
}

bool mayBeBasis(const LegalBases& bases, const LegalBasis& basis, const Date& day)
{
    const LegalBasis* detailed = bases.find(basis.details);
    return forceOf(basis, day) == Force::InForce &&
           (!detailed || forceOf(*detailed, day) == Force::InForce);
}

} // namespace

const LegalBasis* LegalBases::find(const QString& id) const { return findById(all, id); }

const LegalBasis* LegalBases::byNumber(const QString& number) const
{
    const QString wanted = compact(number);
    const auto found = std::find_if(all.begin(), all.end(), [&wanted](const LegalBasis& basis) {
        return !basis.number.isEmpty() && compact(basis.number) == wanted;
    });
    return found == all.end() ? nullptr : &*found;
}

Force LegalBases::forceOn(const QString& id, const Date& day) const
{
    const LegalBasis* basis = find(id);
    return basis ? forceOf(*basis, day) : Force::Unknown;
}

const LegalBasis* LegalBases::successorOn(const QString& id, const Date& day) const
{
    std::set<QString> seen; // an office may have entered a circle
    for (const LegalBasis* basis = find(id); basis; basis = find(basis->successor)) {
        const Force force = forceOf(*basis, day);
        if (force == Force::InForce)
            return basis;
        if (force == Force::NotYet || !seen.insert(basis->id).second)
            return nullptr;
    }
    return nullptr;
}

BasisChoice LegalBases::basesOf(const QString& subject, const Date& day) const
{
    BasisChoice choice;
    for (const LegalBasis& basis : all) {
        if (!basis.basisOf.contains(subject))
            continue;
        if (mayBeBasis(*this, basis, day))
            choice.bases.push_back(basis);
        else if (const QString warning = warningOf(*this, basis, day); !warning.isEmpty())
            choice.warnings << warning;
    }
    const auto rank = [this](const LegalBasis& basis) {
        const auto place = kindOrder.indexOf(basis.kind);
        return std::tuple(place < 0 ? kindOrder.size() : place, basis.date);
    };
    std::stable_sort(
        choice.bases.begin(), choice.bases.end(),
        [&rank](const auto& left, const auto& right) { return rank(left) < rank(right); });
    return choice;
}

void LegalBases::overrideWith(const LegalBases& own)
{
    overrideById(all, own.all);
    if (!own.kindOrder.isEmpty())
        kindOrder = own.kindOrder;
    if (!own.citedByName.isEmpty())
        citedByName = own.citedByName;
}

LegalBases readLegalBases(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readBasis), root.lines(u"kindOrder"_s),
            root.lines(u"citedByName"_s)};
}

} // namespace thidua::regulation
