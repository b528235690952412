// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "layout/LineBreaker.h"
#include "layout/LineFiller.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Alignment;
using composition::CharacterFormat;
using layout::Profile;
using layout::Shrinking;

namespace {

std::vector<Profile> shipped()
{
    const QString path = sourceFolder() + u"/resources/layout/profiles.json"_s;
    auto profiles = layout::loadProfiles(contentOf(path), path);
    EXPECT_TRUE(profiles);
    return profiles ? *profiles : std::vector<Profile>{};
}

Profile shrinking(Shrinking way)
{
    Profile profile;
    profile.shrinking = way;
    return profile;
}

CharacterFormat italic()
{
    CharacterFormat format;
    format.italic = true;
    return format;
}

/// Twips, rounded up.
int widthOf(const QString& text)
{
    return fonts().width(text, 28, base::FontStyle::Regular).twips();
}

const QString ten = u"thi đua thi đua thi đua thi đua thi đua"_s;

} // namespace

TEST(Profile, IsTheStableOneUnlessToldOtherwise)
{
    Profile first = shipped().front();
    first.id.clear();
    first.name.clear();
    EXPECT_EQ(first, Profile());
}

TEST(Profile, HasAnIdOfItsOwn)
{
    std::set<QString> ids;
    for (const auto& profile : shipped())
        ids.insert(profile.id);
    EXPECT_EQ(ids.size(), shipped().size());
    EXPECT_GE(ids.size(), 5U);
}

TEST(Profile, IsRefusedWithTheNameOfAValueThatNobodyKnows)
{
    const auto loaded = layout::loadProfiles(R"({"profiles":[{"id":"x","compatibilityMode":14,
            "completeStretches":"truncated","breakAtHyphens":"never","shrinking":"none"}]})",
                                             u"profiles.json"_s);
    ASSERT_FALSE(loaded);
    EXPECT_TRUE(loaded.error().message.contains(u"breakAtHyphens"_s));
}

TEST(Profile, RoundsAdvancesToItsPartOfATwip)
{
    Profile profile;
    profile.advancesPerTwip = 6;
    for (const auto advance : layout::shape({{ten, CharacterFormat{}}}, fonts(), profile).advances)
        EXPECT_EQ(advance % (layout::widthUnitsPerTwip / 6), 0);
}

TEST(Profile, KeepsTheReserveBehindItalicsFree)
{
    Profile profile;
    profile.italicReserve = 12;
    const auto text = layout::shape({{u"mm mm"_s, italic()}}, fonts(), profile);
    EXPECT_EQ(text.stretches.front().reserve, 322 / 12);
    const int width = fonts().width(u"mm mm"_s, 28, base::FontStyle::Italic).twips();
    EXPECT_EQ(breakLines(text, {width + 26, 9000}).size(), 1U);
    EXPECT_EQ(breakLines(text, {width + 25, 9000}).size(), 2U);
}

TEST(Profile, TakesOneMoreWordWhereBlanksMayShrinkToThreeQuarters)
{
    const auto text = layout::shape({{ten, CharacterFormat{}}}, fonts());
    const int width = widthOf(ten);
    const int allowed = 9 * 70 / 4; // nine blanks of 70 twips
    const auto profile = shrinking(Shrinking::WheneverItFits);
    EXPECT_EQ(breakLines(text, {width - allowed, 9000}, profile, true).size(), 1U);
    EXPECT_EQ(breakLines(text, {width - allowed - 20, 9000}, profile, true).size(), 2U);
    EXPECT_EQ(breakLines(text, {width - 20, 9000}, profile, false).size(), 2U);
    EXPECT_EQ(breakLines(text, {width - 20, 9000}, {}, true).size(), 2U);
}

TEST(Profile, WeighsShrinkingAgainstStretching)
{
    const QString longLast = u"a b c d e f g h mmmmmmmm"_s;
    const QString shortLast = u"thi đua thi đua thi đua thi đua thi đua i"_s;
    const auto profile = shrinking(Shrinking::WhenCloserThanStretching);
    const auto lines = [&](const QString& words, int less) {
        const auto text = layout::shape({{words, CharacterFormat{}}}, fonts());
        return breakLines(text, {widthOf(words) - less, 9000}, profile, true).size();
    };
    EXPECT_EQ(lines(longLast, 100), 1U);  // else the blanks would more than double
    EXPECT_EQ(lines(shortLast, 140), 2U); // one letter is not worth squeezed blanks
}

