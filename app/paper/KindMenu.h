// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Structure.h"

#include <QMenu>
#include <QToolButton>

#include <vector>

namespace thidua::paper {

class PaperEditor;

/// What a paragraph of the body can be (heading, clause, point …), as a menu with shortcuts, and as
/// a button that says what the paragraph of the caret is.
class KindMenu final : public QMenu {
    Q_OBJECT
public:
    KindMenu(PaperEditor& editor, QWidget& window);

    /// A new one; it belongs to its parent.
    QToolButton* makeButton(QWidget* parent);
    /// Names in the language of now.
    void retranslate();

private:
    struct Choice {
        edit::Kind kind;
        QAction* action;
        const char* name;
    };
    void add(const edit::Kind& kind, const char* name, int digit);
    void choose(const edit::Kind& kind);
    void follow();

    PaperEditor& m_editor;
    std::vector<Choice> m_choices;
    QToolButton* m_button = nullptr;
};

} // namespace thidua::paper
