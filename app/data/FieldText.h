// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

namespace thidua::data {

/// A value as it stands in a line or a cell: "05/3/2026", "1.234,5", a name instead of an id. Of a
/// record a short summary, of a list how many it has.
QString shownText(const YearDesk& desk, const emulation::MemberShape& member,
                  const QJsonValue& value);

/// Whether what it shows can be typed and pasted as well.
bool canBeTyped(const emulation::MemberShape& member);

/// What somebody typed or pasted there; Refused, with one sentence, where it is no such value.
/// `record` is the one it stands in: a unit is looked for in the agency named there.
base::Result<QJsonValue> typedValue(const YearDesk& desk, const emulation::MemberShape& member,
                                    const QString& typed, const QJsonObject& record = {});

} // namespace thidua::data
