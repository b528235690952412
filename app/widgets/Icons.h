// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace thidua::widgets {

/// Line icons of one weight on a field of 20 px, drawn in the colour of the text around them.
enum class Icon {
    Open,
    Save,
    Export,
    Print,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    SidePane,
    Office,
    Close,
    Done,
    Must,
    Should,
    Hint,
    Folded,
    Unfolded,
    Paper,
    Undo,
    Redo,
    Bold,
    Italic,
    Promote,
    Demote,
    Table,
    Find,
    Year,
    Board,
    Data,
    Calendar,
    Add,
    Gallery,
    Sign,
};

QIcon icon(Icon name);

/// The picture of the program itself.
QIcon programIcon();

} // namespace thidua::widgets
