// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QLabel;
class QPushButton;

namespace thidua::shell {

/// What is seen before a paper is open: what the program does, the first action, the papers of
/// late.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Looks which of them are still there; those that are not are shown grey with the reason.
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openWanted();
    /// A new paper; the list of kinds is to be shown there.
    void newWanted(const QPoint& place);
    void chosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* buildIntroduction();
    QWidget* buildRecent();

    QLabel* m_title;
    QLabel* m_sentences;
    QPushButton* m_open;
    QPushButton* m_new;
    QLabel* m_dropHint;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QStringList m_paths;
};

} // namespace thidua::shell
