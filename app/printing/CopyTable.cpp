// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CopyTable.h"

#include "widgets/Theme.h"

#include <QHeaderView>
#include <QSpinBox>

namespace thidua::printing {

using namespace Qt::StringLiterals;
using dispatch::CopyShare;
using widgets::grid;

namespace {

enum Column { To, Count, Which };
constexpr int mostOfOne = 99;

} // namespace

CopyTable::CopyTable(QWidget* parent) : QTableWidget(0, 3, parent)
{
    setHorizontalHeaderLabels({tr("Bản cho ai"), tr("Số bản"), tr("Bản thứ")});
    setAccessibleName(tr("Bản cho ai"));
    verticalHeader()->hide();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    horizontalHeader()->setSectionResizeMode(To, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Which, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setMinimumWidth(44 * grid);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            follow();
    });
}

void CopyTable::setShares(std::vector<CopyShare> shares)
{
    m_isFilling = true;
    setRowCount(0);
    m_shares = std::move(shares);
    for (const CopyShare& share : m_shares)
        addRow(share);
    m_isFilling = false;
    follow();
}

void CopyTable::addRow(const CopyShare& share)
{
    const int row = rowCount();
    insertRow(row);
    auto* to = new QTableWidgetItem(share.to);
    to->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                 Qt::ItemIsEditable);
    to->setCheckState(share.count > 0 ? Qt::Checked : Qt::Unchecked);
    setItem(row, To, to);
    auto* count = new QSpinBox;
    count->setRange(0, mostOfOne);
    count->setValue(share.count);
    count->setAccessibleName(tr("Số bản cho %1").arg(share.to));
    if (share.isGuess) {
        const QString why = tr("Văn bản không nói mấy bản; hãy xem lại số này.");
        count->setToolTip(why);
        to->setToolTip(why);
        to->setText(share.to + u" (?)"_s);
    }
    setCellWidget(row, Count, count);
    auto* which = new QTableWidgetItem;
    which->setFlags(Qt::ItemIsEnabled);
    which->setTextAlignment(Qt::AlignCenter);
    setItem(row, Which, which);
    connect(count, &QSpinBox::valueChanged, this, [this, to](int value) {
        if (m_isFilling)
            return;
        m_isFilling = true;
        to->setCheckState(value > 0 ? Qt::Checked : Qt::Unchecked);
        m_isFilling = false;
        follow();
    });
}

void CopyTable::addShare()
{
    m_isFilling = true;
    m_shares.push_back({tr("Nơi nhận khác"), 1, false, false});
    addRow(m_shares.back());
    m_isFilling = false;
    setCurrentCell(rowCount() - 1, To);
    editItem(item(rowCount() - 1, To));
    follow();
}

std::vector<CopyShare> CopyTable::shares() const
{
    std::vector<CopyShare> all;
    for (int row = 0; row < rowCount(); ++row) {
        CopyShare share = m_shares[static_cast<size_t>(row)];
        const auto* count = qobject_cast<const QSpinBox*>(cellWidget(row, Count));
        const QString shown = item(row, To)->text();
        share.to = share.isGuess && shown.endsWith(u" (?)"_s) ? shown.chopped(4) : shown;
        const bool isTicked = item(row, To)->checkState() == Qt::Checked;
        share.count = isTicked && count ? count->value() : 0;
        all.push_back(std::move(share));
    }
    return all;
}

void CopyTable::follow()
{
    m_isFilling = true;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isTicked = item(row, To)->checkState() == Qt::Checked;
        auto* count = qobject_cast<QSpinBox*>(cellWidget(row, Count));
        if (isTicked && count->value() == 0)
            count->setValue(1);
        item(row, Which)->setText(dispatch::numbersOf(shares(), static_cast<size_t>(row)));
    }
    m_isFilling = false;
    Q_EMIT sharesChanged();
}

} // namespace thidua::printing
