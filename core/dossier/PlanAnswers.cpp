// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/PlanAnswers.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using emulation::AwardAim;
using emulation::Registration;
using emulation::RegistrationState;
using emulation::SubjectKind;

namespace {

QString dateText(const Date& date) { return text::dateText(date, text::DateStyle::Slashed); }

const AwardAim* aimOf(const Case& one)
{
    const auto& aims = one.plan->awards;
    const auto at = std::find_if(aims.begin(), aims.end(), [&one](const AwardAim& aim) {
        return aim.award == one.dossier.award;
    });
    return at == aims.end() ? nullptr : &*at;
}

bool isMeant(const std::vector<SubjectKind>& kinds, SubjectKind kind)
{
    const auto has = [&kinds](SubjectKind wanted) {
        return std::find(kinds.begin(), kinds.end(), wanted) != kinds.end();
    };
    return kinds.empty() || has(kind) || (kind == SubjectKind::Head && has(SubjectKind::Person));
}

Condition isAimedAt(const Case& one)
{
    Condition condition{u"plan"_s, Sentence::tr("Thuộc hình thức, đối tượng của kế hoạch")};
    condition.article = placeIn(*one.plan, {});
    condition.evidence += u"movementPlans(%1)"_s.arg(one.plan->id.value);
    const AwardAim* aim = aimOf(one);
    if (!aim) {
        condition.reason = Sentence::tr("kế hoạch không nêu %1", one.awardName);
        return condition;
    }
    condition.met = isMeant(aim->subjects, one.kind) ? Met::Yes : Met::No;
    const QString targets = aim->targets.join(u"; "_s);
    condition.reason = condition.met == Met::Yes
                           ? Sentence::tr("kế hoạch nêu %1", one.awardName)
                           : Sentence::tr("kế hoạch dành %1 cho: %2", one.awardName, targets);
    return condition;
}

/// The one that the dossier names, else one of the same subject: first for this award.
const Registration* registrationOf(const Case& one, size_t& index)
{
    const auto& all = one.sources.year.registrations;
    const Registration* best = nullptr;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isNamed = !one.dossier.registration.isEmpty();
        const bool fits = isNamed ? all[i].id == one.dossier.registration
                                  : isSame(one.sources, all[i].subject, one.subject);
        const bool isBetter = !best || (!best->awards.contains(one.dossier.award) &&
                                        all[i].awards.contains(one.dossier.award));
        if (!fits || !isBetter)
            continue;
        best = &all[i];
        index = i;
    }
    return best;
}

/// How a day stands to a term of the plan; Unknown where the term has no day.
Met isBy(const Case& one, const emulation::PlanTerm& term, const Date& day, Condition& condition)
{
    const auto* duty = dutyOf(*one.plan, term);
    const auto due = duty ? regulation::dueDay(duty->due.rule(), one.sources.law.deadlineCustoms,
                                               one.sources.law.holidays)
                          : std::nullopt;
    if (!due || !day.isWhole()) {
        condition.reason += Sentence::tr("không rõ ngày nộp hoặc hạn");
        return Met::Unknown;
    }
    const bool isInTime = day <= due->last;
    condition.reason +=
        isInTime ? Sentence::tr("ngày %1, hạn cuối %2", dateText(day), dateText(due->last))
                 : Sentence::tr("ngày %1, sau hạn cuối %2", dateText(day), dateText(due->last));
    // On the very day named, the answer hangs on how "trước ngày" is read.
    if (day == duty->due.date || day == due->last)
        condition.toConfirm = doubtsOf(due->evidence);
    if (isInTime)
        return Met::Yes;
    return term.refusesLate ? Met::No : Met::Unknown;
}

void answerRegistration(const Case& one, const Registration& found, Condition& condition)
{
    const auto& awards = found.awards;
    if (found.state == RegistrationState::Withdrawn || found.state == RegistrationState::Returned) {
        condition.met = Met::No;
        condition.reason = found.state == RegistrationState::Withdrawn
                               ? Sentence::tr("đăng ký đã rút")
                               : Sentence::tr("đăng ký bị trả lại");
        return;
    }
    if (found.submitted.isEmpty()) {
        condition.reason = Sentence::tr("chưa ghi ngày nộp đăng ký");
        return;
    }
    condition.reason = Sentence::tr("đăng ký nộp") + u' ';
    condition.met = isBy(one, one.plan->rules->registration, found.submitted, condition);
    if (condition.met != Met::Yes || awards.contains(one.dossier.award))
        return;
    condition.met = Met::Unknown;
    QStringList names;
    for (const QString& id : awards)
        names += awardName(one.sources, id);
    condition.reason += u"; "_s + Sentence::tr("chỉ đăng ký %1", names.join(u", "_s));
}

