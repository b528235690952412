// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Pages.h"

#include "cli/Completions.h"
#include "cli/Manual.h"

#include "base/Sentence.h"

namespace thidua::cli {

using namespace Qt::StringLiterals;

base::Result<QString> pageNamed(const QString& name)
{
    if (name == u"man")
        return manualPage();
    if (name == u"bash")
        return bashCompletion();
    if (name == u"zsh")
        return zshCompletion();
    if (name == u"fish")
        return fishCompletion();
    return base::Error{base::ErrorCode::WrongUse,
                       base::Sentence::tr("--print-page chỉ nhận man, bash, zsh hoặc fish."),
                       {}};
}

} // namespace thidua::cli
