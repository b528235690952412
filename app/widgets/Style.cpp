// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Style.h"

#include "widgets/Theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace thidua::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 4;

/// Of what has the keyboard; in the dark the accent is too dark for a line (WCAG 2.1, 1.4.11).
QColor ringColor(const QPalette& palette)
{
    return isDark(palette) ? colors(palette).must : colors(palette).accent;
}

QRectF inner(const QRect& rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void panel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(inner(rect), radius, radius);
    painter.restore();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Colors& own = colors(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    panel(painter, option.rect, option.palette.color(QPalette::Base),
          focused ? ringColor(option.palette) : own.line);
}

/// A field with an arrow; the words are drawn by whoever has them.
void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QRect& arrow)
{
    QStyleOption field = option;
    if (!(option.state & QStyle::State_Enabled))
        field.state &= ~QStyle::State_HasFocus;
    drawField(field, painter);
    QColor ink = option.palette.color(QPalette::WindowText);
    ink.setAlphaF(option.state & QStyle::State_Enabled ? 0.75f : 0.35f);
    const QPointF middle = QRectF(arrow).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{{middle + QPointF(-3.5, -2), middle + QPointF(0, 2), middle + QPointF(3.5, -2)}});
    painter.restore();
}

void drawFrame(const QStyleOption& option, QPainter& painter)
{
    const Colors& own = colors(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    panel(painter, option.rect, Qt::transparent, focused ? ringColor(option.palette) : own.line);
}

/// Whoever goes by keys sees where they are: a ring of the accent, or within a dark button one of
/// its words' colour.
void ring(const QStyleOption& option, QPainter& painter, const QColor& color)
{
    const bool wanted =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (!wanted)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), radius - 1,
                            radius - 1);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter)
{
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = option.palette.color(QPalette::Button);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(fill, text, 0.16);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        fill = mixed(fill, text, 0.07);
    const bool filled = fill.lightness() < 130 && !isDark(option.palette);
    panel(painter, option.rect, fill, filled ? QColor() : colors(option.palette).line);
    const bool isPrimary = option.palette.color(QPalette::Button) == colors(option.palette).accent;
    ring(option, painter, isPrimary ? text : ringColor(option.palette));
}

void drawToolButton(const QStyleOption& option, QPainter& painter, bool quiet)
{
    const QColor text = option.palette.color(QPalette::WindowText);
    const bool on = option.state & QStyle::State_On && !quiet;
    const bool pressed = option.state & QStyle::State_Sunken || on;
    const bool hovered =
        option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    QColor fill = text;
    fill.setAlphaF(pressed ? 0.14f : 0.07f);
    if (pressed || hovered)
        panel(painter, option.rect, fill, {});
    ring(option, painter, ringColor(option.palette));
}

/// Where the ring goes. That of a button goes round the whole of it, wherever its words begin; that
/// of a picture's name goes round its box, which has no room inside.
QRect ringOf(const QStyleOption& option, const QWidget* widget)
{
    constexpr int gap = 2;
    if (qobject_cast<const QPushButton*>(widget))
        return widget->rect().adjusted(gap, gap, -gap, -gap);
    const auto* list = qobject_cast<const QListView*>(widget);
    const bool isPicture = list && list->viewMode() == QListView::IconMode;
    return isPicture ? option.rect.adjusted(-gap, -gap, gap, gap) : option.rect;
}

void drawFocus(const QStyleOption& option, QPainter& painter, const QRect& ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // On a chosen row, which has the colour of the ring, it is drawn in that of its words.
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const QColor back = option.palette.color(QPalette::Highlight);
    const bool isChosen = focus && focus->backgroundColor == back && option.rect.contains(ring);
    painter.setPen(
        QPen(isChosen ? option.palette.color(QPalette::HighlightedText) : ringColor(option.palette),
             1.5));
    painter.drawRoundedRect(inner(isChosen ? ring.adjusted(2, 2, -2, -2) : ring), radius, radius);
    painter.restore();
}

void hairLine(const QStyleOption& option, QPainter& painter, bool above)
{
    const QRect& rect = option.rect;
    painter.fillRect(rect, option.palette.color(QPalette::Window));
    painter.fillRect(rect.left(), above ? rect.top() : rect.bottom(), rect.width(), 1,
                     colors(option.palette).line);
}

/// No arrows: the whole length is the way of the handle.
QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int leastHandle)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const qint64 whole = qint64(range) + bar.pageStep;
    int handle =
        range > 0 ? static_cast<int>(qint64(length) * bar.pageStep / qMax(1LL, whole)) : length;
    handle = qBound(qMin(leastHandle, length), handle, length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto along = [&bar, upright](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QRect& handle)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    QColor ink = bar.palette.color(QPalette::WindowText);
    ink.setAlphaF(held ? 0.55f : 0.28f);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF inside = QRectF(handle).adjusted(3, 3, -3, -3);
    const double round = qMin(inside.width(), inside.height()) / 2;
    painter.drawRoundedRect(inside, round, round);
    painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter& painter)
{
    const QPalette& palette = item.palette;
    painter.fillRect(item.rect, palette.color(QPalette::Window));
    if (item.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        QColor back = palette.color(QPalette::WindowText);
        back.setAlphaF(0.10f);
        panel(painter, item.rect.adjusted(1, 1, -1, -1), back, {});
    }
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return drawField(*option, *painter);
        break;
    case PE_Frame:
        return drawFrame(*option, *painter);
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter);
    case PE_PanelButtonTool:
        // What is checked in a fold is that it is open, which its arrow shows.
        return drawToolButton(*option, *painter, widget && widget->property("quiet").toBool());
    case PE_FrameFocusRect:
        return drawFocus(*option, *painter, ringOf(*option, widget));
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        return hairLine(*option, *painter, true);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_ToolBar)
        return hairLine(*option, *painter, false);
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    if (element == CE_Splitter) {
        const QRect& rect = option->rect;
        painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(),
                          colors(option->palette).line);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        item && element == CE_MenuBarItem)
        return drawMenuBarItem(*item, *painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
        return drawCombo(*combo, *painter,
                         subControlRect(control, option, SC_ComboBoxArrow, widget));
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawScrollBar(*bar, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect,
                      scrollPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? usual + QSize(2 * grid, grid / 2) : usual;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
        return 20;
    case PM_ToolBarItemMargin:
        return grid / 2;
    case PM_ToolBarItemSpacing:
        return grid / 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 4 * grid;
    case PM_SplitterWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    if (hint == SH_Widget_Animation_Duration)
        return qMin(QProxyStyle::styleHint(hint, option, widget, data), 120);
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the words are enough, and the icons would be of another hand
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace thidua::widgets
