// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/FragileLines.h"

#include "layout/Layout.h"
#include "layout/LineBreaker.h"
#include "layout/Setting.h"

#include <algorithm>
#include <map>

namespace thidua::layout {

namespace {

using composition::Flow;
using composition::Paragraph;
using composition::Source;

constexpr qint64 fragileUnits = fragileTwips * widthUnitsPerTwip;

/// What makes one line fragile.
struct Doubt {
    std::optional<double> margin;
    QStringList profiles;
};

/// By the number of the paragraph and the line's first character.
using Doubts = std::map<std::pair<int, int>, Doubt>;

template <typename Visit> void visitParagraphs(Flow& flow, Visit&& visit)
{
    const auto visitAll = [&visit](std::vector<Paragraph>& paragraphs) {
        for (auto& paragraph : paragraphs)
            visit(paragraph);
    };
    for (auto& section : flow.sections) {
        for (auto& block : section.blocks) {
            if (auto* paragraph = std::get_if<Paragraph>(&block))
                visit(*paragraph);
            else
                for (auto& row : std::get<composition::Table>(block).rows)
                    for (auto& cell : row.cells)
                        visitAll(cell.paragraphs);
        }
        visitAll(section.firstHeader);
        visitAll(section.firstFooter);
    }
}

/// Gives every paragraph a number as its source, since sources need not differ; the sources as they
/// were are given back.
std::vector<Source> number(Flow& flow)
{
    std::vector<Source> sources;
    visitParagraphs(flow, [&sources](Paragraph& paragraph) {
        const int number = static_cast<int>(sources.size());
        sources.push_back(std::exchange(paragraph.source, Source{{}, {number}}));
    });
    return sources;
}

int numberOf(const Source& source) { return source.path.empty() ? -1 : source.path.front(); }

/// All paragraphs of the paper as one profile sets them, by number.
class SetFlow {
public:
    SetFlow(const Flow& flow, const Fonts& fonts, const Profile& profile)
    {
        const Press press{flow.styles, fonts, profile};
        m_sections.reserve(flow.sections.size());
        for (const auto& section : flow.sections)
            m_sections.push_back(setSection(section, press));
        for (const auto& section : m_sections)
            index(section);
    }

    const std::map<int, const SetParagraph*>& paragraphs() const { return m_paragraphs; }

private:
    void index(const std::vector<SetParagraph>& paragraphs)
    {
        for (const auto& set : paragraphs)
            m_paragraphs[numberOf(set.paragraph->source)] = &set;
    }
    void index(const SetSection& section)
    {
        for (const auto& block : section.blocks) {
            if (const auto* set = std::get_if<SetParagraph>(&block))
                m_paragraphs[numberOf(set->paragraph->source)] = set;
            else if (const auto* table = std::get_if<SetTable>(&block))
                for (const auto& cell : table->cells)
                    index(cell.paragraphs);
        }
        index(section.firstHeader);
        index(section.firstFooter);
    }

    std::vector<SetSection> m_sections;
    std::map<int, const SetParagraph*> m_paragraphs;
};

/// Asks where lines of one paragraph end.
class Breaker {
public:
    Breaker(const SetParagraph& set, const Profile& profile)
        : m_set(set), m_filler(set.shaped, profile),
          m_justified(set.format.alignment == composition::Alignment::Justified)
    {
    }

    /// Of the line from `start` on, `more` width units wider than it is.
    int end(int start, qint64 more)
    {
        const qint64 room = m_set.room(start == 0 ? 0 : 1) * widthUnitsPerTwip;
        return lineEnd(m_filler, start, room + more, m_justified);
    }

    /// The least change of room, up to `most` units, after which the line ends elsewhere.
    std::optional<qint64> leastChange(int start, qint64 most)
    {
        const int now = end(start, 0);
        if (end(start, most) == now)
            return std::nullopt;
        qint64 same = 0;
        qint64 other = most;
        while (std::abs(other - same) > 1) {
            const qint64 middle = (same + other) / 2;
            (end(start, middle) == now ? same : other) = middle;
        }
        return other;
    }

private:
    const SetParagraph& m_set;
    LineFiller m_filler;
    bool m_justified;
};

std::optional<double> marginOf(Breaker& breaker, int start)
{
    const auto more = breaker.leastChange(start, fragileUnits);
    const auto less = breaker.leastChange(start, -fragileUnits);
    if (!more && !less)
        return std::nullopt;
    const bool growing = more && (!less || *more <= -*less);
    return static_cast<double>(growing ? *more : *less) / widthUnitsPerTwip;
}

void addMargins(Doubts& doubts, const SetFlow& own, const Profile& profile)
{
    for (const auto& [number, set] : own.paragraphs()) {
        Breaker breaker(*set, profile);
        for (const auto& line : set->lines)
            if (const auto margin = marginOf(breaker, line.range.start))
                doubts[{number, line.range.start}].margin = margin;
    }
}

/// Each line is asked by itself, as if the ones before it had ended where ours do.
void addProfile(Doubts& doubts, const SetFlow& own, const SetFlow& other, const Profile& profile)
{
    for (const auto& [number, set] : own.paragraphs()) {
        const auto found = other.paragraphs().find(number);
        if (found == other.paragraphs().end())
            continue;
        Breaker breaker(*found->second, profile);
        for (const auto& line : set->lines)
            if (breaker.end(line.range.start, 0) != line.range.end)
                doubts[{number, line.range.start}].profiles += profile.id;
    }
}

std::vector<FragileLine> onPages(const Pages& pages, const Doubts& doubts,
                                 const std::vector<Source>& sources)
{
    std::vector<FragileLine> found;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        int number = 0;
        for (const auto& line : pages.pages[page].lines) {
            const QString text = line.text();
            if (text.isEmpty())
                continue;
            const int index = number++;
            const auto doubt = doubts.find({numberOf(line.source), line.paragraphStart});
            if (doubt == doubts.end())
                continue;
            const auto& source = sources.at(static_cast<size_t>(doubt->first.first));
            found.push_back({static_cast<int>(page), index, source, text, doubt->second.margin,
                             doubt->second.profiles});
        }
    }
    return found;
}

} // namespace

std::vector<FragileLine> fragileLines(const composition::Flow& flow, const Fonts& fonts,
                                      const Profile& own, const std::vector<Profile>& others)
{
    Flow numbered = flow;
    const auto sources = number(numbered);
    const SetFlow set(numbered, fonts, own);
    Doubts doubts;
    addMargins(doubts, set, own);
    for (const auto& other : others)
        if (other.compatibilityMode == own.compatibilityMode && other.id != own.id)
            addProfile(doubts, set, SetFlow(numbered, fonts, other), other);
    return onPages(layOut(numbered, fonts, own), doubts, sources);
}

} // namespace thidua::layout
