// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Layout.h"

#include "Builders.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Table;
using testing::HasSubstr;

namespace {

Table tableWithin(int depth)
{
    Table made = table({3000, 3000}, {});
    made.bordered = true;
    for (int i = 0; i < depth; ++i)
        made.rows.push_back(row({cell({linesOf(3), paragraph(QString())}), cell(u"x"_s)}));
    return made;
}

} // namespace

TEST(Layout, GivesTheSamePagesForTheSameFlow)
{
    const auto made = flow({linesOf(100), tableWithin(30), linesOf(7)});
    EXPECT_EQ(layout::layOut(made, fonts()), layout::layOut(made, fonts()));
}

TEST(Layout, KeepsEveryLineInsideThePage)
{
    for (const auto& page : laidOut({linesOf(100), tableWithin(30), linesOf(7)}).pages)
        for (const auto& line : page.lines) {
            EXPECT_GE(line.top, 567);
            EXPECT_LE(line.top + line.height, 16838 - 1134);
        }
}

TEST(Layout, SetsAWordOfTenThousandCharacters)
{
    const auto pages = laidOut({paragraph(QString(10'000, u'm'))});
    EXPECT_EQ(pages.pages.size(), 6U);
}

TEST(Layout, NamesACharacterWithoutAGlyphOnceWithTheTextRoundIt)
{
    const auto diagnostics = laidOut({paragraph(u"họp tại 漢 và 漢"_s)}).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("“漢” (U+6F22)"));
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("họp tại"));
}

TEST(Layout, NamesACharacterBeyondTheBasicPlane)
{
    const auto diagnostics = laidOut({table({3000}, {row({cell(u"😀"_s)})})}).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("U+1F600"));
}

TEST(Layout, SaysNothingOfVietnameseText)
{
    EXPECT_TRUE(laidOut({paragraph(u"Độc lập - Tự do - Hạnh phúc…“”–\u00A0\u2011\u00AD"_s)})
                    .diagnostics.empty());
}

TEST(Layout, NamesATableWiderThanItsPage)
{
    Table wide = table({6000, 6000}, {row({cell(u"a"_s), cell(u"b"_s)})});
    wide.caption = u"Danh sách"_s;
    const auto diagnostics = laidOut({wide}).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("Danh sách"));
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("52 mm"));
}

TEST(Layout, HasNoPagesWithoutSections) { EXPECT_TRUE(layout::layOut({}, fonts()).pages.empty()); }

TEST(Layout, EndsEvenWherePaperHasNoRoomForText)
{
    auto made = flow({linesOf(3), tableWithin(2)});
    made.sections[0].page.height = 2000;
    made.sections[0].page.width = 2700;
    EXPECT_FALSE(layout::layOut(made, fonts()).pages.empty());
}
