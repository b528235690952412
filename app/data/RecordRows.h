// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

#include <QAbstractTableModel>

namespace thidua::data {

/// A list of records as the rows of a table, with a blank one at the end in which the next begins.
/// What is shown is what may be typed (FieldText.h); a cell keeps what was typed wrongly.
class RecordRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RecordRows(const FieldPlace& place, QObject* parent = nullptr);

    void setRecord(const QString& record);
    /// Looks at the data again.
    void refresh();

    QString place() const { return m_at.place(); }
    int count() const { return m_count; } ///< without the blank one
    QString placeOf(int row) const;
    const std::vector<const emulation::MemberShape*>& columns() const { return m_columns; }
    /// Of a member of the element at a place; invalid where no column shows it.
    QModelIndex indexOf(const QString& cell) const;
    QString troubleAt(const QModelIndex& index) const;
    /// What may stand in a cell, a line each; empty: anything.
    QStringList optionLines(const QModelIndex& index) const;

    // Each is one step.
    void removeRecord(int row);
    void moveRecord(int from, int to);
    void sortBy(int column, Qt::SortOrder order);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    YearDesk& desk() const { return *m_at.desk; }
    const emulation::RecordShape& shape() const { return *m_at.member->shape.records(); }
    QString cellPlace(const QModelIndex& index) const;
    QString shownAt(const QModelIndex& index) const;
    bool isMissing(const QModelIndex& index) const;
    QVariant colorOf(const QModelIndex& index) const;
    /// Whether rows may change their places; says why where they may not.
    bool mayMove(const QString& except = {}) const;
    void begin(const QString& key, const QJsonValue& value);

    FieldPlace m_at;
    std::vector<const emulation::MemberShape*> m_columns;
    bool m_hasTitle; ///< the first column is what the record is called
    int m_count = 0;
};

/// The members that are columns of a table of such records.
std::vector<const emulation::MemberShape*> columnsOf(const emulation::MemberShape& list);

} // namespace thidua::data
