// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CitationPanel.h"

#include "text/Collation.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace thidua::panels {

using namespace Qt::StringLiterals;
using pipeline::Citable;
using pipeline::CitingAs;
using regulation::Force;
using widgets::grid;

namespace {

QIcon iconOf(Force force)
{
    return widgets::icon(force == Force::InForce   ? widgets::Icon::Done
                         : force == Force::Unknown ? widgets::Icon::Hint
                                                   : widgets::Icon::Should);
}

} // namespace

CitationPanel::CitationPanel(QWidget* view, std::vector<Citable> library, CitingAs as,
                             Preview preview)
    : Panel(view), m_library(std::move(library)), m_preview(std::move(preview)),
      m_field(new QLineEdit), m_list(new QListWidget), m_inText(new QRadioButton(tr("Trong &câu"))),
      m_asBasis(new QRadioButton(tr("Dòng căn &cứ")))
{
    build(as);
    fill();
}

void CitationPanel::build(CitingAs as)
{
    auto* title = new QLabel(tr("Chèn viện dẫn"));
    title->setStyleSheet(u"font-weight: bold"_s);
    column()->addWidget(title);
    m_field->setPlaceholderText(tr("Tìm theo số, tên, cơ quan; không cần dấu"));
    m_field->setAccessibleName(tr("Tìm văn bản pháp luật"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    column()->addWidget(m_field);
    m_list->setAccessibleName(tr("Văn bản pháp luật"));
    m_list->setMinimumSize(80 * grid, 30 * grid);
    m_list->setWordWrap(true);
    m_list->setSpacing(grid / 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column()->addWidget(m_list, 1);
    m_shown = new QLabel;
    m_shown->setWordWrap(true);
    m_shown->setMinimumHeight(5 * grid);
    m_shown->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_shown->setAccessibleName(tr("Sẽ chèn"));
    column()->addWidget(m_shown);
    auto* row = new QHBoxLayout;
    auto* insert = new QPushButton(tr("C&hèn"));
    widgets::makePrimary(*insert);
    (as == CitingAs::Basis ? m_asBasis : m_inText)->setChecked(true);
    row->addWidget(m_inText);
    row->addWidget(m_asBasis);
    row->addStretch(1);
    row->addWidget(insert);
    column()->addLayout(row);
    connect(m_field, &QLineEdit::textChanged, this, &CitationPanel::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &CitationPanel::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &CitationPanel::accept);
    connect(m_inText, &QRadioButton::toggled, this, &CitationPanel::showChoice);
    connect(insert, &QPushButton::clicked, this, &CitationPanel::accept);
}

QWidget* CitationPanel::first() { return m_field; }

CitingAs CitationPanel::as() const
{
    return m_asBasis->isChecked() ? CitingAs::Basis : CitingAs::Text;
}

QString CitationPanel::current() const
{
    const auto* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void CitationPanel::fill()
{
    m_list->clear();
    for (const Citable& one : m_library) {
        if (!text::matchesTyped(one.text, m_field->text()))
            continue;
        QString words = one.text + u'\n' + one.state;
        if (one.isBasis)
            words += u' ' + tr("Đã có trong căn cứ.");
        auto* item = new QListWidgetItem(iconOf(one.force), words, m_list);
        item->setData(Qt::UserRole, one.id);
        if (one.force == Force::Ended || one.force == Force::NotYet)
            item->setForeground(widgets::colors(palette()).faint);
    }
    m_list->setCurrentRow(0);
    showChoice();
}

void CitationPanel::showChoice()
{
    const QString id = current();
    m_shown->setText(id.isEmpty() ? tr("Không có văn bản nào như vậy trong thư viện; gõ ít chữ hơn "
                                       "hoặc thêm vào tệp của cơ quan.")
                                  : tr("Sẽ chèn: %1").arg(m_preview(id, as())));
}

void CitationPanel::accept()
{
    const QString id = current();
    if (id.isEmpty())
        return;
    const CitingAs as = this->as();
    leave(); // the page has the keys again before it is written on
    Q_EMIT chosen(id, as);
}

bool CitationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return accept(), true;
    const int by = key == Qt::Key_Down       ? 1
                   : key == Qt::Key_Up       ? -1
                   : key == Qt::Key_PageDown ? 5
                   : key == Qt::Key_PageUp   ? -5
                                             : 0;
    if (by == 0 || m_list->count() == 0)
        return Panel::eventFilter(watched, event);
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    return true;
}

} // namespace thidua::panels
