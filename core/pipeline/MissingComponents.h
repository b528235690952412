// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "pipeline/World.h"

#include <QStringList>

namespace thidua::pipeline {

/// The components that a paper lacks, by their names in its JSON: of "issuer", "symbol", "place",
/// "title", "abstract", "recipients", "signatures" those that its template has (`templateId`), or,
/// without one, those that the decree gives papers of its kind. A paper that is of no kind of the
/// decree (a list, a ballot, a speech) is only asked for what its template has.
QStringList missingComponents(const World& world, const document::OfficialDocument& paper,
                              const QString& templateId = {});

} // namespace thidua::pipeline
