// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Members.h"
#include "renewal/Walk.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <algorithm>
#include <map>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::Agency;
using emulation::AgencyId;
using emulation::EmulationYear;
using regulation::Province;

namespace {

/// Old id → id of the agency that takes its place.
using Successors = std::map<AgencyId, AgencyId>;

/// Puts the successor wherever an agency is named, but not into what happened in its own days.
struct Replacing {
    const Successors& successors;
    QSet<QString> kept = {};

    template <typename Value> bool enters(const Spot& spot, Value& value)
    {
        if constexpr (std::is_same_v<Value, AgencyId>) {
            static const QStringList pastLists{u"awardsGiven"_s, u"ratings"_s, u"exclusions"_s,
                                               u"initiatives"_s};
            if (pastLists.contains(spot.pattern.section(u'.', 0, 0)))
                kept.insert(value.value);
            else if (const auto found = successors.find(value); found != successors.end())
                value = found->second;
            return false;
        }
        return spot.pattern != u"agencies";
    }
    void foreign(const Spot&, const QJsonObject&) {}
};

/// The names that an office wrote itself, with the province of now.
void rename(Agency& agency, const Province& old, const Province& now)
{
    const auto renamed = [&](QString& text) {
        text.replace(old.unit, now.unit);
        text.replace(text::upper(old.unit), text::upper(now.unit));
        text.replace(old.name, now.name);
        text.replace(text::upper(old.name), text::upper(now.name));
    };
    agency.province = now.name;
    for (auto& name : agency.names) {
        renamed(name.name);
        renamed(name.place);
        for (QString& line : name.headLines)
            renamed(line);
    }
}

const Agency* sameIn(const EmulationYear& data, const Agency& gone, const Province& now)
{
    const auto found =
        std::find_if(data.agencies.begin(), data.agencies.end(), [&](const Agency& other) {
            return other.id.value != gone.id.value && !gone.role.isEmpty() &&
                   other.role == gone.role && other.province == now.name;
        });
    return found == data.agencies.end() ? nullptr : &*found;
}

} // namespace

void replaceGoneAgencies(EmulationYear& data, const YearTurn& turn, Ledger& ledger)
{
    const Spot list = Spot().member(u"agencies"_s, Sentence::tr("cơ quan"));
    Successors successors;
    for (size_t index = 0; index < data.agencies.size(); ++index) {
        Agency& agency = data.agencies[index];
        const Province* old = turn.law.provinces.find(agency.province, turn.firstDay());
        const bool isGone = old && !old->to.isEmpty() && old->to < turn.lastDay();
        if (agency.province.isEmpty() || !isGone)
            continue;
        const Spot spot = list.element(index, data.agencies.size())
                              .member(u"province"_s, Sentence::tr("tỉnh, thành phố"));
        const Province* now = turn.law.provinces.successorOn(agency.province, turn.lastDay());
        if (!now) {
            ledger.add(spot,
                       {ChangeKind::Question,
                        Topic::Agency,
                        old->unit,
                        {},
                        Sentence::tr("Đơn vị này không còn vào năm %1; hãy nhập đơn vị thay thế.",
                                     turn.to)});
            continue;
        }
        if (const Agency* same = sameIn(data, agency, *now)) {
            successors[agency.id] = same->id;
            ledger.add(spot, {ChangeKind::Recomputed, Topic::Agency, old->unit, now->unit,
                              Sentence::tr("Đã nhập vào %1; nơi nào nêu cơ quan cũ nay nêu cơ quan "
                                           "này. Hãy xem lại danh sách thành viên và phân công.",
                                           now->unit)});
            continue;
        }
        ledger.add(spot,
                   {ChangeKind::Recomputed, Topic::Agency, old->unit, now->unit,
                    Sentence::tr("Nay là %1; hãy xem cơ quan này có đúng là thành viên không.",
                                 now->unit)});
        rename(agency, *old, *now);
    }
    Replacing replacing{successors};
    walk(data, Spot(), replacing);
    std::erase_if(data.agencies, [&](const Agency& agency) {
        return successors.contains(agency.id) && !replacing.kept.contains(agency.id.value);
    });
}

} // namespace thidua::renewal
