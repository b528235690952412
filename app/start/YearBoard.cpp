// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/YearBoard.h"

#include "emulation/AgencyFace.h"
#include "store/PaperStates.h"
#include "widgets/Fold.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

namespace thidua::start {

using namespace Qt::StringLiterals;
using agenda::BoardRow;
using emulation::MemberRole;
using widgets::grid;

namespace {

void makeBold(QLabel& label, double larger)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    label.setFont(font);
}

} // namespace

YearBoard::YearBoard(QWidget* parent) : QWidget(parent)
{
    m_model = new BoardModel(this);
    m_line = new TimeLine;
    m_circulation = new CirculationTable;
    m_summary = new QLabel;
    auto* round = new QWidget;
    auto* roundColumn = new QVBoxLayout(round);
    roundColumn->setContentsMargins(0, 0, 0, 0);
    roundColumn->addWidget(m_summary);
    roundColumn->addWidget(m_circulation);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_circulation->setFixedHeight(28 * grid);
    m_fold = new widgets::Fold(round);
    m_fold->setOpen(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(buildHead());
    column->addWidget(m_line);
    column->addWidget(buildFilters());
    column->addWidget(buildTable(), 1);
    column->addWidget(m_fold);
    connectAll();
    retranslate();
}

QWidget* YearBoard::buildHead()
{
    auto* head = new QWidget;
    m_title = new QLabel;
    makeBold(*m_title, 1.5);
    m_lead = new QLabel;
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_roleLabel = new QLabel;
    m_role = new QComboBox;
    m_roleLabel->setBuddy(m_role);
    m_new = new QPushButton;
    m_new->setIcon(widgets::icon(widgets::Icon::Add));
    m_calendar = new QPushButton;
    m_calendar->setIcon(widgets::icon(widgets::Icon::Calendar));
    for (auto* label : {m_title, m_lead}) {
        label->setMinimumWidth(20 * grid); // a long name does not widen the window
        label->setWordWrap(true);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_lead, 1);
    row->addWidget(m_roleLabel);
    row->addWidget(m_role);
    row->addSpacing(grid);
    row->addWidget(m_new);
    row->addWidget(m_calendar);
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_title); // the whole width: names of groupings are long
    words->addLayout(row);
    return head;
}

QWidget* YearBoard::buildFilters()
{
    auto* filters = new QWidget;
    m_words = new QLineEdit;
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(widgets::Icon::Find), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(36 * grid);
    m_month = new QComboBox;
    m_state = new QComboBox;
    m_missing = new QCheckBox;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_month);
    row->addWidget(m_state);
    row->addWidget(m_missing);
    row->addStretch(1);
    return filters;
}

QWidget* YearBoard::buildTable()
{
    auto* whole = new QWidget;
    m_table = new QTreeView;
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setIconSize({20, 20});
    m_table->installEventFilter(this);
    auto* header = m_table->header();
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(7 * grid);
    const int widths[] = {36, 14, 13, 18, 14, 7, 24};
    for (int column = 0; column < BoardModel::columns; ++column)
        header->resizeSection(column, widths[column] * grid);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BoardModel::Title, QHeaderView::Stretch);
    m_nothing = new QLabel;
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_chosen = new QLabel;
    m_actionRow = new QHBoxLayout;
    m_actionRow->setSpacing(grid);
    m_actionRow->addWidget(m_chosen, 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    column->addLayout(m_actionRow);
    return whole;
}

void YearBoard::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &YearBoard::showActions);
    connect(m_table, &QTreeView::doubleClicked, this, &YearBoard::act);
    connect(m_words, &QLineEdit::textChanged, this, &YearBoard::applyFilter);
    connect(m_month, &QComboBox::currentIndexChanged, this, &YearBoard::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &YearBoard::applyFilter);
    connect(m_missing, &QCheckBox::toggled, this, &YearBoard::applyFilter);
    connect(m_line, &TimeLine::monthChosen, m_month, &QComboBox::setCurrentIndex);
    connect(m_circulation, &CirculationTable::edited, this, &YearBoard::circulationEdited);
    connect(m_new, &QPushButton::clicked, this, &YearBoard::galleryWanted);
    connect(m_calendar, &QPushButton::clicked, this, &YearBoard::calendarWanted);
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        Q_EMIT roleChosen(static_cast<MemberRole>(m_role->itemData(index).toInt()));
    });
}

