// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Table.h"

#include <vector>

namespace thidua::composition {

/// The widths of columns that were found last. To find them costs more than all else of a long
/// table, and while somebody writes, most tables stay as they are.
class KnownWidths {
public:
    /// What decides about widths.
    struct Question {
        document::Table table;
        int total = 0; ///< twips
        int scale = 0; ///< how wide the letters are: the width of some, twips

        bool operator==(const Question&) const = default;
    };

    /// Null: not asked lately.
    const std::vector<int>* find(const Question& question) const;
    void keep(Question question, std::vector<int> widths);

private:
    struct Known {
        Question question;
        std::vector<int> widths;
    };
    std::vector<Known> m_known; ///< the latest last
};

} // namespace thidua::composition
