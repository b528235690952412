// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "support/Files.h"
#include "support/RandomYear.h"
#include "text/NumbersInWords.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;
using support::words;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

QJsonObject factsOn(const EmulationYear& data, const QString& day, View view = {})
{
    view.date = date(day);
    return facts(data, view, shipped());
}

QStringList lines(const QJsonValue& value)
{
    QStringList all;
    for (const auto& line : value.toArray())
        all += line.toString();
    return all;
}

/// Holds what must be true of any grouping against the view.
void expectAgreement(const EmulationYear& data, const QJsonObject& view)
{
    const GroupingYear& year = data.groupings.front().years.front();
    const int count = static_cast<int>(year.members.size());
    EXPECT_EQ(at(view, u"grouping.count"_s), count);
    EXPECT_EQ(textAt(view, u"grouping.countText"_s), text::twoDigits(count));
    EXPECT_EQ(textAt(view, u"grouping.countWords"_s), text::numberInWords(count));
    const int more = data.groupings.front().organiser.isEmpty() // nobody gets it
                         ? 0
                         : static_cast<int>(year.pledge->extraCopies.size());
    EXPECT_EQ(at(view, u"pledge.copies"_s), count + more);
    EXPECT_EQ(at(view, u"pledge.matrix.cells"_s).toArray().size(), count);
    EXPECT_EQ(at(view, u"grouping.members"_s).toArray().size(), count);
    const auto head = std::find_if(year.members.begin(), year.members.end(),
                                   [](const auto& one) { return one.role == MemberRole::Head; });
    EXPECT_EQ(textAt(view, u"grouping.head.id"_s), head->agency.value);
    EXPECT_EQ(textAt(view, u"pledge.matrix.cells[0].authority[0]"_s), u"CỤM TRƯỞNG"_s);
    const QString headUnit = textAt(view, u"grouping.head.provinceUnit"_s).toUpper();
    EXPECT_EQ(lines(at(view, u"pledge.matrix.cells[0].otherPosition"_s)),
              (QStringList{u"GIÁM ĐỐC SỞ NỘI VỤ"_s, headUnit}));
    const QString sentence = textAt(view, u"pledge.sentence"_s);
    for (const QString& name : namesAt(view, u"grouping.members"_s, u"province"_s))
        EXPECT_THAT(words(sentence), HasSubstr(words(name)));
    const bool isMeeting = year.pledge->mode == SignMode::Meeting;
    EXPECT_EQ(at(view, u"pledge.hasWitness"_s), isMeeting);
    EXPECT_EQ(sentence.contains(u"Lãnh đạo Bộ Nội vụ"_s), isMeeting);
    EXPECT_EQ(sentence.contains(u"luân chuyển"_s), !isMeeting);
    EXPECT_EQ(at(view, u"pledge.matrix.witness"_s).toArray().isEmpty(), !isMeeting);
    EXPECT_EQ(at(view, u"grouping.allButUs"_s).toArray().size(), count - 1);
}

} // namespace

TEST(Facts, CountNoCopyThatNobodyGets)
{
    EmulationYear data = example();
    data.groupings.front().organiser = {};
    auto& pledge = *data.groupings.front().years.front().pledge;
    pledge.extraCopies = {ExtraCopy{{PartyRole::Organiser, {}, {}, {}, {}}, {}, {}}};
    const QJsonObject view = factsOn(data, u"2026-03-26"_s);
    EXPECT_EQ(at(view, u"pledge.copies"_s), 6);
    EXPECT_TRUE(textAt(view, u"pledge.copiesSentence"_s).endsWith(u"giữ 01 bản để thực hiện"_s));
}

