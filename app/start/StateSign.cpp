// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/StateSign.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace thidua::start {

using store::PaperState;

namespace {

void paintPie(QPainter& painter, const QRectF& circle, double part)
{
    QPainterPath pie(circle.center());
    pie.arcTo(circle, 90, -360 * part);
    pie.closeSubpath();
    painter.fillPath(pie, painter.pen().color());
}

/// The arrow that comes back.
void paintReturn(QPainter& painter, const QRectF& box)
{
    const double left = box.left() + 1;
    const double middle = box.center().y();
    QPainterPath path({box.right() - 2, box.top() + 3});
    path.lineTo(box.right() - 2, middle + 2);
    path.lineTo(left, middle + 2);
    path.moveTo(left + 4, middle - 2);
    path.lineTo(left, middle + 2);
    path.lineTo(left + 4, middle + 6);
    painter.drawPath(path);
}

void paintTick(QPainter& painter, const QRectF& box, double from)
{
    QPainterPath path({box.left() + from, box.center().y()});
    path.lineTo(box.center().x() - 1, box.bottom() - from - 1);
    path.lineTo(box.right() - from, box.top() + from);
    painter.drawPath(path);
}

class StateEngine final : public QIconEngine {
public:
    explicit StateEngine(std::optional<PaperState> state) : m_state(state) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor color = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                     : stateColor(m_state, palette);
        const double side = std::min(rect.width(), rect.height());
        const QRectF box(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5,
                         side, side);
        paintState(*painter, box, m_state, color);
    }
    QIconEngine* clone() const override { return new StateEngine(m_state); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

private:
    std::optional<PaperState> m_state;
};

} // namespace

QColor stateColor(const std::optional<PaperState>& state, const QPalette& palette)
{
    const auto& own = widgets::colors(palette);
    if (!state)
        return own.faint;
    switch (*state) {
    case PaperState::Comment:
        return own.hint;
    case PaperState::Submitted:
        return own.should;
    case PaperState::Returned:
        return own.must;
    case PaperState::Signed:
    case PaperState::Issued:
        return own.good;
    case PaperState::Draft:
        break;
    }
    return palette.color(QPalette::Text);
}

void paintState(QPainter& painter, const QRectF& at, const std::optional<PaperState>& state,
                const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(at.width(), at.height()) / 16;
    painter.translate(at.center());
    painter.scale(scale, scale);
    const QRectF box(-8, -8, 16, 16);
    const QRectF circle = box.adjusted(2.5, 2.5, -2.5, -2.5);
    QPen pen(color, 1.6, state ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    if (state == PaperState::Returned) {
        paintReturn(painter, box);
    } else {
        painter.drawEllipse(circle);
        if (state == PaperState::Comment)
            paintPie(painter, circle, 0.25);
        else if (state == PaperState::Submitted)
            paintPie(painter, circle, 0.5);
        else if (state == PaperState::Signed)
            paintPie(painter, circle, 1);
        else if (state == PaperState::Issued)
            paintTick(painter, box, 5);
    }
    painter.restore();
}

QIcon stateIcon(const std::optional<PaperState>& state) { return QIcon(new StateEngine(state)); }

} // namespace thidua::start
