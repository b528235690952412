// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Sight.h"

#include "text/Normal.h"

#include <algorithm>

namespace thidua::renewal {

Sight::Sight(const QString& text)
    : m_text(text), m_folded(text::withOneToneStyle(text::lower(text))), m_covers(text.size(), '\0')
{
    // A letter whose small form has another length: then places would not agree.
    if (m_folded.size() != m_text.size())
        m_folded = m_text;
}

bool Sight::isUnder(qsizetype from, qsizetype length, Cover cover) const
{
    const auto begin = m_covers.begin() + from;
    return std::any_of(begin, begin + length, [cover](char one) { return (one & cover) != 0; });
}

void Sight::cover(qsizetype from, qsizetype length, Cover cover)
{
    for (qsizetype at = from; at < from + length; ++at)
        m_covers[at] = static_cast<char>(m_covers[at] | cover);
}

void Sight::note(const Mention& mention)
{
    cover(mention.from, mention.length, Taken);
    m_mentions.push_back(mention);
}

std::vector<Mention> Sight::mentions() const
{
    auto sorted = m_mentions;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Mention& left, const Mention& right) {
        return left.from < right.from;
    });
    return sorted;
}

std::vector<Mention> mentionsIn(const QString& text, const YearTurn& turn)
{
    if (text.isEmpty())
        return {};
    Sight sight(text);
    for (const auto find :
         {findSlogans, findCitations, findLawsByName, findAnniversaries, findDates, findYears,
          findYearsInWords, findOrdinals, findPlaces, findTerms, findPeople, findCounts})
        find(sight, turn);
    return sight.mentions();
}

QString withCertain(const QString& text, const std::vector<Mention>& mentions)
{
    QString made = text;
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        if (mention->certain)
            made.replace(mention->from, mention->length, mention->fresh);
    return made;
}

} // namespace thidua::renewal