TEST(Facts, SayTheWholeExampleInWords)
{
    const QJsonObject view = factsOn(example(), u"2026-03-26"_s);
    EXPECT_EQ(lines(at(view, u"warnings"_s)).join(u'\n'), QString());
    EXPECT_EQ(textAt(view, u"us.name"_s), u"Sở Nội vụ tỉnh Hưng Yên"_s);
    EXPECT_EQ(lines(at(view, u"us.headLines"_s)), QStringList(u"SỞ NỘI VỤ"_s));
    EXPECT_EQ(lines(at(view, u"us.parentLines"_s)), QStringList(u"UBND TỈNH HƯNG YÊN"_s));
    EXPECT_EQ(textAt(view, u"us.place"_s), u"Hưng Yên"_s);
    EXPECT_EQ(textAt(view, u"grouping.unitsText"_s), u"tỉnh, thành phố"_s);
    EXPECT_EQ(
        textAt(view, u"grouping.placesWithRolesText"_s),
        u"Hưng Yên (Cụm trưởng), Hải Phòng (Cụm phó), Hà Nội, Bắc Ninh, Quảng Ninh và Ninh Bình"_s);
    EXPECT_EQ(
        textAt(view, u"grouping.guidance.text"_s),
        u"Công văn số 500/BNV-TĐKT ngày 30/01/2026 của Bộ Nội vụ về việc hướng dẫn, phát động phong trào thi đua năm 2026"_s);
    EXPECT_EQ(
        textAt(view, u"pledge.copiesSentence"_s),
        u"Giao ước thi đua được lập thành 07 bản; mỗi đơn vị trong Cụm giữ 01 bản để thực hiện, 01 bản gửi Hội đồng Thi đua - Khen thưởng Bộ Nội vụ để theo dõi, chỉ đạo"_s);
    EXPECT_THAT(
        words(textAt(view, u"pledge.sentence"_s)),
        HasSubstr(
            "ngày … tháng 3 năm 2026, trước sự chứng kiến của Lãnh đạo Bộ Nội vụ và đại diện"));
    EXPECT_EQ(namesAt(view, u"plan.events"_s, u"id"_s),
              (QStringList{u"ky-ket"_s, u"so-ket"_s, u"tong-ket"_s}));
    EXPECT_EQ(textAt(view, u"plan.events[0].time.text"_s), u"08 giờ 00 ngày 27/3/2026"_s);
    EXPECT_EQ(textAt(view, u"plan.events[1].time.text"_s), u"dự kiến tháng 6/2026"_s);
    EXPECT_EQ(textAt(view, u"plan.events[1].hostText"_s),
              u"Sở Nội vụ thành phố Hải Phòng (đơn vị Cụm phó)"_s);
    EXPECT_EQ(textAt(view, u"plan.events[2].time.text"_s), u"dự kiến đầu tháng 12/2026"_s);
    EXPECT_EQ(lines(at(view, u"plan.recipients"_s)),
              (QStringList{u"Bộ Nội vụ (để b/c)"_s,
                           u"Hội đồng Thi đua - Khen thưởng Bộ Nội vụ (để b/c)"_s,
                           u"Các đơn vị thành viên trong Cụm"_s, u"Lưu: VT, hồ sơ Cụm"_s}));
    EXPECT_EQ(textAt(view, u"plan.signature.name"_s), u"Nguyễn Văn A"_s);
    EXPECT_EQ(textAt(view, u"movement.duties[0].to"_s), u"Văn phòng Sở"_s);
}

TEST(Facts, SignInEveryCapacityOfTheDay)
{
    const QJsonObject view = factsOn(example(), u"2026-03-26"_s);
    EXPECT_EQ(lines(at(view, u"us.signature.authority"_s)), QStringList(u"GIÁM ĐỐC"_s));
    EXPECT_EQ(lines(at(view, u"us.signatures.deputy.authority"_s)),
              (QStringList{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}));
    EXPECT_EQ(lines(at(view, u"us.signatures.byOrder.authority"_s)),
              (QStringList{u"TL. GIÁM ĐỐC"_s, u"CHÁNH VĂN PHÒNG"_s}));
    EXPECT_EQ(textAt(view, u"us.signatures.byOrder.name"_s), u"Lê Văn C"_s);
    EXPECT_TRUE(at(view, u"us.signatures.acting"_s).isUndefined());
    EXPECT_EQ(lines(at(view, u"movement.signature.authority"_s)),
              (QStringList{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}));
}

