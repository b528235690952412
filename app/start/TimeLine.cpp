// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/TimeLine.h"

#include "regulation/Calendar.h"
#include "start/BoardModel.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace thidua::start {

using namespace Qt::StringLiterals;
using agenda::DueEntry;
using widgets::grid;

namespace {

constexpr double markSize = 10;

QDate dateOf(const base::Date& day) { return {day.year(), day.month(), day.day()}; }

int daysIn(int year) { return QDate(year, 1, 1).daysInYear(); }

} // namespace

TimeLine::TimeLine(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize TimeLine::sizeHint() const { return {100 * grid, fontMetrics().height() + 7 * grid}; }

void TimeLine::setYear(int year, const regulation::Holidays* holidays, const base::Date& today)
{
    m_year = year;
    m_today = today;
    m_restDays.clear();
    for (QDate day(year, 1, 1); holidays && day.year() == year; day = day.addDays(1)) {
        const auto one = base::Date::of(year, day.month(), day.day()).value_or(base::Date());
        if (!holidays->isWorkingDay(one))
            m_restDays.emplace_back(day.dayOfYear() - 1, !regulation::isWeekend(one));
    }
    update();
}

void TimeLine::setEntries(std::vector<DueEntry> entries)
{
    const QString before = current() ? current()->id : QString();
    m_entries.clear();
    for (auto& entry : entries)
        if (entry.workingDay.year() == m_year)
            m_entries.push_back(std::move(entry));
    std::stable_sort(
        m_entries.begin(), m_entries.end(),
        [this](const DueEntry& left, const DueEntry& right) { return xOf(left) < xOf(right); });
    m_current = -1;
    for (size_t i = 0; i < m_entries.size(); ++i) // what was moved stays the current one
        if (!before.isEmpty() && m_entries[i].id == before)
            m_current = static_cast<int>(i);
    describe();
    update();
}

void TimeLine::setMonth(int month)
{
    m_month = month;
    update();
}

const DueEntry* TimeLine::current() const
{
    return m_current < 0 ? nullptr : &m_entries[static_cast<size_t>(m_current)];
}

QRectF TimeLine::band() const
{
    const double top = fontMetrics().height() + grid;
    return QRectF(1, top, width() - 2, height() - top - grid);
}

double TimeLine::xOf(const base::Date& day) const
{
    const int days = daysIn(m_year);
    return band().left() + band().width() * (dateOf(day).dayOfYear() - 0.5) / days;
}

/// An event of which the month alone is known lies in its middle.
double TimeLine::xOf(const DueEntry& entry) const
{
    const bool isEvent = entry.kind == DueEntry::Kind::Event;
    const double x = isEvent ? (xOf(entry.first) + xOf(entry.last)) / 2 : xOf(entry.workingDay);
    return std::clamp(x, band().left() + markSize, band().right() - markSize);
}

/// Marks that would lie on each other go one row down.
QPointF TimeLine::placeOf(size_t entry) const
{
    int row = 0;
    double before = -1000;
    for (size_t i = 0; i <= entry; ++i) {
        const double x = xOf(m_entries[i]);
        row = x - before < markSize + 2 ? (row + 1) % 3 : 0;
        before = x;
    }
    const double step = (band().height() - 2 * grid) / 2;
    return {before, band().top() + grid + row * step};
}

int TimeLine::entryAt(QPointF point) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF place = placeOf(i);
        if (std::abs(point.x() - place.x()) <= markSize * 0.7 &&
            std::abs(point.y() - place.y()) <= markSize * 0.7)
            return static_cast<int>(i);
    }
    return -1;
}

int TimeLine::monthAt(double x) const
{
    const double part = (x - band().left()) / band().width();
    const int day = std::clamp(static_cast<int>(part * daysIn(m_year)), 0, daysIn(m_year) - 1);
    return QDate(m_year, 1, 1).addDays(day).month();
}

QString TimeLine::sentenceOf(const DueEntry& entry) const
{
    QStringList parts{entry.title};
    parts += entry.kind == DueEntry::Kind::Event
                 ? (entry.isExpected ? tr("dự kiến %1") : tr("ngày %1")).arg(shortDate(entry.first))
                 : tr("hạn %1").arg(shortDate(entry.workingDay));
    if (!entry.who.isEmpty())
        parts += entry.who;
    if (!entry.hint.isEmpty())
        parts += entry.hint;
    if (entry.isDone)
        parts += tr("đã xong");
    return parts.join(u" · "_s);
}

void TimeLine::describe()
{
    setAccessibleName(tr("Các hạn và hoạt động của năm %1").arg(m_year));
    setAccessibleDescription(current() ? sentenceOf(*current())
                                       : tr("%n mục; phím mũi tên đi từ mục này sang mục "
                                            "khác, Ctrl và mũi tên dời ngày",
                                            nullptr, static_cast<int>(m_entries.size())));
}

