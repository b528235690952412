// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "renewal/Ledger.h"

namespace thidua::renewal {

/// The data with every member treated by its rule (Rules.h) or its type; where they were of the
/// old year, the ledger says so.
void renewMembers(emulation::EmulationYear& data, const YearTurn& turn, Ledger& ledger);

/// The same for JSON whose members we know by their names alone: the fields of a template.
QJsonObject renewedFields(const QJsonObject& fields, const Spot& spot, const YearTurn& turn,
                          Ledger& ledger);

} // namespace thidua::renewal