TEST(Profile, DrawsNarrowedBlanks)
{
    auto made = paragraph(ten);
    made.format.alignment = Alignment::Justified;
    made.format.right = 9071 - widthOf(ten) + 60;
    const auto set = flow({made});
    const auto profile = shrinking(Shrinking::WheneverItFits);
    const auto line = layout::layOut(set, fonts(), profile).pages.front().lines.front();
    EXPECT_LT(line.fragments.front().wordSpace, 0);
    EXPECT_NEAR(line.x + line.width, 11906 - 1134 - made.format.right, 0.01);
}

TEST(Profile, PartsNoWordBeforeANumberWhereTheConsumerDoesNot)
{
    const auto text = layout::shape({{u"Covid-19"_s, CharacterFormat{}}}, fonts());
    Profile profile;
    const int room = widthOf(u"Covid-1"_s);
    EXPECT_EQ(breakLines(text, {room, 9000}, profile).front().end, 6);
    profile.hyphens = layout::HyphenBreaks::NotBeforeNumbers;
    EXPECT_NE(breakLines(text, {room, 9000}, profile).front().end, 6);
}

TEST(Profile, CountsHeldBlanksAndHyphensByThemselvesWhereTheConsumerDoes)
{
    CharacterFormat odd; // no width of a letter is whole
    odd.halfPoints = 27;
    const QString held = u"mm\u00a0mm\u2011mm"_s;
    const auto text = layout::shape({{held, odd}}, fonts());
    const auto units = [&](int from, int to) {
        return std::accumulate(text.advances.begin() + from, text.advances.begin() + to, qint64(0));
    };
    const auto lost = [&](int from, int to) { return units(from, to) % layout::widthUnitsPerTwip; };
    const qint64 gained = lost(0, 2) + lost(2, 3) + lost(3, 5) + lost(5, 6);
    ASSERT_GT(gained, 0);
    Profile profile;
    layout::LineFiller one(text, profile);
    one.begin(0, units(0, 8) - gained);
    EXPECT_LT(one.firstMisfit(0, 8), 8);
    profile.heldStandAlone = true;
    layout::LineFiller parted(text, profile);
    parted.begin(0, units(0, 8) - gained);
    EXPECT_EQ(parted.firstMisfit(0, 8), 8);
}

TEST(Profile, KeepsColumnsInPartsOfTheTable)
{
    Profile profile;
    profile.columnParts = 10000;
    const auto set = flow({table({3001, 6070}, {row({cell(u"a"_s), cell(u"b"_s)})})});
    const auto exact = layout::layOut(set, fonts()).pages.front().lines;
    const auto parts = layout::layOut(set, fonts(), profile).pages.front().lines;
    EXPECT_EQ(exact[1].x, 1701 + 3001);
    EXPECT_EQ(parts[1].x, 1701 + 3000); // 3308/10000 of 9071
}

TEST(Profile, PutsTheRoomOfMultipleSpacingAboveEveryLineButTheFirstAsLibreOfficeDoes)
{
    auto made = linesOf(3);
    made.format.line = {composition::LineRule::Multiple, 360};
    CharacterFormat small;
    small.halfPoints = 20;
    made.runs = {{made.text(), CharacterFormat{}}};
    const auto tops = [&](const Profile& profile) {
        const auto set = flow({made, paragraph(u"a"_s)});
        std::vector<double> found;
        for (const auto& line : layout::layOut(set, fonts(), profile).pages.front().lines)
            found.push_back(line.top);
        return found;
    };
    Profile above;
    above.multipleSpacing = layout::SpacingRoom::AboveLine;
    EXPECT_EQ(tops(above), tops({})); // lines of one height
    const auto text = made.text();
    const auto second = text.indexOf(u' ') + 1;
    made.runs = {{text.left(second), CharacterFormat{}}, {text.mid(second), small}};
    const int small10 = 231; // height of a line of 10 pt
    EXPECT_EQ(tops({})[1] - tops({})[0], 322 + 161);
    EXPECT_EQ(tops(above)[1] - tops(above)[0], 322 + small10 / 2);
    EXPECT_EQ(tops(above)[3] - tops(above)[2], small10 + small10 / 2);
}