void TimeLine::select(int entry)
{
    m_current = entry;
    describe();
    update();
    if (current())
        QToolTip::showText(mapToGlobal(placeOf(static_cast<size_t>(entry)).toPoint()),
                           sentenceOf(*current()), this);
}

void TimeLine::paintRestDays(QPainter& painter)
{
    const auto& own = widgets::colors(palette());
    const double day = band().width() / daysIn(m_year);
    for (const auto& [index, isHoliday] : m_restDays) {
        QColor shade = isHoliday ? own.should : own.line;
        shade.setAlpha(isHoliday ? 110 : 90);
        painter.fillRect(QRectF(band().left() + index * day, band().top(), day, band().height()),
                         shade);
    }
}

void TimeLine::paintMonths(QPainter& painter)
{
    const auto& own = widgets::colors(palette());
    for (int month = 1; month <= 12; ++month) {
        const QDate first(m_year, month, 1);
        const double day = band().width() / daysIn(m_year);
        const QRectF room(band().left() + (first.dayOfYear() - 1) * day, 0,
                          first.daysInMonth() * day, band().top());
        const bool isChosen = month == m_month;
        QFont font = this->font();
        font.setBold(isChosen);
        painter.setFont(font);
        painter.setPen(isChosen ? palette().color(QPalette::WindowText) : own.faint);
        painter.drawText(room.adjusted(4, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Th %1").arg(month));
        painter.setPen(own.line);
        painter.drawLine(QLineF(room.left(), 4, room.left(), band().bottom()));
        if (isChosen)
            painter.fillRect(QRectF(room.left(), band().top() - 2, room.width(), 2), own.accent);
    }
}

void TimeLine::paintEntry(QPainter& painter, size_t index)
{
    const DueEntry& entry = m_entries[index];
    const auto& own = widgets::colors(palette());
    const bool isLate =
        !entry.isDone && entry.kind != DueEntry::Kind::Event && entry.workingDay < m_today;
    const QColor color = entry.isDone ? own.good : isLate ? own.must : own.hint;
    const QRectF box(placeOf(index) - QPointF(markSize / 2, markSize / 2),
                     QSizeF(markSize, markSize));
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(entry.isDone || entry.isExpected ? QBrush(palette().color(QPalette::Base))
                                                      : QBrush(color));
    if (entry.kind == DueEntry::Kind::Event) {
        painter.drawEllipse(box);
    } else if (entry.kind == DueEntry::Kind::Paper) {
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    } else {
        const QPointF middle = box.center();
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()},
                                       {box.right(), middle.y()},
                                       {middle.x(), box.bottom()},
                                       {box.left(), middle.y()}}));
    }
    if (hasFocus() && static_cast<int>(index) == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawEllipse(box.adjusted(-3, -3, 3, 3));
    }
}

void TimeLine::paintEntries(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_entries.size(); ++i)
        paintEntry(painter, i);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimeLine::paintToday(QPainter& painter)
{
    if (m_today.year() != m_year || !m_today.isWhole())
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    const double x = std::round(xOf(m_today));
    painter.drawLine(QLineF(x, band().top() - 4, x, band().bottom()));
}

void TimeLine::paintEvent(QPaintEvent*)
{
    if (m_year == 0)
        return;
    QPainter painter(this);
    painter.fillRect(band(), palette().color(QPalette::Base));
    paintRestDays(painter);
    paintMonths(painter);
    painter.setPen(widgets::colors(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band().adjusted(0, 0, -1, -1));
    paintEntries(painter);
    paintToday(painter);
    paintDragged(painter);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimeLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_year == 0)
        return;
    if (const int entry = entryAt(event->position()); entry >= 0) {
        m_pressed = event->position();
        return select(entry);
    }
    const int month = monthAt(event->position().x());
    Q_EMIT monthChosen(month == m_month ? 0 : month);
}

void TimeLine::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_entries.size()) - 1;
    if (event->modifiers() & Qt::ControlModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return push(event->key() == Qt::Key_Left ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Escape:
        m_draggedDays = 0;
        m_pressed.reset();
        return update();
    case Qt::Key_Right:
        return select(std::min(m_current + 1, last));
    case Qt::Key_Left:
        return select(std::max(m_current - 1, last < 0 ? -1 : 0));
    case Qt::Key_Home:
        return select(std::min(0, last));
    case Qt::Key_End:
        return select(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto* entry = current())
            Q_EMIT monthChosen(entry->workingDay.month() == m_month ? 0
                                                                    : entry->workingDay.month());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimeLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

bool TimeLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int entry = entryAt(help->pos()); entry >= 0)
        QToolTip::showText(help->globalPos(), sentenceOf(m_entries[static_cast<size_t>(entry)]),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace thidua::start
