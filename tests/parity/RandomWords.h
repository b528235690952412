// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <random>

namespace thidua::parity {

/// The same numbers with every standard library, which the distributions of <random> are not.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool once(int in) { return below(in) == 0; }
    template <typename Value> Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

private:
    std::mt19937 m_engine;
};

/// So many phrases as papers have them, one in five with marks that break lines in odd places; with
/// no-break characters where `glue` says so.
QString sentence(Dice& dice, int pieces, bool glue);

} // namespace thidua::parity
