// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/Formats.h"

#include <algorithm>
#include <array>

namespace thidua::docx {

using composition::Alignment;
using composition::CharacterFormat;
using composition::LineRule;
using composition::ParagraphFormat;

namespace {

constexpr int ruleEighths = 6; ///< 3/4 pt, in eighths of a point
constexpr int boxEighths = 4;  ///< 1/2 pt
constexpr int bodyText = 9;    ///< the outline level of what is not in the outline

void writeFlag(Xml& xml, const char* name, bool on, bool base)
{
    if (on != base)
        xml.flag(name, on);
}

void writeBorder(Xml& xml, const char* side, int eighths)
{
    xml.start(side);
    xml.attribute("w:val", eighths ? "single" : "nil");
    if (eighths) {
        xml.attribute("w:sz", eighths);
        xml.attribute("w:space", "0");
        xml.attribute("w:color", "auto");
    }
    xml.end();
}

void writeBorders(Xml& xml, const ParagraphFormat& format, const ParagraphFormat& base)
{
    if (format.topRule == base.topRule && format.box == base.box)
        return;
    const int sides = format.box ? boxEighths : 0;
    const int top = format.topRule ? ruleEighths : sides;
    xml.start("w:pBdr");
    if (top || base.topRule || base.box)
        writeBorder(xml, "w:top", top);
    if (sides || base.box)
        for (const char* side : {"w:left", "w:bottom", "w:right"})
            writeBorder(xml, side, sides);
    xml.end();
}

/// Stops of the style that are not the paragraph's own are cleared.
void writeTabs(Xml& xml, const ParagraphFormat& format, const ParagraphFormat& base)
{
    constexpr std::array<const char*, 4> alignments = {"left", "center", "right",
                                                       "decimal"}; // as TabAlignment
    if (format.tabs == base.tabs)
        return;
    xml.start("w:tabs");
    for (const auto& stop : base.tabs)
        if (std::find(format.tabs.begin(), format.tabs.end(), stop) == format.tabs.end()) {
            xml.start("w:tab");
            xml.attribute("w:val", "clear");
            xml.attribute("w:pos", stop.position);
            xml.end();
        }
    for (const auto& stop : format.tabs) {
        xml.start("w:tab");
        xml.attribute("w:val", alignments[static_cast<size_t>(stop.alignment)]);
        if (stop.leader == composition::TabLeader::Dots)
            xml.attribute("w:leader", "dot");
        xml.attribute("w:pos", stop.position);
        xml.end();
    }
    xml.end();
}

void writeSpacing(Xml& xml, const ParagraphFormat& format)
{
    constexpr std::array<const char*, 3> rules = {"auto", "exact", "atLeast"}; // as LineRule
    xml.start("w:spacing");
    xml.attribute("w:before", "0");
    xml.attribute("w:after", format.after);
    xml.attribute("w:line", format.line.value);
    xml.attribute("w:lineRule", rules[static_cast<size_t>(format.line.rule)]);
    xml.end();
}

void writeIndents(Xml& xml, const ParagraphFormat& format)
{
    xml.start("w:ind");
    xml.attribute("w:left", format.left);
    xml.attribute("w:right", format.right);
    if (format.firstLine < 0)
        xml.attribute("w:hanging", -format.firstLine);
    else
        xml.attribute("w:firstLine", format.firstLine);
    xml.end();
}

bool sameIndents(const ParagraphFormat& a, const ParagraphFormat& b)
{
    return a.left == b.left && a.right == b.right && a.firstLine == b.firstLine;
}

void writePair(Xml& xml, const char* latin, bool on, bool base)
{
    writeFlag(xml, latin, on, base);
    writeFlag(xml, QByteArray(latin).append("Cs").constData(), on, base);
}

} // namespace

void writeParagraphFormat(Xml& xml, const ParagraphProperties& properties)
{
    constexpr std::array<const char*, 4> alignments = {"left", "center", "right",
                                                       "both"}; // as Alignment
    const auto& [format, base, extent, pageBreakBefore] = properties;
    const bool whole = extent == Extent::Whole;
    writeFlag(xml, "w:keepNext", format.keepNext, base.keepNext);
    writeFlag(xml, "w:keepLines", format.keepLines, base.keepLines);
    if (pageBreakBefore)
        xml.empty("w:pageBreakBefore");
    writeFlag(xml, "w:widowControl", format.widowControl, base.widowControl);
    writeBorders(xml, format, base);
    writeTabs(xml, format, base);
    if (whole || format.after != base.after || format.line != base.line)
        writeSpacing(xml, format);
    if (whole || !sameIndents(format, base))
        writeIndents(xml, format);
    if (whole || format.alignment != base.alignment)
        xml.value("w:jc", alignments[static_cast<size_t>(format.alignment)]);
    if (format.outlineLevel != base.outlineLevel)
        xml.value("w:outlineLvl", format.outlineLevel < 0 ? bodyText : format.outlineLevel);
}

void writeCharacterFormat(Xml& xml, const CharacterFormat& format, const CharacterFormat& base,
                          Extent extent)
{
    writePair(xml, "w:b", format.bold, base.bold);
    writePair(xml, "w:i", format.italic, base.italic);
    if (format.red != base.red)
        xml.value("w:color", format.red ? "FF0000" : "auto");
    if (extent == Extent::Whole || format.halfPoints != base.halfPoints) {
        xml.value("w:sz", format.halfPoints);
        xml.value("w:szCs", format.halfPoints);
    }
}

} // namespace thidua::docx
