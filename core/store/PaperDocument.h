// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"
#include "store/YearFile.h"

namespace thidua::store {

/// The paper as a document. Refused, naming the member, where its JSON is wrong or newer.
base::Result<document::OfficialDocument> documentOf(const QJsonObject& json, const QString& name);

/// The JSON of a changed document, with the outermost members of the old one that we do not know.
QJsonObject jsonOf(const document::OfficialDocument& document, const QJsonObject& old = {});

} // namespace thidua::store
