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

TEST(Layout, NamesAWordLongerThanItsLineWithTheTextBeforeIt)
{
    const auto diagnostics =
        laidOut({paragraph(u"đăng ký tại "_s + QString(10'000, u'm'))}).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("“đăng ký tại mmm"));
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("dài hơn một dòng"));
}

TEST(Layout, NamesAWordThatItsCellPartsAndTheTable)
{
    const auto diagnostics =
        laidOut({table({700, 3000}, {row({cell(u"Tổng số"_s), cell(u"12.500.000"_s)}),
                                     row({cell(u"12.500.000 thi-đua"_s), cell(u"đồng"_s)})})})
            .diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("từ “12.500.000”"));
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("Bảng bắt đầu bằng “Tổng số”"));
}

TEST(Layout, MeasuresTheCellBelowOneThatReachesDown)
{
    Table made = table({600, 5000}, {row({cell(u"1"_s), cell(u"a"_s)}), row({cell(u"nguyên"_s)})});
    EXPECT_EQ(laidOut({made}).diagnostics.size(), 1U);
    made.rows[0].cells[0].rowSpan = 2;
    EXPECT_TRUE(laidOut({made}).diagnostics.empty());
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

TEST(Layout, NamesAWideTableWithoutACaptionByItsFirstText)
{
    const auto diagnostics =
        laidOut({table({6000, 6000}, {row({cell(QString()), cell(u"Nội dung"_s)})})}).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_THAT(words(diagnostics[0].message), HasSubstr("Bảng bắt đầu bằng “Nội dung”"));
}

TEST(Layout, LosesNothingOfLettersOfAnySize)
{
    // 200 % of a title, and taller than the page.
    for (const int halfPoints : {56, 112, 2000}) {
        auto large = paragraph(u"Kế hoạch thi đua"_s);
        large.runs[0].format.halfPoints = halfPoints;
        const auto pages = laidOut(
            {linesOf(40), large, linesOf(3), table({9000}, {row({cell(std::vector{large})})})});
        QString text;
        for (const auto& page : pages.pages)
            for (const auto& line : page.lines)
                text += line.fragments.empty() || line.fragments[0].format.halfPoints != halfPoints
                            ? QString()
                            : line.text().remove(u' ');
        EXPECT_EQ(text, u"Kếhoạchthiđua"_s.repeated(2)) << halfPoints;
    }
}

TEST(Layout, SetsEmptyCellsAsHighAsALineWithoutAWord)
{
    const auto pages = laidOut({table({3000, 3000}, {row({cell(QString()), cell(QString())}),
                                                     row({cell(QString()), cell(u"a"_s)})})});
    const auto& lines = pages.pages.front().lines;
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines.back().top - lines.front().top, lineHeight);
    EXPECT_TRUE(pages.diagnostics.empty());
}

TEST(Layout, HasNoPagesWithoutSections) { EXPECT_TRUE(layout::layOut({}, fonts()).pages.empty()); }

TEST(Layout, EndsEvenWherePaperHasNoRoomForText)
{
    auto made = flow({linesOf(3), tableWithin(2)});
    made.sections[0].page.height = 2000;
    made.sections[0].page.width = 2700;
    EXPECT_FALSE(layout::layOut(made, fonts()).pages.empty());
}
