// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/MoveDialog.h"

#include "widgets/Theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace thidua::prompts {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

MoveDialog::MoveDialog(const MoveQuestion& question, QWidget* parent)
    : QDialog(parent), m_needsWhy(question.needsWhy)
{
    setWindowTitle(tr("Chuyển sang %1").arg(question.to));
    auto* title = words(question.paper);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* way = words(tr("%1 → %2").arg(question.from, question.to));
    auto* danger = words(question.danger);
    danger->setVisible(!question.danger.isEmpty());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    m_date = new QDateEdit(question.date);
    addFields(*form, question);
    auto* buttons = new QDialogButtonBox;
    m_go = buttons->addButton(question.to, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    m_go->setDefault(true);
    widgets::makePrimary(*m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(title);
    column->addWidget(way);
    column->addWidget(danger);
    column->addSpacing(grid);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(60 * grid);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void MoveDialog::addFields(QFormLayout& form, const MoveQuestion& question)
{
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    form.addRow(tr("&Ngày"), m_date);
    const auto line = [&](const QString& label, const QString& known) {
        auto* field = new QLineEdit(known);
        field->setAccessibleName(label);
        field->setClearButtonEnabled(true);
        form.addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &MoveDialog::check);
        return field;
    };
    if (question.asksNumber)
        m_number = line(tr("Số văn bản"), question.number);
    if (!question.whom.isEmpty())
        m_whom = line(question.whom, question.known);
    if (!question.why.isEmpty())
        m_why = line(question.why, {});
    QWidget* first = m_why ? m_why : m_whom ? m_whom : m_number ? m_number : nullptr;
    if (first)
        first->setFocus();
}

void MoveDialog::check()
{
    const bool lacks = m_needsWhy && m_why && m_why->text().trimmed().isEmpty();
    m_go->setEnabled(!lacks);
    m_go->setToolTip(lacks ? tr("Hãy ghi ai trả lại và vì sao.") : QString());
}

MoveAnswer MoveDialog::answer() const
{
    const auto text = [](const QLineEdit* field) {
        return field ? field->text().simplified() : QString();
    };
    return {m_date->date(), text(m_whom), text(m_why), text(m_number)};
}

} // namespace thidua::prompts
