// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/Paint.h"

#include "layout/Shaping.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace thidua::paint {

using layout::Fragment;

namespace {

QColor inkOf(bool red) { return red ? QColor(Qt::red) : QColor(Qt::black); }

/// Glyphs of a fragment with their places from its left edge; blanks are glyphs too, so that text
/// taken out of a PDF has them.
struct Glyphs {
    QList<quint32> indexes;
    QList<QPointF> places;
};

Glyphs glyphsOf(const Fragment& fragment, const layout::FontTables& face)
{
    Glyphs glyphs;
    glyphs.indexes.reserve(fragment.text.size());
    glyphs.places.reserve(fragment.text.size());
    double x = 0;
    for (qsizetype i = 0; i < fragment.text.size(); ++i) {
        const char16_t unit = fragment.text.at(i).unicode();
        if (layout::isInvisible(unit))
            continue;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < fragment.text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(unit, fragment.text.at(++i).unicode()) : unit;
        const quint32 glyph = face.glyph(character);
        glyphs.indexes.push_back(glyph);
        glyphs.places.push_back({x, 0});
        x += face.glyphAdvance(glyph) * fragment.format.halfPoints * 10.0 /
             face.metrics().unitsPerEm;
        x += unit == u' ' ? fragment.wordSpace : 0;
    }
    return glyphs;
}

void paintFragment(QPainter& painter, const Fragment& fragment, double baseline,
                   const layout::Fonts& fonts)
{
    const auto style = fragment.format.fontStyle();
    const Glyphs glyphs = glyphsOf(fragment, fonts.face(style));
    if (glyphs.indexes.isEmpty() || fragment.text == u"\t")
        return;
    QGlyphRun run;
    run.setRawFont(fonts.rawFont(style, fragment.format.halfPoints));
    run.setGlyphIndexes(glyphs.indexes);
    run.setPositions(glyphs.places);
    painter.setPen(inkOf(fragment.format.red));
    painter.drawGlyphRun({fragment.x, baseline - fragment.format.raise}, run);
}

void paintDots(QPainter& painter, const layout::Stroke& stroke)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOf(stroke.red));
    const double radius = stroke.width / 2;
    for (double x = stroke.x1 + radius; x + radius <= stroke.x2; x += stroke.dots)
        painter.drawEllipse(QPointF(x, stroke.y1), radius, radius);
}

/// As a filled rectangle: a pen's width is rounded differently on every device.
void paintStroke(QPainter& painter, const layout::Stroke& stroke)
{
    if (stroke.dots > 0)
        return paintDots(painter, stroke);
    const double half = stroke.width / 2;
    const bool horizontal = stroke.y1 == stroke.y2;
    const QRectF area =
        horizontal ? QRectF(stroke.x1, stroke.y1 - half, stroke.x2 - stroke.x1, stroke.width)
                   : QRectF(stroke.x1 - half, stroke.y1, stroke.width, stroke.y2 - stroke.y1);
    painter.fillRect(area, inkOf(stroke.red));
}

} // namespace

void paintPage(QPainter& painter, const layout::Page& page, const layout::Fonts& fonts)
{
    for (const auto& line : page.lines)
        for (const auto& fragment : line.fragments)
            paintFragment(painter, fragment, line.baseline, fonts);
    for (const auto& stroke : page.strokes)
        paintStroke(painter, stroke);
}

} // namespace thidua::paint
