// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace thidua::text {

/// Bytes that compare as the text sorts in Vietnamese (a ă â … d đ …; tones by the order of
/// dictionaries). Numbers inside sort by their value.
QByteArray sortKey(const QString& text);

/// The same for a person: by the last word (tên), then by the rest.
QByteArray personSortKey(const QString& name);

void sortTexts(QStringList& texts);
void sortPersons(QStringList& names);

/// Whether every word typed stands in the text. A word typed without marks finds any ("nguyen"
/// finds "Nguyễn"); one with marks finds only itself, in either style of tone marks and any case.
bool matchesTyped(const QString& text, const QString& typed);

} // namespace thidua::text
