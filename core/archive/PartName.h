// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::archive {

/// Whether we give a part that name: ASCII letters, digits and . _ - [ ], in segments divided by
/// single slashes, none of them "." or "..".
bool isOwnName(const QString& name);

/// Whether somebody else's part may be called so. Wider than isOwnName(), but never anything that a
/// file system could take for a way out, a device or a drive.
bool isForeignName(const QString& name);

/// Two names with the same key are the same part to some reader (case, Unicode form).
QString nameKey(const QString& name);

} // namespace thidua::archive
