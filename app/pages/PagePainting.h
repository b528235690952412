// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace thidua::pages {

/// What lies below and over the pages, without knowing them.

inline constexpr int shadowReach = 8;

void paintDesk(QPainter& painter, const QRect& rect, const QPalette& palette);
/// A soft edge around a page, deeper below than above.
void paintShadow(QPainter& painter, const QRect& page);
void paintMarked(QPainter& painter, const QRectF& rect, const QPalette& palette);
void paintFocus(QPainter& painter, const QRect& view, const QPalette& palette);

} // namespace thidua::pages
