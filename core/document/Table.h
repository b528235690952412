// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"

#include <vector>

namespace thidua::document {

struct TableCell {
    Inlines text;
    int rowSpan = 1;
    int columnSpan = 1;

    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    std::vector<TableCell> cells;

    bool operator==(const TableRow&) const = default;
};

/// A plain table. Cells that a span covers are absent from their rows.
struct Table {
    std::vector<TableRow> rows;
    int headRows = 0; ///< rows that are repeated at the top of every page

    /// Columns that the widest row takes.
    int columnCount() const;
    bool operator==(const Table&) const = default;
};

} // namespace thidua::document
