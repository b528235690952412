// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Eligibility.h"

#include "base/Sentence.h"
#include "dossier/PlanAnswers.h"
#include "dossier/Reckon.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::Exclusion;
using emulation::ExclusionKind;
using regulation::AwardCriteria;

namespace {

QString dateText(const base::Date& date) { return text::dateText(date, text::DateStyle::Slashed); }

Condition knownAward(const Case& one)
{
    Condition condition{u"award"_s, Sentence::tr("Danh hiệu, hình thức dành cho đối tượng này")};
    if (!one.award) {
        condition.reason = Sentence::tr(
            "“%1” không có trong danh mục; hãy xem lại mã hoặc bổ sung danh mục của cơ quan",
            one.dossier.award);
        return condition;
    }
    const bool isFor = one.award->isFor(one.awardSubject());
    const bool isInForce = one.award->period.contains(one.day);
    condition.met = isFor && isInForce ? Met::Yes : Met::No;
    condition.toConfirm = doubtsOf(one.award->evidence);
    if (!isFor)
        condition.reason = one.isPerson() ? Sentence::tr("%1 không tặng cá nhân", one.awardName)
                                          : Sentence::tr("%1 không tặng tập thể", one.awardName);
    else if (!isInForce)
        condition.reason =
            Sentence::tr("ngày %1 không có danh hiệu, hình thức này", dateText(one.day));
    else
        condition.reason = one.awardName;
    return condition;
}

QString barName(ExclusionKind kind)
{
    switch (kind) {
    case ExclusionKind::Discipline:
        return Sentence::tr("kỷ luật");
    case ExclusionKind::Investigation:
        return Sentence::tr("đang bị điều tra");
    case ExclusionKind::Inspection:
        return Sentence::tr("đang bị thanh tra");
    case ExclusionKind::Audit:
        return Sentence::tr("đang bị kiểm tra khi có dấu hiệu vi phạm");
    case ExclusionKind::Complaint:
        return Sentence::tr("đơn thư khiếu nại, tố cáo đang xác minh");
    case ExclusionKind::Press:
        return Sentence::tr("vụ việc báo chí nêu đang xác minh");
    }
    return {};
}

QString barText(const Exclusion& entry)
{
    QString said = barName(entry.kind);
    if (!entry.degree.isEmpty())
        said += u' ' + entry.degree;
    if (!entry.from.isEmpty())
        said += u' ' + Sentence::tr("từ %1", dateText(entry.from));
    return said + u' ' +
           (entry.until.isEmpty() ? Sentence::tr("chưa kết thúc")
                                  : Sentence::tr("đến %1", dateText(entry.until)));
}

bool isGoingOn(const Exclusion& entry, const base::Date& day)
{
    return (entry.from.isEmpty() || entry.from <= day) &&
           (entry.until.isEmpty() || entry.until >= day);
}

/// By the law of the day, and by our plan, which may name more.
Condition nothingInTheWay(const Case& one)
{
    const Bar* bar = one.sources.rules.barOn(one.day);
    std::vector<ExclusionKind> kinds = bar ? bar->kinds : std::vector<ExclusionKind>();
    if (one.plan)
        kinds.insert(kinds.end(), one.plan->rules->exclusions.begin(),
                     one.plan->rules->exclusions.end());
    Condition condition{u"bars"_s, Sentence::tr("Không có việc đang xem xét"), Met::Yes};
    condition.article = bar ? bar->article : QString();
    if (condition.article.isEmpty() && one.plan)
        condition.article = placeIn(*one.plan, one.plan->rules->exclusionsPlace);
    condition.toConfirm = bar ? doubtsOf(bar->evidence) : QString();
    condition.reason = Sentence::tr("dữ liệu không ghi việc nào");
    const auto& all = one.sources.year.exclusions;
    QStringList found;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isMeant = std::find(kinds.begin(), kinds.end(), all[i].kind) != kinds.end();
        if (!isMeant || !isGoingOn(all[i], one.day) ||
            !isSame(one.sources, all[i].subject, one.subject))
            continue;
        found += barText(all[i]);
        condition.evidence += u"exclusions[%1]"_s.arg(i);
    }
    if (!found.isEmpty()) {
        condition.met = Met::No;
        condition.reason = found.join(u"; "_s);
    }
    return condition;
}

const AwardCriteria* criteriaOf(const Case& one)
{
    return one.award ? one.award->criteriaOn(one.awardSubject(), one.day) : nullptr;
}

std::vector<std::vector<Condition>> waysThrough(const Case& one, const AwardCriteria& criteria)
{
    std::vector<std::vector<Condition>> ways;
    for (const auto& alternative : criteria.alternatives) {
        std::vector<Condition> way;
        for (const auto& asked : alternative)
            way.push_back(reckon(one, asked));
        ways.push_back(std::move(way));
    }
    return ways;
}

/// The way that came furthest, in words.
QString bestReason(const std::vector<std::vector<Condition>>& ways, Met met)
{
    for (const auto& way : ways) {
        if (together(way) != met)
            continue;
        QStringList reasons;
        for (const Condition& one : way)
            if (met == Met::Yes || one.met != Met::Yes)
                reasons += u"%1: %2"_s.arg(one.text, one.reason);
        return reasons.join(u"; "_s);
    }
    return {};
}

