// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Members.h"

#include "base/Sentence.h"
#include "emulation/AgencyFace.h"
#include "emulation/YearMembers.h"
#include "renewal/Values.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::AgencyId;
using emulation::EmulationYear;
using emulation::Grouping;
using emulation::GroupingYear;
using emulation::Member;
using emulation::MemberRole;

namespace {

QString nameOf(const EmulationYear& data, const AgencyId& id, const YearTurn& turn)
{
    for (const auto& agency : data.agencies)
        if (agency.id == id)
            return emulation::faceOf(agency, turn.firstDay(), turn.law).name;
    return id.value;
}

Member* holderOf(GroupingYear& year, MemberRole role)
{
    const auto found = std::find_if(year.members.begin(), year.members.end(),
                                    [role](const Member& member) { return member.role == role; });
    return found == year.members.end() ? nullptr : &*found;
}

/// An agency that took in others stands there once, with the highest role of all.
void joinMembers(GroupingYear& year)
{
    std::vector<Member> joined;
    for (const Member& member : year.members) {
        const auto same = std::find_if(joined.begin(), joined.end(), [&member](const Member& one) {
            return one.agency == member.agency;
        });
        if (same == joined.end())
            joined.push_back(member);
        else if (same->role == MemberRole::Member)
            same->role = member.role;
    }
    year.members = std::move(joined);
}

struct Office {
    MemberRole role;
    AgencyId next;
    Spot spot;
};

/// Gives one of the two offices to whom it was promised, or asks.
void giveOffice(const EmulationYear& data, GroupingYear& year, const Office& office,
                const Renewing& with)
{
    const YearTurn& turn = with.turn;
    Member* holder = holderOf(year, office.role);
    const QString old = holder ? nameOf(data, holder->agency, turn) : QString();
    const auto next =
        std::find_if(year.members.begin(), year.members.end(),
                     [&office](const Member& one) { return one.agency == office.next; });
    const bool isKnown = turn.gap() == 1 && !office.next.isEmpty() && next != year.members.end();
    if (!isKnown) {
        if (holder || !office.next.isEmpty())
            with.ledger.add(office.spot,
                            {ChangeKind::Question,
                             Topic::Agency,
                             old,
                             {},
                             Sentence::tr("Chưa biết đơn vị nào giữ vai trò này năm %1; đang để "
                                          "như năm cũ.",
                                          turn.to)});
        return;
    }
    if (holder)
        holder->role = MemberRole::Member;
    next->role = office.role;
    with.ledger.add(office.spot,
                    {ChangeKind::Recomputed, Topic::Agency, old, nameOf(data, office.next, turn),
                     Sentence::tr("Theo đơn vị đã được suy tôn cho năm %1.", turn.to)});
}

/// Head and deputy first, the others in their order.
void orderMembers(GroupingYear& year)
{
    const auto rank = [](const Member& member) {
        return member.role == MemberRole::Head ? 0 : member.role == MemberRole::Deputy ? 1 : 2;
    };
    const bool wasOrdered = std::any_of(year.members.begin(), year.members.end(),
                                        [&](const Member& one) { return rank(one) < 2; });
    if (wasOrdered)
        std::stable_sort(
            year.members.begin(), year.members.end(),
            [&](const Member& left, const Member& right) { return rank(left) < rank(right); });
}

GroupingYear turned(const EmulationYear& data, GroupingYear year, const Spot& spot,
                    const Renewing& with)
{
    joinMembers(year);
    giveOffice(
        data, year,
        {MemberRole::Head, year.nextHead, spot.member(u"head"_s, Sentence::tr("đơn vị đứng đầu"))},
        with);
    giveOffice(
        data, year,
        {MemberRole::Deputy, year.nextDeputy, spot.member(u"deputy"_s, Sentence::tr("đơn vị phó"))},
        with);
    orderMembers(year);
    year.nextHead = {};
    year.nextDeputy = {};
    year.year = with.turn.to;
    if (year.pledge)
        std::erase_if(year.pledge->signatures, [&year](const auto& signature) {
            return std::none_of(
                year.members.begin(), year.members.end(),
                [&signature](const Member& one) { return one.agency == signature.member; });
        });
    return year;
}

const GroupingYear* yearOf(const Grouping& grouping, int first, int last)
{
    const GroupingYear* latest = nullptr;
    for (const GroupingYear& year : grouping.years)
        if (year.year >= first && year.year <= last && (!latest || latest->year < year.year))
            latest = &year;
    return latest;
}

} // namespace

