// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/Prompts.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace thidua::prompts {

/// Asks on which day a paper goes a step on its way, to whom, and why it comes back. The button
/// that does it says what it does, and is there once what is needed is.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    explicit MoveDialog(const MoveQuestion& question, QWidget* parent = nullptr);

    MoveAnswer answer() const;

private:
    void addFields(QFormLayout& form, const MoveQuestion& question);
    void check();

    bool m_needsWhy;
    QDateEdit* m_date;
    QLineEdit* m_whom = nullptr;
    QLineEdit* m_why = nullptr;
    QLineEdit* m_number = nullptr;
    QPushButton* m_go;
};

} // namespace thidua::prompts
