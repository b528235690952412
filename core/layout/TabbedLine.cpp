// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TabbedLine.h"

#include <algorithm>

namespace thidua::layout {

using composition::TabAlignment;
using composition::TabStop;

namespace {

constexpr qint64 least = widthUnitsPerTwip;

qint64 wholeTwips(qint64 units) { return units / widthUnitsPerTwip * widthUnitsPerTwip; }

double twips(qint64 units) { return static_cast<double>(units) / widthUnitsPerTwip; }

} // namespace

TabbedLine::TabbedLine(const TabRuler& ruler, int indent, qint64 room)
    : m_ruler(ruler), m_indent(indent), m_room(room)
{
}

bool TabbedLine::takesTab(bool endsParagraph)
{
    finish();
    const bool hangs = endsParagraph && m_ruler.isInCell();
    if (!hangs && m_x + least >= m_room && m_x <= m_room && m_x > 0)
        return false;
    const TabStop stop = m_ruler.after(m_indent + twips(m_x));
    if (stop.alignment != TabAlignment::Left) {
        m_pending = Pending{stop, m_x, {}};
        m_x += least;
        m_tabs.push_back({twips(m_x), stop.leader});
        return true;
    }
    const qint64 target = fromText(stop.position);
    const bool stays = endsParagraph && m_ruler.staysAtEnd(stop.position, m_indent);
    if (target >= m_room && m_x > 0 && !stays)
        return false;
    m_x = std::max(m_x + least, std::min(target, m_room));
    m_tabs.push_back({twips(m_x), stop.leader});
    return true;
}

void TabbedLine::addDecimalSign(qint64 units)
{
    if (m_pending && !m_pending->sign)
        m_pending->sign = m_x + units;
}

/// How much of the text after the tab stands before its stop.
qint64 TabbedLine::wanted(const Pending& pending) const
{
    const qint64 text = wholeTwips(m_x - pending.begin - least);
    const qint64 stop = std::min(fromText(pending.stop.position), m_room);
    if (pending.stop.alignment == TabAlignment::Centre) {
        const qint64 half = wholeTwips(text / 2);
        return half > m_room - stop ? text - (m_room - stop) : half;
    }
    if (pending.stop.alignment == TabAlignment::Decimal && pending.sign)
        return wholeTwips(*pending.sign - pending.begin - least);
    return text;
}

void TabbedLine::finish()
{
    if (!m_pending)
        return;
    const qint64 stop = std::min(fromText(m_pending->stop.position), m_room);
    const qint64 width = std::max(least, stop - m_pending->begin - wanted(*m_pending));
    m_x += width - least;
    m_tabs.back().end = twips(m_pending->begin + width);
    m_pending.reset();
}

} // namespace thidua::layout