Condition isRegistered(const Case& one)
{
    Condition condition{u"registration"_s, Sentence::tr("Đã đăng ký thi đua đúng hạn")};
    condition.article = placeIn(*one.plan, one.plan->rules->registration.place);
    size_t index = 0;
    const Registration* found = registrationOf(one, index);
    if (found) {
        condition.evidence += u"registrations[%1]"_s.arg(index);
        answerRegistration(one, *found, condition);
        return condition;
    }
    const bool isListThere = !one.sources.year.registrations.empty();
    condition.met = isListThere ? Met::No : Met::Unknown;
    condition.reason = isListThere ? Sentence::tr("không có trong các đăng ký đã nhập")
                                   : Sentence::tr("dữ liệu chưa có đăng ký nào");
    return condition;
}

/// The field of the registration is one of those in which the award is given.
std::vector<Condition> isInField(const Case& one)
{
    const AwardAim* aim = aimOf(one);
    if (!aim || aim->fields.isEmpty() || !one.isPerson())
        return {};
    size_t index = 0;
    const Registration* found = registrationOf(one, index);
    Condition condition{u"field"_s, Sentence::tr("Lĩnh vực đăng ký thuộc kế hoạch")};
    condition.article = placeIn(*one.plan, one.plan->rules->registration.place);
    const QString field = found ? found->field : QString();
    if (field.isEmpty()) {
        condition.reason = Sentence::tr("đăng ký chưa ghi lĩnh vực");
        return {condition};
    }
    const bool isThere =
        std::any_of(aim->fields.begin(), aim->fields.end(), [&field](const QString& known) {
            return known.compare(field, Qt::CaseInsensitive) == 0;
        });
    condition.evidence += u"registrations[%1]"_s.arg(index);
    condition.met = isThere ? Met::Yes : Met::No;
    condition.reason =
        isThere ? field : Sentence::tr("“%1” không thuộc: %2", field, aim->fields.join(u"; "_s));
    return {condition};
}

Condition cameInTime(const Case& one, const emulation::PlanTerm& term, const Date& day)
{
    Condition condition;
    condition.article = placeIn(*one.plan, term.place);
    condition.met = isBy(one, term, day, condition);
    return condition;
}

/// The day on which the office had it from the unit.
Date handedInOn(const Case& one)
{
    for (const auto& step : one.dossier.history)
        if (step.state == emulation::DossierState::Received)
            return step.date;
    return {};
}

} // namespace

const emulation::Duty* dutyOf(const emulation::MovementPlan& plan, const emulation::PlanTerm& term)
{
    const auto at = std::find_if(plan.duties.begin(), plan.duties.end(),
                                 [&term](const auto& duty) { return duty.id == term.duty; });
    return term.duty.isEmpty() || at == plan.duties.end() ? nullptr : &*at;
}

Date registeredOn(const Case& one)
{
    size_t index = 0;
    const Registration* found = registrationOf(one, index);
    return found ? found->submitted : Date();
}

QString placeIn(const emulation::MovementPlan& plan, const QString& place)
{
    QString text = Sentence::tr("Kế hoạch phát động năm %1", plan.year);
    if (!plan.number.isEmpty())
        text += u' ' + Sentence::tr("số %1", plan.number);
    return place.isEmpty() ? text : QString(text + u", "_s + place);
}

std::vector<Condition> planAnswers(const Case& one)
{
    if (!one.plan)
        return {};
    std::vector<Condition> all;
    if (!one.plan->awards.empty())
        all.push_back(isAimedAt(one));
    if (one.plan->rules->needsRegistration)
        all.push_back(isRegistered(one));
    for (Condition& condition : isInField(one))
        all.push_back(std::move(condition));
    return all;
}

std::vector<Condition> inTime(const Case& one)
{
    std::vector<Condition> all;
    if (!one.plan)
        return all;
    const auto& rules = *one.plan->rules;
    if (const Date day = handedInOn(one); !day.isEmpty() && !rules.dossiers.duty.isEmpty()) {
        all.push_back(cameInTime(one, rules.dossiers, day));
        all.back().id = u"dossierInTime"_s;
        all.back().text = Sentence::tr("Hồ sơ gửi về cơ quan đúng hạn");
    }
    const bool isSubmitted = one.submission && !one.submission->submitted.isEmpty();
    if (isSubmitted && !rules.submission.duty.isEmpty()) {
        all.push_back(cameInTime(one, rules.submission, one.submission->submitted));
        all.back().id = u"submittedInTime"_s;
        all.back().text = Sentence::tr("Trình đúng hạn");
    }
    return all;
}

} // namespace thidua::dossier
