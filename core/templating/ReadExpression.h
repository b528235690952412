// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Complaint.h"
#include "templating/Template.h"

namespace thidua::templating {

/// A text with the place of its first character and a cursor in it.
struct Cursor {
    QString text;
    base::Location start;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }
    QChar peek() const { return atEnd() ? QChar() : text[at]; }
    base::Location place() const { return moved(start, at); }
    void skipBlanks();
    /// Steps over that text where it stands here.
    bool take(const QString& what);
};

/// The longest a path, a filter name or a text inside an expression may be, characters.
inline constexpr qsizetype longestWord = 1'000;
/// Brackets and "không" within each other in a condition.
inline constexpr int deepestCondition = 32;

/// "grouping.members|đếm"; stops at what cannot belong to it.
Expression readExpression(Cursor& cursor, Complaint& complaint);

/// A whole condition up to the end of the text.
Condition readCondition(Cursor& cursor, Complaint& complaint);

/// The name of a datum or of a loop; empty with a complaint where none stands here.
QString readPath(Cursor& cursor, Complaint& complaint);

} // namespace thidua::templating
