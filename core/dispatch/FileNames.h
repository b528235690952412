// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::dispatch {

/// What the name of a paper's file may be made of.
struct NameParts {
    QString id;     ///< taken where nothing else is left
    QString number; ///< "790"
    QString symbol; ///< "KH-CTĐ"
    QString kind;   ///< "Kế hoạch"
    QString abstract;
    QString date; ///< "2026-03-05"
};

/// "{số}-{ký hiệu} {loại} {trích yếu}".
const QString& usualPattern();
/// The words that a pattern may have in braces: "stt", "số", "ký hiệu", "loại", "trích yếu",
/// "ngày", "mã".
const QStringList& patternWords();

/// A name for each paper, without ending: the words filled in, marks left over by empty ones gone,
/// nothing that Windows or Linux would refuse, none twice whatever the case of its letters.
QStringList fileNames(const QString& pattern, const std::vector<NameParts>& papers);

} // namespace thidua::dispatch
