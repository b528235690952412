// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Salaries.h"

#include <optional>
#include <vector>

namespace thidua::regulation {

enum class AwardKind {
    Title,        ///< danh hiệu thi đua
    Commendation, ///< hình thức khen thưởng
};

enum class AwardSubject { Person, Collective, Household };

/// What a condition of an award looks at.
enum class AwardMeasure {
    AwardCount,   ///< times the award `of` was given
    RatingCount,  ///< years rated `of` or better
    AwardShare,   ///< percent of the members who have the award `of`
    RatingShare,  ///< percent of the members rated `of` or better
    AnyAward,     ///< somebody has the award `of`
    Initiatives,  ///< initiatives recognised at the level `of`
    NoDiscipline, ///< nobody was disciplined by `of` or worse
    LeadingRank,  ///< rank in its cluster or block
    YearsExisting,
};

/// One condition that can be reckoned from data.
struct AwardCondition {
    AwardMeasure measure = AwardMeasure::AwardCount;
    QString of;
    int least = 0;
    bool inARow = false;   ///< in years that follow each other
    bool sameYear = false; ///< in the very year of the achievement

    bool operator==(const AwardCondition&) const = default;
};

/// What an award asks for while a law holds: in words, and the part that can be reckoned as
/// alternatives, each a list of conditions that hold together.
struct AwardCriteria {
    Period period;
    std::vector<AwardSubject> subjects; ///< empty: all
    QString words;
    QString article;
    std::vector<std::vector<AwardCondition>> alternatives;
    Evidence evidence;

    bool operator==(const AwardCriteria&) const = default;
};

struct AwardDecider {
    Period period;
    QString who;
    QString article;
    Evidence evidence;

    bool operator==(const AwardDecider&) const = default;
};

/// The share of all members of a council, present or not, that must agree.
struct AwardVote {
    Period period;
    int percent = 0;
    bool mustExceed = false; ///< "quá bán": more than, not at least
    QString article;
    Evidence evidence;

    bool isPassedBy(int agreeing, int members) const;
    bool operator==(const AwardVote&) const = default;
};

struct AwardBonus {
    Period period; ///< of the decision
    AwardSubject subject = AwardSubject::Person;
    Factor factor;
    QString article;
    Evidence evidence;

    bool operator==(const AwardBonus&) const = default;
};

/// The form of the report that goes with it.
struct AwardForm {
    Period period;
    AwardSubject subject = AwardSubject::Person;
    QString number; ///< "Mẫu số 05"
    QString basis;  ///< id of the decree that has it
    Evidence evidence;

    bool operator==(const AwardForm&) const = default;
};

/// A title or commendation and what each law said of it.
struct Award {
    QString id;
    QString code; ///< "CSTĐCS"
    QString name;
    AwardKind kind = AwardKind::Title;
    std::vector<AwardSubject> subjects;
    QString level; ///< "cơ sở", "bộ, ban, ngành, tỉnh", "Nhà nước"
    Period period;
    std::vector<AwardDecider> deciders;
    std::vector<AwardCriteria> criteria;
    std::vector<AwardVote> votes;
    std::vector<AwardBonus> bonuses;
    std::vector<AwardForm> forms;
    Evidence evidence;

    bool isFor(AwardSubject subject) const;
    /// Each null where that day's law, as far as we know it, says nothing.
    const AwardDecider* deciderOn(const base::Date& day) const { return findOn(deciders, day); }
    const AwardCriteria* criteriaOn(AwardSubject subject, const base::Date& day) const;
    const AwardVote* voteOn(const base::Date& day) const { return findOn(votes, day); }
    const AwardBonus* bonusOn(AwardSubject subject, const base::Date& day) const;
    const AwardForm* formOn(AwardSubject subject, const base::Date& day) const;

    bool operator==(const Award&) const = default;
};

/// The catalogue, from the highest award to the lowest.
struct Awards {
    std::vector<Award> all;

    const Award* find(const QString& id) const { return findById(all, id); }
    const Award* byCode(const QString& code) const;
    /// By name, whatever case, quotes and marks.
    const Award* byName(const QString& name) const;
    std::vector<const Award*> on(const base::Date& day) const;

    void overrideWith(const Awards& own) { overrideById(all, own.all); }
    bool operator==(const Awards&) const = default;
};

/// The money that goes with an award decided on a day; nothing where factor or salary is unknown.
std::optional<Money> bonusOf(const Award& award, AwardSubject subject,
                             const base::Date& decisionDay, const Salaries& salaries);

Awards readAwards(const base::JsonReader& root, Origin origin);

/// The member "kind" of a record: "danh hiệu thi đua" or "hình thức khen thưởng".
AwardKind readAwardKind(const base::JsonReader& json);

} // namespace thidua::regulation
