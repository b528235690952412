// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/RecordForm.h"

#include "data/Field.h"
#include "data/FormWords.h"
#include "data/Sections.h"
#include "data/Titles.h"
#include "text/DatesInWords.h"
#include "widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using widgets::grid;

namespace {

constexpr int columns = 12;
/// Below it two fields beside each other would be too narrow for a name.
constexpr int leastForTwo = 54 * grid;

} // namespace

RecordForm::RecordForm(YearDesk& desk, const emulation::RecordShape& shape, const QString& record,
                       Part part)
    : m_desk(desk), m_record(record), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setVerticalSpacing(grid + grid / 2);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (const MemberShape& member : shape.members) {
        const FieldPlace place{&desk, &member, record};
        const bool inTree = part == Part::BesidesTheTree &&
                            (member.keyText() == u"text" || member.shape.records() == &shape);
        if (inTree || hasOwnSection(place.place()))
            continue;
        if (Field* field = makeField(place, this))
            m_items.push_back({field, FormWords::look(member).width});
    }
    if (isAgency(shape)) {
        m_lawName = new QLabel;
        m_lawName->setWordWrap(true);
        m_lawName->setForegroundRole(QPalette::PlaceholderText);
        connect(&desk, &YearDesk::refreshed, this, &RecordForm::showLawName);
        showLawName();
    }
    layOut();
}

void RecordForm::layOut()
{
    int row = 0;
    int column = 0;
    for (const Item& item : m_items) {
        const int width = m_isNarrow && item.width > 3 ? columns : item.width;
        if (column + width > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.field, row, column, 1, width, Qt::AlignTop);
        column += width;
    }
    if (m_lawName)
        m_grid->addWidget(m_lawName, row + 1, 0, 1, columns);
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < leastForTwo;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    layOut();
}

QSize RecordForm::minimumSizeHint() const
{
    const QSize now = QWidget::minimumSizeHint();
    int widest = 0;
    for (const Item& item : m_items)
        widest = qMax(widest, item.field->minimumSizeHint().width());
    return {qMin(now.width(), widest), now.height()};
}

void RecordForm::setRecord(const QString& record)
{
    m_record = record;
    for (const Item& item : m_items)
        item.field->setRecord(record);
    showLawName();
}

bool RecordForm::focusPlace(const QString& place)
{
    for (const Item& item : m_items)
        if (item.field->focusPlace(place))
            return true;
    return false;
}

void RecordForm::focusFirst()
{
    if (!m_items.empty())
        m_items.front().field->focusPlace(m_items.front().field->at().place());
}

void RecordForm::showLawName()
{
    if (!m_lawName)
        return;
    QJsonObject agency = m_desk.value(m_record).toObject();
    const bool named = !agency.value(u"names"_s).toArray().isEmpty();
    agency.remove(u"names"_s); // what the law says, whatever the office has entered
    const QString name = agencyNameToday(m_desk, agency);
    const QString day = text::dateText(m_desk.today(), text::DateStyle::Slashed);
    if (name.isEmpty())
        m_lawName->setText(tr("Chưa có tên theo luật: hãy chọn loại cơ quan và tỉnh, thành phố."));
    else
        m_lawName->setText(tr("Tên theo luật ngày %1: %2.").arg(day, name));
    m_lawName->setVisible(!name.isEmpty() || !named);
}

} // namespace thidua::data
