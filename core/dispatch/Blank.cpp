// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Blank.h"

#include "base/Length.h"

#include <algorithm>

namespace thidua::dispatch {

using namespace Qt::StringLiterals;
using composition::StyleId;
using layout::Page;
using layout::Stroke;
using layout::TextLine;

namespace {

constexpr double twipsPerMm = 1440 / 25.4;
constexpr double at(double mm) { return mm * twipsPerMm; }

QString partOf(const TextLine& line)
{
    const QString& component = line.source.component;
    if (component == u"motto")
        return u"nationalName"_s;
    if (component == u"place")
        return u"date"_s;
    if (component != u"signatures")
        return component;
    return line.style == StyleId::SignerName ? u"name"_s : u"authority"_s;
}

/// The line above a rule, of which it is a part; null: it stands by itself.
const TextLine* lineAbove(const Page& page, const Stroke& stroke)
{
    constexpr double reach = 400; // a rule stands closer to its line than any other line does
    const TextLine* nearest = nullptr;
    for (const TextLine& line : page.lines) {
        const double way = stroke.y1 - line.baseline;
        const bool isOver = line.x < stroke.x2 && line.x + line.width > stroke.x1;
        if (way < 0 || way > reach || !isOver)
            continue;
        if (!nearest || line.baseline > nearest->baseline)
            nearest = &line;
    }
    return nearest;
}

TextLine note(const QString& text, double top, bool bold)
{
    TextLine line;
    line.x = at(20);
    line.baseline = top;
    line.top = top - 300;
    line.height = 400;
    composition::CharacterFormat format;
    format.halfPoints = 24;
    format.bold = bold;
    line.fragments.push_back({text, format, line.x, 0, 0});
    return line;
}

TextLine label(int mm, double x, double baseline)
{
    TextLine line = note(QString::number(mm), baseline, false);
    line.x = x;
    auto& fragment = line.fragments.edit().front();
    fragment.x = x;
    fragment.format.halfPoints = 16;
    return line;
}

void addCross(Page& page)
{
    constexpr double arm = 8;
    page.strokes.push_back(
        {at(crossAt - arm), at(crossAt), at(crossAt + arm), at(crossAt), 10, false});
    page.strokes.push_back(
        {at(crossAt), at(crossAt - arm), at(crossAt), at(crossAt + arm), 10, false});
}

/// Every millimetre from the edges of the paper on: what is cut off cannot be printed on.
void addRulers(Page& page)
{
    constexpr int length = 44;  // the two do not cross
    constexpr double base = 50; // of both rulers, from the other edge
    for (int mm = 0; mm <= length; ++mm) {
        const double tick = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        page.strokes.push_back({at(mm), at(base - tick), at(mm), at(base), 6, false});
        page.strokes.push_back({at(base - tick), at(mm), at(base), at(mm), 6, false});
        if (mm % 10 != 0 || mm == 0)
            continue;
        page.lines.push_back(label(mm, at(mm) - 80, at(base + 3.5)));
        page.lines.push_back(label(mm, at(base + 1), at(mm) + 55));
    }
}

} // namespace

const QStringList& preprintable()
{
    static const QStringList parts{u"nationalName"_s, u"authorityLine"_s, u"enacting"_s, u"title"_s,
                                   u"date"_s,         u"authority"_s,     u"name"_s};
    return parts;
}

const QStringList& usuallyPreprinted()
{
    static const QStringList parts{u"nationalName"_s, u"title"_s};
    return parts;
}

Page onBlank(const Page& page, const QStringList& preprinted)
{
    Page made = page;
    auto& lines = made.lines.edit();
    std::erase_if(lines, [&](const TextLine& line) { return preprinted.contains(partOf(line)); });
    auto& strokes = made.strokes.edit();
    std::erase_if(strokes, [&](const Stroke& stroke) {
        const TextLine* above = lineAbove(page, stroke);
        return above && preprinted.contains(partOf(*above));
    });
    return made;
}

Offset correctionOf(double measuredFromLeft, double measuredFromTop)
{
    return {crossAt - measuredFromLeft, crossAt - measuredFromTop};
}

Page calibrationPage(const QStringList& notes, bool landscape)
{
    Page page;
    page.width = landscape ? 16838 : 11906;
    page.height = landscape ? 11906 : 16838;
    addCross(page);
    addRulers(page);
    double top = at(70);
    for (const QString& text : notes) {
        page.lines.push_back(note(text, top, top == at(70)));
        top += 420;
    }
    return page;
}

} // namespace thidua::dispatch