TEST(Facts, TheChosenSignerSignsEveryPaperOfTheView)
{
    View view;
    view.signer.value = u"pgd"_s;
    const QJsonObject seen = factsOn(example(), u"2026-03-26"_s, view);
    EXPECT_EQ(textAt(seen, u"us.signature.name"_s), u"Trần Thị B"_s);
    EXPECT_EQ(
        lines(at(seen, u"plan.signature.otherPosition"_s)),
        (QStringList{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s, u"SỞ NỘI VỤ"_s, u"TỈNH HƯNG YÊN"_s}));
}

TEST(Facts, FollowEveryChangeOfRandomGroupings)
{
    const QStringList all = provinces();
    for (unsigned seed = 1; seed <= 200; ++seed) {
        support::RandomYear random(seed);
        QStringList chosen = all;
        std::shuffle(chosen.begin(), chosen.end(), std::mt19937(seed));
        EmulationYear data = clusterOf(chosen.mid(0, 3 + random.below(18)), 2026);
        auto& members = data.groupings[0].years[0].members;
        expectAgreement(data, factsOn(data, u"2026-03-26"_s));

        const size_t next = 1 + static_cast<size_t>(random.below(int(members.size()) - 1));
        std::swap(members[0].role, members[next].role); // another head
        expectAgreement(data, factsOn(data, u"2026-03-26"_s));

        data.groupings[0].years[0].pledge->mode = SignMode::Circulation;
        expectAgreement(data, factsOn(data, u"2026-03-26"_s));

        const size_t gone = members[0].role == MemberRole::Head ? 1 : 0;
        if (members[gone].agency != data.office && members[gone].role != MemberRole::Head) {
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(gone));
            expectAgreement(data, factsOn(data, u"2026-03-26"_s));
        }
        data.year = data.groupings[0].years[0].year = 2027;
        const QJsonObject later = factsOn(data, u"2027-03-26"_s);
        expectAgreement(data, later);
        EXPECT_THAT(words(textAt(later, u"pledge.sentence"_s)), HasSubstr("thi đua năm 2027"));
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
}

TEST(Facts, NameTheMembersAsTheyWereOnTheDay)
{
    const QStringList names{u"Hải Phòng"_s, u"Nam Định"_s, u"Hà Nội"_s};
    const EmulationYear data = clusterOf(names, 2020);
    const QJsonObject then = factsOn(data, u"2020-03-26"_s);
    EXPECT_EQ(namesAt(then, u"grouping.members"_s),
              (QStringList{u"Sở Nội vụ thành phố Hải Phòng"_s, u"Sở Nội vụ tỉnh Nam Định"_s,
                           u"Sở Nội vụ thành phố Hà Nội"_s}));
    EXPECT_TRUE(lines(at(then, u"warnings"_s)).isEmpty());
    EmulationYear now = clusterOf(names, 2026);
    EXPECT_THAT(words(lines(at(factsOn(now, u"2026-03-26"_s), u"warnings"_s)).join(u'\n')),
                HasSubstr("tỉnh Nam Định không còn vào ngày 26/3/2026"));
}

TEST(Facts, ABlockHasWordsOfItsOwn)
{
    EmulationYear data = clusterOf({u"Hưng Yên"_s, u"Hà Nội"_s, u"Bắc Ninh"_s}, 2026);
    data.groupings[0].kind = GroupingKind::Block;
    const QJsonObject view = factsOn(data, u"2026-03-26"_s);
    EXPECT_EQ(textAt(view, u"grouping.words.head"_s), u"Trưởng khối"_s);
    EXPECT_EQ(textAt(view, u"pledge.matrix.cells[0].authority[0]"_s), u"TRƯỞNG KHỐI"_s);
    data.groupings[0].words.head = u"Khối trưởng"_s;
    EXPECT_EQ(textAt(factsOn(data, u"2026-03-26"_s), u"grouping.words.headUnit"_s),
              u"đơn vị Khối trưởng"_s);
}

TEST(Facts, TellTheLastWorkingDayBeforeADeadline)
{
    const QJsonObject view = factsOn(example(), u"2026-03-26"_s);
    EXPECT_EQ(textAt(view, u"plan.duties[0].due"_s), u"trước ngày 15/6/2026"_s);
    EXPECT_EQ(textAt(view, u"plan.duties[0].lastDay.short"_s), u"14/6/2026"_s);
    EXPECT_EQ(textAt(view, u"plan.duties[0].hint"_s),
              u"hạn cuối 14/6/2026 là Chủ nhật; nên xong trong thứ Sáu, ngày 12/6/2026"_s);
    EXPECT_EQ(textAt(view, u"plan.duties[1].hint"_s), QString());
}

