// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/StartPage.h"

#include "start/BoardModel.h"
#include "text/DatesInWords.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace thidua::start {

using namespace Qt::StringLiterals;
using widgets::grid;
using widgets::Icon;

namespace {

QLabel* heading()
{
    auto* label = new QLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel* faintText()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QListWidget* plainList()
{
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setIconSize({20, 20});
    list->setSpacing(grid / 4);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

/// A folder as people know it: within their own folder, which has a sign.
QString folderOf(const QFileInfo& file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    const bool isWithin = folder == home || folder.startsWith(QString(home + u'/'));
    if (QDir::separator() == u'/' && isWithin && home.size() > 1)
        return QString(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

bool isYear(const QString& path) { return path.endsWith(u".thidua"_s, Qt::CaseInsensitive); }

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    m_title = new QLabel;
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_sentence = faintText();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(6 * grid);
    columns->addWidget(buildLeft(), 6);
    columns->addWidget(buildRight(), 5);
    auto* inner = new QWidget;
    inner->setMaximumWidth(140 * grid);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(2 * grid);
    column->addLayout(columns, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6 * grid, 5 * grid, 6 * grid, 3 * grid);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    retranslate();
}

QWidget* StartPage::buildLeft()
{
    auto* side = new QWidget;
    m_continue = new QPushButton;
    m_continue->setMinimumHeight(5 * grid);
    widgets::makePrimary(*m_continue);
    m_recentTitle = heading();
    m_recent = plainList();
    m_recent->installEventFilter(this);
    m_noRecent = faintText();
    m_recentTitle->setBuddy(m_recent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_continue);
    column->addWidget(m_recentTitle);
    column->addWidget(m_noRecent);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
    connect(m_recent, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->flags() & Qt::ItemIsEnabled)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(m_continue, &QPushButton::clicked, this, [this] {
        for (const RecentEntry& entry : m_entries)
            if (QFileInfo(entry.path).isFile())
                return Q_EMIT chosen(QString(entry.path));
    });
    return side;
}

QPushButton* StartPage::addChoice(QVBoxLayout& column, int icon)
{
    auto* button = new QPushButton;
    button->setIcon(widgets::icon(static_cast<Icon>(icon)));
    button->setIconSize({20, 20});
    button->setMinimumHeight(5 * grid);
    button->setStyleSheet(u"text-align: left; padding-left: 8px;"_s);
    column.addWidget(button);
    return button;
}

QWidget* StartPage::buildRight()
{
    auto* side = new QWidget;
    m_beginTitle = heading();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_beginTitle);
    m_roll = addChoice(*column, static_cast<int>(Icon::Year));
    m_rollTexts = addChoice(*column, static_cast<int>(Icon::Paper));
    m_newYear = addChoice(*column, static_cast<int>(Icon::Add));
    m_paper = addChoice(*column, static_cast<int>(Icon::Gallery));
    m_open = addChoice(*column, static_cast<int>(Icon::Open));
    m_dropHint = faintText();
    m_dueTitle = heading();
    m_due = plainList();
    m_due->setTextElideMode(Qt::ElideRight); // the day comes first
    m_due->installEventFilter(this);
    m_dueTitle->setBuddy(m_due);
    m_noDue = faintText();
    column->addWidget(m_dropHint);
    column->addSpacing(grid);
    column->addWidget(m_dueTitle);
    column->addWidget(m_noDue);
    column->addWidget(m_due, 1);
    column->addStretch(0);
    connect(m_roll, &QPushButton::clicked, this, &StartPage::rollWanted);
    connect(m_rollTexts, &QPushButton::clicked, this, &StartPage::rollTextsWanted);
    connect(m_newYear, &QPushButton::clicked, this, &StartPage::newYearWanted);
    connect(m_paper, &QPushButton::clicked, this, &StartPage::galleryWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_due, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    return side;
}

void StartPage::setRecent(const std::vector<RecentEntry>& entries)
{
    m_entries = entries;
    fillRecent();
}

void StartPage::setDue(const std::vector<DueLine>& lines, const base::Date& today)
{
    m_lines = lines;
    m_today = today;
    fillDue();
}

void StartPage::fillRecent()
{
    m_recent->clear();
    const RecentEntry* last = nullptr;
    for (const RecentEntry& entry : m_entries) {
        const QFileInfo file(entry.path);
        const bool there = file.isFile();
        const QString folder = folderOf(file);
        const QString below = !there                 ? tr("không còn trong %1").arg(folder)
                              : entry.note.isEmpty() ? folder
                                                     : QString(entry.note + u" · "_s + folder);
        auto* item =
            new QListWidgetItem(widgets::icon(isYear(entry.path) ? Icon::Year : Icon::Paper),
                                QString(file.fileName() + u'\n' + below), m_recent);
        item->setData(Qt::UserRole, entry.path);
        item->setToolTip(QDir::toNativeSeparators(entry.path));
        if (!there)
            item->setFlags(Qt::NoItemFlags);
        else if (!last)
            last = &entry;
    }
    m_noRecent->setVisible(m_entries.empty());
    m_recent->setVisible(!m_entries.empty());
    m_continue->setVisible(last != nullptr);
    const QString name = last ? QFileInfo(last->path).fileName() : QString();
    m_continue->setText(tr("&Làm tiếp %1").arg(QString(name).replace(u'&', u"&&"_s)));
}

void StartPage::fillDue()
{
    m_due->clear();
    for (const DueLine& line : m_lines) {
        const bool isEvent = line.entry.kind == agenda::DueEntry::Kind::Event;
        const base::Date& day = isEvent ? line.entry.first : line.entry.workingDay;
        QString when = QString(text::weekdayName(day) + u", "_s + shortDate(day));
        const bool isLate = !isEvent && day < m_today;
        if (isLate)
            when = tr("quá hạn từ %1").arg(shortDate(day));
        else if (day == m_today)
            when = tr("hôm nay, %1").arg(shortDate(day));
        if (!line.entry.hint.isEmpty())
            when += u" · "_s + line.entry.hint;
        const Icon sign = isLate ? Icon::Must : isEvent ? Icon::Calendar : Icon::Should;
        auto* item = new QListWidgetItem(widgets::icon(sign),
                                         QString(line.entry.title + u'\n' + when), m_due);
        item->setData(Qt::UserRole, line.path);
        item->setToolTip(when);
    }
    m_noDue->setVisible(m_lines.empty());
    m_due->setVisible(!m_lines.empty());
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* list = qobject_cast<QListWidget*>(watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* item = list ? list->currentItem() : nullptr;
    if (!item || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    if (item->flags() & Qt::ItemIsEnabled)
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    return true;
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        widgets::makePrimary(*m_continue);
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Văn bản của năm thi đua"));
    m_sentence->setText(tr("Nhập dữ liệu một lần, mọi văn bản vẽ theo, đúng thể thức Nghị định "
                           "30/2020/NĐ-CP. Không cần mạng."));
    m_recentTitle->setText(tr("Mở gần đây"));
    m_recent->setAccessibleName(tr("Mở gần đây"));
    m_noRecent->setText(tr("Chưa có hồ sơ hay văn bản nào. Hãy bắt đầu bằng một năm mới, hoặc mở "
                           "văn bản đã có."));
    m_beginTitle->setText(tr("Bắt đầu"));
    m_roll->setText(tr("Năm mới từ hồ sơ năm trướ&c…"));
    m_rollTexts->setText(tr("Năm mới từ văn &bản năm trước…"));
    m_newYear->setText(tr("Hồ &sơ năm mới…"));
    m_paper->setText(tr("Một văn bản &riêng lẻ…"));
    m_open->setText(tr("Mở &hồ sơ hoặc văn bản đã có…"));
    m_dropHint->setText(tr("Hoặc kéo tệp .thidua, .txt, .md, .json thả vào cửa sổ này."));
    m_dueTitle->setText(tr("Đến hạn trong 14 ngày"));
    m_due->setAccessibleName(tr("Đến hạn trong 14 ngày"));
    m_noDue->setText(tr("Không có việc nào đến hạn trong các hồ sơ mở gần đây."));
    fillRecent();
    fillDue();
}

} // namespace thidua::start
