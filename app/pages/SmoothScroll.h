// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

class QScrollBar;

namespace thidua::pages {

/// Brings a scroll bar to a value in a moment instead of a jump, so that the eye can follow.
class SmoothScroll final : public QVariantAnimation {
    Q_OBJECT
public:
    explicit SmoothScroll(QScrollBar* bar);

    /// `milliseconds` 0: at once.
    void by(int pixels, int milliseconds);
    void to(int value, int milliseconds);

private:
    QScrollBar* m_bar;
};

} // namespace thidua::pages
