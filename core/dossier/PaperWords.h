// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "dossier/DossierLaw.h"

/// What the text of a paper says about subjects, whoever wrote it.
namespace thidua::dossier {

/// A row of a table that lists subjects.
struct NamedRow {
    QString name;   ///< the words of the name column
    int agree = -1; ///< votes for it; -1: the table has no such column
};

/// The rows of every table of body and annexes that has a column of names. Rows that span columns
/// or have no name there are headings of groups and left out.
std::vector<NamedRow> namedRows(const document::OfficialDocument& paper, const TextSigns& signs);
bool hasNames(const document::OfficialDocument& paper, const TextSigns& signs);

/// Every line of the paper's text: blocks, cells and annexes.
QStringList linesOf(const document::OfficialDocument& paper);

/// "02 tập thể và 05 cá nhân": numbers before one of the words.
QList<int> countsBefore(const QStringList& words, const QString& line);

/// Whether the words of the name stand there as a whole, whatever case and style of tone marks.
bool standsIn(const QString& name, const QString& text);

} // namespace thidua::dossier
