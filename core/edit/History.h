// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Caret.h"
#include "edit/Edit.h"

#include <optional>
#include <vector>

namespace thidua::edit {

/// How a step joins the one before it.
enum class Grouping {
    Alone,    ///< never
    Typing,   ///< letters of the same word, right after it
    Deleting, ///< characters deleted one after the other
};

/// What one action of the user changed: undone and redone as a whole.
struct Step {
    QString name;            ///< for the menu: "Gõ chữ", "Chuyển thành điểm" …
    std::vector<Edit> edits; ///< in the order in which they are applied
    Selection before;
    Selection after;
    Grouping grouping = Grouping::Alone;

    bool operator==(const Step&) const = default;
};

Step inverse(const Step& step);
/// Both as one that is called like the second.
Step followedBy(Step first, const Step& second);
base::Result<document::OfficialDocument> apply(document::OfficialDocument paper, const Step& step);

/// The steps that were done and those that were undone. Unlimited.
class History {
public:
    /// Remembers a step that was applied; what was undone is forgotten. A step joins the last one
    /// where their grouping allows it.
    void push(Step step);
    /// The next step is not joined to the last one.
    void closeGroup() { m_open = false; }

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoName() const { return canUndo() ? m_done.back().name : QString(); }
    QString redoName() const { return canRedo() ? m_undone.back().name : QString(); }

    /// The step to apply, already inverted; nothing where there is none.
    std::optional<Step> undo();
    std::optional<Step> redo();

    /// How many steps stand before the present state; for "saved here".
    size_t position() const { return m_done.size(); }

private:
    bool joins(const Step& step) const;

    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    bool m_open = false;
};

} // namespace thidua::edit
