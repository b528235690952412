// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Measure.h"

#include <algorithm>
#include <cmath>

namespace thidua::layout {

using base::Length;
using composition::Flow;
using composition::StyleId;
using form::MeasuredAlignment;
using form::MeasuredForm;

namespace {

Length twips(double value) { return Length::twips(static_cast<int>(std::lround(value))); }

bool standsInMargin(const TextLine& line)
{
    return line.style == StyleId::PageNumber || line.style == StyleId::CirculationMark ||
           line.style == StyleId::Contact;
}

/// The declared margins, made smaller by ink that runs into them.
form::MeasuredPage measurePage(const composition::PageGeometry& declared,
                               const std::vector<Page>& pages)
{
    double left = declared.left;
    double right = declared.right;
    double top = declared.top;
    double bottom = declared.bottom;
    for (const auto& page : pages) {
        for (const auto& line : page.lines) {
            if (standsInMargin(line) || line.fragments.empty())
                continue;
            left = std::min(left, line.x);
            right = std::min(right, page.width - line.x - line.width);
            top = std::min(top, line.top);
            bottom = std::min(bottom, page.height - line.top - line.height);
        }
    }
    return {Length::twips(declared.width),
            Length::twips(declared.height),
            twips(top),
            twips(bottom),
            twips(left),
            twips(right)};
}

MeasuredAlignment alignmentOf(composition::Alignment alignment)
{
    switch (alignment) {
    case composition::Alignment::Centre:
        return MeasuredAlignment::Centre;
    case composition::Alignment::Right:
        return MeasuredAlignment::Right;
    case composition::Alignment::Justified:
        return MeasuredAlignment::Justified;
    case composition::Alignment::Left:
        break;
    }
    return MeasuredAlignment::Left;
}

bool isCapitals(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.toUpper() != letter; });
}

void addType(MeasuredForm& form, form::MeasuredType type)
{
    const bool known =
        std::any_of(form.types.begin(), form.types.end(), [&type](const form::MeasuredType& other) {
            auto same = other;
            same.excerpt = type.excerpt;
            return same == type;
        });
    if (!known)
        form.types.push_back(std::move(type));
}

void measureTypes(MeasuredForm& form, const Flow& flow, const Pages& pages, const QString& family)
{
    for (const auto& page : pages.pages) {
        for (const auto& line : page.lines) {
            const auto& style = flow.styles.of(line.style);
            const bool capitals = isCapitals(line.text());
            for (const auto& fragment : line.fragments)
                if (!fragment.text.trimmed().isEmpty() && fragment.format.raise == 0)
                    addType(form, {style.component, family, fragment.format.halfPoints / 2.0,
                                   fragment.format.bold, fragment.format.italic, capitals,
                                   alignmentOf(style.paragraph.alignment), line.text().left(60)});
        }
    }
}

double lineSpacing(const composition::LineSpacing& line)
{
    return line.rule == composition::LineRule::Multiple ? line.value / 240.0 : 0;
}

void measureParagraphs(MeasuredForm& form, const Flow& flow)
{
    for (const auto& section : flow.sections) {
        for (const auto& block : section.blocks) {
            const auto* paragraph = std::get_if<composition::Paragraph>(&block);
            if (!paragraph || paragraph->runs.empty())
                continue;
            form.paragraphs.push_back(
                {flow.styles.of(paragraph->style).component,
                 Length::twips(paragraph->format.firstLine), Length::twips(paragraph->format.after),
                 lineSpacing(paragraph->format.line), paragraph->text().left(60)});
        }
    }
}

/// Lines round cells and marks are frames, no short rules.
bool isFramed(const TextLine& line)
{
    using enum StyleId;
    return line.style == TableHead || line.style == TableText || line.style == TableCentred ||
           line.style == UrgencyMark || line.style == CirculationMark;
}

/// The text right above a rule is what the rule belongs to; lines of the same style above that one
/// count too.
void measureRule(MeasuredForm& form, const Flow& flow, const Page& page, const Stroke& stroke)
{
    const double middle = (stroke.x1 + stroke.x2) / 2;
    const TextLine* above = nullptr;
    for (const auto& line : page.lines) {
        const bool spans = line.x <= middle && middle <= line.x + line.width;
        if (spans && !standsInMargin(line) && line.top < stroke.y1 &&
            (!above || line.top > above->top))
            above = &line;
    }
    if (!above || isFramed(*above) || stroke.y1 - (above->top + above->height) > 60)
        return;
    double widest = above->width;
    for (const auto& line : page.lines)
        if (line.style == above->style && line.source.component == above->source.component)
            widest = std::max(widest, line.width);
    form.rules.push_back({flow.styles.of(above->style).component, twips(stroke.x2 - stroke.x1),
                          twips(widest), twips(std::abs(above->x + above->width / 2 - middle))});
}

void measureRules(MeasuredForm& form, const Flow& flow, const Pages& pages)
{
    if (pages.pages.empty())
        return;
    const Page& first = pages.pages.front();
    for (const auto& stroke : first.strokes)
        if (stroke.y1 == stroke.y2 && stroke.y1 > 0 && stroke.dots == 0) // dots are for the pen
            measureRule(form, flow, first, stroke);
}

void measureNumbers(MeasuredForm& form, const Flow& flow, const Pages& pages)
{
    int index = 0;
    for (const auto& page : pages.pages) {
        form::MeasuredPageNumber number;
        number.page = ++index;
        for (const auto& line : page.lines) {
            if (line.style != StyleId::PageNumber || line.fragments.empty())
                continue;
            const auto& geometry = flow.sections.front().page;
            const double middle = (geometry.left + page.width - geometry.right) / 2.0;
            number.text = line.text();
            number.size = line.fragments.front().format.halfPoints / 2.0;
            number.offCentre = twips(std::abs(line.x + line.width / 2 - middle));
            number.inTopMargin = line.top + line.height <= geometry.top;
        }
        form.numbers.push_back(number);
    }
}

/// A page numbered 1 begins a section.
std::vector<std::vector<Page>> bySection(const Pages& pages)
{
    std::vector<std::vector<Page>> sections;
    for (const auto& page : pages.pages) {
        if (sections.empty() || page.number == 1)
            sections.emplace_back();
        sections.back().push_back(page);
    }
    return sections;
}

} // namespace

MeasuredForm measure(const Flow& flow, const Pages& pages, const QString& family)
{
    MeasuredForm form;
    const auto sections = bySection(pages);
    for (size_t i = 0; i < flow.sections.size() && i < sections.size(); ++i)
        form.pages.push_back(measurePage(flow.sections[i].page, sections[i]));
    measureTypes(form, flow, pages, family);
    measureParagraphs(form, flow);
    measureRules(form, flow, pages);
    measureNumbers(form, flow, pages);
    return form;
}

} // namespace thidua::layout
