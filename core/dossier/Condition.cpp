// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Condition.h"

namespace thidua::dossier {

using namespace Qt::StringLiterals;

Met together(const std::vector<Condition>& all)
{
    Met met = Met::Yes;
    for (const Condition& one : all) {
        if (one.met == Met::No)
            return Met::No;
        if (one.met == Met::Unknown)
            met = Met::Unknown;
    }
    return met;
}

Met oneOf(const std::vector<std::vector<Condition>>& ways)
{
    Met met = Met::No;
    for (const auto& way : ways) {
        const Met here = together(way);
        if (here == Met::Yes)
            return Met::Yes;
        if (here == Met::Unknown)
            met = Met::Unknown;
    }
    return met;
}

QString doubtsOf(const regulation::Evidence& evidence)
{
    if (!evidence.isUncertain())
        return {};
    const QString what = evidence.toConfirm.isEmpty() ? evidence.source : evidence.toConfirm;
    return u"%1 (%2)"_s.arg(what, regulation::nameOf(evidence.confidence));
}

} // namespace thidua::dossier
