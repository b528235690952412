// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

#include "agenda/CalendarFile.h"

#include <gmock/gmock.h>

namespace thidua::agenda {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

class CalendarTest : public Season {
protected:
    std::string made(const QString& scope = u"cum/2026"_s) const
    {
        const CalendarHead head{u"Thi đua 2026"_s, scope, day(1, 5)};
        return calendarFile(dueEntries(m_file, sources()), head).toStdString();
    }
    static std::string uidIn(const std::string& file)
    {
        const auto at = file.find("UID:");
        return file.substr(at, file.find('\r', at) - at);
    }
};

TEST_F(CalendarTest, DutiesAreSortedByTheDayOnWhichTheyShouldBeDone)
{
    m_file.data.duties = {duty(u"b"_s, u"Sau"_s, day(11, 20)),
                          duty(u"a"_s, u"Trước"_s, day(2, 17))};
    const auto all = dueEntries(m_file, sources());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].title, u"Trước"_s);
    EXPECT_EQ(all[1].last, day(11, 19));
}

TEST_F(CalendarTest, ADutyOnTetIsDueBeforeIt)
{
    m_file.data.duties = {duty(u"a"_s, u"Đăng ký"_s, day(2, 18))}; // Tết is on 17/02/2026
    const auto all = dueEntries(m_file, sources());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].last, day(2, 17));
    EXPECT_LT(all[0].workingDay, day(2, 17));
    EXPECT_FALSE(all[0].hint.isEmpty());
}

TEST_F(CalendarTest, ARepeatedDutyHasAnEntryForEachTime)
{
    auto each = duty(u"q"_s, u"Báo cáo quý"_s, day(3, 15));
    each.due.repetition = regulation::Repetition::Quarterly;
    m_file.data.duties = {each};
    const auto all = dueEntries(m_file, sources());
    EXPECT_EQ(all.size(), 4U);
    EXPECT_NE(all[0].id, all[1].id);
}

TEST_F(CalendarTest, SoonIsWhatIsOverdueOrNearAndNotDone)
{
    auto done = duty(u"d"_s, u"Xong"_s, day(3, 5));
    done.done = day(3, 1);
    m_file.data.duties = {done, duty(u"o"_s, u"Quá hạn"_s, day(2, 6)),
                          duty(u"n"_s, u"Gần"_s, day(3, 11)), duty(u"f"_s, u"Xa"_s, day(6, 1))};
    const auto soon = dueSoon(dueEntries(m_file, sources()), day(3, 4), 14);
    ASSERT_EQ(soon.size(), 2U);
    EXPECT_EQ(soon[0].title, u"Quá hạn"_s);
    EXPECT_EQ(soon[1].title, u"Gần"_s);
}

TEST_F(CalendarTest, NoLineIsLongerThan75OctetsAndNoLetterIsParted)
{
    m_file.data.duties = {
        duty(u"a"_s,
             u"Báo cáo sơ kết phong trào thi đua sáu tháng đầu năm; đăng ký, tổng hợp "
             u"danh hiệu thi đua và hình thức khen thưởng của các đơn vị thành viên trong Cụm"_s,
             day(6, 15))};
    const QByteArray file = QByteArray::fromStdString(made());
    for (const QByteArray& line : file.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString(); // its CR among them
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r')) << line.toStdString();
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    EXPECT_THAT(unfolded.toStdString(), HasSubstr("đầu năm\\; đăng ký\\, tổng hợp danh hiệu"));
}

TEST_F(CalendarTest, AnEntryIsAWholeDayOnWhichSomebodyWorks)
{
    m_file.data.duties = {duty(u"a"_s, u"Báo cáo"_s, day(6, 15))};
    m_file.data.duties[0].remindDays = 3;
    const std::string file = made();
    EXPECT_THAT(file, HasSubstr("DTSTART;VALUE=DATE:20260612\r\n"));
    EXPECT_THAT(file, HasSubstr("DTEND;VALUE=DATE:20260613\r\n"));
    EXPECT_THAT(file, HasSubstr("TRIGGER:-P3D\r\n"));
    EXPECT_THAT(file, HasSubstr("DTSTAMP:20260105T000000Z\r\n"));
}

TEST_F(CalendarTest, TheUidStaysWhenTheDayAndTheTitleChange)
{
    m_file.data.duties = {duty(u"a"_s, u"Báo cáo"_s, day(6, 15))};
    const std::string before = uidIn(made());
    m_file.data.duties[0].due.date = day(7, 1);
    m_file.data.duties[0].title = u"Báo cáo sơ kết"_s;
    EXPECT_EQ(uidIn(made()), before);
    EXPECT_NE(uidIn(made(u"cum/2027"_s)), before);
}

TEST_F(CalendarTest, AMeetingOfAMonthIsTentativeAndOneThatIsCancelledIsNotThere)
{
    emulation::Event event;
    event.id = {u"e"_s};
    event.title = u"Hội nghị sơ kết"_s;
    event.time.date = *base::Date::of(2026, 6);
    ours().plan->events = {event};
    const std::string file = made();
    EXPECT_THAT(file, HasSubstr("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260701\r\n"));
    EXPECT_THAT(file, HasSubstr("STATUS:TENTATIVE"));
    ours().plan->events[0].status = emulation::EventStatus::Cancelled;
    EXPECT_THAT(made(), testing::Not(HasSubstr("VEVENT")));
}

} // namespace
} // namespace thidua::agenda
