// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ItemDelegate.h"

#include "data/ItemTree.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

constexpr int textColumn = 1;
constexpr int leastRows = 2; ///< while it is written

} // namespace

ItemDelegate::ItemDelegate(ItemTree* tree) : QStyledItemDelegate(tree), m_tree(tree) {}

QWidget* ItemDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    if (index.column() != textColumn)
        return nullptr;
    auto* edit = new QPlainTextEdit(parent);
    edit->setFrameShape(QFrame::NoFrame);
    edit->document()->setDocumentMargin(grid / 4);
    edit->setAccessibleName(
        tr("Mục %1").arg(index.siblingAtColumn(0).data(Qt::DisplayRole).toString()));
    m_tree->m_editor = edit;
    return edit;
}

void ItemDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QPlainTextEdit*>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->moveCursor(QTextCursor::End);
}

void ItemDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                const QModelIndex& index) const
{
    const auto* edit = static_cast<const QPlainTextEdit*>(editor);
    const ItemPath path = m_tree->pathOf(m_tree->itemFromIndex(index));
    // The view is at work with this item: the tree is made anew when it has done.
    m_tree->m_editor.clear();
    m_tree->m_isWriting = true;
    m_tree->write(path, edit->toPlainText());
    m_tree->m_isWriting = false;
    QMetaObject::invokeMethod(m_tree, &ItemTree::refresh, Qt::QueuedConnection);
}

void ItemDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    const int least = leastRows * option.fontMetrics.lineSpacing() + grid;
    QRect room = option.rect;
    room.setHeight(qMax(room.height(), least));
    editor->setGeometry(room);
}

/// The number stands on the first line of its text, which has half a grid above it.
void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (index.column() == textColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString number = cell.text;
    cell.text.clear();
    const QStyle& style = *m_tree->style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, m_tree);
    const bool isChosen = cell.state & QStyle::State_Selected;
    const int beside = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, m_tree) + 1;
    style.drawItemText(painter, cell.rect.adjusted(beside, grid / 2, 0, 0),
                       Qt::AlignTop | Qt::AlignLeft, cell.palette, true, number,
                       isChosen ? QPalette::HighlightedText : QPalette::Text);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != textColumn)
        return usual;
    const int width =
        qMax(10 * grid, m_tree->viewport()->width() - m_tree->header()->sectionSize(0) - grid);
    const QRect needed = option.fontMetrics.boundingRect(
        QRect(0, 0, width, 0), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString() + u' ');
    return {width, needed.height() + grid};
}

void ItemDelegate::end(QWidget* editor, int key)
{
    auto* edit = static_cast<QPlainTextEdit*>(editor);
    const QString text = edit->toPlainText();
    Q_EMIT closeEditor(edit, NoHint);
    m_tree->finishEditing(text, key);
}

bool ItemDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || !editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool moves = key->modifiers() & Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(editor, Qt::Key_Return);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        end(editor, key->key());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!moves)
            return false;
        end(editor, key->key());
        return true;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace thidua::data
