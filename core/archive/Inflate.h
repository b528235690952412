// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace thidua::archive {

/// Inflates no more than was promised; what comes beyond it makes the part a damaged one (nothing).
/// The container is read by the gate alone, so that no second reader can see another package in it.
std::optional<QByteArray> inflated(const QByteArray& stored, qint64 promised);

} // namespace thidua::archive
