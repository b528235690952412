// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

#include <vector>

namespace thidua::emulation {

enum class ProblemKind {
    Missing,   ///< a needed member is absent or empty
    WrongType, ///< the value is of another kind than wanted; it is kept as it came
    Double,    ///< two records of a list have the same id
    Dangling,  ///< names a record that is not there
};

/// One thing about the data that somebody must look at.
struct Problem {
    ProblemKind kind = ProblemKind::Missing;
    QString path;  ///< "people[3].name"
    QString label; ///< "người thứ 4, họ và tên"
    QString what;  ///< "còn thiếu"
    int line = 0;  ///< of the text that was read; 0: not known

    bool operator==(const Problem&) const = default;
};

/// "Người thứ 4, họ và tên (people[3].name, dòng 41): còn thiếu."
QString sentenceOf(const Problem& problem);

/// Refused, naming every problem.
base::Error refusalOf(const std::vector<Problem>& problems, const QString& file);

} // namespace thidua::emulation
