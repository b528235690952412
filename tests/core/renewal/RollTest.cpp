// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldYear.h"

#include "emulation/Facts.h"
#include "emulation/Json.h"
#include "store/PaperDocument.h"
#include "store/YearPackage.h"

#include <QJsonArray>

#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::renewal;
using namespace thidua::renewal::test;
using emulation::MemberRole;
using testing::IsEmpty;

namespace {

Renewed bacBoIn(int year) { return rolled(bacBo(), year); }

const emulation::GroupingYear& yearOf(const Renewed& made)
{
    return made.file.data.groupings[0].years[0];
}

QStringList members(const Renewed& made)
{
    QStringList ids;
    for (const auto& member : yearOf(made).members)
        ids += member.agency.value;
    return ids;
}

ChangeKind kindAt(const Renewed& made, const QString& path)
{
    const auto found = at(made.map, path);
    EXPECT_EQ(found.size(), 1U) << path.toStdString();
    return found.empty() ? ChangeKind::Question : found.front().kind;
}

const QString root = u"groupings[0].years[0]."_s;

} // namespace

TEST(Roll, MovesTheYearAndItsDeadlines)
{
    const Renewed made = bacBoIn(2021);
    EXPECT_EQ(made.file.data.year, 2021);
    EXPECT_EQ(yearOf(made).year, 2021);
    EXPECT_EQ(yearOf(made).plan->duties[0].due.date.toIso(), u"2021-06-15"_s);
    EXPECT_EQ(kindAt(made, root + u"plan.duties[0].due"_s), ChangeKind::Recomputed);
    EXPECT_EQ(yearOf(made).plan->events[3].contents[2],
              u"Thống nhất suy tôn Cụm trưởng, Cụm phó năm 2022"_s);
}

TEST(Roll, SaysThatADeadlineFallsOnASunday)
{
    const Renewed made = bacBoIn(2026); // 15/11 is no deadline there; 20/11/2026 is a Friday
    auto file = bacBo();
    file.data.groupings[0].years[0].plan->duties[0].due.date = *base::Date::of(2020, 11, 16);
    const auto found = at(rolled(file, 2026).map, root + u"plan.duties[0].due"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].why.contains(u"Chủ nhật"_s)) << found[0].why.toStdString();
}

TEST(Roll, ClearsWhatIsOfTheOldYearAlone)
{
    const Renewed made = bacBoIn(2021);
    for (const QString& member : {u"theme"_s, u"motto"_s, u"plan.number"_s, u"pledge.consent"_s})
        EXPECT_EQ(kindAt(made, root + member), ChangeKind::Cleared) << member.toStdString();
    EXPECT_TRUE(yearOf(made).theme.isEmpty());
    EXPECT_TRUE(yearOf(made).plan->number.isEmpty());
    EXPECT_EQ(yearOf(made).plan->date.toIso(), u"2021-03"_s);
    EXPECT_TRUE(yearOf(made).plan->events[2].changes.empty());
    EXPECT_EQ(yearOf(made).plan->events[2].status, emulation::EventStatus::Planned);
}

TEST(Roll, PutsTheMinistrysGuidanceWhereTheTableHasItAndAsksElsewhere)
{
    EXPECT_EQ(yearOf(bacBoIn(2021)).guidance.basis, u"cv-667-2021"_s);
    const Renewed later = bacBoIn(2026);
    EXPECT_EQ(yearOf(later).guidance, emulation::CitedDocument());
    EXPECT_EQ(kindAt(later, root + u"guidance"_s), ChangeKind::Cleared);
}

TEST(Roll, GivesTheOfficesToWhomTheyWerePromised)
{
    auto file = bacBo();
    auto& year = file.data.groupings[0].years[0];
    year.nextHead = {u"snv-nam-dinh"_s};
    year.nextDeputy = {u"snv-ha-noi"_s};
    const Renewed made = rolled(file, 2021);
    const auto& now = yearOf(made).members;
    EXPECT_EQ(now[0].agency.value, u"snv-nam-dinh"_s);
    EXPECT_EQ(now[0].role, MemberRole::Head);
    EXPECT_EQ(now[1].agency.value, u"snv-ha-noi"_s);
    EXPECT_EQ(now[1].role, MemberRole::Deputy);
    EXPECT_EQ(now[2].role, MemberRole::Member);
    EXPECT_EQ(now.size(), 11U);
    EXPECT_TRUE(yearOf(made).nextHead.isEmpty());
    EXPECT_EQ(kindAt(made, root + u"head"_s), ChangeKind::Recomputed);
}

TEST(Roll, AsksWhoLeadsWhereNobodyWasPromised)
{
    EXPECT_EQ(kindAt(bacBoIn(2021), root + u"head"_s), ChangeKind::Question);
    EXPECT_EQ(yearOf(bacBoIn(2021)).members[0].role, MemberRole::Head);
}

