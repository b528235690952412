// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

/// What happens to the text of papers on the way to a clerk's folder.
namespace damage {

/// A blank line more or less often after every line.
QString withBlankLines(const QString& text);
/// The lines of a text that are damaged, from 1.
struct Span {
    int begin = 1;
    int end = 1'000'000;
};

/// How a page breaks lines.
struct Page {
    int width = 80;     ///< characters to the line
    bool apart = false; ///< a blank line after every line
    int lines = 0;      ///< of text after which a page number comes; 0: none
};

QString wrapped(const QString& text, const Page& page, Span span);
/// Line breaks, blank lines and doubled blanks at random between words.
QString atRandom(const QString& text, QRandomGenerator& random, Span span);
/// The head and the closing as tables of Markdown, headings in bold.
QString asMarkdown(const QString& text);

} // namespace damage
