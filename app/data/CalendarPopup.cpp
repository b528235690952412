// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/CalendarPopup.h"

#include "text/DatesInWords.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

/// "Thứ Năm, 5/3/2026".
QString spoken(const QDate& day)
{
    const auto date = base::Date::of(day.year(), day.month(), day.day()).value_or(base::Date());
    QString weekday = text::weekdayName(date);
    if (!weekday.isEmpty())
        weekday[0] = weekday[0].toUpper();
    return u"%1, %2"_s.arg(weekday, day.toString(u"d/M/yyyy"_s));
}

} // namespace

CalendarPopup::CalendarPopup(const base::Date& date, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget),
      m_days(m_calendar->findChild<QAbstractItemView*>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setLocale(QLocale(QLocale::Vietnamese));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Lịch"));
    if (date.isWhole())
        m_calendar->setSelectedDate({date.year(), date.month(), date.day()});
    else if (!date.isEmpty() && (date.month() > 0 || date.year() != QDate::currentDate().year()))
        m_calendar->setSelectedDate({date.year(), qMax(1, date.month()), 1}); // what Enter takes
    auto* blank = new QPushButton(tr("Để trống, ghi tay khi ký"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid / 2, grid / 2, grid / 2, grid / 2);
    column->addWidget(m_calendar);
    column->addWidget(blank);
    const auto take = [this](const QDate& day) {
        pick(base::Date::of(day.year(), day.month(), day.day()).value_or(base::Date()));
    };
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(blank, &QPushButton::clicked, this, [this] { pick({}); });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &CalendarPopup::speak);
    speak();
}

/// The cells of a calendar are called "5", whatever month they are of.
void CalendarPopup::speak()
{
    if (m_days)
        m_days->setAccessibleName(spoken(m_calendar->selectedDate()));
}

void CalendarPopup::pick(const base::Date& date)
{
    Q_EMIT picked(date);
    close();
}

void CalendarPopup::openBelow(const QWidget& field)
{
    openBelow(QRect(field.mapToGlobal(QPoint(0, 0)), field.size()));
}

void CalendarPopup::openBelow(const QRect& place)
{
    adjustSize();
    QPoint corner = place.bottomLeft();
    if (const QScreen* near = QGuiApplication::screenAt(place.center())) {
        const QRect room = near->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(place.top() - height());
    }
    move(corner);
    show();
    m_calendar->setFocus();
}

} // namespace thidua::data
