// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Manuscript.h"

#include "base/Sentence.h"
#include "composition/Compose.h"
#include "layout/HeldHyphens.h"

#include <utility>

namespace thidua::pipeline {

Manuscript::Manuscript(const World& world, document::OfficialDocument paper, edit::History history)
    : m_world(&world), m_paper(std::move(paper)), m_history(std::move(history)),
      m_relayout(world.fonts, world.profiles.front())
{
    show(m_paper);
}

SetPaper Manuscript::set() const { return setPaper(*m_world, m_paper); }

base::Result<base::Done> Manuscript::perform(const edit::Step& step)
{
    if (m_frozen)
        return base::Error{base::ErrorCode::Refused,
                           base::Sentence::tr("Văn bản đã gửi đi hoặc đã ký nên không sửa được."),
                           {}};
    auto made = edit::apply(m_paper, step);
    if (!made)
        return made.error();
    m_paper = std::move(made).value();
    const size_t before = m_history.position();
    m_history.push(step);
    tell(m_history.position() > before ? store::Turn::Done : store::Turn::Joined, step);
    show(m_paper);
    return base::Done{};
}

std::optional<edit::Step> Manuscript::undo()
{
    return m_frozen ? std::nullopt : take(m_history.undo(), store::Turn::Undone);
}

std::optional<edit::Step> Manuscript::redo()
{
    return m_frozen ? std::nullopt : take(m_history.redo(), store::Turn::Redone);
}

std::optional<edit::Step> Manuscript::take(std::optional<edit::Step> step, store::Turn turn)
{
    if (!step)
        return step;
    auto made = edit::apply(m_paper, *step);
    Q_ASSERT(made.isOk()); // what was done can be undone
    if (!made)
        return std::nullopt;
    m_paper = std::move(made).value();
    tell(turn, *step);
    show(m_paper);
    return step;
}

void Manuscript::tell(store::Turn turn, const edit::Step& step) const
{
    if (m_observer)
        m_observer({turn, step});
}

void Manuscript::preview(const std::optional<edit::Step>& step)
{
    if (!step)
        return show(m_paper);
    const auto made = edit::apply(m_paper, *step);
    show(made ? *made : m_paper);
}

void Manuscript::show(const document::OfficialDocument& paper)
{
    auto flow = composition::compose(paper, m_world->regulation, m_world->fonts, &m_widths);
    auto composed = flow;
    if (m_composed)
        layout::holdAgain(flow, {*m_composed, m_relayout.flow()});
    m_composed = std::move(composed);
    layout::layOutHeld(flow, [&]() -> const layout::Pages& { return m_relayout.layOut(flow); });
    ++m_revision;
}

} // namespace thidua::pipeline
