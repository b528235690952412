// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StepOrder.h"

namespace thidua::shell {

namespace {

bool isOfPage(const StepOrder::Entry& entry) { return entry.kind == StepOrder::Kind::Page; }

void forgetPage(std::vector<StepOrder::Entry>& entries)
{
    std::erase_if(entries, isOfPage);
    for (auto& entry : entries)
        entry.movedPage = false;
}

} // namespace

void StepOrder::pageStands(size_t position)
{
    if (position > m_page)
        m_undone.clear();
    for (; m_page < position; ++m_page)
        m_done.push_back({Kind::Page, false});
    // The page went back by itself.
    for (; m_page > position; --m_page)
        if (!m_done.empty() && isOfPage(m_done.back()))
            m_done.pop_back();
}

void StepOrder::yearStep(size_t position)
{
    m_undone.clear();
    m_done.push_back({Kind::Year, position > m_page});
    m_page = position;
}

void StepOrder::leavePage()
{
    forgetPage(m_done);
    forgetPage(m_undone);
    m_page = 0;
}

std::optional<StepOrder::Entry> StepOrder::last() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<StepOrder::Entry> StepOrder::next() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

void StepOrder::turn(std::vector<Entry>& from, std::vector<Entry>& to, size_t position)
{
    Entry entry = from.back();
    from.pop_back();
    const bool isBack = &from == &m_done;
    const size_t step = isOfPage(entry) || entry.movedPage ? 1 : 0;
    if (position != (isBack ? m_page - step : m_page + step)) {
        // The paper could not simply go the same way and got a step of its own; what was to be
        // done again on it is gone.
        entry.movedPage = false;
        forgetPage(m_undone);
    }
    to.push_back(entry);
    m_page = position;
}

void StepOrder::undone(size_t position) { turn(m_done, m_undone, position); }

void StepOrder::redone(size_t position) { turn(m_undone, m_done, position); }

void StepOrder::dropLast() { m_done.pop_back(); }

void StepOrder::dropNext() { m_undone.pop_back(); }

} // namespace thidua::shell
