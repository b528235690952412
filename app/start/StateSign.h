// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <optional>

namespace thidua::start {

/// The sign of a state: its shape says it without the colour. Nothing: a paper that is not there
/// yet.
QIcon stateIcon(const std::optional<store::PaperState>& state);
QColor stateColor(const std::optional<store::PaperState>& state, const QPalette& palette);
/// Draws it into a square of 16 px at `at`.
void paintState(QPainter& painter, const QRectF& at, const std::optional<store::PaperState>& state,
                const QColor& color);

} // namespace thidua::start
