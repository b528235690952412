// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Pasted.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace thidua::data {

/// The look at a pasted table before anything of it is taken: every row, and of the bad ones why.
/// It stands where the table is and blocks nothing.
class PastePreview final : public QFrame {
    Q_OBJECT
public:
    explicit PastePreview(QWidget* parent = nullptr);

    void look(const Pasted& pasted);

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillRow(int row, const PastedRow& pasted);

    QLabel* m_count;
    QTableWidget* m_rows;
    QPushButton* m_take;
    QPushButton* m_leave;
};

} // namespace thidua::data
