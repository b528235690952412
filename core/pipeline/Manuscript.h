// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/KnownWidths.h"
#include "edit/History.h"
#include "layout/Relayout.h"
#include "pipeline/SetPaper.h"
#include "store/JournalContent.h"

#include <functional>
#include <optional>

namespace thidua::pipeline {

/// A paper that is being written: the paper, its pages, and the way back. What has not changed is
/// not set again. The world has to outlive it.
class Manuscript {
public:
    /// `history`: what was done to the paper before, where that is known.
    Manuscript(const World& world, document::OfficialDocument paper, edit::History history = {});

    const document::OfficialDocument& paper() const { return m_paper; }
    const edit::History& history() const { return m_history; }

    /// Is told of every step once the paper has it.
    using Observer = std::function<void(const store::JournalEntry&)>;
    void observe(Observer observer) { m_observer = std::move(observer); }

    /// The pages as they are shown, with what an input method has under way.
    const composition::Flow& flow() const { return m_relayout.flow(); }
    const layout::Pages& pages() const { return m_relayout.pages(); }
    /// Another one whenever flow and pages were made anew, also where they look the same: what
    /// points into the ones before is void.
    quint64 revision() const { return m_revision; }

    /// The paper alone, as it leaves the house.
    SetPaper set() const;

    /// Applies the step and remembers it. Refused, with nothing changed, where it does not fit or
    /// the paper is frozen.
    base::Result<base::Done> perform(const edit::Step& step);
    /// The step that was taken back or done again; nothing where there is none.
    std::optional<edit::Step> undo();
    std::optional<edit::Step> redo();
    /// Nobody may change it any more: it has left the house.
    void freeze(bool frozen) { m_frozen = frozen; }
    bool isFrozen() const { return m_frozen; }
    /// What follows is undone by itself.
    void closeGroup() { m_history.closeGroup(); }

    /// Shows the paper as this step would make it, which does not become part of it; nothing: the
    /// paper alone.
    void preview(const std::optional<edit::Step>& step);

private:
    void show(const document::OfficialDocument& paper);
    std::optional<edit::Step> take(std::optional<edit::Step> step, store::Turn turn);
    void tell(store::Turn turn, const edit::Step& step) const;

    const World* m_world;
    document::OfficialDocument m_paper;
    edit::History m_history;
    layout::Relayout m_relayout;
    composition::KnownWidths m_widths;
    std::optional<composition::Flow> m_composed; ///< the flow before its hyphens were held
    Observer m_observer;
    quint64 m_revision = 0;
    bool m_frozen = false;
};

} // namespace thidua::pipeline
