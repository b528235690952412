// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"
#include "data/ItemMoves.h"

#include <QPointer>
#include <QTreeWidget>

namespace thidua::data {

/// A tree of items that is written as on the page: Enter begins the next item, Tab goes deeper,
/// Shift+Tab out again, Alt with the arrows moves. Ctrl+Tab, or Esc and Tab, leave it.
class ItemTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit ItemTree(const FieldPlace& place, QWidget* parent = nullptr);

    void setRecord(const QString& record);
    void refresh();
    /// Place of the item that is chosen; empty: none.
    QString currentPlace() const;
    bool selectPlace(const QString& place);

    void addAfter();
    void removeCurrent();
    void demote();
    void promote();
    void shift(int by);
    bool canDemote() const;
    bool canPromote() const;
    bool canShift(int by) const;

Q_SIGNALS:
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class ItemDelegate;
    QJsonArray items() const { return m_at.desk->value(m_at.place()).toArray(); }
    QString placeOf(const ItemPath& path) const;
    ItemPath pathOf(const QTreeWidgetItem* item) const;
    QTreeWidgetItem* itemOf(const ItemPath& path) const;
    void addItems(QTreeWidgetItem* parent, const QJsonArray& items, const QString& numbers);
    void take(const std::optional<Moved>& moved, const QString& stepName);
    /// Takes what was typed and does what the key that ended it means.
    void finishEditing(const QString& text, int key);
    void write(const ItemPath& path, const QString& text);
    bool takeCommand(const QKeyEvent& event);

    FieldPlace m_at;
    QString m_below;          ///< key of the list within an item
    bool m_mayLeave = false;  ///< Esc was pressed: the next Tab leaves
    bool m_isWriting = false; ///< what was typed, out of its editor
    QPointer<QWidget> m_editor;
};

} // namespace thidua::data
