// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineEdges.h"

#include "layout/Shaping.h"

#include <algorithm>
#include <numeric>

namespace thidua::layout {

namespace {

/// What the glyph of every unit takes, justification aside; the second half of a pair takes
/// nothing.
std::vector<double> glyphWidths(const Fragment& fragment, const FontTables& face)
{
    std::vector<double> widths(static_cast<size_t>(fragment.text.size()), 0);
    const double scale = fragment.format.halfPoints * 10.0 / face.metrics().unitsPerEm;
    for (qsizetype i = 0; i < fragment.text.size(); ++i) {
        const char16_t unit = fragment.text.at(i).unicode();
        if (isInvisible(unit) || unit == u'\t')
            continue;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < fragment.text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(unit, fragment.text.at(i + 1).unicode()) : unit;
        widths[static_cast<size_t>(i)] = face.glyphAdvance(face.glyph(character)) * scale;
        i += pair ? 1 : 0;
    }
    return widths;
}

/// `visible` units are justified, the others hang. A tab takes what the others leave.
std::vector<double> widthsOf(const Fragment& fragment, qsizetype visible, const Fonts& fonts)
{
    auto widths = glyphWidths(fragment, fonts.face(fragment.format.fontStyle()));
    for (qsizetype i = 0; i < visible; ++i)
        if (fragment.text.at(i) == u' ')
            widths[static_cast<size_t>(i)] += fragment.wordSpace;
    const auto tabs = fragment.text.left(visible).count(u'\t');
    if (tabs == 0)
        return widths;
    const double others = std::accumulate(widths.begin(), widths.begin() + visible, 0.0);
    for (qsizetype i = 0; i < visible; ++i)
        if (fragment.text.at(i) == u'\t')
            widths[static_cast<size_t>(i)] =
                std::max(0.0, fragment.width - others) / static_cast<double>(tabs);
    return widths;
}

} // namespace

int lengthOf(const TextLine& line)
{
    qsizetype length = 0;
    for (const auto& fragment : line.fragments)
        length += fragment.text.size();
    return static_cast<int>(length);
}

std::vector<double> edgesOf(const TextLine& line, const Fonts& fonts)
{
    std::vector<double> edges;
    edges.reserve(static_cast<size_t>(lengthOf(line)) + 1);
    qsizetype visible = line.text().size();
    double x = line.x;
    const double edge = std::max(line.x + line.width, double(line.columnLeft + line.columnWidth));
    for (const auto& fragment : line.fragments) {
        if (visible > 0)
            x = fragment.x;
        const qsizetype shown = std::min(visible, fragment.text.size());
        for (const double width : widthsOf(fragment, shown, fonts)) {
            edges.push_back(x);
            x = visible-- > 0 ? x + width : std::min(x + width, edge);
        }
    }
    edges.push_back(x);
    return edges;
}

} // namespace thidua::layout
