// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/Renew.h"
#include "renewal/Sight.h"

/// The law as the program brings it, and a year of a cluster to roll.
namespace thidua::renewal::test {

const regulation::Law& law();
const Sources& sources();
YearTurn turn(int from, int to);

/// The Bắc Bộ cluster of 2020, without papers.
store::YearFile bacBo();
/// A paper that was drawn from no template, with those paragraphs.
store::PaperFile paperOf(const QString& id, const QStringList& paragraphs);

/// Asserts that it can be rolled.
Renewed rolled(const store::YearFile& file, int year);
/// The changes at a place of the data, or of a paper.
std::vector<Change> at(const ChangeMap& map, const QString& path, const QString& paper = {});

/// What is found in a text, as "old → new" (! before what is certain).
QStringList seen(const QString& text, int from, int to);

} // namespace thidua::renewal::test
