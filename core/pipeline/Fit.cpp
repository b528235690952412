// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Fit.h"

#include "composition/Fitted.h"
#include "pipeline/FormCheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Length;
using document::FitValues;
using regulation::Figures;

namespace {

/// One step of every knob.
const Length afterStep = Length::twips(10);
constexpr int lineStep = 5;
constexpr int pointStep = 1;
const Length marginStep = Length::twips(57); // 1 mm

/// The knobs from the least to the most intrusive.
enum Knob { After, Line, Size, Margins };
constexpr size_t knobCount = 4;

int stepsBetween(Length usual, Length least, Length step)
{
    return std::max(0, (usual.twips() - least.twips() + step.twips() - 1) / step.twips());
}

int marginSteps(const regulation::PageFigures& page)
{
    int most = 0;
    for (const auto* side : {&page.top, &page.bottom, &page.left, &page.right})
        most = std::max(most, stepsBetween(side->usual, side->least, marginStep));
    return most;
}

/// How many steps the figures have room for.
int mostSteps(Knob knob, const Figures& figures)
{
    const auto& paragraph = figures.paragraph;
    switch (knob) {
    case After:
        return stepsBetween(paragraph.after.usual, paragraph.after.least, afterStep);
    case Line:
        return static_cast<int>(std::ceil(
            (paragraph.lineSpacing.usual - paragraph.lineSpacing.least) * 100 / lineStep - 1e-9));
    case Size:
        return composition::fitted(figures, {{}, 0, pointStep, {}}).types != figures.types ? 1 : 0;
    case Margins:
        break;
    }
    return marginSteps(figures.page);
}

FitValues valuesOf(const std::array<int, knobCount>& steps)
{
    return {afterStep * steps[After], lineStep * steps[Line], pointStep * steps[Size],
            marginStep * steps[Margins]};
}

/// The pages of the paper proper: those before the first annex.
size_t mainPages(const layout::Pages& pages)
{
    const auto second =
        std::find_if(pages.pages.begin() + (pages.pages.empty() ? 0 : 1), pages.pages.end(),
                     [](const layout::Page& page) { return page.number == 1; });
    return static_cast<size_t>(second - pages.pages.begin());
}

/// Signature, recipients and what stands in the margins.
bool isRunningText(const layout::TextLine& line)
{
    const QString& component = line.source.component;
    return component == u"body" || component == u"bases" || component == u"addressees" ||
           component == u"authorityLine" || component == u"enacting" || component == u"title" ||
           component == u"abstract";
}

/// Tries settings of one paper.
class Search {
public:
    Search(const World& world, const document::OfficialDocument& paper)
        : m_world(world), m_paper(paper)
    {
        m_paper.fit = {};
        const SetPaper usual = setPaper(world, m_paper);
        m_overruns = overruns(usual.pages);
        m_pages = usual.pages.pages.size();
        m_findings = checkForm(world, measurePages(world, usual)).size();
    }

    bool overrunsNow() const { return m_overruns; }

    /// With some of these knobs, each of them as little as will do: the most intrusive one first.
    std::optional<FitValues> least(unsigned knobs) const
    {
        std::array<int, knobCount> steps{};
        for (size_t knob = 0; knob < knobCount; ++knob) {
            if (!(knobs & 1U << knob))
                continue;
            steps[knob] = mostSteps(static_cast<Knob>(knob), m_world.regulation.figures);
            if (steps[knob] == 0)
                return std::nullopt; // the same as the set without it
        }
        if (!helps(valuesOf(steps)))
            return std::nullopt;
        for (size_t knob = knobCount; knob-- > 0;)
            relax(steps, knob);
        return valuesOf(steps);
    }

private:
    void relax(std::array<int, knobCount>& steps, size_t knob) const
    {
        while (steps[knob] > 0) {
            --steps[knob];
            if (helps(valuesOf(steps)))
                continue;
            ++steps[knob];
            return;
        }
    }

    bool helps(const FitValues& values) const
    {
        document::OfficialDocument paper = m_paper;
        paper.fit = values;
        const SetPaper set = setPaper(m_world, paper);
        return set.pages.pages.size() < m_pages && !overruns(set.pages) &&
               checkForm(m_world, measurePages(m_world, set)).size() <= m_findings;
    }

    const World& m_world;
    document::OfficialDocument m_paper;
    bool m_overruns = false;
    size_t m_pages = 0;
    size_t m_findings = 0;
};

} // namespace

bool overruns(const layout::Pages& pages)
{
    const size_t count = mainPages(pages);
    if (count < 2)
        return false;
    std::set<double> lines;
    for (const auto& line : pages.pages[count - 1].lines)
        if (isRunningText(line) && !line.text().isEmpty())
            lines.insert(line.baseline);
    return lines.size() <= static_cast<size_t>(mostOverrunLines);
}

std::optional<FitValues> fit(const World& world, const document::OfficialDocument& paper)
{
    const Search search(world, paper);
    if (!search.overrunsNow())
        return std::nullopt;
    // As binary numbers the sets come in the order wanted: whatever the less intrusive knobs can
    // do together is tried before a more intrusive one is touched.
    for (unsigned knobs = 1; knobs < 1U << knobCount; ++knobs)
        if (auto values = search.least(knobs))
            return values;
    return std::nullopt;
}

} // namespace thidua::pipeline
