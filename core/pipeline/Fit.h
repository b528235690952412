// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "form/FitValues.h"
#include "pipeline/SetPaper.h"

#include <optional>

namespace thidua::pipeline {

/// The most lines of text on a last page that count as an overrun; what stands below them (the
/// signature, recipients) does not count.
inline constexpr int mostOverrunLines = 6;

/// The figures with these values taken off the usual ones, never beyond their range. Sizes keep
/// their pairs: all that can go down a point together do (NĐ 30/2020, PL I, V, note 1); those of
/// tables, which the decree does not rule, stay.
regulation::Figures fitted(regulation::Figures figures, const form::FitValues& values);

/// Whether the last page of the paper proper, annexes aside, holds so little that it should not be.
bool overruns(const layout::Pages& pages);

/// The least change within the ranges of the regulation that makes an overrunning paper at least
/// one page shorter and breaks no rule of form: first the space after paragraphs, then line
/// spacing, sizes, margins. Nothing where the paper does not overrun or no legal values help. Same
/// paper, same world, same values; the words of the paper have no part in it.
std::optional<form::FitValues> fit(const World& world, const document::OfficialDocument& paper);

/// Composes and lays out with these values.
SetPaper setPaper(const World& world, const document::OfficialDocument& paper,
                  const form::FitValues& values);

} // namespace thidua::pipeline
