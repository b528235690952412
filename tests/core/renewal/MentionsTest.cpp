// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldYear.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::renewal;
using namespace thidua::renewal::test;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Mentions, MoveTheYearOfThePlanAndTheOneAfterIt)
{
    EXPECT_THAT(seen(u"Tổng kết năm 2020, nhiệm vụ năm 2021"_s, 2020, 2026),
                ElementsAre(u"!2020 → 2026"_s, u"!2021 → 2027"_s));
    EXPECT_THAT(seen(u"PHONG TRÀO THI ĐUA NĂM 2020"_s, 2020, 2021), ElementsAre(u"!2020 → 2021"_s));
}

TEST(Mentions, MoveDatesInEveryWayOfWriting)
{
    EXPECT_THAT(seen(u"trước ngày 15/6/2020"_s, 2020, 2021),
                ElementsAre(u"!15/6/2020 → 15/6/2021"_s));
    EXPECT_THAT(seen(u"ngày 05 tháng 3 năm 2020"_s, 2020, 2021),
                ElementsAre(u"!05 tháng 3 năm 2020 → 05 tháng 3 năm 2021"_s));
    EXPECT_THAT(seen(u"dự kiến tháng 6/2020"_s, 2020, 2021),
                ElementsAre(u"!tháng 6/2020 → tháng 6/2021"_s));
    EXPECT_THAT(seen(u"ngày 29/02/2020"_s, 2020, 2021), ElementsAre(u"!29/02/2020 → 28/02/2021"_s));
}

TEST(Mentions, SayThatADayIsOff)
{
    const auto found = mentionsIn(u"trước ngày 15/11/2020"_s, turn(2020, 2026));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].why.contains(u"Chủ nhật"_s)) << found[0].why.toStdString();
}

TEST(Mentions, CountAnniversariesAnew)
{
    EXPECT_THAT(
        seen(u"kỷ niệm 75 năm Quốc khánh (2/9/1945 - 2/9/2020)"_s, 2020, 2026),
        ElementsAre(u"!75 năm → 81 năm"_s, u"!2/9/1945 - 2/9/2020 → 2/9/1945 - 2/9/2026"_s));
    EXPECT_THAT(
        seen(u"50 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh (1969 - 2019)"_s, 2019, 2020),
        ElementsAre(u"!50 năm → 51 năm"_s, u"!(1969 - 2019) → (1969 - 2020)"_s));
    EXPECT_THAT(seen(u"kỷ niệm 81 năm Quốc khánh (2/9/1945 - 2/9/2026)"_s, 2020, 2026), IsEmpty());
}

TEST(Mentions, KnowAnAnniversaryWhateverJoinsTheWordsOfItsName)
{
    for (const QString& name : {u"ngày Thương binh - Liệt sĩ"_s, u"Ngày Thương binh, Liệt sĩ"_s,
                                u"ngày Thương binh – Liệt sĩ"_s, u"“Ngày Thương binh-Liệt sĩ”"_s})
        EXPECT_THAT(seen(u"75 năm "_s + name + u" của nước ta"_s, 2022, 2026),
                    ElementsAre(u"!75 năm → 79 năm"_s))
            << name.toStdString();
    EXPECT_THAT(seen(u"45 năm giải phóng hoàn toàn miền Nam - thống nhất đất nước"_s, 2020, 2021),
                ElementsAre(u"!45 năm → 46 năm"_s));
    EXPECT_THAT(seen(u"75 năm Quốc khánhh"_s, 2020, 2021), IsEmpty());
}

TEST(Mentions, FindASpanThatWasStaleAlready)
{
    EXPECT_THAT(seen(u"Ngày truyền thống (11/6/1948 - 11/6/2013)"_s, 2019, 2020),
                ElementsAre(u"!11/6/1948 - 11/6/2013 → 11/6/1948 - 11/6/2020"_s));
}

TEST(Mentions, AskAboutAnniversariesThatNobodyKnows)
{
    EXPECT_THAT(seen(u"kỷ niệm 25 năm ngày thành lập Sở"_s, 2020, 2021),
                ElementsAre(u"25 năm → 26 năm"_s));
    EXPECT_THAT(seen(u"kế hoạch 5 năm, 03 năm liên tục"_s, 2020, 2021), IsEmpty());
}

