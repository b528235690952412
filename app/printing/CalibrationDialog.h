// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Blank.h"

#include <QDialog>

#include <functional>

class QDoubleSpinBox;
class QLabel;

namespace thidua::printing {

/// Where a printer puts its ink, found by printing a page and measuring it: two lengths in
/// millimetres are typed, the correction is reckoned.
class CalibrationDialog final : public QDialog {
    Q_OBJECT
public:
    /// `printPage` prints the page as the printer does by itself; a sentence of what went wrong.
    CalibrationDialog(const QString& printer, const dispatch::Offset& known,
                      std::function<QString()> printPage, QWidget* parent = nullptr);

    dispatch::Offset offset() const;

private:
    QDoubleSpinBox* measure(double value, const QString& name);
    void showOffset();
    void printPage();

    std::function<QString()> m_printPage;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_top;
    QLabel* m_result = nullptr;
};

} // namespace thidua::printing
