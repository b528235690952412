// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace thidua::widgets {

/// One sentence above what it is about. It blocks nothing and stays until it is closed or followed
/// by another.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Note, Trouble };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& sentence);
    void clear();
    Kind kind() const { return m_kind; }
    QString sentence() const; ///< empty where nothing is said

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    Kind m_kind = Kind::Note;
    QLabel* m_picture;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace thidua::widgets
