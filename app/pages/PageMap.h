// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageView.h"

namespace thidua::pages {

/// All pages of a paper, small, under each other; a click asks to go to one.
class PageMap final : public PageView {
    Q_OBJECT
public:
    explicit PageMap(QWidget* parent = nullptr);

    /// Marks the page that is being looked at and brings it into view.
    void markPage(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintOver(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_page = 0;
};

} // namespace thidua::pages
