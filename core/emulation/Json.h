// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "emulation/EmulationYear.h"
#include "emulation/Problem.h"

#include <QByteArray>

namespace thidua::emulation {

/// The data (docs/format.md) with the member "format".
QJsonObject toJson(const EmulationYear& year);

/// Indented UTF-8 with the members in alphabetical order; same data, same bytes.
QByteArray toJsonText(const EmulationYear& year);

/// What was read, and each member that is missing or has the wrong type. Nothing of the text is
/// lost: what does not fit stays among the unknown members of its record.
struct YearReading {
    EmulationYear year;
    std::vector<Problem> problems;
};

/// The same from JSON in memory; the problems have no lines. `json` may lack the member "format".
YearReading fromJson(QJsonObject json);

/// Refused where the text is no JSON object, a member stands twice in one object, or the format is
/// newer. `name` is the file, for messages.
base::Result<YearReading> fromJsonText(const QByteArray& text, const QString& name);

/// Ids that two records share, and references to records that are not there.
std::vector<Problem> checkReferences(const EmulationYear& year);

} // namespace thidua::emulation
