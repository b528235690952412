// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StartPage.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::grid;

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6 * grid, 6 * grid, 6 * grid, 4 * grid);
    row->setSpacing(6 * grid);
    row->addStretch(1);
    row->addWidget(buildIntroduction(), 6);
    row->addWidget(buildRecent(), 6);
    row->addStretch(1);
    retranslate();
}

QWidget* StartPage::buildIntroduction()
{
    auto* side = new QWidget;
    m_title = new QLabel;
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_sentences = new QLabel;
    m_sentences->setWordWrap(true);
    m_open = new QPushButton;
    m_open->setMinimumHeight(5 * grid);
    widgets::makePrimary(*m_open);
    m_new = new QPushButton;
    m_new->setMinimumHeight(5 * grid);
    m_dropHint = new QLabel;
    m_dropHint->setWordWrap(true);
    m_dropHint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_title);
    column->addWidget(m_sentences);
    column->addSpacing(grid);
    auto* first = new QHBoxLayout;
    first->addWidget(m_open);
    first->addWidget(m_new);
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(m_dropHint);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_new, &QPushButton::clicked, this,
            [this] { Q_EMIT newWanted(m_new->mapToGlobal(m_new->rect().bottomLeft())); });
    return side;
}

QWidget* StartPage::buildRecent()
{
    auto* side = new QWidget;
    m_recentTitle = new QLabel;
    QFont bold = m_recentTitle->font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recent = new QListWidget;
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setIconSize({20, 20});
    m_recent->setSpacing(grid / 4);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recentTitle->setBuddy(m_recent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 1);
    const auto choose = [this](QListWidgetItem* item) {
        if (item->flags() & Qt::ItemIsEnabled)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    return side;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_paths = paths;
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const bool there = file.isFile();
        const QString below =
            there ? QDir::toNativeSeparators(file.absolutePath())
                  : tr("không còn trong %1").arg(QDir::toNativeSeparators(file.absolutePath()));
        auto* item = new QListWidgetItem(widgets::icon(widgets::Icon::Paper),
                                         QString(file.fileName() + u'\n' + below), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!there)
            item->setFlags(Qt::NoItemFlags);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        widgets::makePrimary(*m_open);
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Trình bày văn bản thi đua"));
    m_sentences->setText(tr(
        "Mở một văn bản đã có: chương trình nhận ra từng thành phần và đặt lại theo thể thức "
        "Nghị định 30/2020/NĐ-CP.\n\nPhần đầu và người ký còn thiếu thì điền ở bên phải; cơ quan "
        "chỉ phải điền một lần.\n\nXong thì xuất Word và PDF cùng lúc, hoặc in. Không cần mạng."));
    m_open->setText(tr("&Mở văn bản…"));
    m_new->setText(tr("Văn &bản mới"));
    m_dropHint->setText(tr("Hoặc kéo tệp .txt, .md, .json thả vào cửa sổ này."));
    m_recentTitle->setText(tr("Mở gần đây"));
    m_recent->setAccessibleName(tr("Mở gần đây"));
    setRecent(m_paths);
}

} // namespace thidua::shell
