// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/YearForms.h"

#include "data/SectionPage.h"
#include "widgets/Icons.h"
#include "widgets/MessageBar.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <memory>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

YearForms::YearForms(const regulation::Law& law, const base::Date& today, QWidget* parent)
    : QWidget(parent), m_desk(new YearDesk(law, today, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    connect(m_desk, &YearDesk::changed, this, &YearForms::changed);
    connect(m_desk, &YearDesk::judged, this, &YearForms::showCounts);
    connect(m_desk, &YearDesk::jumpWanted, this, &YearForms::focusPlace);
    connect(m_desk, &YearDesk::said, this, [this](const QString& sentence) {
        m_message->say(widgets::MessageBar::Kind::Note, sentence);
    });
    connect(m_desk, &YearDesk::did, this, [this](const QString& sentence) {
        m_message->say(widgets::MessageBar::Kind::Done, sentence);
    });
    build();
    // Shortcuts, as tables, trees and lists keep these keys for themselves.
    const auto turns = [this](Qt::Key key, int by) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { turn(by); });
    };
    turns(Qt::Key_PageDown, 1);
    turns(Qt::Key_PageUp, -1);
}

YearForms::~YearForms() = default;

void YearForms::build()
{
    m_sections = sections();
    m_pages.assign(m_sections.size(), nullptr);
    auto* split = new QSplitter;
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Các phần của dữ liệu"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(18 * grid);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(grid / 4);
    for (const Section& section : m_sections)
        m_list->addItem(section.title);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new widgets::MessageBar;
    m_message->hide();
    m_stack = new QStackedWidget;
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({28 * grid, 100 * grid});
    layout()->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (SectionPage* page = pageOf(row))
            m_stack->setCurrentWidget(page);
    });
    m_list->setCurrentRow(0);
}

SectionPage* YearForms::pageOf(int row)
{
    if (row < 0 || row >= static_cast<int>(m_sections.size()))
        return nullptr;
    SectionPage*& page = m_pages[static_cast<size_t>(row)];
    if (!page) {
        page = new SectionPage(*m_desk, m_sections[static_cast<size_t>(row)]);
        m_stack->addWidget(page);
        connect(page, &SectionPage::sectionWanted, this, &YearForms::showSection);
    }
    return page;
}

void YearForms::setYear(const emulation::EmulationYear& year)
{
    m_message->clear();
    m_desk->setYear(year);
}

void YearForms::follow(const emulation::EmulationYear& year) { m_desk->follow(year); }

void YearForms::setHistory(std::function<void()> undo, std::function<void()> redo)
{
    m_desk->setOuterHistory(std::move(undo), std::move(redo));
}

int YearForms::openCount() const { return static_cast<int>(m_desk->problems().size()); }

void YearForms::showCounts()
{
    std::vector<int> counts(m_sections.size(), 0);
    for (const OpenPlace& problem : m_desk->problems())
        for (size_t place = 0; place < m_sections.size(); ++place)
            counts[place] += m_sections[place].holds(problem.path) ? 1 : 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const int count = counts[static_cast<size_t>(row)];
        const QString& title = m_sections[static_cast<size_t>(row)].title;
        auto* item = m_list->item(row);
        item->setText(count ? tr("%1 (%2)").arg(title).arg(count) : title);
        item->setIcon(widgets::icon(count ? widgets::Icon::Should : widgets::Icon::Done));
        item->setToolTip(count ? tr("Còn %n chỗ thiếu hoặc chưa đúng", nullptr, count) : QString());
        item->setData(Qt::AccessibleTextRole,
                      count ? QString(title + u", "_s + item->toolTip()) : title);
    }
    Q_EMIT openCountChanged(openCount());
}

bool YearForms::showSection(const QString& id)
{
    for (size_t place = 0; place < m_sections.size(); ++place)
        if (m_sections[place].id == id || m_sections[place].members.contains(id)) {
            m_list->setCurrentRow(static_cast<int>(place));
            return true;
        }
    return false;
}

bool YearForms::focusPlace(const QString& place)
{
    // The inner page first: the pledge lies within the grouping, and has a page of its own.
    int found = -1;
    for (int row = 0; row < static_cast<int>(m_sections.size()); ++row) {
        const Section& section = m_sections[static_cast<size_t>(row)];
        const bool deeper = found < 0 || !section.scope.isEmpty();
        if (deeper && section.holds(place))
            found = row;
    }
    if (found < 0)
        return false;
    m_list->setCurrentRow(found);
    return pageOf(found)->focusPlace(place);
}

void YearForms::commit()
{
    QWidget* typing = focusWidget();
    if (!typing || !typing->hasFocus())
        return;
    typing->clearFocus();
    if (QWidget* again = focusWidget() ? focusWidget() : m_stack->currentWidget())
        again->setFocus(Qt::OtherFocusReason);
}

void YearForms::undo() { m_desk->undo(); }

void YearForms::redo() { m_desk->redo(); }

void YearForms::nextOpen()
{
    if (SectionPage* page = pageOf(m_list->currentRow()))
        page->focusNextOpen();
}

void YearForms::turn(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void YearForms::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (event->key() == Qt::Key_F8)
        nextOpen();
    else
        QWidget::keyPressEvent(event);
}

/// The words of the forms are made with them: in another language they are made anew.
void YearForms::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int row = m_list->currentRow();
    const std::unique_ptr<QLayoutItem> old(layout()->takeAt(0));
    delete old->widget();
    build();
    m_list->setCurrentRow(row);
    showCounts();
}

} // namespace thidua::data
