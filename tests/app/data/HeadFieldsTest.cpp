// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/HeadFields.h"

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

document::OfficialDocument paper()
{
    document::OfficialDocument made;
    made.parent = {u"UBND TỈNH X"_s};
    made.issuer = {u"SỞ NỘI VỤ"_s};
    made.number = u"12"_s;
    made.symbol = u"KH-SNV"_s;
    made.place = u"Hưng Yên"_s;
    made.date = *base::Date::of(2026, 3, 5);
    made.title = u"KẾ HOẠCH"_s;
    made.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
    made.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s},
                       {{u"CHỦ TỊCH"_s}, {}, u"Nguyễn Văn B"_s}};
    return made;
}

TEST(HeadFields, LeaveAPaperAloneThatNobodyTouched)
{
    EXPECT_EQ(withFields(paper(), fieldsOf(paper())), paper());
    EXPECT_EQ(withFields({}, fieldsOf({})), document::OfficialDocument());
}

TEST(HeadFields, ChangeTheFirstSignatureAndKeepTheOthers)
{
    HeadFields fields = fieldsOf(paper());
    fields.name = u" Nguyễn  Văn C "_s;
    const auto changed = withFields(paper(), fields);
    EXPECT_EQ(changed.signatures[0].name, u"Nguyễn Văn C");
    EXPECT_EQ(changed.signatures[1].name, u"Nguyễn Văn B");
}

TEST(HeadFields, KeepTheDateWhileAnImpossibleOneIsTyped)
{
    HeadFields fields = fieldsOf(paper());
    fields.day = u"31"_s;
    fields.month = u"2"_s;
    EXPECT_FALSE(dateOf(fields));
    EXPECT_EQ(withFields(paper(), fields).date, *base::Date::of(2026, 3, 5));
}

TEST(HeadFields, LeaveDayAndMonthToThePen)
{
    HeadFields fields = fieldsOf(paper());
    fields.day.clear();
    EXPECT_EQ(withFields(paper(), fields).date, *base::Date::of(2026, 3));
    fields.month.clear();
    EXPECT_EQ(withFields(paper(), fields).date, *base::Date::of(2026));
    fields.year.clear();
    EXPECT_TRUE(withFields(paper(), fields).date.isEmpty());
}

TEST(HeadFields, ComposeLettersThatAreTypedInParts)
{
    HeadFields fields;
    fields.place = u"Ha\u0309i Pho\u0300ng"_s;
    EXPECT_EQ(withFields({}, fields).place, u"Hải Phòng");
}

TEST(HeadFields, OfAProfileAreOnlyWhatTheNextPaperShares)
{
    const auto profile = profileOf(paper());
    EXPECT_EQ(profile.issuer, paper().issuer);
    EXPECT_EQ(profile.signatures, paper().signatures);
    EXPECT_TRUE(profile.number.isEmpty());
    EXPECT_TRUE(profile.date.isEmpty());
    EXPECT_TRUE(profile.title.isEmpty());
    EXPECT_TRUE(profile.recipients.isEmpty());
}

TEST(HeadFields, OfAProfileGiveAPledgeNoSignerOfItsOwn)
{
    document::OfficialDocument pledge;
    pledge.matrix = document::SignatureMatrix();
    const auto fitting = fittingProfile(profileOf(paper()), pledge);
    EXPECT_TRUE(fitting.signatures.empty());
    EXPECT_TRUE(fitting.place.isEmpty());
    EXPECT_EQ(fitting.issuer, paper().issuer);
}

} // namespace
} // namespace thidua::data
