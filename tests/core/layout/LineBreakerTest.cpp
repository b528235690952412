// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"

#include "Builders.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::layout;
using composition::CharacterFormat;
using composition::Run;
using support::fonts;

namespace {

Shaped shaped(const QString& text) { return shape({{text, CharacterFormat{}}}, fonts()); }

qint64 unitsOf(const Shaped& text)
{
    qint64 sum = 0;
    for (const auto advance : text.advances)
        sum += advance;
    return sum;
}

/// The least room in whole twips that takes the text.
int roomFor(const Shaped& text)
{
    return static_cast<int>((unitsOf(text) + widthUnitsPerTwip - 1) / widthUnitsPerTwip);
}

Run noteMark()
{
    Run made{u"19"_s, CharacterFormat{}};
    made.note = 1;
    return made;
}

} // namespace

TEST(LineBreaker, GivesAnEmptyParagraphOneEmptyLine)
{
    EXPECT_THAT(breakLines(shaped(QString()), {1000, 1000}),
                testing::ElementsAre(LineRange{0, 0, 0}));
}

TEST(LineBreaker, TakesWhatFitsExactlyAndNotATwipMore)
{
    const auto text = shaped(u"thi đua"_s);
    EXPECT_EQ(breakLines(text, {roomFor(text), 5000}).size(), 1U);
    EXPECT_EQ(breakLines(text, {roomFor(text) - 1, 5000}).size(), 2U);
}

TEST(LineBreaker, CountsNoHangingBlanks)
{
    const auto text = shaped(u"thi đua     yêu"_s);
    const auto lines = breakLines(text, {roomFor(shaped(u"thi đua"_s)), 5000});
    EXPECT_THAT(lines, testing::ElementsAre(LineRange{0, 12, 7}, LineRange{12, 15, 15}));
}

TEST(LineBreaker, GivesTheFirstLineItsOwnRoom)
{
    const auto text = shaped(u"thi đua yêu nước"_s);
    const int narrow = roomFor(shaped(u"thi"_s));
    EXPECT_EQ(breakLines(text, {narrow, 9000}).size(), 2U);
    EXPECT_EQ(breakLines(text, {9000, narrow}).size(), 1U);
}

TEST(LineBreaker, CountsNeighbouringRunsOfOneFormatAsOne)
{
    const CharacterFormat format;
    const auto parted = shape({{u"thi đ"_s, format}, {u"ua"_s, format}}, fonts());
    EXPECT_EQ(parted.stretches.size(), 1U);
}

TEST(LineBreaker, CutsACompleteStretchToWholeTwips)
{
    CharacterFormat bold;
    bold.bold = true;
    const auto mixed = shape({{u"thi "_s, CharacterFormat{}}, {u"đua"_s, bold}}, fonts());
    const auto first = shape({{u"thi "_s, CharacterFormat{}}}, fonts());
    const auto second = shape({{u"đua"_s, bold}}, fonts());
    ASSERT_NE(unitsOf(first) % widthUnitsPerTwip, 0);
    const int room = static_cast<int>(unitsOf(first) / widthUnitsPerTwip) + roomFor(second);
    EXPECT_EQ(breakLines(mixed, {room, 9000}).size(), 1U);
    EXPECT_EQ(breakLines(mixed, {room - 1, 9000}).size(), 2U);
}

TEST(LineBreaker, KeepsTheMarkOfANoteWithTheDashThatItStandsAt)
{
    const std::vector<composition::Run> runs{{u"gọi tắt —"_s, {}}, noteMark(), {u" thi đua"_s, {}}};
    const auto noted = shape(runs, fonts());
    const int room = roomFor(shaped(u"gọi tắt —"_s));
    EXPECT_EQ(breakLines(noted, {room, 9000}).front().end, 8); // behind “gọi tắt ”
    const auto plain = shaped(u"gọi tắt —19 thi đua"_s);
    EXPECT_EQ(breakLines(plain, {room, 9000}).front().end, 9);
}

TEST(LineBreaker, MayPutTheMarkOfANoteBehindABlankOnTheNextLine)
{
    const auto noted =
        shape(std::vector<composition::Run>{{u"gọi tắt "_s, {}}, noteMark()}, fonts());
    EXPECT_EQ(breakLines(noted, {roomFor(shaped(u"gọi tắt"_s)), 9000}).front().end, 8);
}

TEST(LineBreaker, PartsAWordWithAHeldHyphenWhereTheLineEndsAndNotBehindASlashBeforeIt)
{
    const auto word = shaped(u"150/KH\u2011SNV"_s);
    const int room = roomFor(shaped(u"150/KH\u2011S"_s));
    EXPECT_EQ(breakLines(word, {room, 9000}).front().end, 8);
    const auto behindBlank = shaped(u"số 150/KH\u2011SNV"_s);
    const int more = roomFor(shaped(u"số 150/KH\u2011S"_s));
    EXPECT_EQ(breakLines(behindBlank, {more, 9000}).front().end, 3);
}

TEST(LineBreaker, SplitsAWordOfTenThousandCharacters)
{
    const auto text = shaped(QString(10'000, u'm'));
    const auto lines = breakLines(text, {9071, 9071});
    EXPECT_EQ(lines.size(), 244U); // 41 of them make 8930 twips
    EXPECT_EQ(lines.back().end, 10'000);
}

TEST(LineBreaker, PutsOneCharacterOnALineThatHasNoRoom)
{
    EXPECT_EQ(breakLines(shaped(u"mmm"_s), {0, -5}).size(), 3U);
}

TEST(LineBreaker, KeepsLeadingBlanks)
{
    const auto lines = breakLines(shaped(u"   thi"_s), {9000, 9000});
    EXPECT_THAT(lines, testing::ElementsAre(LineRange{0, 6, 6}));
}

TEST(LineBreaker, NeverPutsAPartOfALineTwice)
{
    const auto text = shaped(
        u"Ủy ban nhân dân tỉnh (khóa XIII) 05-CT/TW – 2016-2020, “Dân vận khéo”… và/hoặc 10%"_s);
    for (int room = 100; room < 6000; room += 37) {
        int end = 0;
        for (const auto& line : breakLines(text, {room, room})) {
            ASSERT_EQ(line.start, end);
            ASSERT_GT(line.end, line.start);
            end = line.end;
        }
        EXPECT_EQ(end, text.length());
    }
}
