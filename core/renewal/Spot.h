// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

namespace thidua::renewal {

/// A place in the data or in a paper, as the map names it.
struct Spot {
    QString path;    ///< "groupings[0].years[0].plan.date"
    QString pattern; ///< the same without numbers, by which rules know it
    QString label;   ///< for the user
    store::PaperId paper = {};

    Spot member(const QString& key, const QString& name) const
    {
        const auto joined = [](const QString& before, const QString& mark, const QString& more) {
            return before.isEmpty() ? more : QString(before + mark + more);
        };
        return {joined(path, QStringLiteral("."), key), joined(pattern, QStringLiteral("."), key),
                joined(label, QStringLiteral(" › "), name), paper};
    }
    /// One of `count`, by its name where it has one; the only one needs neither name nor number.
    Spot element(size_t index, size_t count, const QString& name = {}) const
    {
        constexpr qsizetype longest = 40;
        const QString which = name.isEmpty() ? QStringLiteral(" thứ %1").arg(index + 1)
                              : name.size() > longest
                                  ? QStringLiteral(" “%1…”").arg(name.left(longest).trimmed())
                                  : QStringLiteral(" “%1”").arg(name);
        return {path + QStringLiteral("[%1]").arg(index), pattern,
                count > 1 ? QString(label + which) : label, paper};
    }
};

} // namespace thidua::renewal
