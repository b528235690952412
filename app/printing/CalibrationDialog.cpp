// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CalibrationDialog.h"

#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace thidua::printing {

using widgets::grid;

CalibrationDialog::CalibrationDialog(const QString& printer, const dispatch::Offset& known,
                                     std::function<QString()> printPage, QWidget* parent)
    : QDialog(parent), m_printPage(std::move(printPage)),
      m_left(measure(dispatch::crossAt - known.right, tr("Đo được từ mép trái, mm"))),
      m_top(measure(dispatch::crossAt - known.down, tr("Đo được từ mép trên, mm"))),
      m_result(new QLabel)
{
    setWindowTitle(tr("Chỉnh vị trí máy in %1").arg(printer));
    auto* how = new QLabel(tr("1. In trang đo ra giấy trắng cùng cỡ với phôi, đặt vào khay như đặt "
                              "phôi.\n2. Đo từ mép giấy đến tâm dấu chữ thập; đúng ra là 30 mm ở "
                              "cả hai phía.\n3. Ghi hai số đo được; lần in phôi sau sẽ tự bù."));
    how->setWordWrap(true);
    auto* page = new QPushButton(tr("In trang &đo"));
    connect(page, &QPushButton::clicked, this, &CalibrationDialog::printPage);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->addRow(tr("Đo được từ mép &trái"), m_left);
    form->addRow(tr("Đo được từ mép t&rên"), m_top);
    m_result->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Nhớ cho máy in này"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(how);
    column->addWidget(page, 0, Qt::AlignLeft);
    column->addLayout(form);
    column->addWidget(m_result);
    column->addWidget(buttons);
    setMinimumWidth(62 * grid);
    showOffset();
}

QDoubleSpinBox* CalibrationDialog::measure(double value, const QString& name)
{
    auto* field = new QDoubleSpinBox;
    field->setRange(dispatch::crossAt - 20, dispatch::crossAt + 20);
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setSuffix(tr(" mm"));
    field->setValue(value);
    field->setAccessibleName(name);
    connect(field, &QDoubleSpinBox::valueChanged, this, &CalibrationDialog::showOffset);
    return field;
}

dispatch::Offset CalibrationDialog::offset() const
{
    return dispatch::correctionOf(m_left->value(), m_top->value());
}

void CalibrationDialog::showOffset()
{
    if (!m_result)
        return; // while the fields are made
    const dispatch::Offset by = offset();
    const auto mm = [](double value) { return QLocale().toString(std::abs(value), 'f', 1); };
    if (by.isNone())
        return m_result->setText(tr("Máy in đúng chỗ: không bù gì."));
    m_result->setText(tr("Sẽ bù: sang %1 %2 mm, %3 %4 mm.")
                          .arg(by.right >= 0 ? tr("phải") : tr("trái"), mm(by.right),
                               by.down >= 0 ? tr("xuống") : tr("lên"), mm(by.down)));
}

void CalibrationDialog::printPage()
{
    const QString trouble = m_printPage();
    m_result->setText(trouble.isEmpty() ? tr("Đã gửi trang đo đến máy in.") : trouble);
}

} // namespace thidua::printing