TEST(Mentions, AskAboutPeriodsThatAreOver)
{
    EXPECT_THAT(seen(u"giai đoạn 2016-2020"_s, 2020, 2021),
                ElementsAre(u"2016-2020 → 2021-2025"_s));
    EXPECT_THAT(seen(u"nhiệm kỳ 2015 - 2020"_s, 2020, 2021),
                ElementsAre(u"2015 - 2020 → 2020 - 2025"_s));
    EXPECT_THAT(seen(u"giai đoạn 2021 - 2030, giai đoạn 2011-2015"_s, 2020, 2021), IsEmpty());
}

TEST(Mentions, HoldCitationsAgainstTheLawOfTheNewYear)
{
    const QString decree = u"Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ"_s;
    EXPECT_THAT(seen(decree, 2020, 2021), IsEmpty());
    const auto found = mentionsIn(decree, turn(2020, 2026));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].fresh.contains(u"152/2025/NĐ-CP"_s)) << found[0].fresh.toStdString();
    EXPECT_FALSE(found[0].certain);
}

TEST(Mentions, KnowDirectivesWrittenWithTheWrongMarks)
{
    EXPECT_THAT(seen(u"Chỉ thị số 26-CT/TTg ngày 05/9/2016 của Thủ tướng Chính phủ"_s, 2020, 2026),
                IsEmpty());
}

TEST(Mentions, PutTheMinistrysPaperOfTheNewYear)
{
    const auto found =
        mentionsIn(u"Công văn số 462/BNV-VP ngày 31/01/2020 của Bộ Nội vụ về việc hướng dẫn"_s,
                   turn(2020, 2021));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].fresh.contains(u"667/BNV-VP"_s)) << found[0].fresh.toStdString();
}

TEST(Mentions, LeaveWhatIsRightlyOfThePast)
{
    EXPECT_THAT(seen(u"thành lập năm 2018, tái lập từ năm 1997"_s, 2020, 2021), IsEmpty());
    EXPECT_THAT(seen(u"Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành "
                     "Trung ương Đảng (khóa XII)"_s,
                     2020, 2026),
                IsEmpty());
    EXPECT_THAT(seen(u"Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"_s, 2025, 2026),
                IsEmpty());
    EXPECT_THAT(seen(u"đến năm 2030, tầm nhìn đến năm 2045"_s, 2020, 2026), IsEmpty());
}

TEST(Mentions, DoNotTakeALawForTheYearOfItsNeighbour)
{
    EXPECT_THAT(seen(u"Căn cứ Luật Thi đua, khen thưởng và nhiệm vụ năm 2020"_s, 2020, 2021),
                ElementsAre(u"!2020 → 2021"_s));
}

TEST(Mentions, NameProvincesThatAreGone)
{
    EXPECT_THAT(seen(u"Sở Nội vụ tỉnh Nam Định"_s, 2020, 2026),
                ElementsAre(u"tỉnh Nam Định → tỉnh Ninh Bình"_s));
    EXPECT_THAT(seen(u"TỈNH HẢI DƯƠNG"_s, 2020, 2026),
                ElementsAre(u"TỈNH HẢI DƯƠNG → THÀNH PHỐ HẢI PHÒNG"_s));
    EXPECT_THAT(seen(u"Sở Nội vụ tỉnh Nam Định"_s, 2020, 2021), IsEmpty());
    EXPECT_THAT(seen(u"đồng chí Trần Hà Nam, đường Nam Định, tỉnh Hưng Yên"_s, 2020, 2026),
                IsEmpty());
}

TEST(Mentions, AskAboutEventsWithANumberAndThePlaceOfAYearInItsPeriod)
{
    EXPECT_THAT(seen(u"tiến tới Đại hội Đảng toàn quốc lần thứ XIII"_s, 2020, 2021),
                ElementsAre(u"lần thứ XIII → "_s));
    EXPECT_THAT(seen(u"là năm cuối của nhiệm kỳ; 6 tháng đầu năm; những năm đầu"_s, 2020, 2021),
                ElementsAre(u"năm cuối → "_s));
}

TEST(Mentions, FindYearsInWordsAndOfTheMoon)
{
    EXPECT_THAT(
        seen(u"năm hai nghìn không trăm hai mươi"_s, 2020, 2021),
        ElementsAre(u"!hai nghìn không trăm hai mươi → hai nghìn không trăm hai mươi mốt"_s));
    EXPECT_THAT(seen(u"mừng xuân Canh Tý"_s, 2020, 2021), ElementsAre(u"Canh Tý → Tân Sửu"_s));
}

TEST(Mentions, LeaveNumbersThatOnlyLookLikeYears)
{
    EXPECT_THAT(
        seen(u"2020 người; 2.020.000 đồng; 0225.2020.2021; a2020@vidu.gov.vn; ISO 9001:2015"_s,
             2020, 2021),
        IsEmpty());
}
