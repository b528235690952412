// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LinesEdit.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>

namespace thidua::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = grid / 2;
constexpr int mostLinesShown = 12;
constexpr qsizetype mostCharacters =
    20'000; ///< one word without a blank takes seconds to break beyond

QStringList tidied(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (QString words = line.simplified(); !words.isEmpty())
            lines += words;
    return lines;
}

} // namespace

LinesEdit::LinesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(margin);
    connect(this, &QPlainTextEdit::textChanged, this, &LinesEdit::followHeight);
    followHeight();
}

QStringList LinesEdit::lines() const { return tidied(toPlainText()); }

void LinesEdit::setLines(const QStringList& lines)
{
    if (this->lines() != lines)
        setPlainText(lines.join(u'\n'));
}

QSize LinesEdit::sizeHint() const { return {20 * grid, wantedHeight()}; }

QSize LinesEdit::minimumSizeHint() const { return {8 * grid, wantedHeight()}; }

bool LinesEdit::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QPlainTextEdit::event(event);
}

void LinesEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    followHeight(); // a narrower field breaks its lines elsewhere
}

void LinesEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().left(mostCharacters));
}

int LinesEdit::rows() const
{
    int rows = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        rows += qMax(1, block.lineCount());
    return rows;
}

int LinesEdit::wantedHeight() const
{
    const int shown = qBound(1, rows(), mostLinesShown);
    return shown * fontMetrics().lineSpacing() + 2 * (margin + frameWidth()) + 1;
}

void LinesEdit::followHeight()
{
    // As high as its lines, it needs no bar, and a bar that comes and goes would break them anew.
    setVerticalScrollBarPolicy(rows() > mostLinesShown ? Qt::ScrollBarAlwaysOn
                                                       : Qt::ScrollBarAlwaysOff);
    if (const int wanted = wantedHeight(); wanted != height())
        setFixedHeight(wanted);
}

} // namespace thidua::widgets