Condition criteriaMet(const Case& one)
{
    Condition condition{u"criteria"_s, Sentence::tr("Tiêu chuẩn")};
    const AwardCriteria* criteria = criteriaOf(one);
    if (!criteria) {
        condition.reason = Sentence::tr("danh mục chưa có tiêu chuẩn %1 vào ngày %2; hãy bổ sung ở "
                                        "quy định của cơ quan",
                                        one.awardName, dateText(one.day));
        return condition;
    }
    condition.text = criteria->words;
    condition.article = criteria->article;
    condition.toConfirm = doubtsOf(criteria->evidence);
    if (one.occasion != emulation::Occasion::Merit) {
        condition.reason = Sentence::tr("khen %1 xét theo thành tích cụ thể, cần người xem xét",
                                        one.sources.rules.nameOf(one.occasion));
        return condition;
    }
    if (criteria->alternatives.empty()) {
        condition.reason = Sentence::tr("tiêu chuẩn không tính được từ dữ liệu, cần người xem xét");
        return condition;
    }
    condition.ways = waysThrough(one, *criteria);
    condition.met = oneOf(condition.ways);
    condition.reason = bestReason(condition.ways, condition.met);
    return condition;
}

/// The vote of a council on it; null: none is recorded.
const emulation::AwardMeeting* voteOn(const Case& one, const emulation::VoteCount*& count)
{
    for (const auto& meeting : one.sources.year.awardMeetings) {
        if (meeting.council.isEmpty())
            continue;
        for (const auto& vote : meeting.votes) {
            if (vote.dossier != one.dossier.id)
                continue;
            count = &vote;
            return &meeting;
        }
    }
    return nullptr;
}

int votersOf(const Case& one, const emulation::AwardMeeting& meeting)
{
    if (meeting.total > 0)
        return meeting.total;
    for (const auto& council : one.sources.year.councils)
        if (council.id == meeting.council)
            return int(council.seats.size());
    return 0;
}

/// Of the law of the day; where it leaves the rate to ministry or province, of the meeting.
std::optional<regulation::AwardVote> rateOf(const Case& one, const emulation::AwardMeeting& meeting)
{
    if (const auto* rate = one.award ? one.award->voteOn(one.day) : nullptr)
        return *rate;
    if (meeting.leastPercent <= 0)
        return std::nullopt;
    regulation::AwardVote rate;
    rate.percent = meeting.leastPercent;
    rate.evidence.confidence = regulation::Confidence::High;
    return rate;
}

/// Nothing while there was no vote, or where nobody sets a rate.
std::vector<Condition> votePassed(const Case& one)
{
    const emulation::VoteCount* count = nullptr;
    const auto* meeting = voteOn(one, count);
    const auto rate = meeting ? rateOf(one, *meeting) : std::nullopt;
    if (!rate)
        return {};
    const int voters = votersOf(one, *meeting);
    Condition condition{
        u"vote"_s, rate->mustExceed
                       ? Sentence::tr("Quá %1 % tổng số thành viên Hội đồng đồng ý", rate->percent)
                       : Sentence::tr("Từ %1 % tổng số thành viên Hội đồng đồng ý", rate->percent)};
    condition.article = rate->article;
    condition.toConfirm = doubtsOf(rate->evidence);
    condition.evidence += u"awardMeetings(%1)"_s.arg(meeting->id.value);
    if (voters <= 0) {
        condition.reason = Sentence::tr("chưa ghi tổng số thành viên Hội đồng");
        return {condition};
    }
    condition.met = rate->isPassedBy(count->agree, voters) ? Met::Yes : Met::No;
    condition.reason = Sentence::tr("%1/%2 phiếu", count->agree, voters);
    return {condition};
}

void add(std::vector<Condition>& all, std::vector<Condition> more)
{
    for (Condition& one : more)
        all.push_back(std::move(one));
}

} // namespace

std::vector<Condition> eligibility(const Case& one)
{
    std::vector<Condition> all{knownAward(one)};
    add(all, planAnswers(one));
    all.push_back(nothingInTheWay(one));
    all.push_back(criteriaMet(one));
    add(all, votePassed(one));
    add(all, inTime(one));
    return all;
}

bool restsOn(const Case& one, regulation::AwardMeasure measure)
{
    const AwardCriteria* criteria = criteriaOf(one);
    if (!criteria)
        return true;
    bool isNeeded = false;
    const auto ways = waysThrough(one, *criteria);
    for (size_t i = 0; i < ways.size(); ++i) {
        const auto& asked = criteria->alternatives[i];
        const bool has = std::any_of(asked.begin(), asked.end(), [measure](const auto& condition) {
            return condition.measure == measure;
        });
        if (!has && together(ways[i]) == Met::Yes)
            return false;
        isNeeded = isNeeded || has;
    }
    return isNeeded;
}

} // namespace thidua::dossier
