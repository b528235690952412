// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thidua::widgets {

/// A command in a list: picture and name, behind them where it stands and its keys; below why it
/// cannot be done.
class CommandDelegate final : public QStyledItemDelegate {
public:
    enum Role { Group = Qt::UserRole, Keys, WhyNot, Place };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace thidua::widgets
