// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/History.h"

#include "edit/InlineText.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua::edit {

namespace {

const TextEdit* onlyTextEdit(const Step& step)
{
    return step.edits.size() == 1 ? std::get_if<TextEdit>(&step.edits.front()) : nullptr;
}

bool endsWord(const document::Inlines& text)
{
    const QString plain = document::plainText(text);
    return !plain.isEmpty() && plain.back().isSpace();
}

/// A blank closes its word.
bool continuesWord(const TextEdit& last, const TextEdit& next)
{
    return next.offset >= last.offset && !endsWord(last.inserted);
}

/// Input methods take back what they have just written and write it anew: the same word.
bool takesBack(const TextEdit& last, const TextEdit& next)
{
    return next.inserted.empty() && next.offset >= last.offset &&
           next.offset + lengthOf(next.removed) <= last.offset + lengthOf(last.inserted);
}

/// Both edits as one; the second follows the first in the same text.
TextEdit merged(const TextEdit& first, const TextEdit& next)
{
    TextEdit made = first;
    const int removed = lengthOf(next.removed);
    const int start = next.offset - first.offset;
    if (start < 0) {
        made.offset = next.offset;
        made.removed = joined(next.removed, first.removed);
        return made;
    }
    const int kept = lengthOf(first.inserted) - start - removed;
    made.inserted = joined(part(first.inserted, 0, start), next.inserted);
    made.inserted = joined(made.inserted, part(first.inserted, start + removed, std::max(0, kept)));
    const int beyond = std::max(0, -kept);
    made.removed = joined(made.removed, part(next.removed, removed - beyond, beyond));
    return made;
}

} // namespace

Step inverse(const Step& step)
{
    Step made{step.name, {}, step.after, step.before, Grouping::Alone};
    std::transform(step.edits.rbegin(), step.edits.rend(), std::back_inserter(made.edits),
                   [](const Edit& edit) { return inverse(edit); });
    return made;
}

Step followedBy(Step first, const Step& second)
{
    first.edits.insert(first.edits.end(), second.edits.begin(), second.edits.end());
    first.after = second.after;
    first.name = second.name;
    first.grouping = Grouping::Alone;
    return first;
}

base::Result<document::OfficialDocument> apply(document::OfficialDocument paper, const Step& step)
{
    base::Result<document::OfficialDocument> made = std::move(paper);
    for (const auto& edit : step.edits) {
        made = apply(std::move(made).value(), edit);
        if (!made)
            break;
    }
    return made;
}

bool History::joins(const Step& step) const
{
    if (!m_open || m_done.empty() || step.grouping == Grouping::Alone)
        return false;
    const Step& lastStep = m_done.back();
    const TextEdit* last = onlyTextEdit(lastStep);
    const TextEdit* next = onlyTextEdit(step);
    if (!last || !next || !(lastStep.after == step.before) || !(last->place == next->place))
        return false;
    if (lastStep.grouping == Grouping::Typing)
        return step.grouping == Grouping::Typing ? continuesWord(*last, *next)
                                                 : takesBack(*last, *next);
    return lastStep.grouping == step.grouping && next->inserted.empty();
}

void History::push(Step step)
{
    m_undone.clear();
    if (joins(step)) {
        Step& last = m_done.back();
        last.edits = {
            merged(std::get<TextEdit>(last.edits.front()), std::get<TextEdit>(step.edits.front()))};
        last.after = step.after;
    } else {
        m_done.push_back(std::move(step));
    }
    m_open = true;
}

std::optional<Step> History::undo()
{
    if (m_done.empty())
        return std::nullopt;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    m_open = false;
    return inverse(m_undone.back());
}

std::optional<Step> History::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    m_open = false;
    return m_done.back();
}

} // namespace thidua::edit
