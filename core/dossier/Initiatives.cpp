// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Shares.h"

#include "base/Sentence.h"
#include "dossier/YearsOf.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::AwardCondition;

namespace {

QString levelName(const Case& one, emulation::InitiativeLevel level)
{
    return one.sources.rules.initiativeLevels.value(static_cast<int>(level));
}

/// Why an initiative does not count for this dossier; empty: it does.
QString refusalOf(const Case& one, const emulation::Initiative& initiative, int level, int from)
{
    if (initiative.recognition.number.isEmpty() && initiative.recognition.date.isEmpty())
        return Sentence::tr("“%1” chưa ghi văn bản công nhận", initiative.title);
    if (static_cast<int>(initiative.level) < level)
        return Sentence::tr("“%1” mới ở phạm vi %2", initiative.title,
                            levelName(one, initiative.level));
    if (!initiative.usedFor.isEmpty() && initiative.usedFor != one.dossier.id)
        return Sentence::tr("“%1” đã dùng cho hồ sơ %2", initiative.title,
                            initiative.usedFor.value);
    if (initiative.year && initiative.year < from)
        return Sentence::tr("“%1” áp dụng từ năm %2, trước thời gian tính thành tích",
                            initiative.title, initiative.year);
    return {};
}

} // namespace

Condition initiatives(const Case& one, const AwardCondition& asked)
{
    const auto level = std::max<qsizetype>(0, one.sources.rules.initiativeLevels.indexOf(asked.of));
    const int from = countingFrom(one).year;
    Condition condition;
    condition.text = asked.of.isEmpty() ? Sentence::tr("%1 sáng kiến được công nhận", asked.least)
                                        : Sentence::tr("%1 sáng kiến được công nhận ở phạm vi %2",
                                                       asked.least, asked.of);
    const auto& all = one.sources.year.initiatives;
    QStringList refusals;
    int count = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto& authors = all[i].authors;
        if (std::find(authors.begin(), authors.end(), one.subject.person) == authors.end())
            continue;
        const QString refusal = refusalOf(one, all[i], int(level), from);
        count += refusal.isEmpty() ? 1 : 0;
        if (!refusal.isEmpty())
            refusals += refusal;
        condition.evidence += u"initiatives[%1]"_s.arg(i);
    }
    // One that was not entered may be there.
    condition.met = count >= asked.least ? Met::Yes : Met::Unknown;
    condition.reason = (QStringList{Sentence::tr("dữ liệu ghi %1 sáng kiến dùng được", count)} +
                        (condition.met == Met::Yes ? QStringList() : refusals))
                           .join(u"; "_s);
    return condition;
}

} // namespace thidua::dossier
