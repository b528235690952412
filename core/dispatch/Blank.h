// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Pages.h"

#include <QStringList>

namespace thidua::dispatch {

/// The parts of a certificate that may stand on the blank already: "nationalName" (with the motto
/// and its rule), "authorityLine", "enacting", "title", "authority" (above the signature), "name"
/// (of the signer), "date".
const QStringList& preprintable();
/// What a blank of the trade usually has.
const QStringList& usuallyPreprinted();

/// The page without what stands on the blank already; everything else stays at its place.
layout::Page onBlank(const layout::Page& page, const QStringList& preprinted);

/// How far the ink of a printer lies beside its place, millimetres to the right and down.
struct Offset {
    double right = 0;
    double down = 0;

    bool isNone() const { return right == 0 && down == 0; }
    bool operator==(const Offset&) const = default;
};

/// Where the cross of the calibration page stands, millimetres from the left and the upper edge.
inline constexpr double crossAt = 30;

/// What has to be added so that the cross comes to its place, when it was measured there.
Offset correctionOf(double measuredFromLeft, double measuredFromTop);

/// A page to be printed and measured: rulers that begin at the edges of the paper and the cross.
/// `notes` stand on it from top to bottom.
layout::Page calibrationPage(const QStringList& notes, bool landscape);

} // namespace thidua::dispatch
