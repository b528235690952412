// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FindingsPanel.h"

#include "findings/FindingDelegate.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace thidua::findings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeight = 40 * widgets::grid;
constexpr qsizetype mostQuoted = 120;

widgets::Icon iconOf(Level level)
{
    switch (level) {
    case Level::Must:
        return widgets::Icon::Must;
    case Level::Should:
        return widgets::Icon::Should;
    case Level::Hint:
        break;
    }
    return widgets::Icon::Hint;
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostQuoted ? line : QString(line.left(mostQuoted).trimmed() + u'…');
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(row(item)); });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { choose(row(item)); });
    fill();
}

void FindingsPanel::setFindings(std::vector<Finding> findings)
{
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    fill();
}

void FindingsPanel::fill()
{
    const int kept = currentRow();
    clear();
    setAccessibleName(tr("Lỗi, nhắc"));
    for (const auto& finding : m_findings) {
        const QString place = finding.line > 0 ? tr("Dòng %1: ").arg(finding.line) : QString();
        auto* item = new QListWidgetItem(widgets::icon(iconOf(finding.level)),
                                         QString(place + finding.message), this);
        if (!finding.quote.isEmpty()) {
            item->setData(quoteRole, QString(u'“' + shortened(finding.quote) + u'”'));
            item->setToolTip(finding.quote.left(1000).toHtmlEscaped());
        }
    }
    setCurrentRow(kept < count() ? kept : -1);
    followHeight();
}

void FindingsPanel::step(int direction)
{
    if (count() == 0)
        return;
    const int from = currentRow() < 0 && direction < 0 ? count() : currentRow();
    const int to = (from + direction + count()) % count();
    setCurrentRow(to);
    choose(to);
}

void FindingsPanel::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_findings.size()))
        Q_EMIT chosen(m_findings[static_cast<size_t>(row)]);
}

void FindingsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QListWidget::changeEvent(event);
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        followHeight();
    }
}

void FindingsPanel::followHeight()
{
    int height = 0;
    for (int row = 0; row < count() && height < mostHeight; ++row)
        height += sizeHintForRow(row);
    setFixedHeight(qMin(height, mostHeight));
}

} // namespace thidua::findings
