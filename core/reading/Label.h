// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace thidua::reading {

/// What kind of label a paragraph begins with, the highest first.
enum class LabelKind {
    None,
    Part,       ///< "Phần I"
    Chapter,    ///< "Chương I"
    Section,    ///< "Mục 1"
    Subsection, ///< "Tiểu mục 1"
    Article,    ///< "Điều 1."
    Letter,     ///< "A."
    Roman,      ///< "I."
    Number,     ///< "1.", "2.1."
    Point,      ///< "a)"
    SubPoint,   ///< "a.1)", "(1)", "1)" below "1."
    Bullet,     ///< "-", "+", "*" …
};

struct Label {
    LabelKind kind = LabelKind::None;
    QString text;         ///< as the official form has it: "1." also where "1/" stands
    QString printed;      ///< as it stands there
    int depth = 1;        ///< 2 of "2.1."
    int value = 0;        ///< the last number of it: 1 of "2.1.", 3 of "c)"; 0 of a bullet
    qsizetype length = 0; ///< of the label and the blanks after it

    explicit operator bool() const { return kind != LabelKind::None; }
    bool isChapter() const { return kind >= LabelKind::Part && kind <= LabelKind::Subsection; }
};

/// The label at the beginning of a paragraph.
Label labelOf(const QString& text);

/// The value of a Roman numeral up to 49; 0 where it is none.
int romanValue(QStringView numeral);

} // namespace thidua::reading
