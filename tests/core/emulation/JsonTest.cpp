// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "support/Files.h"
#include "support/RandomYear.h"

#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;

namespace {

YearReading read(const QByteArray& text)
{
    const auto reading = fromJsonText(text, u"du-lieu.json"_s);
    EXPECT_TRUE(reading) << (reading ? "" : words(reading.error().message));
    return reading ? *reading : YearReading();
}

std::string refusal(const QByteArray& text)
{
    const auto reading = fromJsonText(text, u"du-lieu.json"_s);
    EXPECT_FALSE(reading);
    return reading ? std::string() : words(reading.error().message);
}

std::vector<std::string> sentences(const std::vector<Problem>& problems)
{
    std::vector<std::string> all;
    for (const Problem& problem : problems)
        all.push_back(words(sentenceOf(problem)));
    return all;
}

} // namespace

TEST(YearJson, TheExampleOfThePageIsReadWithoutAProblem)
{
    const YearReading reading = read(exampleText());
    EXPECT_THAT(sentences(reading.problems), testing::IsEmpty());
    EXPECT_THAT(sentences(checkReferences(reading.year)), testing::IsEmpty());
    EXPECT_TRUE(reading.year.unknown.isEmpty());
    EXPECT_EQ(reading.year.groupings.front().years.front().members.size(), 6u);
}

TEST(YearJson, TheExampleHasNoMemberThatIsUnknown)
{
    const QJsonObject given = QJsonDocument::fromJson(exampleText()).object();
    const YearReading reading = read(exampleText());
    EmulationYear year = reading.year;
    // What is written back is the same but for members that have their default.
    const QJsonObject written = toJson(year);
    EXPECT_EQ(written[u"agencies"_s], given[u"agencies"_s]);
    EXPECT_EQ(written[u"people"_s], given[u"people"_s]);
    EXPECT_EQ(read(toJsonText(year)).year, year);
}

TEST(YearJson, ReadsWhatItWroteForAThousandRandomYears)
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const EmulationYear year = support::RandomYear(seed).make();
        const QByteArray text = toJsonText(year);
        const YearReading back = read(text);
        ASSERT_TRUE(back.year == year) << "seed " << seed;
        ASSERT_EQ(toJsonText(back.year), text) << "seed " << seed;
    }
}

TEST(YearJson, KeepsUnknownMembersAtEveryLevel)
{
    const QByteArray text =
        R"({"format":1,"year":2026,"office":"a","moi":1,"agencies":[{"id":"a","moi":2,)"
        R"("names":[{"name":"A","moi":{"x":[3]}}]}],"groupings":[{"id":"c","name":"C","years":)"
        R"([{"year":2026,"members":[{"agency":"a","moi":4}],"pledge":{"moi":5,"items":)"
        R"([{"id":"i","text":"t","moi":6}]}}]}]})";
    const QJsonObject given = QJsonDocument::fromJson(text).object();
    EXPECT_EQ(toJson(read(text).year), given);
}

TEST(YearJson, NamesEveryMemberThatIsMissingWithLabelPlaceAndLine)
{
    const QByteArray text =
        "{\"office\": \"a\",\n \"year\": 2026,\n \"agencies\": [{\"id\": \"a\"}],\n"
        " \"people\": [\n  {\"id\": \"p\"},\n  {\"name\": \"\"}]}";
    EXPECT_THAT(
        sentences(read(text).problems),
        testing::ElementsAre("Người thứ 1, họ và tên (people[0].name, dòng 5): còn thiếu.",
                             "Người thứ 2, mã (people[1].id, dòng 6): còn thiếu.",
                             "Người thứ 2, họ và tên (people[1].name, dòng 6): còn trống."));
}