void preferEntered(GroupingYear& year, const GroupingYear& entered)
{
    std::apply(
        [&](const auto&... entry) {
            const GroupingYear blank;
            ((entered.*entry.place == blank.*entry.place
                  ? void()
                  : void(year.*entry.place = entered.*entry.place)),
             ...);
        },
        emulation::schema::Table<GroupingYear>::members);
}

std::vector<std::optional<GroupingYear>> turnGroupings(EmulationYear& data, const YearTurn& turn,
                                                       Ledger& ledger)
{
    std::vector<std::optional<GroupingYear>> before(data.groupings.size());
    const Spot list = Spot().member(u"groupings"_s, Sentence::tr("cụm, khối thi đua"));
    for (size_t index = 0; index < data.groupings.size(); ++index) {
        Grouping& grouping = data.groupings[index];
        const Spot spot = list.element(index, data.groupings.size())
                              .member(u"years"_s, Sentence::tr("năm của cụm, khối"));
        const GroupingYear* base = yearOf(grouping, 0, turn.to - 1);
        const GroupingYear* entered = yearOf(grouping, turn.to, turn.to);
        if (!base)
            continue;
        if (grouping.years.size() > (entered ? 2U : 1U))
            ledger.add(spot, {ChangeKind::Cleared,
                              Topic::Record,
                              QString::number(grouping.years.size()),
                              {},
                              Sentence::tr("Dữ liệu của các năm trước ở lại tệp cũ.")});
        GroupingYear next = turned(data, *base, spot.element(0, 1), {turn, ledger});
        if (entered) {
            before[index] = *entered;
            ledger.add(spot, {ChangeKind::Question,
                              Topic::Record,
                              {},
                              {},
                              Sentence::tr("Năm %1 đã có dữ liệu nhập trước; phần đó được giữ, hãy "
                                           "xem lại.",
                                           turn.to)});
        }
        grouping.years = {next};
    }
    return before;
}

std::vector<emulation::MovementPlan> turnMovementPlans(EmulationYear& data, const YearTurn& turn,
                                                       Ledger& ledger)
{
    const Spot list = Spot().member(u"movementPlans"_s, Sentence::tr("kế hoạch phát động"));
    std::vector<emulation::MovementPlan> entered;
    std::copy_if(data.movementPlans.begin(), data.movementPlans.end(), std::back_inserter(entered),
                 [&turn](const auto& plan) { return plan.year >= turn.to; });
    const auto before = data.movementPlans.size() - entered.size();
    std::erase_if(data.movementPlans, [&turn](const auto& plan) {
        return plan.year < turn.from || plan.year >= turn.to;
    });
    if (data.movementPlans.size() != before)
        ledger.add(list, {ChangeKind::Cleared,
                          Topic::Record,
                          QString::number(before - data.movementPlans.size()),
                          {},
                          Sentence::tr("Dữ liệu của các năm trước ở lại tệp cũ.")});
    return entered;
}

QStringList leaversOf(const EmulationYear& data, const YearTurn& turn)
{
    QStringList names;
    for (const auto& person : data.people)
        if (!person.retired.isEmpty() && person.retired <= turn.lastDay())
            names += person.name;
    for (const auto& signer : data.signers)
        for (const auto& person : data.people)
            if (!signer.until.isEmpty() && signer.until < turn.firstDay() &&
                person.id == signer.person)
                names += person.name;
    names.removeDuplicates();
    return names;
}

} // namespace thidua::renewal
