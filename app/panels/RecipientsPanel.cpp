// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/RecipientsPanel.h"

#include "text/Collation.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua::panels {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

constexpr int lineRole = Qt::UserRole;       ///< as it was before somebody wrote in it
constexpr int chosenRole = Qt::UserRole + 1; ///< it stands among the ticked ones

bool isLine(const QListWidgetItem& item) { return item.flags() & Qt::ItemIsUserCheckable; }

} // namespace

RecipientsPanel::RecipientsPanel(QWidget* view, const QStringList& lines,
                                 std::vector<pipeline::RecipientGroup> groups,
                                 regulation::FixedWords words)
    : Panel(view), m_groups(std::move(groups)), m_words(std::move(words)), m_field(new QLineEdit),
      m_list(new QListWidget)
{
    m_lines = pipeline::orderedRecipients(lines, m_words);
    build();
    fill(QString());
}

void RecipientsPanel::build()
{
    auto* title = new QLabel(tr("Nơi nhận"));
    title->setStyleSheet(u"font-weight: bold"_s);
    column()->addWidget(title);
    m_field->setPlaceholderText(tr("Gõ để tìm; Enter thêm đúng chữ đã gõ"));
    m_field->setAccessibleName(tr("Tìm nơi nhận"));
    m_field->setClearButtonEnabled(true);
    column()->addWidget(m_field);
    m_list->setAccessibleName(tr("Nơi nhận"));
    m_list->setMinimumSize(56 * grid, 38 * grid);
    m_list->setSpacing(grid / 4);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column()->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* up = new QPushButton(tr("Lên"));
    auto* down = new QPushButton(tr("Xuống"));
    auto* done = new QPushButton(tr("&Ghi nơi nhận"));
    up->setToolTip(tr("Chuyển lên trên (Alt+Lên)"));
    down->setToolTip(tr("Chuyển xuống dưới (Alt+Xuống)"));
    done->setToolTip(tr("Ghi vào văn bản (Ctrl+Enter)"));
    widgets::makePrimary(*done);
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch(1);
    row->addWidget(done);
    column()->addLayout(row);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { fill(QString()); });
    connect(m_list, &QListWidget::itemChanged, this, &RecipientsPanel::tick);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RecipientsPanel::takeOrder,
            Qt::QueuedConnection); // the list is in the middle of it
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(done, &QPushButton::clicked, this, &RecipientsPanel::accept);
}

QWidget* RecipientsPanel::first() { return m_field; }

QStringList RecipientsPanel::chosen() const
{
    return pipeline::orderedRecipients(m_lines, m_words);
}

void RecipientsPanel::addTitle(const QString& title)
{
    auto* item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setForeground(widgets::colors(palette()).faint);
    QFont font = m_list->font();
    font.setBold(true);
    item->setFont(font);
}

void RecipientsPanel::addItem(const QString& line, bool isChosen)
{
    auto* item = new QListWidgetItem(line, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   (isChosen ? Qt::ItemIsEditable | Qt::ItemIsDragEnabled : Qt::NoItemFlags));
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(lineRole, line);
    item->setData(chosenRole, isChosen);
    item->setToolTip(line);
}

/// All of it anew; the current line stays `current` where it is named.
void RecipientsPanel::fill(const QString& current)
{
    const QString typed = m_field->text();
    m_isFilling = true;
    m_list->clear();
    for (const QString& line : m_lines)
        if (text::matchesTyped(line, typed))
            addItem(line, true);
    for (const auto& group : m_groups) {
        QStringList left;
        for (const QString& line : group.lines)
            if (!m_lines.contains(line) && text::matchesTyped(line, typed))
                left += line;
        if (!left.isEmpty())
            addTitle(group.title);
        for (const QString& line : left)
            addItem(line, false);
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (!current.isEmpty() && m_list->item(row)->data(lineRole).toString() == current)
            m_list->setCurrentRow(row);
    m_isFilling = false;
}

/// A tick was set or taken, or words were written in a line.
void RecipientsPanel::tick(QListWidgetItem* item)
{
    if (m_isFilling || !isLine(*item))
        return;
    const QString before = item->data(lineRole).toString();
    const QString now = item->text().simplified();
    const bool isChosen = item->checkState() == Qt::Checked;
    const bool wasChosen = item->data(chosenRole).toBool();
    if (wasChosen && isChosen && !now.isEmpty())
        m_lines.replace(m_lines.indexOf(before), now);
    else if (wasChosen)
        m_lines.removeAll(before);
    else if (isChosen)
        m_lines += before;
    m_lines = chosen();
    // the list is in the middle of it
    QMetaObject::invokeMethod(
        this, [this, now] { fill(now); }, Qt::QueuedConnection);
}

/// The ticked ones in the order in which they were dragged.
void RecipientsPanel::takeOrder()
{
    QStringList order;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(chosenRole).toBool())
            order += m_list->item(row)->data(lineRole).toString();
    for (const QString& line : std::as_const(m_lines))
        if (!order.contains(line))
            order += line; // not shown while something is looked for
    m_lines = order;
    m_lines = chosen();
    const auto* item = m_list->currentItem();
    fill(item ? item->data(lineRole).toString() : QString());
}

void RecipientsPanel::move(int by)
{
    const auto* item = m_list->currentItem();
    const QString line = item ? item->data(lineRole).toString() : QString();
    const qsizetype from = m_lines.indexOf(line);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_lines.size())
        return;
    m_lines.move(from, to);
    m_lines = chosen();
    fill(line);
}

/// What is typed as it is: a line that it only resembles is ticked in the list.
void RecipientsPanel::takeTyped()
{
    QString line = m_field->text().simplified();
    if (line.isEmpty())
        return accept();
    for (const auto& group : m_groups)
        for (const QString& known : group.lines)
            if (known.compare(line, Qt::CaseInsensitive) == 0)
                line = known;
    m_lines += line;
    m_lines = chosen();
    m_field->clear();
    fill(line);
}

void RecipientsPanel::accept()
{
    Q_EMIT accepted(chosen());
    leave();
}

bool RecipientsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (isEnter && key->modifiers() & Qt::ControlModifier)
        return accept(), true;
    if (isArrow && key->modifiers() & Qt::AltModifier)
        return move(key->key() == Qt::Key_Up ? -1 : 1), true;
    if (watched == m_field && isEnter)
        return takeTyped(), true;
    if (watched == m_list && isEnter && m_list->currentItem() && isLine(*m_list->currentItem())) {
        auto* item = m_list->currentItem();
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (watched == m_field && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        m_list->setCurrentRow(std::max(0, m_list->currentRow()));
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace thidua::panels
