// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/BoardModel.h"

#include "start/StateSign.h"
#include "store/PaperStates.h"
#include "text/DatesInWords.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QFont>
#include <QSize>

namespace thidua::start {

using namespace Qt::StringLiterals;
using agenda::BoardRow;
using store::PaperState;

QString shortDate(const base::Date& date)
{
    return date.isEmpty() ? QString() : text::dateText(date, text::DateStyle::Slashed);
}

void BoardModel::setRows(std::vector<BoardRow> rows, const base::Date& today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    choose();
    endResetModel();
}

void BoardModel::setFilter(const agenda::BoardFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void BoardModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_filter.takes(m_rows[i]))
            m_shown.push_back(i);
}

int BoardModel::indexOf(const QString& step, const store::PaperId& paper) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const BoardRow& one = m_rows[m_shown[i]];
        if (paper.isEmpty() ? !one.isThere() && one.step == step : one.paper == paper)
            return static_cast<int>(i);
    }
    return -1;
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool BoardModel::isLate(const BoardRow& row) const
{
    const bool isOut =
        row.isThere() && (row.state == PaperState::Signed || row.state == PaperState::Issued);
    return !isOut && !row.isUsual && !row.workingDay.isEmpty() && row.workingDay < m_today;
}

QString BoardModel::dueText(const BoardRow& row) const
{
    if (row.last.isEmpty())
        return {};
    if (row.isUsual)
        return row.firstMonth == row.lastMonth
                   ? tr("thường tháng %1").arg(row.lastMonth)
                   : tr("thường tháng %1–%2").arg(row.firstMonth).arg(row.lastMonth);
    const QString day = shortDate(row.workingDay);
    return isLate(row) ? tr("%1, quá hạn").arg(day) : day;
}

QString BoardModel::text(const BoardRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case State:
        return row.isThere() ? store::nameOf(row.state) : tr("Chưa có");
    case Number:
        return row.number;
    case Due:
        return dueText(row);
    case Holder:
        return row.isThere() ? row.holder : QString();
    case Signed:
        return row.circulated
                   ? u"%1/%2"_s.arg(row.circulated->copiesSigned).arg(row.circulated->members)
                   : QString();
    default:
        return row.remark;
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return stateIcon(one.isThere() ? std::optional(one.state) : std::nullopt);
        return {};
    case Qt::SizeHintRole:
        return QSize(0, 7 * widgets::grid / 2);
    case Qt::ToolTipRole:
        return index.column() == Due && !one.hint.isEmpty() ? one.hint : text(one, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Due && isLate(one))
            return widgets::colors(QApplication::palette()).must;
        if (!one.isThere() || (index.column() == Due && one.isUsual))
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Title) // the name of the row, as it is asked for
            return one.title;
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       u": "_s + text(one, index.column()));
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Văn bản");
    case State:
        return tr("Tình trạng");
    case Number:
        return tr("Số");
    case Due:
        return tr("Hạn");
    case Holder:
        return tr("Đang ở");
    case Signed:
        return tr("Đã ký");
    default:
        return tr("Ghi chú");
    }
}

} // namespace thidua::start
