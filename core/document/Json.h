// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace thidua::document {

/// The schema of a paper that these functions speak (docs/format.md).
inline constexpr int paperFormat = 1;

QJsonObject toJson(const OfficialDocument& paper);

/// Indented UTF-8 with the members in alphabetical order; same paper, same bytes.
QByteArray toJsonText(const OfficialDocument& paper);

/// Refused, naming the member, where one has the wrong type or the format is newer. `name` is the
/// file, for the message. Missing members stay empty; unknown ones are passed over.
base::Result<OfficialDocument> fromJsonText(const QByteArray& text, const QString& name);

} // namespace thidua::document
