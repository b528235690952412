// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"

class QPainter;

namespace thidua::paint {

/// Draws one page; the painter's units are twips, its origin the top left of the paper.
void paintPage(QPainter& painter, const layout::Page& page, const layout::Fonts& fonts);

} // namespace thidua::paint