void YearBoard::setContent(const BoardContent& content)
{
    const BoardRow* before = chosen();
    const QString step = before ? before->step : QString();
    const store::PaperId paper = before ? before->paper : store::PaperId();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_year = content.file->data.year;
    m_line->setYear(m_year, &content.sources.law.holidays, content.today);
    m_line->setEntries(agenda::dueEntries(*content.file, content.sources));
    m_model->setRows(agenda::boardRows(*content.file, *content.cycle, content.sources),
                     content.today);
    m_circulation->setYear(content.file->data, content.sources, content.today);
    m_summary->setText(m_circulation->summary());
    m_fold->setVisible(m_circulation->members() > 0);
    m_fold->setNote(m_summary->text());
    showHead(content);
    choose(step, paper);
    m_table->verticalScrollBar()->setValue(scrolled);
    showEmptiness();
    showActions();
}

void YearBoard::showHead(const BoardContent& content)
{
    const auto& facts = content.file->data;
    const auto* grouping = agenda::ourGrouping(facts);
    m_titleText = grouping && !grouping->name.isEmpty() ? grouping->name : QString();
    m_title->setText(m_titleText.isEmpty() ? tr("Thi đua %1").arg(m_year)
                                           : tr("Thi đua %1 · %2").arg(m_year).arg(m_titleText));
    QString office;
    for (const auto& agency : facts.agencies)
        if (agency.id == facts.office)
            office = emulation::faceOf(agency, content.today, content.sources.law).name;
    const auto there = std::count_if(m_model->rows().begin(), m_model->rows().end(),
                                     [](const BoardRow& row) { return row.isThere(); });
    const int missing = static_cast<int>(m_model->rows().size()) - static_cast<int>(there);
    m_lead->setText(
        tr("%1 · %2 văn bản đã có, %3 còn phải soạn").arg(office).arg(there).arg(missing));
    showRoles(content);
}

void YearBoard::showRoles(const BoardContent& content)
{
    const auto& facts = content.file->data;
    const auto* grouping = agenda::ourGrouping(facts);
    const auto role = agenda::ourRole(facts);
    const bool isBlock = grouping && grouping->kind == emulation::GroupingKind::Block;
    const QString before = isBlock ? u"block."_s : u"cluster."_s;
    m_role->clear();
    for (const auto& [one, key] :
         {std::pair{MemberRole::Head, u"head"_s}, std::pair{MemberRole::Deputy, u"deputy"_s},
          std::pair{MemberRole::Member, u"member"_s}}) {
        QString name = content.sources.phrases.of(before + key);
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_role->addItem(name, static_cast<int>(one));
    }
    m_role->setCurrentIndex(role ? m_role->findData(static_cast<int>(*role)) : -1);
    m_role->setVisible(grouping != nullptr);
    m_roleLabel->setVisible(grouping != nullptr);
}

