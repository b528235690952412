// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Reader.h"

#include "widgets/Theme.h"

#include <QDir>
#include <QEvent>
#include <QImage>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace thidua::help {

using namespace Qt::StringLiterals;
using widgets::grid;

Reader::Reader(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel); // its edge says where the keyboard is
    document()->setDocumentMargin(2 * grid);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that came would change the width
}

void Reader::showMarkdown(const QString& markdown, const QString& folder)
{
    m_text = markdown;
    m_folder = folder;
    m_isMarkdown = true;
    showAgain();
    verticalScrollBar()->setValue(0);
}

void Reader::showHtml(const QString& html)
{
    m_text = html;
    m_folder.clear();
    m_isMarkdown = false;
    showAgain();
    verticalScrollBar()->setValue(0);
}

void Reader::showAgain()
{
    if (m_isShowing) // Qt reads Markdown into the document, which must not be cleared meanwhile
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int scrolled = verticalScrollBar()->value();
    m_shownWidth = viewport()->width();
    document()->clear(); // forgets pictures of another width
    if (m_isMarkdown)
        document()->setMarkdown(m_text, QTextDocument::MarkdownDialectGitHub);
    else
        document()->setHtml(m_text);
    dress();
    verticalScrollBar()->setValue(scrolled);
}

/// Room between the lines and around headings, which Markdown does not say.
void Reader::dress()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 1 ? 2 * grid : 0);
        format.setBottomMargin(block.textList() ? grid / 2 : grid);
        QTextCursor(block).setBlockFormat(format);
    }
}

QVariant Reader::loadResource(int type, const QUrl& name)
{
    const QString file = QDir::cleanPath(m_folder + u'/' + name.path());
    const bool isOurs = !m_folder.isEmpty() && name.isRelative() &&
                        file.startsWith(QString(QDir::cleanPath(m_folder) + u'/'));
    if (type != QTextDocument::ImageResource || !isOurs)
        return QImage(); // of nothing at all the document would look for a file itself
    QImage picture(file);
    const double ratio = devicePixelRatioF();
    const int widest = static_cast<int>((viewport()->width() - 6 * grid) * ratio);
    if (picture.width() > widest && widest > 0)
        picture = picture.scaledToWidth(widest, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void Reader::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_isMarkdown && m_text.contains(u"!["_s) && viewport()->width() != m_shownWidth)
        showAgain();
}

void Reader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        showAgain();
}

} // namespace thidua::help
