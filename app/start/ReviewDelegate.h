// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thidua::start {

/// The parts of a row: where it is (what stood there and stands there now comes under it) and why
/// somebody has to look. A row without them is a heading, of its own text.
enum ReviewRole { WhereRole = Qt::UserRole + 1, TurnRole, WhyRole };

/// Draws a place to look at: its box, its sign and its words, as high as they need at the width and
/// in the letters there are.
class ReviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The mouse ticks the box where it is drawn.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace thidua::start
