// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ItemTree.h"

#include "data/FormWords.h"
#include "data/ItemDelegate.h"
#include "data/Options.h"
#include "text/Normal.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::ShapeKind;
using widgets::grid;

namespace {

constexpr int textColumn = 1;

QString listKey(const emulation::RecordShape& record)
{
    for (const auto& member : record.members)
        if (member.shape.kind == ShapeKind::List && member.shape.records() == &record)
            return member.keyText();
    return {};
}

} // namespace

ItemTree::ItemTree(const FieldPlace& place, QWidget* parent)
    : QTreeWidget(parent), m_at(place), m_below(listKey(*place.member->shape.records()))
{
    const auto* text = place.member->shape.records()->find(u"text"_s);
    setColumnCount(2);
    setHeaderLabels({tr("Số"), FormWords::caption(*text)});
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    setItemDelegate(new ItemDelegate(this));
    setWordWrap(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setIndentation(2 * grid);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setMinimumHeight(30 * grid);
    connect(header(), &QHeaderView::sectionResized, this,
            [this] { scheduleDelayedItemsLayout(); }); // lines break elsewhere
    connect(this, &QTreeWidget::currentItemChanged, this, &ItemTree::currentMoved);
}

void ItemTree::setRecord(const QString& record)
{
    m_at.record = record;
    refresh();
}

QString ItemTree::placeOf(const ItemPath& path) const
{
    QString place = m_at.place();
    for (size_t level = 0; level < path.size(); ++level)
        place += (level ? QString(u'.' + m_below) : QString()) + u"[%1]"_s.arg(path[level]);
    return place;
}

ItemPath ItemTree::pathOf(const QTreeWidgetItem* item) const
{
    ItemPath path;
    for (; item; item = item->parent())
        path.insert(path.begin(),
                    item->parent()
                        ? item->parent()->indexOfChild(const_cast<QTreeWidgetItem*>(item))
                        : indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)));
    return path;
}

QTreeWidgetItem* ItemTree::itemOf(const ItemPath& path) const
{
    QTreeWidgetItem* item = nullptr;
    for (const int index : path)
        item = item ? item->child(index) : topLevelItem(index);
    return item;
}

void ItemTree::addItems(QTreeWidgetItem* parent, const QJsonArray& items, const QString& numbers)
{
    int number = 0;
    for (const auto& element : items) {
        const QJsonObject record = element.toObject();
        const QString label = numbers + QString::number(++number);
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(0, label);
        item->setText(textColumn, record.value(u"text"_s).toString());
        item->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        addItems(item, record.value(m_below).toArray(), label + u'.');
    }
}

void ItemTree::refresh()
{
    if (m_editor || m_isWriting)
        return;
    const ItemPath current = pathOf(currentItem());
    const QSignalBlocker quiet(this);
    clear();
    addItems(nullptr, items(), {});
    expandAll();
    QTreeWidgetItem* again = itemOf(current);
    setCurrentItem(again ? again : topLevelItem(0), textColumn);
}

QString ItemTree::currentPlace() const
{
    return currentItem() ? placeOf(pathOf(currentItem())) : QString();
}

bool ItemTree::selectPlace(const QString& place)
{
    ItemPath path;
    for (const QString& piece : place.mid(m_at.place().size()).split(u'[', Qt::SkipEmptyParts))
        if (piece.at(0).isDigit())
            path.push_back(piece.section(u']', 0, 0).toInt());
    QTreeWidgetItem* item = itemOf(path);
    if (item)
        setCurrentItem(item, textColumn);
    return item != nullptr;
}

void ItemTree::take(const std::optional<Moved>& moved, const QString& stepName)
{
    if (!moved)
        return;
    m_at.desk->set(m_at.place(), moved->items, stepName);
    refresh();
    setCurrentItem(itemOf(moved->path), textColumn);
    Q_EMIT currentMoved();
}

void ItemTree::addAfter()
{
    const auto* id = m_at.member->shape.records()->find(u"id"_s);
    QJsonObject item;
    if (id)
        item[u"id"_s] = freshId(*m_at.desk, id->shape.target, m_at.member->keyText());
    take(insertedAfter(items(), pathOf(currentItem()), item, m_below),
         tr("Thêm %1").arg(m_at.member->labelText()));
    editItem(currentItem(), textColumn);
}

