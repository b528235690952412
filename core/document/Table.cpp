// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Table.h"

#include <algorithm>

namespace thidua::document {

int Table::columnCount() const
{
    int most = 0;
    for (const auto& row : rows) {
        int columns = 0;
        for (const auto& cell : row.cells)
            columns += cell.columnSpan;
        most = std::max(most, columns);
    }
    return most;
}

} // namespace thidua::document