TEST(Facts, ADutyThatComesBackStandsOnceForEachTime)
{
    EmulationYear data = example();
    Duty duty;
    duty.title = u"Báo cáo quý"_s;
    duty.due = {regulation::DeadlineKind::NotLaterThan,
                date(u"2026-03-25"_s),
                0,
                regulation::Repetition::Quarterly,
                {}};
    data.duties = {duty};
    const auto all = namesAt(factsOn(data, u"2026-03-26"_s), u"duties"_s, u"title"_s);
    EXPECT_EQ(all.count(u"Báo cáo quý"_s), 4);
}

TEST(Facts, SigningByCirculationNeedsNeitherWitnessNorPlace)
{
    EmulationYear data = example();
    data.groupings[0].years[0].pledge->mode = SignMode::Circulation;
    data.groupings[0].years[0].pledge->circulation = {
        {{u"snv-ha-noi"_s}, date(u"2026-03-10"_s), date(u"2026-03-15"_s), 7, 7, {}, {}},
        {{u"snv-bac-ninh"_s}, date(u"2026-03-15"_s), {}, 7, 3, {}, {}}};
    const QJsonObject view = factsOn(data, u"2026-03-26"_s);
    EXPECT_EQ(textAt(view, u"pledge.place"_s), QString());
    EXPECT_TRUE(at(view, u"plan.events[0].isBySending"_s).toBool());
    EXPECT_EQ(textAt(view, u"plan.events[0].place"_s), QString());
    EXPECT_EQ(at(view, u"pledge.circulation.complete"_s), 1);
    EXPECT_EQ(at(view, u"pledge.circulation.waiting"_s), 5);
    EXPECT_EQ(at(view, u"pledge.circulation.sealed"_s), 10);
    EXPECT_EQ(at(view, u"pledge.circulation.wanted"_s), 42);
}

TEST(Facts, ACancelledEventSaysByWhichPaper)
{
    EmulationYear data = example();
    Event& event = data.groupings[0].years[0].plan->events[1];
    event.status = EventStatus::Cancelled;
    event.changes = {
        {{{}, u"Công văn"_s, u"600/BNV-TĐKT"_s, date(u"2026-05-20"_s), u"Bộ Nội vụ"_s, {}, {}},
         u"do dịch bệnh"_s,
         {},
         {}}};
    EXPECT_EQ(
        textAt(factsOn(data, u"2026-06-01"_s), u"plan.events[1].change.text"_s),
        u"không tổ chức theo Công văn số 600/BNV-TĐKT ngày 20/5/2026 của Bộ Nội vụ (do dịch bệnh)"_s);
}

TEST(Facts, TheRoundAnniversariesOfTheYearAreCounted)
{
    const QJsonObject view =
        factsOn(clusterOf({u"Hải Phòng"_s, u"Nam Định"_s}, 2020), u"2020-02-07"_s);
    QHash<QString, int> years;
    for (const auto& one : at(view, u"anniversaries"_s).toArray())
        years[one[u"id"_s].toString()] = one[u"years"_s].toInt();
    EXPECT_EQ(years[u"thanh-lap-dang"_s], 90);
    EXPECT_EQ(years[u"giai-phong-mien-nam"_s], 45);
    EXPECT_EQ(years[u"sinh-chu-tich-ho-chi-minh"_s], 130);
    EXPECT_EQ(years[u"nganh-to-chuc-nha-nuoc"_s], 75);
    EXPECT_THAT(words(namesAt(view, u"anniversaries"_s, u"span"_s).join(u'\n')),
                HasSubstr("28/8/1945 - 28/8/2020"));
    EXPECT_THAT(namesAt(view, u"bases"_s, u"number"_s), testing::Contains(u"91/2017/NĐ-CP"_s));
}

