// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/EffectiveFormat.h"

namespace thidua::docx {

using namespace Qt::StringLiterals;
using form::MeasuredAlignment;

namespace {

/// Styles may be based on each other in a circle in a damaged file.
constexpr int mostStyles = 32;

bool isOn(const XmlNode& toggle)
{
    const QString value = toggle.attribute(u"val"_s);
    return value != u"0" && value != u"false" && value != u"off";
}

void applyRun(EffectiveFormat& format, const XmlNode* properties)
{
    if (!properties)
        return;
    if (const auto* fonts = properties->child(u"rFonts");
        fonts && !fonts->attribute(u"ascii"_s).isEmpty())
        format.family = fonts->attribute(u"ascii"_s);
    if (const auto* size = properties->child(u"sz"))
        format.halfPoints = size->attribute(u"val"_s).toInt();
    if (const auto* bold = properties->child(u"b"))
        format.bold = isOn(*bold);
    if (const auto* italic = properties->child(u"i"))
        format.italic = isOn(*italic);
}

MeasuredAlignment alignmentOf(const QString& value)
{
    if (value == u"both" || value == u"distribute")
        return MeasuredAlignment::Justified;
    if (value == u"center")
        return MeasuredAlignment::Centre;
    return value == u"right" || value == u"end" ? MeasuredAlignment::Right
                                                : MeasuredAlignment::Left;
}

void applyIndents(EffectiveFormat& format, const XmlNode& indents)
{
    const auto take = [&indents](int& value, const QString& attribute, int sign) {
        if (const QString text = indents.attribute(attribute); !text.isEmpty())
            value = sign * text.toInt();
    };
    take(format.left, u"left"_s, 1);
    take(format.right, u"right"_s, 1);
    take(format.firstLine, u"firstLine"_s, 1);
    take(format.firstLine, u"hanging"_s, -1);
}

void applySpacing(EffectiveFormat& format, const XmlNode& spacing)
{
    if (const QString after = spacing.attribute(u"after"_s); !after.isEmpty())
        format.after = after.toInt();
    const QString line = spacing.attribute(u"line"_s);
    if (line.isEmpty())
        return;
    const QString rule = spacing.attribute(u"lineRule"_s);
    format.lineSpacing = rule.isEmpty() || rule == u"auto" ? line.toInt() / 240.0 : 0;
}

void applyParagraph(EffectiveFormat& format, const XmlNode* properties)
{
    if (!properties)
        return;
    if (const auto* alignment = properties->child(u"jc"))
        format.alignment = alignmentOf(alignment->attribute(u"val"_s));
    if (const auto* indents = properties->child(u"ind"))
        applyIndents(format, *indents);
    if (const auto* spacing = properties->child(u"spacing"))
        applySpacing(format, *spacing);
    if (const auto* borders = properties->child(u"pBdr")) {
        format.topRule = borders->child(u"top") != nullptr;
        format.isShortRule = format.topRule && !borders->child(u"bottom");
    }
}

} // namespace

FormatTable::FormatTable(const XmlNode& styles)
{
    if (const auto* defaults = styles.child(u"docDefaults")) {
        if (const auto* run = defaults->child(u"rPrDefault"))
            applyRun(m_defaults, run->child(u"rPr"));
        if (const auto* paragraph = defaults->child(u"pPrDefault"))
            applyParagraph(m_defaults, paragraph->child(u"pPr"));
    }
    for (const auto& style : styles.children) {
        if (style.name != u"style")
            continue;
        const QString id = style.attribute(u"styleId"_s);
        m_styles[id] = style;
        if (style.attribute(u"type"_s) == u"paragraph" && style.attribute(u"default"_s) == u"1")
            m_defaultParagraphStyle = id;
    }
}

EffectiveFormat FormatTable::ofStyle(const QString& id, int depth) const
{
    const auto style = m_styles.find(id);
    if (style == m_styles.end() || depth > mostStyles)
        return m_defaults;
    const auto* based = style->second.child(u"basedOn");
    EffectiveFormat format = based ? ofStyle(based->attribute(u"val"_s), depth + 1) : m_defaults;
    applyParagraph(format, style->second.child(u"pPr"));
    applyRun(format, style->second.child(u"rPr"));
    format.styleId = id;
    return format;
}

EffectiveFormat FormatTable::ofParagraph(const XmlNode& paragraph) const
{
    const XmlNode* properties = paragraph.child(u"pPr");
    const XmlNode* style = properties ? properties->child(u"pStyle") : nullptr;
    EffectiveFormat format =
        ofStyle(style ? style->attribute(u"val"_s) : m_defaultParagraphStyle, 0);
    applyParagraph(format, properties);
    return format;
}

EffectiveFormat FormatTable::ofRun(const EffectiveFormat& paragraph, const XmlNode& run) const
{
    EffectiveFormat format = paragraph;
    applyRun(format, run.child(u"rPr"));
    return format;
}

} // namespace thidua::docx
