// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Icons.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <map>
#include <numbers>

namespace thidua::widgets {

using namespace Qt::StringLiterals;

namespace {

enum class Ink { Text, Must, Should, Hint, Good };

struct Drawing {
    QLatin1StringView path; ///< "M x y", "L x y", "C x1 y1 x2 y2 x y", "O x y r" (circle), "Z"
    Ink ink = Ink::Text;
    bool filled = false;
};

const std::map<Icon, Drawing> drawings = {
    {Icon::Open,
     {"M 2.5 16 L 2.5 4.5 L 7.5 4.5 L 9.5 6.5 L 15.5 6.5 L 15.5 9 M 2.5 16 L 5 9 L 18 9 L "
      "15.5 16 Z"_L1}},
    {Icon::Save,
     {"M 3 3 L 14 3 L 17 6 L 17 17 L 3 17 Z M 6.5 3 L 6.5 7 L 12.5 7 L 12.5 3 M 6 17 L 6 "
      "11 L 14 11 L 14 17"_L1}},
    {Icon::Export,
     {"M 11 2.5 L 4 2.5 L 4 17.5 L 16 17.5 L 16 13 M 9 10 L 18 10 M 15 6.5 L 18 10 L 15 "
      "13.5"_L1}},
    {Icon::Print,
     {"M 5.5 7 L 5.5 2.5 L 14.5 2.5 L 14.5 7 M 5.5 14 L 2.5 14 L 2.5 7 L 17.5 7 L 17.5 14 "
      "L 14.5 14 M 5.5 11.5 L 14.5 11.5 L 14.5 17.5 L 5.5 17.5 Z"_L1}},
    {Icon::ZoomIn, {"O 8.5 8.5 5.5 M 12.5 12.5 L 17.5 17.5 M 8.5 6 L 8.5 11 M 6 8.5 L 11 8.5"_L1}},
    {Icon::ZoomOut, {"O 8.5 8.5 5.5 M 12.5 12.5 L 17.5 17.5 M 6 8.5 L 11 8.5"_L1}},
    {Icon::FitWidth,
     {"M 2.5 3 L 2.5 17 M 17.5 3 L 17.5 17 M 5 10 L 15 10 M 7.5 7.5 L 5 10 L 7.5 12.5 M "
      "12.5 7.5 L 15 10 L 12.5 12.5"_L1}},
    {Icon::FitPage,
     {"M 5 2.5 L 15 2.5 L 15 17.5 L 5 17.5 Z M 10 5 L 10 15 M 8 7 L 10 5 L 12 7 M 8 13 L "
      "10 15 L 12 13"_L1}},
    {Icon::SidePane, {"M 2.5 3.5 L 17.5 3.5 L 17.5 16.5 L 2.5 16.5 Z M 12 3.5 L 12 16.5"_L1}},
    {Icon::Office,
     {"M 3 17.5 L 17 17.5 M 4.5 17.5 L 4.5 8 M 15.5 17.5 L 15.5 8 M 8.2 17.5 L 8.2 8 M "
      "11.8 17.5 L 11.8 8 M 2.5 7.5 L 10 2.5 L 17.5 7.5 Z"_L1}},
    {Icon::Close, {"M 5.5 5.5 L 14.5 14.5 M 14.5 5.5 L 5.5 14.5"_L1}},
    {Icon::Done, {"O 10 10 7 M 6.5 10 L 9 12.5 L 13.5 7.5"_L1, Ink::Good}},
    {Icon::Must, {"O 10 10 6"_L1, Ink::Must, true}},
    {Icon::Should, {"M 10 3.5 L 17 16 L 3 16 Z"_L1, Ink::Should, true}},
    {Icon::Hint, {"O 10 10 7 M 10 9 L 10 14 M 10 6 L 10 6.6"_L1, Ink::Hint}},
    {Icon::Folded, {"M 8 5.5 L 12.5 10 L 8 14.5"_L1}},
    {Icon::Unfolded, {"M 5.5 8 L 10 12.5 L 14.5 8"_L1}},
    {Icon::Paper,
     {"M 4.5 2.5 L 12 2.5 L 15.5 6 L 15.5 17.5 L 4.5 17.5 Z M 12 2.5 L 12 6 L 15.5 6 M 7 10 "
      "L 13 10 M 7 13 L 13 13"_L1}},
    {Icon::Undo,
     {"M 6.5 4 L 3 7.5 L 6.5 11 M 3 7.5 L 13 7.5 L 16.5 11 L 16.5 13 L 13.5 16 L 7 16"_L1}},
    {Icon::Redo,
     {"M 13.5 4 L 17 7.5 L 13.5 11 M 17 7.5 L 7 7.5 L 3.5 11 L 3.5 13 L 6.5 16 L 13 16"_L1}},
    {Icon::Bold,
     {"M 6 3.5 L 6 16.5 L 12 16.5 L 14.5 14.5 L 14.5 11.5 L 12 9.5 L 6 9.5 M 12 9.5 L 13.5 8 L "
      "13.5 5 L 11.5 3.5 L 6 3.5 M 7 3.5 L 7 16.5"_L1}},
    {Icon::Italic, {"M 9 3.5 L 15 3.5 M 5 16.5 L 11 16.5 M 12 3.5 L 8 16.5"_L1}},
    {Icon::Promote,
     {"M 3 4 L 17 4 M 10 8 L 17 8 M 10 12 L 17 12 M 3 16 L 17 16 M 6.5 7.5 L 3.5 10 L 6.5 12.5"_L1}},
    {Icon::Demote,
     {"M 3 4 L 17 4 M 10 8 L 17 8 M 10 12 L 17 12 M 3 16 L 17 16 M 3.5 7.5 L 6.5 10 L 3.5 12.5"_L1}},
    {Icon::Table,
     {"M 3 4 L 17 4 L 17 16 L 3 16 Z M 3 8 L 17 8 M 3 12 L 17 12 M 7.7 4 L 7.7 16 M 12.3 4 L 12.3 16"_L1}},
    {Icon::Calendar,
     {"M 3 4.5 L 17 4.5 L 17 17 L 3 17 Z M 3 8.5 L 17 8.5 M 6.5 2.5 L 6.5 6 M 13.5 2.5 L 13.5 6 M "
      "6.5 12.5 L 8 12.5 M 12 12.5 L 13.5 12.5"_L1}},
    {Icon::Find, {"O 8.5 8.5 5.5 M 12.5 12.5 L 17.5 17.5"_L1}},
    {Icon::Year,
     {"M 2.5 6.5 L 17.5 6.5 L 17.5 17 L 2.5 17 Z M 4.5 6.5 L 4.5 4 L 15.5 4 L 15.5 6.5 M 7.5 10.5 "
      "L "
      "12.5 10.5"_L1}},
    {Icon::Board,
     {"M 2.5 5 L 17.5 5 M 5 5 L 5 2.5 M 10 5 L 10 2.5 M 15 5 L 15 2.5 M 3 9 L 9 9 M 6 13 L 14 13 M "
      "10 17 L 17 17"_L1}},
    {Icon::Data,
     {"M 3 4 L 8 4 M 3 10 L 8 10 M 3 16 L 8 16 M 11 2.5 L 17.5 2.5 L 17.5 5.5 L 11 5.5 Z M 11 8.5 "
      "L "
      "17.5 8.5 L 17.5 11.5 L 11 11.5 Z M 11 14.5 L 17.5 14.5 L 17.5 17.5 L 11 17.5 Z"_L1}},
    {Icon::Add, {"M 10 4 L 10 16 M 4 10 L 16 10"_L1}},
    {Icon::Gallery,
     {"M 3 2.5 L 8.5 2.5 L 8.5 9 L 3 9 Z M 11.5 2.5 L 17 2.5 L 17 9 L 11.5 9 Z M 3 11.5 L 8.5 11.5 "
      "L "
      "8.5 17.5 L 3 17.5 Z M 11.5 11.5 L 17 11.5 L 17 17.5 L 11.5 17.5 Z"_L1}},
    {Icon::Sign,
     {"M 3 17 L 17 17 M 6 13.5 L 6.5 10.5 L 14 3 L 16.5 5.5 L 9 13 Z M 12 5 L 14.5 7.5"_L1}},
};

QPainterPath pathOf(QLatin1StringView text)
{
    QPainterPath path;
    const QStringList words = QString(text).split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto next = [&words, &at] { return words.value(at++).toDouble(); };
    const auto point = [&next] {
        const double x = next();
        return QPointF(x, next());
    };
    while (at < words.size()) {
        const QString command = words[at++];
        if (command == u"M") {
            path.moveTo(point());
        } else if (command == u"L") {
            path.lineTo(point());
        } else if (command == u"O") {
            const QPointF centre = point();
            const double radius = next();
            path.addEllipse(centre, radius, radius);
        } else {
            path.closeSubpath();
        }
    }
    return path;
}

QColor colorOf(Ink ink, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const Colors& own = colors(palette);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    switch (ink) {
    case Ink::Must:
        return own.must;
    case Ink::Should:
        return own.should;
    case Ink::Hint:
        return own.hint;
    case Ink::Good:
        return own.good;
    case Ink::Text:
        break;
    }
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal,
                         QPalette::ButtonText);
}

/// Drawn anew whenever it is asked for, so that a change of palette or screen needs no new icons.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(Icon name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Drawing& drawing = drawings.at(m_name);
        const QColor color = colorOf(drawing.ink, mode);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 20.0, rect.height() / 20.0);
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(drawing.filled ? QBrush(color) : QBrush(Qt::NoBrush));
        painter->drawPath(pathOf(drawing.path));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    Icon m_name;
};

