// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageSearch.h"

#include <gtest/gtest.h>

namespace thidua::pages {
namespace {

using namespace Qt::StringLiterals;

layout::TextLine line(const QString& text, double top, const QString& component = u"body"_s)
{
    layout::TextLine made;
    made.top = top;
    made.height = 320;
    made.x = 1701;
    made.width = 9000;
    layout::Fragment fragment;
    fragment.text = text;
    made.fragments.push_back(fragment);
    made.source.component = component;
    return made;
}

layout::Pages twoPages()
{
    layout::Pages pages;
    pages.pages.resize(2);
    pages.pages[0].lines = {line(u"SỞ NỘI VỤ"_s, 1000, u"issuer"_s),
                            line(u"Tham mưu tổ chức Đại hội"_s, 2000),
                            line(u"Thi đua yêu nước của tỉnh."_s, 2400)};
    pages.pages[1].lines = {line(u"Nơi nhận:"_s, 1000, u"recipients"_s)};
    return pages;
}

TEST(PageSearch, FindsWordsThroughLineBreaksAndMarkup)
{
    const auto mark = find(twoPages(), u"- **Tham mưu** tổ chức đại hội thi đua"_s);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->page, 0U);
    EXPECT_EQ(mark->rect.top(), 2000);
    EXPECT_EQ(mark->rect.bottom(), 2720);
}

TEST(PageSearch, FindsOnALaterPage)
{
    const auto mark = find(twoPages(), u"nơi nhận"_s);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->page, 1U);
}

TEST(PageSearch, DoesNotGuessFromTooFewLetters)
{
    EXPECT_FALSE(find(twoPages(), u"vụ"_s));
    EXPECT_FALSE(find(twoPages(), u"--- ***"_s));
    EXPECT_FALSE(find(twoPages(), u"không có trong văn bản"_s));
}

TEST(PageSearch, FindsAPartOfThePaper)
{
    const auto mark = findPart(twoPages(), u"recipients"_s);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->page, 1U);
    EXPECT_FALSE(findPart(twoPages(), u"place"_s));
}

} // namespace
} // namespace thidua::pages
