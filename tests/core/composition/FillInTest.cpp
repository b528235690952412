// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/FillIn.h"

#include "support/Files.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace thidua::composition;
using namespace Qt::StringLiterals;

namespace {

Paragraph filledIn(const QString& text)
{
    Paragraph made;
    made.runs = {{text, {}}};
    made.format.firstLine = 720;
    setFillIn(made, 9000);
    return made;
}

} // namespace

TEST(FillIn, LeadsDotsToTheRightEdge)
{
    EXPECT_EQ(filledIn(u"Họ và tên:\t"_s).format.tabs,
              (std::vector<TabStop>{{9000, TabAlignment::Right, TabLeader::Dots}}));
}

TEST(FillIn, SharesTheLineEvenly)
{
    const auto tabs = filledIn(u"Ngày sinh:\tNam/Nữ:\t"_s).format.tabs;
    ASSERT_EQ(tabs.size(), 2U);
    EXPECT_EQ(tabs[0], (TabStop{720 + (9000 - 720) / 2, TabAlignment::Left, TabLeader::Dots}));
    EXPECT_EQ(tabs[1].position, 9000);
}

TEST(FillIn, LeavesOtherTabsToTheDefaultStops)
{
    EXPECT_TRUE(filledIn(u"a\tb"_s).format.tabs.empty());
}

TEST(Printable, KeepsTabsAndCharactersOfEveryPlane)
{
    EXPECT_EQ(printable(u"thi đua\t😀 漢"_s), u"thi đua\t😀 漢"_s);
}

TEST(Printable, MakesLineEndsBlanksAndDropsOtherControls)
{
    EXPECT_EQ(printable(u"a\nb\rc\u2028d"_s), u"a b c d"_s);
    EXPECT_EQ(printable(u"a"_s + QChar(0) + QChar(7) + QChar(0x9B) + u"b"_s), u"ab"_s);
}

TEST(Printable, ShowsWhatIsNoCharacter)
{
    const QString broken = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00) + QChar(0xFFFF);
    EXPECT_EQ(printable(broken), u"a\uFFFDb\uFFFD\uFFFD"_s);
}
