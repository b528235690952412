// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/RecordTable.h"

#include "data/CellDelegate.h"
#include "data/RecordRows.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

constexpr int mostRowsShown = 10;
constexpr int leastColumn = 9 * grid;

} // namespace

RecordTable::RecordTable(RecordRows* rows, QWidget* parent) : QTableView(parent), m_rows(rows)
{
    setModel(rows);
    setItemDelegate(new CellDelegate(this));
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(false);
    setShowGrid(true);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + grid + grid / 2);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(verticalHeader(), &QHeaderView::sectionMoved, this,
            [this](int logical, int from, int to) {
                const QSignalBlocker quiet(verticalHeader());
                verticalHeader()->moveSection(to, from); // the data move, not the picture of them
                m_rows->moveRecord(logical, to);
            });
    connect(rows, &QAbstractItemModel::rowsInserted, this, &RecordTable::followHeight);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &RecordTable::followHeight);
    connect(rows, &QAbstractItemModel::modelReset, this, &RecordTable::followHeight);
    followHeight();
}

void RecordTable::followHeight()
{
    const int shown = qBound(1, m_rows->rowCount(), mostRowsShown);
    setFixedHeight(shown * verticalHeader()->defaultSectionSize() +
                   horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
                   (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0));
}

void RecordTable::shareWidth()
{
    const int columns = m_rows->columnCount();
    if (columns == 0)
        return;
    // The first column mostly is a name, and has twice the room.
    const int part = qMax(leastColumn, viewport()->width() / (columns + 1));
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column,
                       column == 0 ? qMax(part, viewport()->width() - part * (columns - 1)) : part);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        shareWidth();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void RecordTable::removeCurrent()
{
    const QModelIndex index = currentIndex();
    m_rows->removeRecord(index.row());
    setCurrentIndex(m_rows->index(qMin(index.row(), m_rows->rowCount() - 1), index.column()));
    setFocus();
}

void RecordTable::moveCurrent(int by)
{
    const QModelIndex index = currentIndex();
    const int to = index.row() + by;
    if (index.row() >= m_rows->count() || to < 0 || to >= m_rows->count())
        return;
    m_rows->moveRecord(index.row(), to);
    setCurrentIndex(m_rows->index(to, index.column()));
}

void RecordTable::sortByCurrent()
{
    m_rows->sortBy(qMax(0, currentIndex().column()), Qt::AscendingOrder);
}

void RecordTable::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const bool isCell = !text.trimmed().contains(u'\t') && !text.trimmed().contains(u'\n');
    if (isCell && currentIndex().isValid())
        m_rows->setData(currentIndex(), text.trimmed(), Qt::EditRole);
    else
        Q_EMIT pasted(text);
}

bool RecordTable::takeCommand(const QKeyEvent& event)
{
    if (state() == EditingState)
        return false;
    const bool moves = event.modifiers() & Qt::AltModifier;
    if (moves && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        moveCurrent(event.key() == Qt::Key_Up ? -1 : 1);
    else if (event.key() == Qt::Key_Delete && event.modifiers() & Qt::ControlModifier)
        removeCurrent();
    else if (event.key() == Qt::Key_Delete && currentIndex().isValid())
        m_rows->setData(currentIndex(), QString(), Qt::EditRole);
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Undo))
        Q_EMIT undoWanted();
    else if (event.matches(QKeySequence::Redo))
        Q_EMIT redoWanted();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        edit(currentIndex());
    else
        return false;
    return true;
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (takeCommand(*event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

} // namespace thidua::data
