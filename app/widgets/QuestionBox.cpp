// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/QuestionBox.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QPushButton>

namespace thidua::widgets {

QuestionBox::QuestionBox(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QMessageBox(parent)
{
    setWindowTitle(title);
    setText(text);
    if (kind == Kind::Danger)
        setIconPixmap(widgets::icon(widgets::Icon::Should).pixmap(4 * grid, 4 * grid));
}

void QuestionBox::setFirst(QPushButton* button)
{
    setDefaultButton(button);
    makePrimary(*button);
}

} // namespace thidua::widgets
