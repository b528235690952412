// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QPushButton;

namespace thidua::widgets {

/// Light or dark: as the system has it, or as the user wants it.
enum class Look { System, Light, Dark };

/// Gives the program its style and palette. The first call remembers what the system had.
void applyTheme(QApplication& application, Look look);

bool isDark(const QPalette& palette);

/// The colours that no role of a palette stands for.
struct Colors {
    QColor accent;     ///< the primary action and the selection, nothing else
    QColor accentText; ///< on the accent
    QColor desk;       ///< below the pages
    QColor line;       ///< hair lines between panes and around fields
    QColor faint;      ///< text that helps
    QColor must;       ///< levels of findings
    QColor should;
    QColor hint;
    QColor good; ///< it worked
    QColor mark; ///< of the place on a page that is shown
};
const Colors& colors(const QPalette& palette);

/// Gives the one thing to do first the accent; again whenever the palette of the program changes.
void makePrimary(QPushButton& button);

/// The grid on which everything stands, in device-independent pixels.
inline constexpr int grid = 8;

} // namespace thidua::widgets