TEST(Roll, JoinsMembersWhoseProvincesWereMerged)
{
    const Renewed made = bacBoIn(2026);
    EXPECT_EQ(members(made).size(), 7);
    EXPECT_TRUE(members(made).contains(u"snv-ninh-binh"_s));
    EXPECT_FALSE(members(made).contains(u"snv-nam-dinh"_s));
    EXPECT_EQ(yearOf(made).members[1].agency.value, u"snv-ninh-binh"_s);
    EXPECT_EQ(yearOf(made).members[1].role, MemberRole::Deputy);
    EXPECT_EQ(members(bacBoIn(2021)).size(), 11);
}

TEST(Roll, LeavesNoReferenceWithoutItsRecordAndNoNameThatIsGone)
{
    for (const int year : {2021, 2026}) {
        const Renewed made = bacBoIn(year);
        EXPECT_TRUE(emulation::checkReferences(made.file.data).empty());
        emulation::View view;
        view.date = *base::Date::of(year, 3, 1);
        const auto facts =
            emulation::facts(made.file.data, view, {sources().law, sources().phrases});
        for (const auto& warning : facts.value(u"warnings"_s).toArray())
            EXPECT_FALSE(warning.toString().contains(u"không còn"_s))
                << warning.toString().toStdString();
    }
}

TEST(Roll, MakesDraftsOfPapersAndLeavesTheirPastBehind)
{
    auto file = bacBo();
    file.papers = {paperOf(u"kh"_s, {u"Kế hoạch năm 2020."_s})};
    file.snapshots = {{{u"kh"_s}, 1, store::PaperState::Issued, {}, {}, {}, {}, {}, {}}};
    file.attachments = {{{u"a"_s}, u"quet.pdf"_s, {}, {}, "x", {}}};
    const Renewed made = rolled(file, 2021);
    EXPECT_EQ(made.file.papers[0].state, store::PaperState::Draft);
    const auto document = store::documentOf(made.file.papers[0].document, u"kh"_s);
    EXPECT_EQ(document->number, QString());
    EXPECT_EQ(document->date.toIso(), u"2021-03"_s);
    EXPECT_EQ(document::plainText(document->body[0].text), u"Kế hoạch năm 2021."_s);
    EXPECT_THAT(made.file.snapshots, IsEmpty());
    EXPECT_THAT(made.file.attachments, IsEmpty());
    EXPECT_EQ(kindAt(made, u"attachments"_s), ChangeKind::Cleared);
}

TEST(Roll, NamesWhoHasRetired)
{
    auto file = bacBo();
    file.data.people[0].retired = *base::Date::of(2021, 5, 1);
    file.papers = {paperOf(u"kh"_s, {u"Đồng chí Nguyễn Văn Cao chủ trì."_s})};
    const Renewed made = rolled(file, 2021);
    EXPECT_EQ(kindAt(made, u"people[0]"_s), ChangeKind::Question);
    EXPECT_EQ(at(made.map, u"body[0]"_s, u"kh"_s).size(), 1U);
}

TEST(Roll, KeepsWhatWasEnteredForTheNewYearAlready)
{
    auto file = bacBo();
    emulation::GroupingYear next;
    next.year = 2021;
    next.theme = u"Chủ đề mới"_s;
    file.data.groupings[0].years.push_back(next);
    const Renewed made = rolled(file, 2021);
    EXPECT_EQ(yearOf(made).theme, u"Chủ đề mới"_s);
    EXPECT_EQ(yearOf(made).members.size(), 11U);
}

TEST(Roll, ReplacesLegalBasesThatHaveEnded)
{
    auto file = bacBo();
    emulation::CitedDocument decree;
    decree.basis = u"nd-91-2017"_s;
    file.data.groupings[0].years[0].plan->bases = {decree};
    EXPECT_EQ(yearOf(rolled(file, 2021)).plan->bases[0].basis, u"nd-91-2017"_s);
    EXPECT_EQ(yearOf(rolled(file, 2026)).plan->bases[0].basis, u"nd-152-2025"_s);
}

TEST(Roll, GivesEveryChangeAnIdOfItsOwnAndTheSameIdsAgain)
{
    const Renewed made = bacBoIn(2026);
    std::set<QString> ids;
    for (const Change& change : made.map.changes)
        EXPECT_TRUE(ids.insert(change.id).second) << change.id.toStdString();
    EXPECT_EQ(made.map, bacBoIn(2026).map);
    EXPECT_TRUE(store::packYear(made.file).isOk());
}

TEST(Roll, RefusesAYearThatIsNotLater)
{
    for (const int year : {2020, 2019, 2041, 0}) {
        const auto made = renewYear(bacBo(), year, sources());
        ASSERT_FALSE(made.isOk());
        EXPECT_EQ(made.error().code, base::ErrorCode::WrongUse);
    }
}
