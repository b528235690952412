// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "templating/Complaint.h"
#include "templating/Template.h"

#include <functional>

namespace thidua::templating {

/// The text of a shared part ("noi-nhan/bo"), which "@chèn" names. The name is sound: letters,
/// digits, "-" and single "/" only.
using PartSource = std::function<base::Result<QString>(const QString& name)>;

/// What may stand in a text: the body has headings, clauses, tables; lines of recipients have none.
enum class Grammar { Body, Plain };

/// A stretch of a file.
struct SourceText {
    QString text;
    base::Location start; ///< of its first line
    int indent = 0;       ///< blanks that were taken away before every further line
};

inline constexpr int deepestNesting = 16;        ///< @lặp and @nếu within each other
inline constexpr int deepestInclude = 8;         ///< @chèn within each other
inline constexpr int mostTemplateLines = 20'000; ///< with all that is included

/// What the readers of one template share.
struct NodeReading {
    PartSource parts;
    Complaint& complaint;
    int lines = 0;    ///< read so far
    int includes = 0; ///< around the one that is being read
};

Nodes readNodes(const SourceText& source, Grammar grammar, NodeReading& reading);

} // namespace thidua::templating
