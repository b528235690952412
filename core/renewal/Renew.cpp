// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Renew.h"

#include "renewal/Members.h"
#include "renewal/RenewData.h"
#include "renewal/RenewPaper.h"

#include "archive/Package.h"
#include "base/Sentence.h"

#include <QJsonDocument>

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Sentence;
using emulation::EmulationYear;
using emulation::GroupingYear;
using store::YearFile;

namespace {

constexpr int mostYears = 20;

QStringList slogansOf(const EmulationYear& data)
{
    QStringList slogans;
    for (const auto& grouping : data.groupings)
        for (const auto& year : grouping.years)
            slogans << year.theme << year.motto;
    for (const auto& plan : data.movementPlans)
        slogans << plan.theme;
    slogans.removeDuplicates();
    slogans.removeAll(QString());
    return slogans;
}

const GroupingYear* latest(const emulation::Grouping& grouping, int before)
{
    const GroupingYear* found = nullptr;
    for (const auto& year : grouping.years)
        if (year.year < before && (!found || found->year < year.year))
            found = &year;
    return found;
}

/// How many members the first grouping whose number changed had and has.
std::optional<std::pair<int, int>> changedCount(const EmulationYear& old,
                                                const EmulationYear& fresh)
{
    for (size_t index = 0; index < old.groupings.size(); ++index) {
        const GroupingYear* before = latest(old.groupings[index], fresh.year);
        const GroupingYear* after = latest(fresh.groupings[index], fresh.year + 1);
        if (before && after && before->members.size() != after->members.size())
            return std::pair(static_cast<int>(before->members.size()),
                             static_cast<int>(after->members.size()));
    }
    return std::nullopt;
}

/// The data of the new year.
EmulationYear renewedData(const EmulationYear& old, YearTurn& turn, Ledger& ledger)
{
    EmulationYear data = old;
    data.year = turn.to;
    replaceGoneAgencies(data, turn, ledger);
    auto entered = turnGroupings(data, turn, ledger);
    auto plans = turnMovementPlans(data, turn, ledger);
    keepRecords(data, turn, ledger);
    turn.members = changedCount(old, data);
    renewMembers(data, turn, ledger);
    // What was entered for the new year already is not of the old one.
    for (size_t index = 0; index < data.groupings.size(); ++index)
        if (entered[index])
            preferEntered(data.groupings[index].years.front(), *entered[index]);
    std::move(plans.begin(), plans.end(), std::back_inserter(data.movementPlans));
    return data;
}

/// Files of former versions have the fields of their first paper among the data too; there they are
/// nobody's, and every question would stand twice.
EmulationYear withoutFields(const YearFile& old)
{
    EmulationYear data = old.data;
    const QJsonValue fields = data.unknown.value(u"paper"_s);
    const bool isTwice =
        std::any_of(old.papers.begin(), old.papers.end(),
                    [&fields](const auto& paper) { return paper.fields == fields.toObject(); });
    if (fields.isObject() && isTwice)
        data.unknown.remove(u"paper"_s);
    return data;
}

void leaveBehind(const YearFile& old, Ledger& ledger)
{
    const auto add = [&ledger](const QString& key, const QString& label, size_t count,
                               const QString& why) {
        if (count)
            ledger.add(Spot().member(key, label),
                       {ChangeKind::Cleared, Topic::Record, QString::number(count), {}, why});
    };
    const QString stays = Sentence::tr("Ở lại tệp cũ.");
    add(u"attachments"_s, Sentence::tr("tệp đính kèm"), old.attachments.size(), stays);
    add(u"snapshots"_s, Sentence::tr("bản đã gửi"), old.snapshots.size(), stays);
    add(u"history"_s, Sentence::tr("quá trình của văn bản"), old.history.size(), stays);
}

std::vector<archive::Part> otherParts(const YearFile& old, Ledger& ledger)
{
    std::vector<archive::Part> parts;
    for (const auto& part : old.unknownParts) {
        if (part.name == mapPart)
            continue;
        parts.push_back(part);
        ledger.add(Spot().member(part.name, part.name),
                   {ChangeKind::Question,
                    Topic::Record,
                    part.name,
                    {},
                    Sentence::tr("Phần này bản đang dùng không biết; được mang sang nguyên vẹn.")});
    }
    return parts;
}

const templating::Template* formOf(const QString& id, const Sources& sources)
{
    const auto found = std::find_if(sources.templates.begin(), sources.templates.end(),
                                    [&id](const auto& form) { return form.id == id; });
    return found == sources.templates.end() || id.isEmpty() ? nullptr : &*found;
}

base::Result<base::Done> checkYears(int from, int to)
{
    if (from <= 0)
        return Error{ErrorCode::Refused,
                     Sentence::tr("Tệp chưa ghi năm thi đua; hãy nhập năm rồi thử lại."),
                     {}};
    if (to <= from || to > from + mostYears)
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("Tệp là của năm %1; năm mới phải từ %2 đến %3.", from, from + 1,
                                  from + mostYears),
                     {}};
    return base::Done{};
}

} // namespace

base::Result<Renewed> renewYear(const YearFile& old, int year, const Sources& sources)
{
    if (const auto checked = checkYears(old.data.year, year); !checked)
        return checked.error();
    Ledger ledger;
    YearTurn turn{old.data.year, year, sources.law, sources.terms, slogansOf(old.data)};
    turn.leavers = leaversOf(old.data, turn);
    Renewed renewed;
    renewed.file.data = renewedData(withoutFields(old), turn, ledger);
    leaveBehind(old, ledger);
    renewed.file.unknown = old.unknown;
    renewed.file.unknownParts = otherParts(old, ledger);
    for (const auto& paper : old.papers)
        renewed.file.papers.push_back(renewedPaper(paper, {renewed.file.data,
                                                           {sources.law, sources.phrases},
                                                           formOf(paper.templateId, sources),
                                                           turn,
                                                           ledger}));
    renewed.map = {turn.from, turn.to, ledger.changes()};
    renewed.file.unknownParts.push_back(
        {mapPart, QJsonDocument(toJson(renewed.map)).toJson(QJsonDocument::Indented), false});
    return renewed;
}

} // namespace thidua::renewal
