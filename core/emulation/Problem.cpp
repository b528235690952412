// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Problem.h"

#include "base/Sentence.h"

#include <QStringList>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Error;

QString sentenceOf(const Problem& problem)
{
    const QString line =
        problem.line > 0 ? base::Sentence::tr(", dòng %1", problem.line) : QString();
    const QString label = problem.label.left(1).toUpper() + problem.label.mid(1);
    return u"%1 (%2%3): %4."_s.arg(label, problem.path, line, problem.what);
}

Error refusalOf(const std::vector<Problem>& problems, const QString& file)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences += sentenceOf(problem);
    return {base::ErrorCode::Refused,
            base::Sentence::tr("%1: dữ liệu còn %2 chỗ phải sửa. %3", file, problems.size(),
                               sentences.join(u' ')),
            {}};
}

} // namespace thidua::emulation
