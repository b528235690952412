// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Blank.h"
#include "dispatch/Sheets.h"
#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QString>

class QPrinter;

namespace thidua::printing {

/// A4, collated, in true size, one copy: copies and their order are ours, whatever the printer can.
void prepare(QPrinter& printer, const QString& documentName);

/// Whether a printer is set to paper other than A4, which then may lie in its tray. Of no printer
/// of that name: no.
bool expectsOtherPaper(const QString& printerName);

/// What is printed.
struct Ink {
    const layout::Pages& pages;
    const layout::Fonts& fonts;
    dispatch::Offset offset = {}; ///< of this printer, for blanks
};

/// Sends one pass, side after side; both sides of a sheet where the printer is to turn it. False
/// where the printer did not start or failed. Whatever is set in the printer, the paper is A4.
bool print(QPrinter& printer, const dispatch::Pass& pass, const Ink& ink);

} // namespace thidua::printing
