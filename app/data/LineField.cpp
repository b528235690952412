// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/LineField.h"

#include "data/CalendarPopup.h"
#include "data/FieldText.h"
#include "data/FormWords.h"
#include "text/Normal.h"
#include "widgets/Icons.h"
#include "widgets/LinesEdit.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::ShapeKind;
using widgets::grid;

namespace {

constexpr int longestLine = 2000;

} // namespace

LineField::LineField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_edit(new QLineEdit)
{
    m_edit->setMaxLength(longestLine);
    m_edit->setMinimumWidth(8 * grid);
    m_edit->setTextMargins(grid / 4, 0, grid / 4, 0);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() + grid + 2);
    build(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::finished);
    if (member().shape.kind != ShapeKind::Date)
        return;
    m_edit->setPlaceholderText(tr("ngày/tháng/năm"));
    auto* open =
        m_edit->addAction(widgets::icon(widgets::Icon::Calendar), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Mở lịch (Alt+↓)"));
    connect(open, &QAction::triggered, this, &LineField::openCalendar);
}

void LineField::fill()
{
    const Draft* draft = desk().draft(at().place());
    const QString wanted = draft ? draft->text : shownText(desk(), member(), value());
    if (m_edit->hasFocus() && m_edit->text().simplified() == wanted)
        return; // a blank at the end: somebody is typing
    const auto same = typedValue(desk(), member(), m_edit->text());
    const bool isTyping =
        m_edit->hasFocus() && m_edit->isModified() && !draft && same && *same == value();
    if (!isTyping && m_edit->text() != wanted)
        m_edit->setText(wanted);
}

void LineField::typed()
{
    const auto made = typedValue(desk(), member(), m_edit->text(), record());
    if (made)
        set(*made, edit::Grouping::Typing);
    else
        keepDraft(m_edit->text(), {});
}

void LineField::finished()
{
    const auto made = typedValue(desk(), member(), m_edit->text(), record());
    if (!made)
        return keepDraft(m_edit->text(), made.error().message);
    if (m_edit->isModified())
        set(*made, edit::Grouping::Typing);
    m_edit->setModified(false);
    m_edit->setText(shownText(desk(), member(), value()));
    desk().closeGroup();
}

void LineField::openCalendar()
{
    const auto date = base::Date::fromIso(value().toString()).value_or(base::Date());
    auto* popup = new CalendarPopup(date.isEmpty() ? desk().today() : date, m_edit);
    connect(popup, &CalendarPopup::picked, this, [this](const base::Date& day) {
        set(day.toIso());
        m_edit->setText(shownText(desk(), member(), value()));
    });
    popup->openBelow(*m_edit);
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && member().shape.kind == ShapeKind::Date) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F4 ||
            (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

LinesField::LinesField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_edit(new widgets::LinesEdit)
{
    build(m_edit);
    connect(m_edit, &widgets::LinesEdit::textChanged, this, &LinesField::typed);
}

QWidget* LinesField::focusWidgetOf() const { return m_edit; }

QStringList LinesField::shown() const
{
    if (member().shape.kind == ShapeKind::Text) {
        const QString text = value().toString();
        return text.isEmpty() ? QStringList() : QStringList(text);
    }
    QStringList lines;
    for (const auto& line : value().toArray())
        lines += line.toString();
    return lines;
}

QJsonValue LinesField::typedLines() const
{
    QStringList lines;
    for (const QString& line : m_edit->lines())
        lines += text::composed(line);
    if (member().shape.kind == ShapeKind::Text)
        return lines.join(u' ');
    return QJsonArray::fromStringList(lines);
}

void LinesField::fill()
{
    if (typedLines() == value())
        return;
    m_filling = true;
    m_edit->setLines(shown());
    m_filling = false;
}

void LinesField::typed()
{
    if (!m_filling)
        set(typedLines(), edit::Grouping::Typing);
}

FlagField::FlagField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_box(new QCheckBox(FormWords::caption(member())))
{
    build(m_box, false);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) { set(checked); });
}

void FlagField::fill() { m_box->setChecked(value().toBool()); }

} // namespace thidua::data
