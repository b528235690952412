// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Profile.h"
#include "layout/Shaping.h"
#include "layout/TabbedLine.h"

namespace thidua::layout {

/// Finds how much text goes into one line. Widths in width units.
class LineFiller {
public:
    /// `tabs` may be absent where the text has none.
    LineFiller(const Shaped& shaped, const Profile& profile, const TabRuler* tabs = nullptr)
        : m_shaped(shaped), m_profile(profile), m_tabs(tabs)
    {
    }

    /// Starts a line; lines follow each other in the order of the text.
    void begin(int start, qint64 room);

    const Shaped& shaped() const { return m_shaped; }
    const Profile& profile() const { return m_profile; }
    int start() const { return m_start; }
    qint64 room() const { return m_room; }

    /// The first character, before `limit`, that does not fit into the room with `more` added to
    /// it; `limit` where all do.
    int firstMisfit(qint64 more, int limit) const;
    /// Where the next line starts when the character at `cut` does not fit.
    int endAt(int cut) const;
    int naturalEnd() const { return endAt(firstMisfit(0, m_shaped.length())); }
    /// Of the characters from the start of the line to `end`, the last stretch not rounded.
    qint64 widthTo(int end) const;
    /// The tabs before `end`, as they are set when the line ends there.
    std::vector<SetTab> tabsTo(int end) const;

private:
    qint64 whole(qint64 units) const;
    int partEnd(int from, int end) const;
    bool isNote(int index) const;
    bool beginsBetween(int from, int to) const;
    int heldBefore(int cut) const;
    int breakAt(int cut) const;
    bool hasTabs() const { return m_tabs && m_shaped.hasTabs; }
    bool endsParagraph(const Stretch& tab) const;
    int walkTabbed(TabbedLine& line, int end) const;

    const Shaped& m_shaped;
    const Profile& m_profile;
    const TabRuler* m_tabs;
    int m_start = 0;
    size_t m_stretch = 0; ///< that the start lies in
    qint64 m_room = 0;
};

} // namespace thidua::layout
