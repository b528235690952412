// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace thidua::document {

/// Says that a stretch of text shows a datum; never printed.
struct FieldMark {
    QString expression; ///< as a template writes it: "grouping.members|đếm"
    QString drawn;      ///< what was put there; another text means that somebody has changed it

    bool operator==(const FieldMark&) const = default;
};

/// A stretch of text in one emphasis. A lone "…" is space left for the pen.
struct Inline {
    QString text;
    bool bold = false;
    bool italic = false;
    std::optional<FieldMark> field = std::nullopt; ///< the text may then be empty
    QString note = {}; ///< a footnote whose number stands right behind the text; empty: none

    bool operator==(const Inline&) const = default;
};

using Inlines = std::vector<Inline>;

/// The text alone.
QString plainText(const Inlines& inlines);
/// One stretch without emphasis; none where the text is empty.
Inlines inlinesOf(const QString& text);
bool hasEmphasis(const Inlines& inlines);
bool hasFields(const Inlines& inlines);
bool hasNotes(const Inlines& inlines);

} // namespace thidua::document
