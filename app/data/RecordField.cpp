// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/RecordField.h"

#include "data/FieldText.h"
#include "data/FormWords.h"
#include "data/RecordForm.h"
#include "data/Sections.h"
#include "data/TabOrder.h"
#include "widgets/Fold.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

RecordField::RecordField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_content(new QWidget)
{
    const QString caption = FormWords::caption(member());
    const bool isOpen = FormWords::look(member()).isInline || hasOwnSection(place.place());
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(isOpen ? 0 : 3 * grid, isOpen ? 0 : grid / 2, 0, grid / 2);
    column->setSpacing(grid);
    if (member().shape.isOptional) {
        m_begin = new QPushButton(tr("Lập %1").arg(member().labelText()));
        m_away = new QPushButton(tr("Bỏ %1").arg(member().labelText()));
        m_away->setToolTip(tr("Lấy cả phần này ra khỏi dữ liệu; Ctrl+Z để trả lại."));
        column->addWidget(m_begin, 0, Qt::AlignLeft);
        column->addWidget(m_away, 0, Qt::AlignRight);
        connect(m_begin, &QPushButton::clicked, this, &RecordField::begin);
        connect(m_away, &QPushButton::clicked, this, &RecordField::takeAway);
    }
    if (!isOpen) {
        m_fold = new widgets::Fold(m_content);
        m_fold->setTitle(member().needed ? QString(caption + u" *"_s) : caption);
        m_fold->setOpen(false);
        m_content->hide();
        connect(m_fold, &widgets::Fold::toggled, this, [this](bool open) {
            if (open)
                ensureForm();
        });
    }
    build(m_fold ? static_cast<QWidget*>(m_fold) : m_content,
          isOpen && !hasOwnSection(place.place()));
}

QWidget* RecordField::focusWidgetOf() const
{
    if (m_fold)
        return m_fold->findChild<QToolButton*>();
    return m_begin ? static_cast<QWidget*>(m_begin) : m_content;
}

bool RecordField::isThere() const { return !member().shape.isOptional || value().isObject(); }

void RecordField::ensureForm()
{
    if (!m_form && isThere()) {
        m_form = new RecordForm(desk(), member().shape.record(), at().place());
        static_cast<QVBoxLayout*>(m_content->layout())->insertWidget(m_begin ? 1 : 0, m_form);
        m_form->show();
        orderTabsAround(*m_form);
    }
    if (m_form)
        m_form->setVisible(isThere());
    if (m_begin) {
        m_begin->setVisible(!isThere());
        m_away->setVisible(isThere());
    }
}

void RecordField::fill()
{
    if (!m_fold || m_fold->isOpen())
        ensureForm();
    if (m_fold)
        m_fold->setNote(shownText(desk(), member(), value()));
}

void RecordField::recordChanged()
{
    if (m_form)
        m_form->setRecord(at().place());
}

bool RecordField::focusPlace(const QString& place)
{
    const QString own = at().place();
    if (place != own && !place.startsWith(own + u'.'))
        return false;
    if (m_fold)
        m_fold->setOpen(true);
    ensureForm();
    if (m_form && isThere() && place != own && m_form->focusPlace(place))
        return true;
    if (m_form && isThere())
        m_form->focusFirst();
    else
        focusWidgetOf()->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordField::begin()
{
    desk().set(at().place(), QJsonObject(), tr("Lập %1").arg(member().labelText()));
    ensureForm();
    if (m_form)
        m_form->focusFirst();
}

void RecordField::takeAway()
{
    desk().set(at().place(), member().shape.usual, tr("Bỏ %1").arg(member().labelText()));
    Q_EMIT desk().did(tr("Đã bỏ %1; Ctrl+Z để trả lại.").arg(member().labelText()));
}

} // namespace thidua::data
