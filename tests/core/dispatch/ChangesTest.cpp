// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Changes.h"

#include <gmock/gmock.h>

namespace thidua::dispatch {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

layout::Page pageWith(const QString& text)
{
    layout::Page page;
    page.width = 11906;
    page.height = 16838;
    layout::TextLine line;
    line.baseline = 2000;
    line.fragments.push_back({text, {}, 1701, 3000, 0});
    page.lines.push_back(line);
    return page;
}

layout::Pages papers(const QStringList& texts)
{
    layout::Pages pages;
    for (const QString& text : texts)
        pages.pages.push_back(pageWith(text));
    return pages;
}

TEST(ChangesTest, KnowsAPageAgain)
{
    EXPECT_EQ(fingerprintOf(pageWith(u"Điều 1"_s)), fingerprintOf(pageWith(u"Điều 1"_s)));
    EXPECT_EQ(fingerprintOf(pageWith(u"Điều 1"_s)).size(), 16);
}

TEST(ChangesTest, SeesOtherInkAtOtherPlaces)
{
    const layout::Page before = pageWith(u"Điều 1"_s);
    layout::Page moved = before;
    moved.lines.edit().front().baseline += 20;
    layout::Page bold = before;
    bold.lines.edit().front().fragments.edit().front().format.bold = true;
    layout::Page ruled = before;
    ruled.strokes.push_back({0, 0, 100, 0, 10, false});
    for (const auto& page : {moved, bold, ruled, pageWith(u"Điều 2"_s)})
        EXPECT_NE(fingerprintOf(page), fingerprintOf(before));
}

TEST(ChangesTest, ForgivesTheLastBitOfAPlace)
{
    layout::Page page = pageWith(u"Điều 1"_s);
    page.lines.edit().front().fragments.edit().front().x += 1e-9;
    EXPECT_EQ(fingerprintOf(page), fingerprintOf(pageWith(u"Điều 1"_s)));
}

TEST(ChangesTest, FindsThePagesThatChanged)
{
    const auto before = fingerprintsOf(papers({u"một"_s, u"hai"_s, u"ba"_s}));
    EXPECT_THAT(
        changesSince(before, fingerprintsOf(papers({u"một"_s, u"hai b"_s, u"ba"_s}))).changed,
        ElementsAre(1));
    EXPECT_TRUE(changesSince(before, before).isNone());
}

TEST(ChangesTest, CountsNewPagesAndThoseThatAreGone)
{
    const auto two = fingerprintsOf(papers({u"một"_s, u"hai"_s}));
    const auto three = fingerprintsOf(papers({u"một"_s, u"hai"_s, u"ba"_s}));
    EXPECT_THAT(changesSince(two, three).changed, ElementsAre(2));
    EXPECT_EQ(changesSince(three, two), (Difference{{}, 1}));
}

} // namespace
} // namespace thidua::dispatch
