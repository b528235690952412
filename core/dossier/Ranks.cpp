// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Shares.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::Criterion;
using emulation::CriterionKind;
using emulation::ScoreSheet;
using regulation::AwardCondition;

namespace {

/// The scores of the year of a grouping in which the subject is; null: none.
const emulation::GroupingYear* scoredYear(const Case& one)
{
    for (const auto& grouping : one.sources.year.groupings)
        for (const auto& year : grouping.years) {
            const bool isMember = std::any_of(year.members.begin(), year.members.end(),
                                              [&one](const emulation::Member& member) {
                                                  return member.agency == one.subject.agency;
                                              });
            if (year.year == one.achievedIn && isMember && year.scoring)
                return &year;
        }
    return nullptr;
}

/// What the council gave for a criterion, before that what the member gave itself.
double pointsOf(const ScoreSheet& sheet, const Criterion& criterion)
{
    for (const auto& score : sheet.scores)
        if (score.criterion == criterion.id)
            return score.council.value_or(score.self.value_or(0));
    return 0;
}

double sumOf(const ScoreSheet& sheet, const std::vector<Criterion>& criteria, double sign)
{
    double sum = 0;
    for (const auto& criterion : criteria)
        sum += criterion.items.empty() ? sign * pointsOf(sheet, criterion)
                                       : sumOf(sheet, criterion.items, sign);
    return sum;
}

double totalOf(const ScoreSheet& sheet, const std::vector<Criterion>& criteria)
{
    double total = 0;
    for (const auto& criterion : criteria) {
        const double sign = criterion.kind == CriterionKind::Penalty ? -1 : 1;
        total += sumOf(sheet, {criterion}, sign);
    }
    return total;
}

const ScoreSheet* sheetOf(const emulation::Scoring& scoring, const emulation::AgencyId& member)
{
    const auto at =
        std::find_if(scoring.sheets.begin(), scoring.sheets.end(),
                     [&member](const ScoreSheet& sheet) { return sheet.member == member; });
    return at == scoring.sheets.end() ? nullptr : &*at;
}

/// Shared by those with the same points.
int rankOf(const emulation::Scoring& scoring, const ScoreSheet& sheet)
{
    const double own = totalOf(sheet, scoring.criteria);
    int rank = 1;
    for (const ScoreSheet& other : scoring.sheets)
        rank += other.excluded.isEmpty() && totalOf(other, scoring.criteria) > own ? 1 : 0;
    return rank;
}

} // namespace

Condition leadingRank(const Case& one, const AwardCondition& asked)
{
    Condition condition;
    condition.text = Sentence::tr("Xếp thứ %1 trong cụm, khối thi đua", asked.least);
    const auto* year = scoredYear(one);
    const ScoreSheet* sheet = year ? sheetOf(*year->scoring, one.subject.agency) : nullptr;
    if (!sheet || year->scoring->sheets.size() < year->members.size()) {
        condition.reason = Sentence::tr(
            "dữ liệu chưa có điểm của đủ các thành viên cụm, khối năm %1", one.achievedIn);
        return condition;
    }
    if (!sheet->excluded.isEmpty()) {
        condition.met = Met::No;
        condition.reason = Sentence::tr("không xếp hạng: %1", sheet->excluded);
        return condition;
    }
    const int rank = rankOf(*year->scoring, *sheet);
    condition.met = rank <= asked.least ? Met::Yes : Met::No;
    condition.reason = Sentence::tr("xếp thứ %1 trong %2 đơn vị", rank, year->members.size());
    return condition;
}

} // namespace thidua::dossier