/// Five points, the first upwards.
QPainterPath star(QPointF centre, double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double turn = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? radius : radius * 0.42;
        const QPointF point = centre + reach * QPointF(std::cos(turn), std::sin(turn));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// The same as packaging/linux/icons/vn.thidua.ThiDua.svg, for where no icon is installed.
QPixmap programPicture(int size)
{
    const QColor red(0x9b1c1f);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 12, 12);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(15, 9, 34, 46), 2.5, 2.5);
    painter.setBrush(red);
    for (const auto& line : {QRectF(19, 14, 10, 2.2), QRectF(32, 14, 13, 2.2), QRectF(22, 18, 4, 1),
                             QRectF(34.5, 18, 8, 1)})
        painter.drawRect(line);
    painter.setBrush(QColor(0xa9a4a0));
    for (const auto& line : {QRectF(19, 25, 26, 2), QRectF(19, 30, 26, 2), QRectF(19, 35, 18, 2),
                             QRectF(19, 44, 10, 1.6), QRectF(19, 48, 8, 1.6)})
        painter.drawRect(line);
    painter.setBrush(QColor(0xe3ad2b));
    painter.drawPath(star(QPointF(39.5, 45.5), 8.6));
    return pixmap;
}

} // namespace

QIcon icon(Icon name) { return QIcon(new LineIconEngine(name)); }

QIcon programIcon()
{
    QIcon made;
    for (const int size : {16, 32, 48, 64, 128})
        made.addPixmap(programPicture(size));
    return made;
}

} // namespace thidua::widgets
