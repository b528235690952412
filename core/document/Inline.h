// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace thidua::document {

/// A stretch of text in one emphasis. A lone "…" is space left for the pen.
struct Inline {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Inline&) const = default;
};

using Inlines = std::vector<Inline>;

/// The text alone.
QString plainText(const Inlines& inlines);
/// One stretch without emphasis; none where the text is empty.
Inlines inlinesOf(const QString& text);
bool hasEmphasis(const Inlines& inlines);

} // namespace thidua::document
