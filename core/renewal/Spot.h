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
    /// One of `count`; the only one needs no number.
    Spot element(size_t index, size_t count) const
    {
        const QString number = count > 1 ? QStringLiteral(" thứ %1").arg(index + 1) : QString();
        return {path + QStringLiteral("[%1]").arg(index), pattern, label + number, paper};
    }
};

} // namespace thidua::renewal
