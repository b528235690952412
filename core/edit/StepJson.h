// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "edit/History.h"

#include <QJsonObject>

namespace thidua::edit {

/// A step as it stands in a journal.
QJsonObject toJson(const Step& step);
/// Refused where it is no step.
base::Result<Step> stepFromJson(const QJsonObject& json);

} // namespace thidua::edit
