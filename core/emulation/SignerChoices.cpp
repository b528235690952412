// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/SignerChoices.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

int rankOf(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Head:
    case Capacity::OnBehalf:
        return 0;
    case Capacity::Acting:
        return 1;
    case Capacity::Deputy:
        return 2;
    case Capacity::ByOrder:
        return 3;
    case Capacity::Delegated:
        break;
    }
    return 4;
}

SignerChoice choiceOf(const EmulationYear& data, View view, const Sources& sources,
                      const Signer& signer)
{
    view.signer = signer.id;
    const auto us = facts(data, view, sources).value(u"us"_s).toObject();
    const auto signature = us.value(u"signature"_s).toObject();
    SignerChoice choice{signer.id, signer.capacity, {}, signature.value(u"name"_s).toString()};
    for (const auto& line : signature.value(u"authority"_s).toArray())
        choice.authority += line.toString();
    return choice;
}

} // namespace

QString SignerChoice::text() const
{
    return QString(authority.join(u' ') + u' ' + name).simplified();
}

std::vector<SignerChoice> signerChoices(const EmulationYear& data, const View& view,
                                        const Sources& sources)
{
    const base::Date wholeYear =
        base::Date::of(view.year > 0 ? view.year : data.year).value_or(base::Date());
    const base::Date day = view.date.isEmpty() ? wholeYear : view.date;
    std::vector<SignerChoice> choices;
    for (const Signer& signer : data.signers)
        if (signer.agency == data.office &&
            regulation::Period{signer.from, signer.until}.contains(day))
            choices.push_back(choiceOf(data, view, sources, signer));
    std::stable_sort(choices.begin(), choices.end(),
                     [](const SignerChoice& left, const SignerChoice& right) {
                         return rankOf(left.capacity) < rankOf(right.capacity);
                     });
    return choices;
}

} // namespace thidua::emulation
