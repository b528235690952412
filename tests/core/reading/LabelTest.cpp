// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Label.h"

#include <gtest/gtest.h>

using namespace thidua::reading;
using namespace Qt::StringLiterals;

namespace {

QString labelIn(const QString& text) { return labelOf(text).text; }

} // namespace

TEST(Label, KnowsTheLevelsOfPapers)
{
    EXPECT_EQ(labelOf(u"Phần I"_s).kind, LabelKind::Part);
    EXPECT_EQ(labelOf(u"Chương II"_s).kind, LabelKind::Chapter);
    EXPECT_EQ(labelOf(u"Mục 1"_s).kind, LabelKind::Section);
    EXPECT_EQ(labelOf(u"Điều 12. Hiệu lực"_s).kind, LabelKind::Article);
    EXPECT_EQ(labelOf(u"A. KẾT QUẢ"_s).kind, LabelKind::Letter);
    EXPECT_EQ(labelOf(u"IV. TỔ CHỨC"_s).kind, LabelKind::Roman);
    EXPECT_EQ(labelOf(u"2.1. Ký kết"_s).depth, 2);
    EXPECT_EQ(labelOf(u"đ) Thi đua"_s).value, 5);
    EXPECT_EQ(labelOf(u"- Thời gian"_s).kind, LabelKind::Bullet);
    EXPECT_EQ(labelOf(u"+ Sơ kết"_s).text, u"+"_s);
}

TEST(Label, WritesPunctuationInTheOfficialForm)
{
    EXPECT_EQ(labelIn(u"I/ MỤC ĐÍCH"_s), u"I."_s);
    EXPECT_EQ(labelIn(u"1/ Mục đích"_s), u"1."_s);
    EXPECT_EQ(labelIn(u"2.1 Mục đích"_s), u"2.1."_s);
    EXPECT_EQ(labelIn(u"1/- Mục đích"_s), u"1."_s);
    EXPECT_EQ(labelIn(u"2.- Yêu cầu"_s), u"2."_s);
    EXPECT_EQ(labelIn(u"II/- NỘI DUNG"_s), u"II."_s);
    EXPECT_EQ(labelIn(u"a- Phát động"_s), u"a)"_s);
    EXPECT_EQ(labelIn(u"b/- Ký kết"_s), u"b)"_s);
    EXPECT_EQ(labelOf(u"1/- Mục đích"_s).length, 4);
    EXPECT_EQ(labelIn(u"a. Tạo khí thế"_s), u"a)"_s);
    EXPECT_EQ(labelIn(u"Điều 1 : Ban hành"_s), u"Điều 1."_s);
    EXPECT_EQ(labelIn(u"– Thời gian"_s), u"-"_s);
}

TEST(Label, LeavesFiguresAndWordsAlone)
{
    for (const QString& text :
         {u"25/10/2017 của Ban"_s, u"2020. Ngày"_s, u"1.250 hồ sơ"_s, u"2.5 tỷ đồng"_s,
          u"Điều 3 của Quyết định"_s, u"Mục 2 Phần này quy định"_s, u"C. Mác"_s, u"v.v."_s,
          u"---"_s, u"-5 độ"_s, u"5-7 đơn vị"_s, u"a-b"_s, u"1.-5 điểm"_s, u"Vì vậy"_s,
          u"V/v đăng ký"_s, u"I"_s})
        EXPECT_FALSE(labelOf(text)) << text.toStdString();
}
