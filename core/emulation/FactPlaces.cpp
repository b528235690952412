// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactPlaces.h"

#include "emulation/Shape.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// The index of the record of that id, else the first; -1: there is none.
template <typename Record, typename Id>
qsizetype indexOf(const std::vector<Record>& records, const Id& id)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&id](const Record& record) { return record.id == id; });
    if (at != records.end())
        return at - records.begin();
    return records.empty() ? -1 : 0;
}

QString inList(const QString& list, qsizetype index)
{
    return index < 0 ? list : u"%1[%2]"_s.arg(list).arg(index);
}

bool hasOffice(const EmulationYear& data, const Grouping& grouping)
{
    for (const GroupingYear& year : grouping.years)
        for (const Member& member : year.members)
            if (year.year == data.year && member.agency == data.office)
                return true;
    return false;
}

qsizetype groupingIndex(const EmulationYear& data, const View& view)
{
    if (!view.grouping.isEmpty())
        return indexOf(data.groupings, view.grouping);
    for (size_t i = 0; i < data.groupings.size(); ++i)
        if (hasOffice(data, data.groupings[i]))
            return static_cast<qsizetype>(i);
    return data.groupings.empty() ? -1 : 0;
}

/// "groupings[0].years[1]"; the grouping alone where that year is not there.
QString yearPlace(const EmulationYear& data, const View& view)
{
    const qsizetype grouping = groupingIndex(data, view);
    const QString place = inList(u"groupings"_s, grouping);
    if (grouping < 0)
        return place;
    const auto& years = data.groupings[static_cast<size_t>(grouping)].years;
    for (size_t i = 0; i < years.size(); ++i)
        if (years[i].year == (view.year ? view.year : data.year))
            return place + u".years[%1]"_s.arg(i);
    return place;
}

/// What members of the view are made of, where they are not called like it.
struct Made {
    QStringView fact;
    QStringView from; ///< below the root of the fact
};

constexpr Made ofYear[] = {{u"theme", u"theme"},
                           {u"motto", u"motto"},
                           {u"guidance", u"guidance"},
                           {u"nextHead", u"nextHead"},
                           {u"nextDeputy", u"nextDeputy"},
                           {u"members", u"members"},
                           {u"head", u"members"},
                           {u"deputy", u"members"},
                           {u"deputies", u"members"},
                           {u"others", u"members"},
                           {u"allButUs", u"members"},
                           {u"count", u"members"},
                           {u"countText", u"members"},
                           {u"countWords", u"members"},
                           {u"unitsText", u"members"},
                           {u"namesText", u"members"},
                           {u"namesWithRolesText", u"members"},
                           {u"placesText", u"members"},
                           {u"placesWithRolesText", u"members"},
                           {u"allButUsText", u"members"},
                           {u"our", u"members"}};

/// What an agency is called stands in its names, each with its dates.
const QStringList datedNames{u"name"_s,      u"shortName"_s,  u"brief"_s,       u"abbreviation"_s,
                             u"headLines"_s, u"parentName"_s, u"parentLines"_s, u"place"_s};

QString agencyPlace(const EmulationYear& data, QStringList& path)
{
    const QString first = path.isEmpty() ? QString() : path.front();
    if (first.startsWith(u"signature"))
        return path.clear(), u"signers"_s;
    if (datedNames.contains(first))
        path.front() = u"names"_s;
    return inList(u"agencies"_s, indexOf(data.agencies, data.office));
}

/// The place of a root of the view; empty: it comes from elsewhere.
QString rootPlace(const EmulationYear& data, const View& view, QStringList& path)
{
    const QString root = path.takeFirst();
    // The plan says again what the pledge says; what it leaves out changes the places.
    if (root == u"plan" && path.size() > 1 && path.front().startsWith(u"items"))
        return path = {u"items"_s}, yearPlace(data, view) + u".pledge"_s;
    if (root == u"year" || root == u"previousYear" || root == u"nextYear")
        return u"year"_s;
    if (root == u"us")
        return agencyPlace(data, path);
    if (!path.isEmpty() && path.front() == u"signature")
        return path.clear(), u"signers"_s;
    if (root == u"grouping") {
        // Lists that are made of the members have another order than these.
        const QString whole = path.isEmpty() ? QString() : path.front();
        const QString first = whole.section(u'[', 0, 0);
        for (const Made& made : ofYear)
            if (first == made.fact) {
                path.front() = made.fact == made.from ? whole : made.from.toString();
                return yearPlace(data, view);
            }
        return inList(u"groupings"_s, groupingIndex(data, view));
    }
    if (root == u"pledge" || root == u"plan" || root == u"results" || root == u"scoring")
        return yearPlace(data, view) + u'.' + root;
    if (root == u"midYearResults")
        return yearPlace(data, view) + u".results"_s;
    if (root == u"movement" || root == u"movements")
        return inList(u"movementPlans"_s, indexOf(data.movementPlans, view.movement));
    if (root == u"meeting" || root == u"meetings")
        return inList(u"meetings"_s, indexOf(data.meetings, view.meeting));
    if (root == u"submission" || root == u"submissions")
        return inList(u"submissions"_s, indexOf(data.submissions, view.submission));
    if (root == u"dossier")
        return inList(u"dossiers"_s, indexOf(data.dossiers, view.dossier));
    if (root == u"initiative")
        return inList(u"initiatives"_s, indexOf(data.initiatives, view.initiative));
    if (root == u"consultation" || root == u"consultations")
        return inList(u"consultations"_s, indexOf(data.consultations, view.consultation));
    if (root == u"awardMeeting" || root == u"councilMeeting" || root == u"unitMeeting")
        return inList(u"awardMeetings"_s, indexOf(data.awardMeetings, view.awardMeeting));
    return memberAt(root) ? root : QString();
}

} // namespace

std::optional<FactPlace> placeOfFact(const EmulationYear& data, const View& view,
                                     const QString& expression)
{
    static const QRegularExpression round(u"\\.(\\d+)"_s); // of a repeat: "pledge.items.0.text"
    QStringList path = expression.section(u'|', 0, 0)
                           .trimmed()
                           .replace(round, u"[\\1]"_s)
                           .split(u'.', Qt::SkipEmptyParts);
    if (path.isEmpty())
        return std::nullopt;
    QString place = rootPlace(data, view, path);
    const MemberShape* member = memberAt(place);
    if (!member)
        return std::nullopt;
    for (const QString& key : std::as_const(path)) {
        const MemberShape* next = memberAt(place + u'.' + key);
        if (!next)
            break;
        member = next;
        place += u'.' + key;
    }
    return FactPlace{place, member->labelText()};
}

} // namespace thidua::emulation
