// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/ReviewList.h"

#include "start/ReviewDelegate.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>

namespace thidua::start {

using namespace Qt::StringLiterals;
using renewal::Change;
using renewal::ChangeKind;
using renewal::Review;
using widgets::grid;

namespace {

constexpr int placeRole = Qt::UserRole; ///< of the change on the map

QString brief(QString text)
{
    text = text.simplified();
    return text.size() > 120 ? QString(text.left(119) + u"…"_s) : text;
}

/// "“năm 2025” → “năm 2026”"; the words around where nothing is known of what is meant.
QString turnOf(const Change& change)
{
    const QString old = brief(change.oldText);
    const QString fresh = brief(change.newText);
    if (!old.isEmpty() && !fresh.isEmpty())
        return u"“%1” → “%2”"_s.arg(old, fresh);
    const QString one = old.isEmpty() ? fresh : old;
    return one.isEmpty() ? brief(change.context) : u"“%1”"_s.arg(one);
}

QIcon signOf(ChangeKind kind)
{
    using widgets::Icon;
    return widgets::icon(kind == ChangeKind::Recomputed ? Icon::Done
                         : kind == ChangeKind::Cleared  ? Icon::Add
                                                        : Icon::Should);
}

} // namespace

ReviewList::ReviewList(QWidget* parent)
    : QWidget(parent), m_count(new QLabel), m_progress(new QProgressBar), m_filter(new QComboBox),
      m_list(new QListWidget), m_nothing(new QLabel), m_go(new QPushButton), m_done(new QPushButton)
{
    build();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ReviewList::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewList::showChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ReviewList::go);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_isFilling)
            return;
        const auto at = static_cast<size_t>(item->data(placeRole).toInt());
        const QString id = m_review.map.changes[at].id;
        const bool isDone = item->checkState() == Qt::Checked;
        // The list is filled anew by it, and the item is in use until then.
        QMetaObject::invokeMethod(
            this, [this, id, isDone] { Q_EMIT doneWanted({id}, isDone); }, Qt::QueuedConnection);
    });
    connect(m_go, &QPushButton::clicked, this, &ReviewList::go);
    connect(m_done, &QPushButton::clicked, this, &ReviewList::tick);
    retranslate();
}

void ReviewList::build()
{
    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_count->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(grid);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    widgets::makePrimary(*m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_go);
    column->addWidget(m_done);
    setMinimumWidth(32 * grid);
}

void ReviewList::setReview(const Review& review, const QHash<QString, QString>& titles)
{
    if (review == m_review && titles == m_titles && m_list->count() > 0)
        return;
    m_review = review;
    m_titles = titles;
    fill();
}

bool ReviewList::isShown(const Change& change) const
{
    switch (static_cast<Show>(m_filter->currentIndex())) {
    case Left:
        return Review::asks(change) && !m_review.isDone(change);
    case Done:
        return m_review.isDone(change);
    case Recomputed:
        return change.kind == ChangeKind::Recomputed;
    case All:
        break;
    }
    return true;
}

void ReviewList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void ReviewList::addChange(const Change& change)
{
    const QString turn = turnOf(change);
    const QString where = change.where.left(1).toUpper() + change.where.mid(1);
    QStringList lines{where, turn, change.why};
    lines.removeAll(QString());
    auto* item = new QListWidgetItem(signOf(change.kind), lines.join(u'\n'), m_list);
    item->setData(WhereRole, where);
    item->setData(TurnRole, turn);
    item->setData(WhyRole, change.why);
    item->setData(placeRole, static_cast<int>(&change - m_review.map.changes.data()));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_review.isDone(change) ? Qt::Checked : Qt::Unchecked);
    const QString kind = renewal::nameOf(change.kind);
    item->setToolTip(change.context.isEmpty() ? kind : QString(kind + u": "_s + change.context));
    item->setData(Qt::AccessibleTextRole, QString(kind + u", "_s + lines.join(u", "_s)));
}

