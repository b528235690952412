// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Copies.h"

#include <QTableWidget>

namespace thidua::printing {

/// Who gets which copies: a tick, a number and the numbers of the copies for each; what is a guess
/// is said so until somebody sets it.
class CopyTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit CopyTable(QWidget* parent = nullptr);

    void setShares(std::vector<dispatch::CopyShare> shares);
    /// Those that are not ticked get none.
    std::vector<dispatch::CopyShare> shares() const;
    int total() const { return dispatch::totalOf(shares()); }
    /// Somebody more.
    void addShare();

Q_SIGNALS:
    void sharesChanged();

private:
    void addRow(const dispatch::CopyShare& share);
    void follow();

    std::vector<dispatch::CopyShare> m_shares; ///< as they were set
    bool m_isFilling = false;
};

} // namespace thidua::printing
