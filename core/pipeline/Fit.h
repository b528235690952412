// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "pipeline/SetPaper.h"

#include <optional>

namespace thidua::pipeline {

/// The most lines of text on a last page that count as an overrun; what stands below them (the
/// signature, recipients) does not count.
inline constexpr int mostOverrunLines = 6;

/// Whether the last page of the paper proper, annexes aside, holds so little that it should not be.
bool overruns(const layout::Pages& pages);

/// The least change within the ranges of the regulation that makes an overrunning paper at least
/// one page shorter and breaks no rule of form: first the space after paragraphs, then line
/// spacing, sizes, margins. Nothing where the paper does not overrun or no legal values help. Same
/// paper, same world, same values, whatever its fit is now.
std::optional<document::FitValues> fit(const World& world, const document::OfficialDocument& paper);

} // namespace thidua::pipeline
