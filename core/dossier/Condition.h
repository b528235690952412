// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Evidence.h"

#include <QStringList>

#include <vector>

namespace thidua::dossier {

/// Whether something holds; Unknown where the data do not tell. Never guessed.
enum class Met { Yes, No, Unknown };

/// One thing that is asked of a subject, and what the data answer.
struct Condition {
    QString id = {}; ///< "registration", "bars", "criteria" …
    QString text = {};
    Met met = Met::Unknown;
    QString reason = {};       ///< in words, with names and years
    QString article = {};      ///< of the law, or the place in the plan
    QStringList evidence = {}; ///< records that say so: "ratings[3]"
    QString toConfirm = {};    ///< what about the law itself is not certain; empty: nothing
    /// Ways in which it may be met: one of them, with all that stands in it.
    std::vector<std::vector<Condition>> ways = {};
};

/// All of them.
Met together(const std::vector<Condition>& all);
/// One of them.
Met oneOf(const std::vector<std::vector<Condition>>& ways);

/// What is to be confirmed of a record of the law; empty where it is certain.
QString doubtsOf(const regulation::Evidence& evidence);

} // namespace thidua::dossier
