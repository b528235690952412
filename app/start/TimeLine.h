// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/DueDays.h"

#include <QDate>
#include <QPointF>
#include <QWidget>

#include <optional>

namespace thidua::start {

/// The twelve months of the year with what is due: a diamond for a duty, a circle for a meeting, a
/// square for a paper. Weekends and holidays are shaded, today is a line. The arrow keys go from
/// one to the next, a click on a month chooses it. A mark can be drawn to another day; Ctrl with
/// the arrows pushes the current one by a day.
class TimeLine final : public QWidget {
    Q_OBJECT
public:
    explicit TimeLine(QWidget* parent = nullptr);

    void setYear(int year, const regulation::Holidays* holidays, const base::Date& today);
    void setEntries(std::vector<agenda::DueEntry> entries);
    /// 1 to 12; 0: none.
    void setMonth(int month);
    int month() const { return m_month; }
    /// Of the entry under the keyboard's mark; null: none.
    const agenda::DueEntry* current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {480, sizeHint().height()}; }

Q_SIGNALS:
    void monthChosen(int month);
    /// That entry is wanted so many days later.
    void moveWanted(const QString& entry, int days);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF band() const;
    double xOf(const base::Date& day) const;
    double xOf(const agenda::DueEntry& entry) const;
    QPointF placeOf(size_t entry) const;
    int entryAt(QPointF point) const;
    int monthAt(double x) const;
    QString sentenceOf(const agenda::DueEntry& entry) const;
    void select(int entry);
    void paintMonths(QPainter& painter);
    void paintRestDays(QPainter& painter);
    void paintEntries(QPainter& painter);
    void paintEntry(QPainter& painter, size_t entry);
    void paintToday(QPainter& painter);
    void paintDragged(QPainter& painter);
    double dayWidth() const;
    QDate draggedTo() const;
    void drop();
    void push(int days);
    void describe();

    int m_year = 0;
    base::Date m_today;
    std::vector<agenda::DueEntry> m_entries;
    std::vector<std::pair<int, bool>> m_restDays; ///< day of the year, whether a holiday
    int m_month = 0;
    int m_current = -1;
    std::optional<QPointF> m_pressed; ///< on the current mark
    int m_draggedDays = 0;
};

} // namespace thidua::start