void ReviewList::fill()
{
    // The place that follows a ticked one is the next to look at.
    const int row = m_list->currentRow();
    const Change* before = chosen();
    const QString id = before ? before->id : QString();
    m_isFilling = true;
    m_list->clear();
    QString group;
    int wanted = -1;
    for (const Change& change : m_review.map.changes) {
        if (!isShown(change))
            continue;
        const QString title =
            change.paper.isEmpty() ? tr("Dữ liệu của năm") : m_titles.value(change.paper.value);
        if (title != group || m_list->count() == 0)
            addHeading(group = title);
        addChange(change);
        if (change.id == id)
            wanted = m_list->count() - 1;
    }
    m_isFilling = false;
    const bool isEmpty = m_list->count() == 0;
    if (wanted < 0 && !isEmpty)
        wanted = qBound(1, row, m_list->count() - 1);
    while (wanted > 0 && wanted < m_list->count() - 1 &&
           !(m_list->item(wanted)->flags() & Qt::ItemIsSelectable))
        ++wanted;
    m_list->setCurrentRow(wanted);
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    showCount();
    showChosen();
}

void ReviewList::showCount()
{
    const int asked = m_review.asked();
    const int left = m_review.left();
    m_count->setText(
        left == 0 ? tr("Đã xem hết %n chỗ.", nullptr, asked)
                  : tr("Còn %1 trong %2 chỗ phải nhập hoặc quyết định.").arg(left).arg(asked));
    m_progress->setRange(0, qMax(1, asked));
    m_progress->setValue(asked - left);
    m_progress->setAccessibleDescription(m_count->text());
}

const Change* ReviewList::chosen() const
{
    const auto* item = m_list->currentItem();
    if (!item || !item->data(placeRole).isValid())
        return nullptr;
    const auto at = static_cast<size_t>(item->data(placeRole).toInt());
    return at < m_review.map.changes.size() ? &m_review.map.changes[at] : nullptr;
}

void ReviewList::showChosen()
{
    const Change* change = chosen();
    const QString why = change ? QString() : tr("Hãy chọn một chỗ trong danh sách trước.");
    for (QPushButton* button : {m_go, m_done}) {
        button->setEnabled(change != nullptr);
        button->setToolTip(why);
    }
    m_done->setText(change && m_review.isDone(*change) ? tr("Chưa xong, để lại")
                                                       : tr("Xong, sang chỗ kế"));
    if (change) {
        m_go->setToolTip(tr("Mở chỗ này để sửa (Enter)"));
        m_done->setToolTip(tr("Đánh dấu đã xem (dấu cách)"));
    }
}

void ReviewList::go()
{
    if (const Change* change = chosen())
        Q_EMIT goWanted(Change(*change)); // the list may be filled again meanwhile
}

void ReviewList::tick()
{
    if (const Change* change = chosen())
        Q_EMIT doneWanted({change->id}, !m_review.isDone(*change));
}

bool ReviewList::eventFilter(QObject* watched, QEvent* event)
{
    // A narrower list has more lines in a row, and those after it stand lower.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->oldSize().width() != resize->size().width())
            QMetaObject::invokeMethod(
                m_list, [this] { m_list->doItemsLayout(); }, Qt::QueuedConnection);
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        widgets::makePrimary(*m_go);
    QWidget::changeEvent(event);
}

void ReviewList::retranslate()
{
    const int show = qMax(0, m_filter->currentIndex());
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItems({tr("Còn phải xem"), tr("Đã xem xong"), tr("Chương trình đã tính lại"),
                        tr("Tất cả các chỗ")});
    m_filter->setCurrentIndex(show);
    m_filter->setAccessibleName(tr("Lọc các chỗ phải xem"));
    m_progress->setAccessibleName(tr("Phần đã xem xong"));
    m_list->setAccessibleName(tr("Các chỗ phải xem của năm mới"));
    m_go->setText(tr("Đến chỗ này"));
    m_nothing->setText(tr("Không có chỗ nào ở mục này."));
    fill();
}

} // namespace thidua::start
