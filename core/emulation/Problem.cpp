// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Problem.h"

#include <QStringList>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

QString sentenceOf(const Problem& problem)
{
    const QString line = problem.line > 0 ? u", dòng %1"_s.arg(problem.line) : QString();
    const QString label = problem.label.left(1).toUpper() + problem.label.mid(1);
    return u"%1 (%2%3): %4."_s.arg(label, problem.path, line, problem.what);
}

base::Error refusalOf(const std::vector<Problem>& problems, const QString& file)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences += sentenceOf(problem);
    return {base::ErrorCode::Refused,
            u"%1: dữ liệu còn %2 chỗ phải sửa. %3"_s.arg(file)
                .arg(problems.size())
                .arg(sentences.join(u' ')),
            {}};
}

} // namespace thidua::emulation
