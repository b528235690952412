// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>

namespace thidua::base {

/// A length on paper in whole twips (1/20 pt, 1/1440 inch), the unit in which Word lays out.
class Length {
public:
    constexpr Length() = default;
    static constexpr Length twips(int value) { return Length(value); }
    static Length mm(double value) { return Length(rounded(value * 1440.0 / 25.4)); }
    static Length pt(double value) { return Length(rounded(value * 20.0)); }

    constexpr int twips() const { return m_twips; }
    constexpr double pt() const { return m_twips / 20.0; }
    constexpr double mm() const { return m_twips * 25.4 / 1440.0; }

    constexpr Length operator+(Length other) const { return Length(m_twips + other.m_twips); }
    constexpr Length operator-(Length other) const { return Length(m_twips - other.m_twips); }
    constexpr Length operator*(int factor) const { return Length(m_twips * factor); }
    constexpr Length operator/(int divisor) const { return Length(m_twips / divisor); }
    constexpr auto operator<=>(const Length&) const = default;

private:
    explicit constexpr Length(int value) : m_twips(value) {}
    static int rounded(double value) { return static_cast<int>(std::lround(value)); }

    int m_twips = 0;
};

} // namespace thidua::base
