// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "edit/History.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace thidua::edit {

// Changes of data that are a tree of JSON. A place in it is spelt as in emulation::Problem:
// "people[3].name"; the empty place is the whole. What is absent is an undefined value. Values
// share their unchanged parts, so before and after of a long list cost little.

/// Undefined where there is nothing.
QJsonValue valueAt(const QJsonObject& data, const QString& place);
/// Undefined takes the member out. Objects on the way are made; an element may be put right behind
/// the last one of its list; a place that cannot be reached leaves all as it was.
QJsonObject withValueAt(const QJsonObject& data, const QString& place, const QJsonValue& value);

/// One member before and after.
struct ValueEdit {
    QString place;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const ValueEdit&) const = default;
};

/// What one action of the user changed in the data: undone and redone as a whole.
struct ValueStep {
    QString name;                 ///< for the menu: "Sửa họ và tên"
    std::vector<ValueEdit> edits; ///< in the order in which they are applied
    Grouping grouping = Grouping::Alone;

    bool operator==(const ValueStep&) const = default;
};

ValueStep inverse(const ValueStep& step);
/// Refused where a member is not as the step says that it was.
base::Result<QJsonObject> apply(QJsonObject data, const ValueStep& step);

/// The steps that were done and those that were undone. Unlimited.
class ValueHistory {
public:
    /// Remembers a step that was applied; what was undone is forgotten. Typing in the same member
    /// joins the step before it; returns whether it did.
    bool push(ValueStep step);
    /// The next step is not joined to the last one.
    void closeGroup() { m_open = false; }

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoName() const { return canUndo() ? m_done.back().name : QString(); }
    QString redoName() const { return canRedo() ? m_undone.back().name : QString(); }

    /// The step to apply, already inverted; nothing where there is none.
    std::optional<ValueStep> undo();
    std::optional<ValueStep> redo();

    /// How many steps stand before the present state; for "saved here".
    size_t position() const { return m_done.size(); }

private:
    bool joins(const ValueStep& step) const;

    std::vector<ValueStep> m_done;
    std::vector<ValueStep> m_undone;
    bool m_open = false;
};

} // namespace thidua::edit
