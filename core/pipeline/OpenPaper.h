// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "pipeline/World.h"

#include <optional>

namespace thidua::pipeline {

/// The paper in a file: .txt and .md are read as text, .json as the JSON of a paper. WrongUse where
/// the ending says none of these. What it lacks is taken from the profile, if there is one.
base::Result<document::OfficialDocument>
openPaper(const World& world, const QString& path,
          const std::optional<document::OfficialDocument>& profile = std::nullopt);

/// The same from bytes that are here already; the ending of `name` tells what they are.
base::Result<document::OfficialDocument> readPaperBytes(const World& world, const QByteArray& bytes,
                                                        const QString& name);

/// A profile fills what a paper lacks; it is the JSON of a paper of which the head matters.
base::Result<document::OfficialDocument> openProfile(const World& world, const QString& path);

} // namespace thidua::pipeline
