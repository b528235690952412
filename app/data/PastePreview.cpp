// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/PastePreview.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

PastePreview::PastePreview(QWidget* parent)
    : QFrame(parent), m_count(new QLabel), m_rows(new QTableWidget), m_take(new QPushButton),
      m_leave(new QPushButton(tr("Không lấy")))
{
    setFrameShape(QFrame::StyledPanel);
    m_count->setWordWrap(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAccessibleName(tr("Các dòng được dán"));
    m_rows->verticalHeader()->hide();
    m_rows->setWordWrap(true);
    m_rows->setMinimumHeight(22 * grid);
    m_leave->setToolTip(tr("Bỏ phần được dán; dữ liệu giữ nguyên (Esc)"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(m_count);
    column->addWidget(m_rows);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &PastePreview::accepted);
    connect(m_leave, &QPushButton::clicked, this, &PastePreview::declined);
}

void PastePreview::look(const Pasted& pasted)
{
    const int good = pasted.goodCount();
    const int bad = static_cast<int>(pasted.rows.size()) - good;
    QString said = pasted.hasHeader
                       ? tr("Đã nhận ra dòng tiêu đề.")
                       : tr("Không có dòng tiêu đề; các cột được hiểu theo thứ tự của bảng.");
    said += u' ' + tr("%n dòng lấy được.", nullptr, good);
    if (bad > 0)
        said += u' ' + tr("%n dòng chưa lấy được, lý do ghi ở từng dòng.", nullptr, bad);
    if (const int made = static_cast<int>(pasted.wantedAgencies().size()); made > 0)
        said += u' ' + tr("%n cơ quan chưa có sẽ được lập mới.", nullptr, made);
    m_count->setText(said);
    m_rows->clear();
    m_rows->setRowCount(static_cast<int>(pasted.rows.size()));
    m_rows->setColumnCount(static_cast<int>(pasted.columns.size()) + 2);
    QStringList headers{tr("Dòng"), tr("Nhận xét")};
    for (qsizetype column = 0; column < static_cast<qsizetype>(pasted.columns.size()); ++column)
        headers += pasted.columns[static_cast<size_t>(column)]
                       ? pasted.headers.value(column)
                       : tr("%1 (không lấy)").arg(pasted.headers.value(column));
    m_rows->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < m_rows->rowCount(); ++row)
        fillRow(row, pasted.rows[static_cast<size_t>(row)]);
    m_rows->resizeColumnsToContents();
    m_rows->setColumnWidth(1, qMin(m_rows->columnWidth(1), 40 * grid));
    m_rows->resizeRowsToContents();
    m_take->setText(tr("Lấy %n dòng", nullptr, good));
    m_take->setEnabled(good > 0);
    m_take->setToolTip(good > 0 ? tr("Thêm các dòng đúng vào bảng; một lần Ctrl+Z trả lại tất cả.")
                                : tr("Chưa dòng nào đúng nên chưa có gì để lấy."));
    (good > 0 ? m_take : m_leave)->setFocus(Qt::OtherFocusReason);
}

void PastePreview::fillRow(int row, const PastedRow& pasted)
{
    const auto put = [this, row](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_rows->setItem(row, column, item);
        return item;
    };
    put(0, QString::number(pasted.number));
    auto* verdict = put(1, pasted.isGood() ? tr("Được") : pasted.troubles.join(u' '));
    verdict->setIcon(widgets::icon(pasted.isGood() ? widgets::Icon::Done : widgets::Icon::Must));
    for (qsizetype cell = 0; cell < pasted.cells.size(); ++cell)
        put(static_cast<int>(cell) + 2, pasted.cells[cell].simplified());
}

void PastePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT declined();
    else if (auto* button = qobject_cast<QPushButton*>(focusWidget());
             button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // as in a dialog
    else
        QFrame::keyPressEvent(event);
}

} // namespace thidua::data
