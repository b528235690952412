// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Shaping.h"

#include "layout/LineMetrics.h"

namespace thidua::layout {

using composition::CharacterFormat;
using composition::Run;

namespace {

/// Half-points × 10 is the size in twips, and one em of it is unitsPerEm font units.
qint32 toWidthUnits(int advance, int halfPoints, int unitsPerEm)
{
    const qint64 scaled = qint64{advance} * halfPoints * 10 * widthUnitsPerTwip;
    return static_cast<qint32>((scaled + unitsPerEm / 2) / unitsPerEm);
}

void appendAdvances(Shaped& shaped, const Run& run, const FontTables& face)
{
    const QString& text = run.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size();
        if (pair) {
            const char32_t character = QChar::surrogateToUcs4(unit, text.at(i + 1).unicode());
            shaped.advances.push_back(toWidthUnits(face.glyphAdvance(face.glyph(character)),
                                                   run.format.halfPoints,
                                                   face.metrics().unitsPerEm));
        } else {
            shaped.advances.push_back(advanceOf(unit, run.format, face));
        }
    }
}

void appendStretch(Shaped& shaped, const Run& run)
{
    const int start = shaped.length();
    const int end = start + static_cast<int>(run.text.size());
    auto& all = shaped.stretches;
    const bool goesOn =
        !all.empty() && all.back().format == run.format && run.note == 0 && all.back().note == 0;
    if (goesOn)
        all.back().end = end;
    else
        all.push_back({start, end, run.format, 0, run.note});
}

/// Makes a stretch of every tab. Its width depends on where it stands; here it has the least.
void partAtTabs(Shaped& shaped)
{
    std::vector<Stretch> parted;
    for (const auto& stretch : shaped.stretches) {
        int start = stretch.start;
        for (int i = stretch.start; i < stretch.end; ++i) {
            if (shaped.text.at(i) != u'\t')
                continue;
            if (i > start)
                parted.push_back({start, i, stretch.format});
            parted.push_back({i, i + 1, stretch.format});
            shaped.advances[static_cast<size_t>(i)] = widthUnitsPerTwip;
            start = i + 1;
        }
        if (start < stretch.end)
            parted.push_back({start, stretch.end, stretch.format, 0, stretch.note});
    }
    shaped.stretches = std::move(parted);
}

/// To that part of a twip, the nearest one.
void roundAdvances(Shaped& shaped, int partsPerTwip)
{
    const auto part = static_cast<qint32>(widthUnitsPerTwip / partsPerTwip);
    for (auto& advance : shaped.advances)
        advance = (advance + part / 2) / part * part;
}

void reserveBehindItalics(Shaped& shaped, const Fonts& fonts, int divisor)
{
    for (auto& stretch : shaped.stretches)
        if (stretch.format.italic)
            stretch.reserve = emptyLineMetrics(stretch.format, {}, fonts).height() / divisor;
}

} // namespace

bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200D) || unit == 0x2060 || unit == 0xFEFF;
}

qint32 advanceOf(char16_t unit, const CharacterFormat& format, const FontTables& face)
{
    if (isInvisible(unit))
        return 0;
    return toWidthUnits(face.advance(unit), format.halfPoints, face.metrics().unitsPerEm);
}

Shaped shape(const std::vector<Run>& runs, const Fonts& fonts, const Profile& profile)
{
    Shaped shaped;
    qsizetype length = 0;
    for (const auto& run : runs)
        length += run.text.size();
    shaped.text.reserve(length);
    shaped.advances.reserve(static_cast<size_t>(length));
    for (const auto& run : runs) {
        if (run.text.isEmpty())
            continue;
        appendStretch(shaped, run);
        appendAdvances(shaped, run, fonts.face(run.format.fontStyle()));
        shaped.text += run.text;
    }
    shaped.hasTabs = shaped.text.contains(u'\t');
    if (shaped.hasTabs)
        partAtTabs(shaped);
    if (profile.advancesPerTwip > 0)
        roundAdvances(shaped, profile.advancesPerTwip);
    if (profile.italicReserve > 0)
        reserveBehindItalics(shaped, fonts, profile.italicReserve);
    return shaped;
}

} // namespace thidua::layout
