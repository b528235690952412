// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/YearPane.h"

#include "start/StateSign.h"
#include "store/PaperStates.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace thidua::start {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

constexpr int keyRole = Qt::UserRole;
const QString boardKey = u"board"_s;
const QString dataKey = u"data"_s;
const QString paperKey = u"paper/"_s;

} // namespace

YearPane::YearPane(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setIconSize({20, 20});
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(20 * grid);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(grid, grid, 0, grid);
    connect(this, &QListWidget::itemClicked, this, &YearPane::open);
    fill();
}

void YearPane::setPapers(const std::vector<agenda::BoardRow>& rows, int year)
{
    m_rows.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows),
                 [](const agenda::BoardRow& row) { return row.isThere(); });
    m_year = year;
    fill();
}

void YearPane::setDataThere(bool there)
{
    m_hasData = there;
    fill();
}

QListWidgetItem* YearPane::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    QFont font = this->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, 4 * grid});
    return item;
}

void YearPane::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    addHeading(tr("NĂM %1").arg(m_year));
    const auto add = [this](const QIcon& icon, const QString& text, const QString& key) {
        auto* item = new QListWidgetItem(icon, text, this);
        item->setData(keyRole, key);
        item->setToolTip(text);
        item->setSizeHint({0, 4 * grid});
        return item;
    };
    add(widgets::icon(widgets::Icon::Board), tr("Tiến độ năm"), boardKey);
    if (m_hasData)
        add(widgets::icon(widgets::Icon::Data), tr("Dữ liệu"), dataKey);
    addHeading(tr("VĂN BẢN  %1").arg(m_rows.size()));
    for (const auto& row : m_rows) {
        auto* item = add(stateIcon(row.state), row.title, paperKey + row.paper.value);
        const QString words = u"%1, %2"_s.arg(row.title, store::nameOf(row.state));
        item->setToolTip(words);
        item->setData(Qt::AccessibleTextRole, words);
    }
    mark(m_shown);
    setAccessibleName(tr("Hồ sơ năm"));
}

void YearPane::mark(const QString& key)
{
    m_shown = key;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(keyRole).toString() == key && !key.isEmpty())
            return setCurrentRow(row);
    setCurrentRow(-1);
}

void YearPane::showPage(Page page) { mark(page == Page::Board ? boardKey : dataKey); }

void YearPane::showPaper(const store::PaperId& paper) { mark(paperKey + paper.value); }

void YearPane::open(QListWidgetItem* item)
{
    const QString key = item->data(keyRole).toString();
    if (key == boardKey)
        Q_EMIT pageWanted(Page::Board);
    else if (key == dataKey)
        Q_EMIT pageWanted(Page::Data);
    else if (key.startsWith(paperKey))
        Q_EMIT paperWanted(store::PaperId{key.mid(paperKey.size())});
}

void YearPane::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        return open(currentItem());
    QListWidget::keyPressEvent(event);
}

void YearPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QListWidget::changeEvent(event);
}

} // namespace thidua::start
