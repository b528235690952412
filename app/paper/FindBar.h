// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Find.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace thidua::paper {

class PaperEditor;

/// Finding and replacing on the page: a bar that Ctrl+F brings and Esc takes away.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(PaperEditor& editor, QWidget* parent = nullptr);

    /// Shows the bar; what is selected on one line is what is looked for.
    void open();
    void step(int direction); ///< 1: the next find after the caret, -1: the one before it
    void replaceOne();
    void replaceEverywhere();
    /// The finds in the paper as it is now.
    std::vector<edit::Selection> finds() const;

    QLineEdit& wanted() { return *m_wanted; }
    QLineEdit& replacement() { return *m_replacement; }
    QCheckBox& marks() { return *m_marks; }
    QString count() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCount();

    PaperEditor& m_editor;
    QLineEdit* m_wanted;
    QLineEdit* m_replacement;
    QCheckBox* m_marks;
    QCheckBox* m_capitals;
    QCheckBox* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_replace;
    QToolButton* m_replaceAll;
    QToolButton* m_close;
};

} // namespace thidua::paper
