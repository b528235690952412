// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/FragileLines.h"

#include "Builders.h"
#include "support/Files.h"

#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Flow;
using layout::FragileLine;
using layout::fragileLines;
using layout::Profile;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString words5 = u"thi đua yêu nước là"_s;

/// Room for those words and so many twips more; behind them stands a word too many.
Flow tight(int spare, bool italic = false)
{
    const auto style = italic ? base::FontStyle::Italic : base::FontStyle::Regular;
    auto one = paragraph(words5 + u" Kkkkkkkkkkkkkkk"_s);
    one.runs.front().format.italic = italic;
    one.source = {u"body"_s, {3}};
    Flow made = flow({one});
    auto& page = made.sections.front().page;
    page.right = page.width - page.left - fonts().width(words5, 28, style).twips() - spare;
    return made;
}

std::vector<FragileLine> fragile(const Flow& paper, const std::vector<Profile>& others = {})
{
    return fragileLines(paper, fonts(), Profile{}, others);
}

Profile reserving(int mode)
{
    Profile profile;
    profile.id = u"reserving"_s;
    profile.compatibilityMode = mode;
    profile.italicReserve = 12;
    return profile;
}

/// LibreOffice 7: advances in sixths of a twip, complete stretches rounded.
Profile rounding()
{
    Profile profile;
    profile.id = u"rounding"_s;
    profile.advancesPerTwip = 6;
    profile.completeStretches = layout::StretchRounding::Rounded;
    return profile;
}

} // namespace

TEST(FragileLines, AreThoseThatFitWithinTwoTwips)
{
    const auto found = fragile(tight(1));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].page, 0);
    EXPECT_EQ(found[0].line, 0);
    EXPECT_EQ(words(found[0].text), words(words5));
    EXPECT_EQ(found[0].source, (composition::Source{u"body"_s, {3}}));
    ASSERT_TRUE(found[0].margin);
    EXPECT_LT(*found[0].margin, -1);
    EXPECT_GE(*found[0].margin, -2);
}

TEST(FragileLines, AreThoseThatMissAWordByTwoTwips)
{
    const auto found = fragile(tight(-1));
    ASSERT_FALSE(found.empty());
    ASSERT_TRUE(found[0].margin);
    EXPECT_GT(*found[0].margin, 0);
    EXPECT_LE(*found[0].margin, 1);
}

TEST(FragileLines, AreNotThoseWithRoomToSpare) { EXPECT_THAT(fragile(tight(4)), IsEmpty()); }

TEST(FragileLines, NameTheProfileThatEndsThemElsewhere)
{
    const auto found = fragile(tight(4, true), {reserving(14)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].margin);
    EXPECT_THAT(found[0].profiles, ElementsAre(u"reserving"_s));
}

TEST(FragileLines, AskNoProfileOfAnotherMode)
{
    EXPECT_THAT(fragile(tight(4, true), {reserving(15)}), IsEmpty());
}

TEST(FragileLines, AreFoundInTables)
{
    auto paper = tight(1);
    const int width = paper.sections[0].page.textWidth();
    const auto text = std::get<composition::Paragraph>(paper.sections[0].blocks[0]).text();
    paper.sections[0].blocks = {table({width}, {row({cell(text)})})};
    paper.sections[0].blocks.emplace_back(paragraph(QString()));
    EXPECT_EQ(fragile(paper).size(), 1U);
}

TEST(FragileLines, KnowTheirPage)
{
    auto paper = tight(1);
    auto second = std::get<composition::Paragraph>(paper.sections[0].blocks[0]);
    second.pageBreakBefore = true;
    paper.sections[0].blocks.emplace_back(second);
    const auto found = fragile(paper);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].page, 1);
    EXPECT_EQ(found[1].line, 0); // the page number stands behind the text
}

TEST(FragileLines, HoldTheFirstDifferenceOfEveryParagraph)
{
    int differing = 0;
    for (int width = 3000; width < 9000; width += 7) {
        auto one =
            paragraph(u"Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước lập "_s +
                      u"thành tích chào mừng đại hội, kỷ niệm ngày truyền thống. "_s.repeated(3));
        Flow paper = flow({one});
        paper.sections[0].page.right = paper.sections[0].page.width - 1701 - width;
        const auto ours = layout::layOut(paper, fonts()).pages[0].lines;
        const auto theirs = layout::layOut(paper, fonts(), rounding()).pages[0].lines;
        const auto found = fragile(paper, {rounding()});
        for (size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
            if (ours[i].text() == theirs[i].text())
                continue;
            ++differing;
            const auto named = [i](const FragileLine& line) {
                return line.line == static_cast<int>(i);
            };
            EXPECT_TRUE(std::any_of(found.begin(), found.end(), named)) << width;
            break;
        }
    }
    EXPECT_GT(differing, 0);
}
