// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "renewal/Ledger.h"

#include <optional>

namespace thidua::renewal {

/// Agencies whose province is gone become those that stand in its place, in the whole data; where
/// such a one is there already, the two become one.
void replaceGoneAgencies(emulation::EmulationYear& data, const YearTurn& turn, Ledger& ledger);

/// Of every grouping one year stays, as the new one: its members with their new roles. Returns what
/// somebody had entered for the new year already, by grouping.
std::vector<std::optional<emulation::GroupingYear>>
turnGroupings(emulation::EmulationYear& data, const YearTurn& turn, Ledger& ledger);

/// What somebody has entered for the new year goes before what comes from the old one.
void preferEntered(emulation::GroupingYear& year, const emulation::GroupingYear& entered);

/// Only the movement plans of the old year stay. Returns those of the new one that are there
/// already.
std::vector<emulation::MovementPlan> turnMovementPlans(emulation::EmulationYear& data,
                                                       const YearTurn& turn, Ledger& ledger);

/// What became of last year's dossiers is remembered where it was decided; who has left is named.
void keepRecords(emulation::EmulationYear& data, const YearTurn& turn, Ledger& ledger);

/// The names of people who are not in office any more in the new year.
QStringList leaversOf(const emulation::EmulationYear& data, const YearTurn& turn);

} // namespace thidua::renewal