TEST(YearJson, KeepsAValueOfTheWrongTypeAndNamesIt)
{
    const QByteArray text = R"({"year":"2026","office":"a","people":[{"id":"p","name":"A",)"
                            R"("born":"32/13","sex":"x"},7],"ratings":{"a":1}})";
    const YearReading reading = read(text);
    EXPECT_THAT(
        sentences(reading.problems),
        testing::ElementsAre(HasSubstr("Năm (year, dòng 1): phải là số nguyên"),
                             HasSubstr("(people[0].sex, dòng 1): chỉ nhận một trong: male, female"),
                             HasSubstr("(people[0].born, dòng 1): phải là ngày"),
                             HasSubstr("Người thứ 2 (people[1], dòng 1): phải là đối tượng"),
                             HasSubstr("(ratings, dòng 1): phải là danh sách")));
    QJsonObject given = QJsonDocument::fromJson(text).object();
    given[u"format"_s] = 1;
    EXPECT_EQ(toJson(reading.year), given);
}

TEST(YearJson, AnEnteredValueTakesThePlaceOfAWrongOne)
{
    YearReading reading = read(R"({"year":"2026","office":"a"})");
    reading.year.year = 2027;
    EXPECT_EQ(toJson(reading.year)[u"year"_s], 2027);
}

TEST(YearJson, RefusesANewerFormatInWords)
{
    EXPECT_THAT(refusal(R"({"format":2,"year":2026})"), HasSubstr("mới hơn"));
    EXPECT_THAT(refusal(R"({"format":"1"})"), HasSubstr("phiên bản"));
}

TEST(YearJson, RefusesAMemberThatStandsTwice)
{
    EXPECT_THAT(refusal(R"({"year":2026,"people":[{"id":"a"},{"id":"b","\u0069d":"c"}]})"),
                HasSubstr("people[1].id"));
}

TEST(YearJson, RefusesBrokenTextWithItsLine)
{
    EXPECT_THAT(refusal("{\"year\": 2026,\n \"people\": [}\n"), HasSubstr("dòng 2"));
    EXPECT_THAT(refusal("[]"), HasSubstr("đối tượng"));
    EXPECT_THAT(refusal(""), HasSubstr("du-lieu.json"));
}

TEST(YearJson, StopsAtItemsThatNestTooDeep)
{
    QByteArray items;
    for (int depth = 0; depth < 300; ++depth)
        items += R"({"id":"i","text":"t","items":[)";
    for (int depth = 0; depth < 300; ++depth)
        items += "]}";
    const QByteArray text = R"({"year":1,"office":"a","movementPlans":[{"id":"m","issuer":"a",)"
                            R"("year":1,"contents":[)" +
                            items + "]}]}";
    const YearReading reading = read(text);
    ASSERT_EQ(reading.problems.size(), 1u);
    EXPECT_THAT(words(reading.problems.front().what), HasSubstr("quá sâu"));
    EXPECT_EQ(read(toJsonText(reading.year)).year, reading.year);
}

TEST(YearJson, TextFromElsewhereBecomesNfc)
{
    const YearReading reading =
        read(QByteArray(R"({"year":1,"office":"a","people":[{"id":"a","name":")") +
             u"Nguye\u0302\u0303n"_s.toUtf8() + R"("}]})");
    EXPECT_EQ(reading.year.people.front().name, u"Nguyễn"_s);
}

TEST(References, NameDoubledIdsAndWhatLeadsNowhere)
{
    EmulationYear year = example();
    year.people[1].id = year.people[0].id;
    year.groupings[0].years[0].members[2].agency.value = u"khong-co"_s;
    const auto all = sentences(checkReferences(year));
    ASSERT_EQ(all.size(), 3u) << testing::PrintToString(all);
    EXPECT_THAT(all[0], HasSubstr("Người thứ 2, mã (people[1].id): mã \"a\" trùng"));
    EXPECT_THAT(all[1], HasSubstr("Người ký thứ 2"));
    EXPECT_THAT(all[2], HasSubstr("thành viên thứ 3"));
}

} // namespace thidua::emulation::test
