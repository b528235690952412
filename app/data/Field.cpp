// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Field.h"

#include "data/FormWords.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

Field::Field(const FieldPlace& place, QWidget* parent) : QWidget(parent), m_at(place)
{
    m_help = FormWords::look(member()).help;
    connect(&desk(), &YearDesk::refreshed, this, &Field::refresh);
    connect(&desk(), &YearDesk::judged, this, &Field::judge);
}

void Field::build(QWidget* control, bool hasCaption)
{
    m_control = control;
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid / 4);
    const QString caption = FormWords::caption(member());
    if (hasCaption) {
        m_caption = new QLabel(member().needed ? QString(caption + u" *"_s) : caption);
        m_caption->setBuddy(focusWidgetOf());
        m_column->addWidget(m_caption);
    }
    m_column->addWidget(control);
    m_under = new QLabel;
    m_under->setWordWrap(true);
    m_under->hide();
    m_column->addWidget(m_under);
    QWidget* focused = focusWidgetOf();
    focused->setObjectName(m_at.key());
    focused->setAccessibleName(member().needed ? tr("%1, cần có").arg(caption) : caption);
    focused->setAccessibleDescription(m_help);
    focused->installEventFilter(this);
}

QJsonObject Field::record() const
{
    return m_at.record.isEmpty() ? desk().data() : desk().value(m_at.record).toObject();
}

QString Field::stepName() const { return tr("Sửa %1").arg(member().labelText()); }

void Field::setRecord(const QString& record)
{
    if (m_at.record == record)
        return;
    m_at.record = record;
    recordChanged();
    refresh();
}

bool Field::focusPlace(const QString& place)
{
    const QString own = m_at.place();
    const bool fits = place == own || place.startsWith(own + u'.') || place.startsWith(own + u'[');
    if (fits)
        focusWidgetOf()->setFocus(Qt::OtherFocusReason);
    return fits;
}

void Field::set(const QJsonValue& value, edit::Grouping grouping)
{
    dropDraft();
    desk().set(m_at.place(), value, stepName(), grouping);
}

void Field::keepDraft(const QString& text, const QString& trouble)
{
    desk().setDraft(m_at.place(), {text, trouble});
}

void Field::dropDraft() { desk().dropDraft(m_at.place()); }

void Field::refresh()
{
    if (!isVisible())
        return;
    fill();
    judge();
}

void Field::judge()
{
    if (!m_under || !isVisible())
        return;
    const QString trouble = desk().troubleAt(m_at.place());
    const bool helps = trouble.isEmpty() && m_hasFocus;
    const QString text = helps ? m_help : trouble;
    QPalette palette = QWidget::palette();
    const widgets::Colors& own = widgets::colors(palette);
    palette.setColor(QPalette::WindowText, helps ? own.faint : own.must);
    m_under->setPalette(palette);
    m_under->setText(trouble.isEmpty() ? text : QString(u"● "_s + text));
    m_under->setVisible(!text.isEmpty());
    focusWidgetOf()->setAccessibleDescription(text.isEmpty() ? m_help : text);
}

void Field::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_hasFocus = event->type() == QEvent::FocusIn;
        desk().closeGroup();
        judge();
    }
    // The undo of the data, not that of one line of text.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || key->matches(QKeySequence::Redo)) {
            undo ? desk().undo() : desk().redo();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace thidua::data
