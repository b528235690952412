// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Shaping.h"
#include "layout/TabRuler.h"

#include <optional>
#include <vector>

namespace thidua::layout {

/// A tab of a line as it is set.
struct SetTab {
    double end = 0; ///< where it ends, twips from where the line's text begins
    composition::TabLeader leader = composition::TabLeader::None;

    bool operator==(const SetTab&) const = default;
};

/// Adds up a line that has tabs. What follows a centred, right or decimal tab decides how wide that
/// tab is; until the next tab or the end of the line it takes one twip. Width units from where the
/// line's text begins.
class TabbedLine {
public:
    TabbedLine(const TabRuler& ruler, int indent, qint64 room);

    qint64 position() const { return m_x; }
    /// False where the line has no room for it: the next line begins with it. `endsParagraph`:
    /// nothing else follows it, in a cell other tabs may.
    bool takesTab(bool endsParagraph);
    /// A piece of text, in whole twips where it is complete.
    void add(qint64 units) { m_x += units; }
    /// The decimal sign stands so far behind the pieces added.
    void addDecimalSign(qint64 units);
    /// The line ends here.
    void finish();
    const std::vector<SetTab>& tabs() const { return m_tabs; }

private:
    struct Pending {
        composition::TabStop stop;
        qint64 begin = 0;
        std::optional<qint64> sign; ///< where the decimal sign stands
    };
    qint64 fromText(int twips) const { return (twips - m_indent) * widthUnitsPerTwip; }
    qint64 wanted(const Pending& pending) const;

    const TabRuler& m_ruler;
    int m_indent;
    qint64 m_room;
    qint64 m_x = 0;
    std::optional<Pending> m_pending;
    std::vector<SetTab> m_tabs;
};

} // namespace thidua::layout
