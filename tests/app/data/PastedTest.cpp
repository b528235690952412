// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/Pasted.h"

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

class PastedTables : public testing::Test {
protected:
    PastedTables() : desk(shippedLaw(), thursday()) { desk.setYear(smallYear()); }

    FieldPlace at(const QString& list) { return {&desk, emulation::memberAt(list), {}}; }

    YearDesk desk;
};

TEST_F(PastedTables, HaveCellsInQuotesWithLinesInThem)
{
    const auto rows = cellsOf(u"a\t\"b\nc\t\"\"d\"\"\"\r\ne\tf"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], QStringList({u"a"_s, u"b\nc\t\"d\""_s}));
    EXPECT_EQ(rows[1], QStringList({u"e"_s, u"f"_s}));
}

TEST_F(PastedTables, AreUnderstoodByTheirHeaderWithoutMarks)
{
    const auto read = readPasted(at(u"people"_s), u"STT\tHo va ten\tNAM SINH\tChức vụ\tPhòng\n"
                                                  u"1\tLê Văn C\t1980\tChuyên viên\tVăn phòng Sở\n"
                                                  u"2\tPhạm Thị D\t5/3/1988\tChuyên viên\t\n"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_TRUE(read->hasHeader);
    ASSERT_EQ(read->rows.size(), 2U);
    EXPECT_EQ(read->goodCount(), 2) << read->rows[0].troubles.join(u' ').toStdString();
    EXPECT_EQ(read->rows[0].record.value(u"name"_s), u"Lê Văn C"_s);
    EXPECT_EQ(read->rows[0].record.value(u"unit"_s), u"vp"_s);
    EXPECT_EQ(read->rows[1].record.value(u"born"_s), u"1988-03-05"_s);
}

TEST_F(PastedTables, TellOfEachBadRowWhichColumnAndWhy)
{
    const auto read = readPasted(at(u"people"_s), u"Họ và tên\tNgày sinh\tĐơn vị\n"
                                                  u"Lê Văn C\t30/2/1980\t\n"
                                                  u"\t1981\t\n"
                                                  u"Phạm Thị D\t\tPhòng Không Có\n"
                                                  u"Hoàng Văn E\t1979\t\n"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->goodCount(), 1);
    EXPECT_EQ(read->rows[0].number, 2);
    EXPECT_TRUE(read->rows[0].troubles.first().startsWith(u"cột Ngày sinh: Tháng 2 năm 1980"));
    EXPECT_EQ(read->rows[1].troubles, QStringList(u"cột Họ và tên: còn trống."_s));
    EXPECT_TRUE(read->rows[2].troubles.first().contains(u"Phòng Không Có"));
}

TEST_F(PastedTables, WithoutAHeaderHaveTheColumnsOfTheTable)
{
    const auto read =
        readPasted(at(u"people"_s), u"1\tLê Văn C\tNam\t1980\n2\tPhạm Thị D\tNữ\t1988\n"_s);
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->hasHeader);
    EXPECT_EQ(read->goodCount(), 2);
    EXPECT_EQ(read->rows[1].record.value(u"sex"_s), u"female"_s);
}

TEST_F(PastedTables, RefuseAMemberThatIsThereAlready)
{
    auto year = smallYear();
    year.registrations.push_back(
        {{u"dk"_s}, {{u"a"_s}, {}, {}, {}}, {u"giay-khen"_s}, {}, {}, {}, {}, {}, {}});
    desk.setYear(year);
    const auto read = readPasted(at(u"registrations"_s), u"Họ và tên\tDanh hiệu\n"
                                                         u"Nguyễn Văn A\tGiấy khen\n"
                                                         u"Trần Thị B\tGiấy khen\n"
                                                         u"Trần Thị B\tGiấy khen\n"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->goodCount(), 1);
    EXPECT_TRUE(read->rows[0].troubles.join(u' ').contains(u"đã có ở dòng 1"));
    EXPECT_TRUE(read->rows[1].isGood());
}

TEST_F(PastedTables, AreTakenAsOneStep)
{
    const auto read = readPasted(at(u"people"_s), u"Họ và tên\nLê Văn C\nLê Văn C\nPhạm Thị D\n"_s);
    ASSERT_TRUE(read);
    const auto before = desk.year();
    EXPECT_EQ(takePasted(at(u"people"_s), *read), 2); // the second Lê Văn C is the same person
    EXPECT_EQ(desk.year().people.size(), 4U);
    EXPECT_EQ(desk.year().people[2].id.value, u"le-van-c");
    EXPECT_EQ(desk.history().position(), 1U);
    desk.undo();
    EXPECT_EQ(desk.year(), before);
}

TEST_F(PastedTables, MakeMembersThatAreNoAgenciesYetInTheSameStep)
{
    auto year = smallYear();
    year.groupings.emplace_back().id = {u"cum"_s};
    year.groupings[0].years.emplace_back().year = 2026;
    desk.setYear(year);
    const FieldPlace members{&desk, emulation::memberAt(u"groupings.years.members"_s),
                             u"groupings[0].years[0]"_s};
    const auto read = readPasted(members, u"Sở Nội vụ tỉnh Hưng Yên\nSở Nội vụ tỉnh Ninh Bình\n"
                                          u"Công ty Ánh Sao\nCÔNG TY ÁNH SAO\n"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->goodCount(), 3); // the fourth is the third again
    EXPECT_EQ(read->wantedAgencies().size(), 2U);
    EXPECT_EQ(takePasted(members, *read), 3);
    ASSERT_EQ(desk.year().agencies.size(), 3U);
    EXPECT_EQ(desk.year().agencies[1].role, u"so-noi-vu");
    EXPECT_EQ(desk.year().agencies[1].province, u"Ninh Bình");
    EXPECT_EQ(desk.history().position(), 1U);
    desk.undo();
    EXPECT_EQ(desk.year(), year);
}

TEST_F(PastedTables, ThatAreNoneAreRefusedInOneSentence)
{
    EXPECT_FALSE(readPasted(at(u"people"_s), u" \n\t\n"_s));
    EXPECT_FALSE(readPasted(at(u"people"_s), u"Họ và tên\tNgày sinh\n"_s));
    EXPECT_FALSE(readPasted(at(u"people"_s), QString(5'000'000, u'x')));
    const auto odd = readPasted(at(u"people"_s), u"x\ty\tz\tu\tv\tw\n"_s);
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->goodCount(), 0);
}

} // namespace
} // namespace thidua::data
