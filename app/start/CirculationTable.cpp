// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/CirculationTable.h"

#include "agenda/Board.h"
#include "emulation/AgencyFace.h"
#include "regulation/Calendar.h"
#include "start/BoardModel.h"
#include "text/Normal.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>

namespace thidua::start {

using namespace Qt::StringLiterals;
using emulation::CirculationStep;

std::optional<base::Date> typedDay(const QString& text, const base::Date& today)
{
    const QString words = text::bare(text.simplified());
    if (words == u"hom nay" || words == u"today")
        return today;
    if (words == u"hom qua" || words == u"yesterday")
        return regulation::plusDays(today, -1);
    static const QRegularExpression form(u"^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    if (year < 100)
        year += 2000;
    return base::Date::of(year, match.captured(2).toInt(), match.captured(1).toInt());
}

CirculationTable::CirculationTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(columns);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(4 * widgets::grid);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemChanged, this, &CirculationTable::take);
    retranslate();
}

void CirculationTable::setYear(const emulation::EmulationYear& ofYear,
                               const emulation::Sources& sources, const base::Date& today)
{
    m_data = ofYear;
    m_today = today;
    m_names.clear();
    m_steps.clear();
    const auto* year = agenda::ourGroupingYear(m_data);
    if (!year || !year->pledge)
        return fill();
    m_copies = static_cast<int>(year->members.size() + year->pledge->extraCopies.size());
    for (const auto& member : year->members) {
        CirculationStep step;
        step.member = member.agency;
        for (const auto& known : year->pledge->circulation)
            if (known.member == member.agency)
                step = known;
        m_steps.push_back(std::move(step));
        QString name = member.agency.value;
        for (const auto& agency : m_data.agencies)
            if (agency.id == member.agency)
                name = emulation::faceOf(agency, today, sources.law).name;
        m_names += name;
    }
    fill();
}

void CirculationTable::fill()
{
    m_filling = true;
    setRowCount(members());
    for (int row = 0; row < members(); ++row)
        fillRow(row);
    m_filling = false;
}

void CirculationTable::fillRow(int row)
{
    const CirculationStep& step = m_steps[static_cast<size_t>(row)];
    const auto count = [](int copies) { return copies > 0 ? QString::number(copies) : QString(); };
    const QStringList texts{m_names[row],
                            shortDate(step.sent),
                            shortDate(step.returned),
                            count(step.signedCopies),
                            count(step.sealedCopies),
                            step.note};
    for (int column = 0; column < columns; ++column) {
        auto* cell = item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            setItem(row, column, cell);
        }
        cell->setText(texts[column]);
        cell->setToolTip({});
        cell->setData(Qt::ForegroundRole, {});
        cell->setData(Qt::AccessibleTextRole,
                      QString(m_names[row] + u", "_s + horizontalHeaderItem(column)->text() +
                              u": "_s + texts[column]));
        if (column == MemberName)
            cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
    }
}

QString CirculationTable::takeText(CirculationStep& step, int column, const QString& text) const
{
    if (column == Note) {
        step.note = text;
        return {};
    }
    if (column == Sent || column == Returned) {
        const auto day = text.isEmpty() ? base::Date() : typedDay(text, m_today);
        if (!day)
            return tr("“%1” không phải là ngày; hãy ghi như 5/3 hoặc hôm nay.").arg(text);
        (column == Sent ? step.sent : step.returned) = *day;
        if (!step.sent.isEmpty() && !step.returned.isEmpty() && step.returned < step.sent)
            return tr("Ngày nhận lại đứng trước ngày gửi.");
        return {};
    }
    bool isNumber = true;
    const int copies = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!isNumber || copies < 0 || copies > m_copies)
        return tr("Phải là số bản, từ 0 đến %1.").arg(m_copies);
    (column == SignedCopies ? step.signedCopies : step.sealedCopies) = copies;
    return {};
}

void CirculationTable::take(QTableWidgetItem* cell)
{
    if (m_filling || cell->column() == MemberName)
        return;
    std::vector<CirculationStep> steps = m_steps;
    auto& step = steps[static_cast<size_t>(cell->row())];
    const QString trouble = takeText(step, cell->column(), cell->text().simplified());
    m_filling = true;
    cell->setToolTip(trouble);
    cell->setData(Qt::ForegroundRole,
                  trouble.isEmpty() ? QVariant() : widgets::colors(palette()).must);
    cell->setData(Qt::DecorationRole, trouble.isEmpty()
                                          ? QVariant()
                                          : style()->standardIcon(QStyle::SP_MessageBoxWarning));
    cell->setData(Qt::AccessibleDescriptionRole, trouble);
    m_filling = false;
    if (!trouble.isEmpty() || steps == m_steps)
        return;
    m_steps = steps;
    Q_EMIT edited(steps);
}

QString CirculationTable::summary() const
{
    const auto* year = agenda::ourGroupingYear(m_data);
    if (!year || !year->pledge)
        return {};
    const auto all = agenda::circulationOf(*year);
    return tr("Đã gửi %1/%2 · đã nhận lại %3 · đủ chữ ký %4 · đủ dấu %5 (mỗi đơn vị ký %6 bản)")
        .arg(all.sent)
        .arg(all.members)
        .arg(all.returned)
        .arg(all.copiesSigned)
        .arg(all.copiesSealed)
        .arg(m_copies);
}

void CirculationTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

void CirculationTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Đơn vị"), tr("Gửi đi"), tr("Nhận lại"), tr("Bản đã ký"),
                               tr("Bản đã đóng dấu"), tr("Ghi chú")});
    setAccessibleName(tr("Luân chuyển giao ước để ký"));
}

} // namespace thidua::start
