// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/KnownWidths.h"

#include <algorithm>

namespace thidua::composition {

namespace {

/// More tables than a paper usually has.
constexpr size_t keptTables = 16;

} // namespace

const std::vector<int>* KnownWidths::find(const Question& question) const
{
    const auto at = std::find_if(m_known.rbegin(), m_known.rend(), [&question](const Known& known) {
        return known.question == question;
    });
    return at == m_known.rend() ? nullptr : &at->widths;
}

void KnownWidths::keep(Question question, std::vector<int> widths)
{
    if (m_known.size() == keptTables)
        m_known.erase(m_known.begin());
    m_known.push_back({std::move(question), std::move(widths)});
}

} // namespace thidua::composition
