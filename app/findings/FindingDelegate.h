// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thidua::findings {

/// The second text of an item: the quotation below its message.
inline constexpr int quoteRole = Qt::UserRole + 1;

/// Draws a sentence with its mark of level and, fainter below it, what it is about; both as high as
/// they need at the width there is.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace thidua::findings
