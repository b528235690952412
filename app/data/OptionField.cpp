// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/OptionField.h"

#include "data/FieldText.h"
#include "data/FormWords.h"
#include "data/SearchCombo.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

QString unknownSentence(const QString& words)
{
    return OptionField::tr("\"%1\" không có trong danh sách; hãy chọn một mục.").arg(words);
}

} // namespace

OptionField::OptionField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent),
      m_combo(new SearchCombo([this] { return optionsFor(desk(), member(), record()); }))
{
    m_combo->setCanAdd(newRecordFor(desk(), member(), u"x"_s, record()).has_value());
    build(m_combo);
    m_combo->setAccessibleName(FormWords::caption(member()));
    connect(m_combo, &SearchCombo::picked, this, [this](const QJsonValue& value) {
        set(value);
        fill();
    });
    connect(m_combo, &SearchCombo::worded, this, &OptionField::worded);
    connect(m_combo, &SearchCombo::addWanted, this, &OptionField::add);
}

QWidget* OptionField::focusWidgetOf() const { return m_combo->lineEdit(); }

void OptionField::fill()
{
    const Draft* draft = desk().draft(at().place());
    m_combo->setShown(draft ? draft->text : shownText(desk(), member(), value()));
}

void OptionField::worded(const QString& words)
{
    const auto made = typedValue(desk(), member(), words, record());
    if (made) {
        set(*made);
        fill();
    } else {
        keepDraft(words, unknownSentence(words));
    }
}

void OptionField::add(const QString& name)
{
    const auto made = newRecordFor(desk(), member(), name, record());
    if (!made) {
        Q_EMIT desk().said(tr("Hãy gõ tên cần thêm vào ô này rồi chọn \"Thêm mới\"."));
        return;
    }
    dropDraft();
    edit::ValueStep step{tr("Thêm %1").arg(name), made->edits, edit::Grouping::Alone};
    step.edits.push_back({at().place(), {}, made->id});
    desk().change(step);
    fill();
    Q_EMIT desk().did(tr("Đã thêm %1; hãy bổ sung thông tin ở mục có danh sách đó.").arg(name));
}

PickListField::PickListField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_list(new QListWidget),
      m_combo(new SearchCombo([this] { return optionsFor(desk(), member(), record()); })),
      m_remove(new QPushButton(tr("Bỏ")))
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid / 2);
    row->addWidget(m_combo, 1);
    row->addWidget(m_remove);
    column->addWidget(m_list);
    column->addLayout(row);
    build(box);
    const QString caption = FormWords::caption(member());
    m_list->setAccessibleName(tr("%1: đã chọn").arg(caption));
    m_list->installEventFilter(this);
    m_combo->setAccessibleName(tr("%1: chọn thêm").arg(caption));
    m_combo->lineEdit()->setPlaceholderText(tr("Chọn thêm…"));
    connect(m_combo, &SearchCombo::picked, this, &PickListField::add);
    connect(m_combo, &SearchCombo::worded, this, &PickListField::worded);
    connect(m_remove, &QPushButton::clicked, this, &PickListField::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &PickListField::showButtons);
    showButtons();
}

QWidget* PickListField::focusWidgetOf() const { return m_combo->lineEdit(); }

void PickListField::fill()
{
    const Options options = optionsFor(desk(), member(), record());
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& value : value().toArray()) {
        QString title = value.toString();
        for (const Option& option : options.all)
            if (option.value == value)
                title = option.title;
        m_list->addItem(title);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    const int rows = qBound(1, m_list->count(), 6);
    const int height = m_list->fontMetrics().lineSpacing() + grid / 2;
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth() + grid / 2);
    const Draft* draft = desk().draft(at().place());
    m_combo->setShown(draft ? draft->text : QString());
    showButtons();
}

void PickListField::showButtons()
{
    const bool can = m_list->currentRow() >= 0;
    m_remove->setEnabled(can);
    m_remove->setToolTip(can ? tr("Bỏ mục đang chọn (Delete)")
                             : tr("Chưa chọn mục nào trong danh sách để bỏ."));
}

void PickListField::add(const QJsonValue& value)
{
    QJsonArray list = this->value().toArray();
    if (list.contains(value)) {
        m_combo->setShown({});
        Q_EMIT desk().said(tr("Mục này đã có trong danh sách."));
        return;
    }
    list.append(value);
    set(list);
    fill();
}

void PickListField::worded(const QString& words)
{
    if (words.isEmpty())
        return dropDraft();
    const auto made = typedValue(desk(), member(), words, record());
    if (!made)
        return keepDraft(words, unknownSentence(words));
    dropDraft();
    for (const auto& value : made->toArray())
        add(value);
}

void PickListField::removeCurrent()
{
    QJsonArray list = value().toArray();
    if (m_list->currentRow() < 0 || m_list->currentRow() >= list.size())
        return;
    list.removeAt(m_list->currentRow());
    set(list);
}

void PickListField::moveCurrent(int by)
{
    QJsonArray list = value().toArray();
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= list.size())
        return;
    list.insert(to, list.takeAt(from));
    m_list->setCurrentRow(to);
    set(list);
}

bool PickListField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->modifiers() & Qt::AltModifier;
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace thidua::data