const BoardRow* YearBoard::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void YearBoard::choose(const QString& step, const store::PaperId& paper)
{
    int row = m_model->indexOf(step, paper);
    if (row < 0 && !step.isEmpty()) // what was missing may be there by now
        for (int i = 0; i < m_model->rowCount() && row < 0; ++i)
            row = m_model->row(i).step == step ? i : -1;
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void YearBoard::showEmptiness()
{
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
}

void YearBoard::addAction(const QString& text, const QString& tip, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    connect(button, &QPushButton::clicked, this, std::move(run), Qt::QueuedConnection);
    m_actionRow->addWidget(button);
    m_actions += button;
}

/// One button for each thing that can be done to the chosen row, the usual one first.
void YearBoard::showActions()
{
    const bool hadFocus = std::any_of(m_actions.begin(), m_actions.end(),
                                      [](const QPushButton* button) { return button->hasFocus(); });
    for (auto* button : std::as_const(m_actions)) {
        m_actionRow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
    const BoardRow* row = chosen();
    m_chosen->setText(row ? row->title : QString());
    if (hadFocus)
        m_table->setFocus();
    if (!row)
        return;
    if (!row->isThere()) {
        addAction(row->templateId.isEmpty() ? tr("Soạn bản trống") : tr("Soạn từ dữ liệu"),
                  tr("Soạn văn bản này từ dữ liệu của năm (Enter)"), [this] { act(); });
        return widgets::makePrimary(*m_actions.front());
    }
    const store::PaperId paper = row->paper;
    addAction(tr("Mở"), tr("Mở văn bản trên trang (Enter)"), [this] { act(); });
    widgets::makePrimary(*m_actions.front());
    for (const auto state : store::nextStates(row->state))
        addAction(tr("%1…").arg(store::nameOf(state)),
                  tr("Chuyển văn bản sang bước “%1”").arg(store::nameOf(state)),
                  [this, paper, state] { Q_EMIT moveWanted(paper, state); });
    if (row->state == store::PaperState::Draft)
        addAction(tr("Xóa…"), tr("Xóa bản dự thảo này (Delete)"),
                  [this, paper] { Q_EMIT removeWanted(paper); });
}

void YearBoard::act()
{
    const BoardRow* row = chosen();
    if (row && row->isThere())
        Q_EMIT paperWanted(store::PaperId(row->paper));
    else if (row)
        Q_EMIT draftWanted(BoardRow(*row)); // the board changes while it is made
}

bool YearBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        act();
        return true;
    }
    const BoardRow* row = chosen();
    if (key == Qt::Key_Delete && row && row->isThere()) {
        Q_EMIT removeWanted(store::PaperId(row->paper));
        return true;
    }
    return false;
}

void YearBoard::applyFilter()
{
    agenda::BoardFilter filter;
    filter.month = std::max(0, m_month->currentIndex());
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<store::PaperState>(m_state->currentIndex() - 1);
    filter.onlyMissing = m_missing->isChecked();
    filter.words = m_words->text().trimmed();
    const BoardRow* before = chosen();
    const QString step = before ? before->step : QString();
    const store::PaperId paper = before ? before->paper : store::PaperId();
    m_model->setFilter(filter);
    m_line->setMonth(filter.month);
    choose(step, paper);
    showEmptiness();
    showActions();
}

void YearBoard::fillFilters()
{
    const int month = std::max(0, m_month->currentIndex());
    const int state = std::max(0, m_state->currentIndex());
    const QSignalBlocker quietMonth(m_month);
    const QSignalBlocker quietState(m_state);
    m_month->clear();
    m_month->addItem(tr("Mọi tháng"));
    for (int one = 1; one <= 12; ++one)
        m_month->addItem(tr("Tháng %1").arg(one));
    m_month->setCurrentIndex(month);
    m_state->clear();
    m_state->addItem(tr("Mọi tình trạng"));
    for (int one = 0; one <= static_cast<int>(store::PaperState::Issued); ++one)
        m_state->addItem(store::nameOf(static_cast<store::PaperState>(one)));
    m_state->setCurrentIndex(state);
}

void YearBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        showActions();
    QWidget::changeEvent(event);
}

void YearBoard::retranslate()
{
    fillFilters();
    m_roleLabel->setText(tr("Năm nay cơ quan &là"));
    m_role->setAccessibleName(tr("Năm nay cơ quan là"));
    m_new->setText(tr("Văn bản mới…"));
    m_new->setToolTip(tr("Chọn mẫu để soạn một văn bản mới của năm"));
    m_calendar->setText(tr("Xuất lịch…"));
    m_calendar->setToolTip(tr("Ghi các hạn và hoạt động ra tệp .ics cho lịch điện thoại, Outlook"));
    m_words->setPlaceholderText(tr("Tìm văn bản"));
    m_words->setAccessibleName(tr("Tìm văn bản"));
    m_month->setAccessibleName(tr("Lọc theo tháng"));
    m_state->setAccessibleName(tr("Lọc theo tình trạng"));
    m_missing->setText(tr("Chỉ việc chưa có"));
    m_table->setAccessibleName(tr("Các văn bản của năm"));
    m_fold->setTitle(tr("Luân chuyển giao ước để ký"));
    m_nothing->setText(tr("Không có văn bản nào hợp với bộ lọc. Hãy bỏ bớt điều kiện lọc, hoặc "
                          "chọn Văn bản mới."));
    showActions();
}

} // namespace thidua::start
