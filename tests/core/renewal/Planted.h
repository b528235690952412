// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OldYear.h"

#include <random>

namespace thidua::renewal::test {

/// Words that are of the year 2020, or rightly so, made at random.
class Sayings {
public:
    Sayings(unsigned seed, int to) : m_random(seed), m_to(to) {}

    /// Something that is wrong, or has to be looked at, in the new year.
    QString stale();
    /// Something that is right in the new year as it stands.
    QString right();
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    template <typename Element> Element oneOf(const std::vector<Element>& all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }

private:
    QString staleDate();
    QString staleYear();
    QString staleAnniversary();
    QString staleCitation();
    QString staleOther();
    QString staleName();

    std::mt19937 m_random;
    int m_to;
};

/// A text at a place of the file.
struct Plant {
    QString words; ///< what was planted
    QString path;
    QString paper; ///< empty: the data
};

/// A file with a text planted in each of so many random places of data and papers.
struct Garden {
    store::YearFile file;
    std::vector<Plant> plants;
};
Garden planted(unsigned seed, int to, int count, QString (Sayings::*make)());

} // namespace thidua::renewal::test
