// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace thidua::widgets {

/// One thing that can be done by its name.
struct Command {
    QString name;
    QString group;  ///< where it stands else: "Tệp", "Văn bản của năm"
    QString keys;   ///< its shortcut as it is shown; may be empty
    QString whyNot; ///< one sentence; empty: it can be done now
    QIcon icon;
    std::function<void()> run;
};

/// All commands in one list over the window: typing narrows it (marks are not needed), the arrows
/// choose, Enter does it, Esc leaves. It closes before the command runs, with the focus where it
/// was.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// `window` is what it lies over.
    explicit CommandPalette(QWidget& window);

    /// Shows them; those done lately stand first until something is typed.
    void open(std::vector<Command> commands);
    /// Other commands while it is open; what is typed stays.
    void setCommands(std::vector<Command> commands);
    void leave();
    QLineEdit& words() { return *m_words; }
    QListWidget& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void place();
    void run(QListWidgetItem* item);
    bool handleKey(int key);
    void retranslate();
    std::vector<size_t> found() const;

    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_nothing;
    std::vector<Command> m_commands;
    QStringList m_lately; ///< group and name, the last one first
    QPointer<QWidget> m_before;
};

} // namespace thidua::widgets
