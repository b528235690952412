// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace thidua::regulation {

/// What lines of heads, titles and lists should not part, in small letters, read from
/// resources/layout/line-words.json.
struct LineWords {
    std::set<QString> compounds; ///< two syllables of one word, or of the generic part of a name
    QStringList counted;         ///< words before a number: "năm 2026"
    QStringList ofDate;          ///< words after a number in a date: "26 tháng"
    QStringList places;          ///< words before the name of a province or a town
    QStringList titles;          ///< words before any other name: "xã", "ông"
    QStringList joining;         ///< words that no line should end with where another way is

    bool operator==(const LineWords&) const = default;
};

} // namespace thidua::regulation
