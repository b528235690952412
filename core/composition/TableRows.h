// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

namespace thidua::composition {

/// Lets those rows break across pages that take about half of that text height (twips) or more; all
/// others stay on one page, as readers expect it and as all consumers set it alike. Heights are
/// estimated from the number of characters: nothing is measured, so a key stroke changes it rarely.
void letTallRowsBreak(Table& table, int textHeight);

/// Lets the page end after any line of the cells that reach into rows below. What they have goes
/// to the next page whole otherwise, where LibreOffice 25.2 often does not draw it at all.
void letJoinedCellsPart(Table& table);

/// Keeps the row with the next one, the last row with what follows the table. Every paragraph of it
/// says so, as Word asks it.
void keepRow(Row& row);

/// Keeps the last row with what follows the table. The first paragraph of a row that may break and
/// that cells of rows above reach into does not say so: LibreOffice, which asks that one alone,
/// parts no such row and loses what has no room on its page.
void keepLastRow(Table& table);

/// Keeps the first row of the body with the second one: a head with one row at the end of a page is
/// hard to read, and LibreOffice loses rows where it ends half a point above the end of the page.
void keepFirstRows(Table& table);

/// Keeps rows that name a group (their first words bold or slanted) with the first row of it: no
/// name of a group is the last of a page.
void keepGroupRows(Table& table);

/// Keeps the last two of four rows or more together where they are low (a quarter of that text
/// height, twips): no sum stands alone below a repeated head. Of three rows only above a sum, for
/// the first two keep together already and the whole table would leave a page half empty.
void keepLastRows(Table& table, int textHeight);

} // namespace thidua::composition
