// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Board.h"

#include <QAbstractTableModel>

namespace thidua::start {

/// The rows of the year board that the filter takes, as a table.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, State, Number, Due, Holder, Signed, Remark, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<agenda::BoardRow> rows, const base::Date& today);
    void setFilter(const agenda::BoardFilter& filter);
    const agenda::BoardFilter& filter() const { return m_filter; }
    const agenda::BoardRow& row(int index) const
    {
        return m_rows[m_shown[static_cast<size_t>(index)]];
    }
    /// All of them.
    const std::vector<agenda::BoardRow>& rows() const { return m_rows; }
    /// Where that row is shown; -1: it is not.
    int indexOf(const QString& step, const store::PaperId& paper) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const agenda::BoardRow& row, int column) const;
    QString dueText(const agenda::BoardRow& row) const;
    bool isLate(const agenda::BoardRow& row) const;
    void choose();

    std::vector<agenda::BoardRow> m_rows;
    std::vector<size_t> m_shown;
    agenda::BoardFilter m_filter;
    base::Date m_today;
};

/// "05/3/2026"; empty for none.
QString shortDate(const base::Date& date);

} // namespace thidua::start
