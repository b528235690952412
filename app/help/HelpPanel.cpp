// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpPanel.h"

#include "text/Collation.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace thidua::help {

using namespace Qt::StringLiterals;
using regulation::Article;
using widgets::grid;

namespace {

constexpr int keyRole = Qt::UserRole;
const QString pageKey = u"page/"_s;
const QString articleKey = u"article/"_s;

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit), m_split(new QSplitter(Qt::Vertical)),
      m_contents(new QListWidget), m_reader(new Reader)
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &HelpPanel::fill);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->data(keyRole).isValid())
            read(item->data(keyRole).toString());
    });
    connect(m_reader, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    retranslate();
}

void HelpPanel::build()
{
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(widgets::Icon::Find), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_split->addWidget(m_contents);
    m_split->addWidget(m_reader);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({22 * grid, 60 * grid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_words);
    column->addWidget(m_split, 1);
    setMinimumWidth(38 * grid);
}

void HelpPanel::setGuide(std::vector<GuidePage> pages)
{
    m_pages = std::move(pages);
    fill();
}

void HelpPanel::setArticles(regulation::Articles articles)
{
    m_articles = std::move(articles);
    fill();
}

void HelpPanel::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_contents);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
}

void HelpPanel::addEntry(const QString& title, const QString& key)
{
    auto* item = new QListWidgetItem(title, m_contents);
    item->setData(keyRole, key);
}

void HelpPanel::fill()
{
    const QString typed = m_words->text().trimmed();
    const auto isFound = [&typed](const QString& text) {
        return typed.isEmpty() || text::matchesTyped(text, typed);
    };
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        bool isFirst = true;
        for (const GuidePage& page : m_pages) {
            if (!isFound(QString(page.title + u' ' + page.markdown)))
                continue;
            if (std::exchange(isFirst, false))
                addHeading(tr("Hướng dẫn sử dụng"));
            addEntry(page.title, pageKey + page.id);
        }
        isFirst = true;
        for (const Article& article : m_articles.all) {
            if (!isFound(QString(article.title + u' ' + article.text.join(u' '))))
                continue;
            if (std::exchange(isFirst, false))
                addHeading(tr("Thể thức theo Nghị định 30/2020/NĐ-CP"));
            addEntry(article.title, articleKey + article.id);
        }
        if (m_contents->count() == 0)
            addHeading(tr("Không có trang nào có những chữ ấy; hãy gõ ít chữ hơn."));
    }
    choose(m_shown);
}

/// Marks the entry of what is read; it may be hidden by what was typed.
void HelpPanel::choose(const QString& key)
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row)
        if (!key.isEmpty() && m_contents->item(row)->data(keyRole).toString() == key) {
            m_contents->setCurrentRow(row);
            m_contents->scrollToItem(m_contents->item(row));
            return;
        }
    m_contents->setCurrentRow(-1);
}

void HelpPanel::read(const QString& key)
{
    m_shown = key;
    for (const Article& article : m_articles.all)
        if (key == articleKey + article.id)
            m_reader->showHtml(textOf(article));
    for (const GuidePage& page : m_pages)
        if (key == pageKey + page.id)
            m_reader->showMarkdown(page.markdown, page.folder);
}

void HelpPanel::showArticle(const QString& id)
{
    m_words->clear();
    read(articleKey + id);
    choose(m_shown);
}

void HelpPanel::showGuide(const QStringList& words)
{
    m_words->clear();
    if (m_pages.empty())
        return choose({});
    const GuidePage* wanted = &m_pages.front();
    for (const QString& word : words)
        for (const GuidePage& page : m_pages)
            if (wanted == &m_pages.front() && page.id.contains(word))
                wanted = &page;
    read(pageKey + wanted->id);
    choose(m_shown);
}

/// Other pages by their files, articles as "nd30:II.2"; nothing outside is opened.
void HelpPanel::follow(const QUrl& link)
{
    if (link.scheme() == u"nd30")
        return showArticle(link.path());
    if (!link.isRelative())
        return;
    if (link.path().isEmpty())
        return m_reader->scrollToAnchor(link.fragment());
    const QString id = link.fileName().endsWith(u".md"_s) ? link.fileName().chopped(3) : QString();
    for (const GuidePage& page : m_pages)
        if (page.id == id)
            read(pageKey + id);
    choose(m_shown);
    if (link.hasFragment())
        m_reader->scrollToAnchor(link.fragment());
}

QString HelpPanel::textOf(const Article& article) const
{
    const QString faint = widgets::colors(palette()).faint.name();
    QString html = u"<h2>%1</h2><p style=\"color:%2\">%3</p>"_s.arg(
        article.title.toHtmlEscaped(), faint, article.article.toHtmlEscaped());
    for (const QString& paragraph : article.text)
        html += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
    if (!article.evidence.note.isEmpty())
        html += u"<p style=\"color:%1\">%2</p>"_s.arg(faint, article.evidence.note.toHtmlEscaped());
    return html;
}

void HelpPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > 90 * grid;
    if (isWide == (m_split->orientation() == Qt::Horizontal))
        return;
    m_split->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_split->setSizes(isWide ? QList<int>{30 * grid, 90 * grid} : QList<int>{22 * grid, 60 * grid});
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Down && !isEnter)
        return false;
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->flags() & Qt::ItemIsSelectable) {
            m_contents->setCurrentRow(row);
            m_contents->setFocus();
            return true;
        }
    return true;
}

void HelpPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_shown.startsWith(articleKey))
        read(m_shown);
    QWidget::changeEvent(event);
}

void HelpPanel::retranslate()
{
    m_words->setPlaceholderText(tr("Tìm trong hướng dẫn và quy định"));
    m_words->setAccessibleName(tr("Tìm trong trợ giúp"));
    m_contents->setAccessibleName(tr("Mục lục trợ giúp"));
    m_reader->setAccessibleName(tr("Trang trợ giúp"));
    fill();
}

} // namespace thidua::help
