// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/OwnFieldsPanel.h"

#include "text/DatesInWords.h"
#include "text/Typed.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace thidua::panels {

using namespace Qt::StringLiterals;
using templating::FieldSpec;
using templating::FieldType;
using widgets::grid;

namespace {

const QString ownRoot = u"paper."_s;

QJsonValue valueAt(const QJsonObject& object, const QStringList& path)
{
    QJsonValue value = object;
    for (const QString& key : path)
        value = value.toObject().value(key);
    return value;
}

/// The object with that member; undefined takes it away.
QJsonObject with(QJsonObject object, QStringList path, const QJsonValue& value)
{
    const QString key = path.takeFirst();
    if (!path.isEmpty())
        object[key] = with(object.value(key).toObject(), path, value);
    else if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

QString linesOf(const QJsonValue& value)
{
    QStringList lines;
    for (const auto& line : value.toArray())
        lines += line.toString();
    return value.isArray() ? lines.join(u'\n') : value.toString();
}

QJsonValue listOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                           : QJsonValue(QJsonArray::fromStringList(lines));
}

QJsonValue textOf(const QString& text)
{
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                    : QJsonValue(text.trimmed());
}

/// A date as people read it; other words stay as they are.
QString dateShown(const QString& iso)
{
    const auto date = base::Date::fromIso(iso);
    return date ? text::dateText(*date, text::DateStyle::Slashed) : iso;
}

QJsonValue dateOf(const QString& typed, const text::DateHints& hints)
{
    const auto date = text::typedDate(typed, hints);
    return date ? textOf(date->toIso()) : textOf(typed);
}

QJsonValue numberOf(const QString& typed)
{
    const auto number = text::typedNumber(typed);
    return number ? QJsonValue(*number) : textOf(typed);
}

QString numberShown(const QJsonValue& value)
{
    return value.isDouble() ? text::numberText(value.toDouble()) : value.toString();
}

} // namespace

OwnFieldsPanel::OwnFieldsPanel(QWidget* view, const std::vector<FieldSpec>& fields,
                               QJsonObject values, const text::DateHints& hints)
    : Panel(view), m_values(std::move(values)), m_hints(hints)
{
    auto* title = new QLabel(tr("Thông tin riêng của văn bản"));
    title->setStyleSheet(u"font-weight: bold"_s);
    column()->addWidget(title);
    auto* inner = new QWidget;
    auto* form = new QFormLayout(inner);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(0, 0, grid, 0);
    for (const FieldSpec& field : fields)
        if (field.path.startsWith(ownRoot))
            add(*form, field);
    auto* area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumSize(64 * grid, qBound(8 * grid, inner->sizeHint().height(), 44 * grid));
    column()->addWidget(area, 1);
    auto* row = new QHBoxLayout;
    auto* done = new QPushButton(tr("&Ghi vào văn bản"));
    done->setToolTip(tr("Ghi vào văn bản (Ctrl+Enter)"));
    widgets::makePrimary(*done);
    row->addStretch(1);
    row->addWidget(done);
    column()->addLayout(row);
    connect(done, &QPushButton::clicked, this, &OwnFieldsPanel::accept);
    m_first = m_entries.empty() ? done : m_entries.front().widget;
}

void OwnFieldsPanel::begin(const QString& path)
{
    for (const Entry& entry : m_entries)
        if (ownRoot + entry.path == path)
            m_first = entry.widget;
}

bool OwnFieldsPanel::asksFor(const std::vector<FieldSpec>& fields, const QString& path)
{
    return std::any_of(fields.begin(), fields.end(), [&path](const FieldSpec& field) {
        return field.path.startsWith(ownRoot) && (path.isEmpty() || field.path == path);
    });
}

void OwnFieldsPanel::add(QFormLayout& form, const FieldSpec& field)
{
    const QStringList path = field.path.mid(ownRoot.size()).split(u'.');
    Entry entry = made(field, valueAt(m_values, path));
    entry.path = path.join(u'.');
    entry.widget->setAccessibleName(field.label);
    entry.widget->setToolTip(field.help);
    entry.widget->installEventFilter(this);
    auto* label = new QLabel(field.required ? QString(field.label + u" *"_s) : field.label);
    label->setWordWrap(true);
    label->setBuddy(entry.widget);
    form.addRow(label, entry.widget);
    m_entries.push_back(std::move(entry));
}

OwnFieldsPanel::Entry OwnFieldsPanel::made(const FieldSpec& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::Flag: {
        auto* box = new QCheckBox(tr("Có"));
        box->setChecked(value.toBool());
        return {{}, box, [box] { return QJsonValue(box->isChecked()); }};
    }
    case FieldType::Choice: {
        auto* box = new QComboBox;
        box->addItem(QString());
        box->addItems(field.choices);
        box->setEditable(true);
        box->setCurrentText(value.toString());
        return {{}, box, [box] { return textOf(box->currentText()); }};
    }
    case FieldType::List:
    case FieldType::LongText:
        return lines(value, field.type == FieldType::List);
    case FieldType::Date: {
        auto* edit = new QLineEdit(dateShown(value.toString()));
        edit->setPlaceholderText(tr("05/3/2026"));
        return {{}, edit, [edit, hints = m_hints] { return dateOf(edit->text(), hints); }};
    }
    case FieldType::Number:
    case FieldType::Money: {
        auto* edit = new QLineEdit(numberShown(value));
        return {{}, edit, [edit] { return numberOf(edit->text()); }};
    }
    case FieldType::Text:
        break;
    }
    auto* edit = new QLineEdit(value.isDouble() ? numberShown(value) : value.toString());
    return {{}, edit, [edit] { return textOf(edit->text()); }};
}

OwnFieldsPanel::Entry OwnFieldsPanel::lines(const QJsonValue& value, bool isList)
{
    auto* edit = new QPlainTextEdit(linesOf(value));
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(9 * grid);
    if (isList)
        edit->setPlaceholderText(tr("Mỗi dòng một mục"));
    return {{}, edit, [edit, isList] {
                return isList ? listOf(edit->toPlainText()) : textOf(edit->toPlainText());
            }};
}

QJsonObject OwnFieldsPanel::values() const
{
    QJsonObject all = m_values;
    for (const Entry& entry : m_entries) {
        const QJsonValue value = entry.read();
        const QStringList path = entry.path.split(u'.');
        const bool isEmptyFlag = value.isBool() && !value.toBool();
        const QJsonValue before = valueAt(m_values, path);
        if (before.isObject() || (isEmptyFlag && before.isUndefined()))
            continue; // nothing that this panel shows
        all = with(all, path, value);
    }
    return all;
}

void OwnFieldsPanel::accept()
{
    const QJsonObject now = values();
    leave();
    Q_EMIT accepted(now);
}

bool OwnFieldsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isLine = qobject_cast<QLineEdit*>(watched) != nullptr;
    if (isEnter && (isLine || key->modifiers() & Qt::ControlModifier))
        return accept(), true;
    return Panel::eventFilter(watched, event);
}

} // namespace thidua::panels
