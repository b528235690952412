// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QString>

#include <vector>

class QPrinter;

namespace thidua::printing {

/// Before the user is asked: A4, one side, collated, in true size, one copy.
void prepare(QPrinter& printer, const QString& documentName);

/// Whether the printer itself is set to paper other than A4, which then may lie in its tray.
bool expectsOtherPaper(const QPrinter& printer);

/// Indices of the pages to print in their order, copies included where the printer makes none
/// itself.
std::vector<size_t> pagesToPrint(const QPrinter& printer, size_t pageCount);

/// Prints what the user chose. False where the printer did not start or failed. Whatever the dialog
/// left in the printer, the paper is A4.
bool print(QPrinter& printer, const layout::Pages& pages, const layout::Fonts& fonts);

} // namespace thidua::printing
