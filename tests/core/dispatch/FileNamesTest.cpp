// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/FileNames.h"

#include <gmock/gmock.h>

namespace thidua::dispatch {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

NameParts plan()
{
    return {u"ke-hoach"_s,          u"790"_s,       u"KH-CTĐ"_s, u"Kế hoạch"_s,
            u"Hoạt động của Cụm"_s, u"2026-03-05"_s};
}

QString nameOf(const QString& pattern, const NameParts& paper)
{
    return fileNames(pattern, {paper}).front();
}

TEST(FileNamesTest, FillsInThePattern)
{
    EXPECT_EQ(nameOf(usualPattern(), plan()), u"790-KH-CTĐ Kế hoạch Hoạt động của Cụm"_s);
    EXPECT_EQ(nameOf(u"{stt}. {ngày} {mã}"_s, plan()), u"01. 2026-03-05 ke-hoach"_s);
}

TEST(FileNamesTest, LeavesNoMarksOfWhatIsEmpty)
{
    NameParts paper = plan();
    paper.number.clear();
    EXPECT_EQ(nameOf(usualPattern(), paper), u"KH-CTĐ Kế hoạch Hoạt động của Cụm"_s);
    paper.symbol.clear();
    EXPECT_EQ(nameOf(usualPattern(), paper), u"Kế hoạch Hoạt động của Cụm"_s);
}

TEST(FileNamesTest, HasNothingThatSystemsRefuse)
{
    NameParts paper = plan();
    paper.abstract = u"V/v báo cáo: \"quý I\"\n<2026>?* ."_s;
    const QString name = nameOf(u"{trích yếu}"_s, paper);
    for (const QChar bad : u"/\\:*?\"<>|\n"_s)
        EXPECT_FALSE(name.contains(bad)) << name.toStdString();
    EXPECT_FALSE(name.endsWith(u'.'));
    EXPECT_FALSE(name.endsWith(u' '));
    EXPECT_EQ(nameOf(u"CON"_s, plan()), u"CON_"_s);
    EXPECT_EQ(nameOf(u"../../{mã}"_s, plan()), u"ke-hoach"_s);
}

TEST(FileNamesTest, TellsPapersOfTheSameNameApart)
{
    NameParts other = plan();
    other.abstract = u"HOẠT ĐỘNG CỦA CỤM"_s;
    EXPECT_THAT(fileNames(u"{trích yếu}"_s, {plan(), other, plan()}),
                ElementsAre(u"Hoạt động của Cụm"_s, u"HOẠT ĐỘNG CỦA CỤM (2)"_s,
                            u"Hoạt động của Cụm (3)"_s));
}

TEST(FileNamesTest, StaysWithinWhatAFileSystemHolds)
{
    NameParts paper = plan();
    paper.abstract = u"tổng kết phong trào thi đua "_s.repeated(30);
    const QString name = nameOf(usualPattern(), paper);
    EXPECT_LE(name.toUtf8().size(), 180);
    EXPECT_FALSE(name.endsWith(u"tr"_s));
}

TEST(FileNamesTest, CallsAPaperWithoutAnythingByItsId)
{
    EXPECT_EQ(nameOf(u"{số}"_s, {u"giay-moi"_s, {}, {}, {}, {}, {}}), u"giay-moi"_s);
}

} // namespace
} // namespace thidua::dispatch
