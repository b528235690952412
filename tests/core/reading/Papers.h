// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Reading.h"

#include <QString>
#include <QStringList>

/// Papers to be read by tests.
namespace papers {

/// The rules of the program, from resources/.
const thidua::reading::ReadingRules& rules();

thidua::base::Result<thidua::reading::ReadPaper> readBytes(const QByteArray& bytes);
/// Asserts that there is a paper in the text.
thidua::reading::ReadPaper read(const QString& text);

/// The paper of tests/data/papers with that name.
QString own(const QString& name);
/// The names of all of them.
QStringList ownNames();
/// The seed whose file name begins with that number; empty where the folder is absent.
QString seed(const QString& number);

/// The tree of the body, one block to a line: "heading1 I. MỤC ĐÍCH", children indented by two
/// blanks.
QStringList outline(const thidua::document::Blocks& blocks);
/// The letters and digits of the body with its labels, in reading order.
QString lettersOf(const thidua::document::Blocks& blocks);
QString lettersOf(const QString& text);

} // namespace papers
