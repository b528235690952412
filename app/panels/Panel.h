// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QVBoxLayout;

namespace thidua::panels {

/// A small panel beside a place on the page, with just what stands there. It lies in the window, so
/// that input methods work in it as everywhere; Esc or a click elsewhere leaves it.
class Panel : public QFrame {
    Q_OBJECT
public:
    /// Over all of `view`; gone when it is closed.
    explicit Panel(QWidget* view);
    ~Panel() override;

    /// Below that stretch of the screen, above it where there is no room.
    void openAt(const QRect& place);
    /// What was worked on before gets the keys again.
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// The field that gets the keys first.
    virtual QWidget* first() = 0;

    QVBoxLayout* column() const { return m_column; }
    QLabel* addNote(); ///< a paragraph of smaller weight; hidden while it is empty
    static void say(QLabel& note, const QString& text);

private:
    void follow(QWidget* now);

    QPointer<QWidget> m_view;
    QVBoxLayout* m_column;
};

} // namespace thidua::panels