void ItemTree::removeCurrent()
{
    if (!currentItem())
        return;
    m_at.desk->set(m_at.place(), without(items(), pathOf(currentItem()), m_below),
                   tr("Xóa một mục ở %1").arg(m_at.member->labelText()));
    refresh();
    Q_EMIT m_at.desk->did(tr("Đã xóa mục này cùng các mục con; Ctrl+Z để trả lại."));
}

void ItemTree::demote()
{
    take(demoted(items(), pathOf(currentItem()), m_below), tr("Đưa vào một cấp"));
}

void ItemTree::promote()
{
    take(promoted(items(), pathOf(currentItem()), m_below), tr("Đưa ra một cấp"));
}

void ItemTree::shift(int by)
{
    take(shifted(items(), pathOf(currentItem()), by, m_below),
         by < 0 ? tr("Chuyển lên") : tr("Chuyển xuống"));
}

bool ItemTree::canDemote() const
{
    return demoted(items(), pathOf(currentItem()), m_below).has_value();
}

bool ItemTree::canPromote() const { return pathOf(currentItem()).size() > 1; }

bool ItemTree::canShift(int by) const
{
    return shifted(items(), pathOf(currentItem()), by, m_below).has_value();
}

void ItemTree::write(const ItemPath& path, const QString& text)
{
    m_at.desk->set(placeOf(path) + u".text"_s, text::composed(text.simplified()),
                   tr("Sửa %1").arg(m_at.member->labelText()));
}

void ItemTree::finishEditing(const QString& text, int key)
{
    const ItemPath path = pathOf(currentItem());
    m_editor.clear();
    if (path.empty())
        return;
    write(path, text);
    refresh();
    setFocus();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        key == Qt::Key_Tab ? demote() : promote();
        editItem(currentItem(), textColumn);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        shift(key == Qt::Key_Up ? -1 : 1);
        editItem(currentItem(), textColumn);
    } else if (key == Qt::Key_Return && !text.trimmed().isEmpty()) {
        addAfter();
    } else if (key == Qt::Key_Return && path.size() > 1) { // as on the page: out of the level
        promote();
        editItem(currentItem(), textColumn);
    }
}

bool ItemTree::takeCommand(const QKeyEvent& event)
{
    const bool moves = event.modifiers() & Qt::AltModifier;
    const int key = event.key();
    if (event.matches(QKeySequence::Undo))
        m_at.desk->undo();
    else if (event.matches(QKeySequence::Redo))
        m_at.desk->redo();
    else if (moves && (key == Qt::Key_Up || key == Qt::Key_Down))
        shift(key == Qt::Key_Up ? -1 : 1);
    else if (moves && (key == Qt::Key_Left || key == Qt::Key_Right))
        key == Qt::Key_Left ? promote() : demote();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        addAfter();
    else if (key == Qt::Key_Delete)
        removeCurrent();
    else if (key == Qt::Key_Escape)
        m_mayLeave = true;
    else
        return false;
    return true;
}

void ItemTree::keyPressEvent(QKeyEvent* event)
{
    if (takeCommand(*event)) {
        event->accept();
        return;
    }
    if (event->text().size() == 1 && event->text().at(0).isPrint() && currentItem() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        editItem(currentItem(), textColumn); // typing goes on with the item
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

/// Tab is a key of the tree until Esc says otherwise.
bool ItemTree::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_mayLeave = false;
    if (event->type() != QEvent::KeyPress)
        return QTreeWidget::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    const bool leaves = m_mayLeave || key->modifiers() & Qt::ControlModifier || !currentItem();
    if (!isTab)
        return QTreeWidget::event(event);
    if (leaves)
        return focusNextPrevChild(key->key() == Qt::Key_Tab);
    key->key() == Qt::Key_Tab ? demote() : promote();
    return true;
}

void ItemTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a narrower column breaks its lines elsewhere
}

} // namespace thidua::data
