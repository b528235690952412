// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace thidua::data {

class RecordRows;

/// The view of a list of records. Typing begins a change, Enter takes it; Tab leaves
/// the table, and while something is typed it goes to the next cell. Alt with the arrows moves the
/// row, Delete clears the cell, Ctrl+Delete removes the row, Ctrl+V pastes a table.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(RecordRows* rows, QWidget* parent = nullptr);

    void removeCurrent();
    void moveCurrent(int by);
    void sortByCurrent();
    void followHeight();

Q_SIGNALS:
    void pasted(const QString& text);
    void currentMoved();
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void paste();
    void shareWidth();
    bool takeCommand(const QKeyEvent& event);

    RecordRows* m_rows;
};

} // namespace thidua::data
