// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace thidua::widgets {

/// A question that has to be answered before the work goes on. The answer that Enter gives is seen.
class QuestionBox final : public QMessageBox {
    Q_OBJECT
public:
    /// Danger: something may be lost, which a sign beside the words says.
    enum class Kind { Plain, Danger };

    QuestionBox(Kind kind, const QString& title, const QString& text, QWidget* parent);

    /// The answer that Enter gives.
    void setFirst(QPushButton* button);
};

} // namespace thidua::widgets