TEST(Facts, TheClusterOf2020SignsTwelveCopiesInTheOrderOfItsMembers)
{
    const QStringList names{u"Hải Phòng"_s, u"Nam Định"_s,  u"Hà Nội"_s,   u"Vĩnh Phúc"_s,
                            u"Bắc Ninh"_s,  u"Hải Dương"_s, u"Hưng Yên"_s, u"Quảng Ninh"_s,
                            u"Hà Nam"_s,    u"Thái Bình"_s, u"Ninh Bình"_s};
    EmulationYear data = clusterOf(names, 2020);
    Agency ministry;
    ministry.id = {u"bnv"_s};
    ministry.names.resize(1);
    ministry.names.front().name = u"Bộ Nội vụ"_s;
    data.agencies.push_back(ministry);
    data.groupings.front().organiser = ministry.id;
    const QJsonObject view = factsOn(data, u"2020-03-26"_s);
    EXPECT_EQ(at(view, u"pledge.copies"_s), 12);
    EXPECT_EQ(textAt(view, u"grouping.countWords"_s), u"mười một"_s);
    EXPECT_EQ(namesAt(view, u"grouping.members"_s, u"province"_s), names);
    EXPECT_EQ(lines(at(view, u"pledge.matrix.cells[1].authority"_s)), QStringList(u"CỤM PHÓ"_s));
    EXPECT_EQ(lines(at(view, u"pledge.matrix.cells[1].otherPosition"_s)),
              (QStringList{u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TỈNH NAM ĐỊNH"_s}));
    EXPECT_EQ(lines(at(view, u"pledge.matrix.cells[2].authority"_s)),
              (QStringList{u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"THÀNH PHỐ HÀ NỘI"_s}));
    EXPECT_EQ(lines(at(view, u"pledge.matrix.cells[10].authority"_s)),
              (QStringList{u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TỈNH NINH BÌNH"_s}));
}

TEST(Facts, TwoHeadsAndNoneAreSaid)
{
    EmulationYear data = clusterOf({u"Hưng Yên"_s, u"Hà Nội"_s, u"Bắc Ninh"_s}, 2026);
    data.groupings[0].years[0].members[2].role = MemberRole::Head;
    EXPECT_THAT(words(lines(at(factsOn(data, u"2026-03-26"_s), u"warnings"_s)).join(u'\n')),
                HasSubstr("có 2 Cụm trưởng"));
    for (auto& member : data.groupings[0].years[0].members)
        member.role = MemberRole::Member;
    EXPECT_THAT(words(lines(at(factsOn(data, u"2026-03-26"_s), u"warnings"_s)).join(u'\n')),
                HasSubstr("chưa có Cụm trưởng"));
}

TEST(Facts, SurviveEmptyAndRandomData)
{
    EXPECT_FALSE(facts({}, {}, shipped()).isEmpty());
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const EmulationYear data = support::RandomYear(seed).make();
        View view;
        view.year = data.groupings.empty() || data.groupings[0].years.empty()
                        ? 0
                        : data.groupings[0].years[0].year;
        EXPECT_FALSE(facts(data, view, shipped()).isEmpty());
    }
}

TEST(Phrases, AnOfficeSaysItItsOwnWay)
{
    class Files final : public base::FileSystem {
    public:
        bool exists(const QString&) const override { return true; }
        base::Result<QByteArray> read(const QString& path, qint64) const override
        {
            return path.startsWith(u"office"_s)
                       ? QByteArray(R"({"due":{"before":"{date} trở về trước"}})")
                       : QByteArray(R"({"due":{"before":"trước {date}","x":"y"}})");
        }
        base::Result<base::Done> write(const QString&, const QByteArray&, base::Overwrite) override
        {
            return base::Done{};
        }
    };
    const auto phrases = loadPhrases(Files(), u"data"_s, u"office"_s);
    ASSERT_TRUE(phrases);
    EXPECT_EQ(phrases->of(u"due.before"_s, {{u"date"_s, u"ngày {date}"_s}}),
              u"ngày {date} trở về trước"_s);
    EXPECT_EQ(phrases->of(u"due.x"_s), u"y"_s);
}

} // namespace thidua::emulation::test
