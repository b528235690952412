// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/NewPaper.h"

#include "text/Normal.h"

namespace thidua::pipeline {

using namespace Qt::StringLiterals;

document::OfficialDocument newPaper(const regulation::Kind& kind,
                                    const regulation::FixedWords& words, const base::Date& today)
{
    document::OfficialDocument paper;
    const bool letter = kind.abbreviation.isEmpty();
    paper.kind = kind.abbreviation;
    paper.date = base::Date::of(today.year(), today.month()).value_or(base::Date());
    if (letter) {
        paper.abstract = {words.subject + u' '};
        paper.addressees = {QString()};
        paper.recipients = {words.asAbove};
    } else {
        paper.title = text::upper(kind.name);
        paper.abstract = {QString()};
        paper.symbol = QString(kind.abbreviation + u'-');
    }
    paper.body.emplace_back();
    paper.recipients += words.archive;
    return paper;
}

} // namespace thidua::pipeline
