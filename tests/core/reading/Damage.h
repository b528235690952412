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
/// Lines broken after `width` characters, a blank line after every line if `apart`, page numbers
/// after every `pageLines` lines of text (0: none). Lines from `begin` to `end` (from 1) only.
QString wrapped(const QString& text, int width, bool apart, int pageLines, int begin, int end);
/// Line breaks, blank lines and doubled blanks at random between words of the lines from `begin` to `end`.
QString atRandom(const QString& text, QRandomGenerator& random, int begin, int end);
/// The head and the closing as tables of Markdown, headings in bold.
QString asMarkdown(const QString& text);

} // namespace damage
