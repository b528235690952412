// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "store/OutgoingRegister.h"
#include "support/Files.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const Series ours{u"snv"_s, 2026, u"KH-SNV"_s};

class Register : public testing::Test {
protected:
    OutgoingRegister open() const
    {
        auto opened = OutgoingRegister::open(path);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message.toStdString());
        return std::move(opened).value();
    }
    void overwrite(const QByteArray& bytes) const
    {
        base::DiskFileSystem disk;
        ASSERT_TRUE(disk.write(path, bytes, base::Overwrite::Yes));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"sổ văn bản đi.sqlite"_s);
};

OutgoingEntry entry(int number, const QString& day = u"2026-03-26"_s)
{
    OutgoingEntry one;
    one.number = number;
    one.symbol = u"KH-SNV"_s;
    one.date = base::Date::fromIso(day).value_or(base::Date());
    one.kind = u"Kế hoạch"_s;
    one.summary = u"Phát động phong trào thi đua năm 2026"_s;
    one.signer = u"Nguyễn Văn A"_s;
    one.recipients = u"Các phòng thuộc Sở"_s;
    one.keeper = u"Văn thư"_s;
    one.copies = 9;
    one.sent = base::Date::of(2026, 3, 27).value_or(base::Date());
    one.note = u"'; DROP TABLE entries; --"_s;
    one.paper = u"ke-hoach"_s;
    return one;
}

/// Takes numbers until it has enough; how many writes failed.
int takeNumbers(const QString& path, int count)
{
    int failures = 0;
    auto opened = OutgoingRegister::open(path);
    if (!opened)
        return count;
    OutgoingRegister numbers = std::move(opened).value();
    for (int i = 0; i < count; ++i)
        failures += numbers.recordNext(ours, entry(0)) ? 0 : 1;
    return failures;
}

void expectEveryNumberOnce(const OutgoingRegister& numbers, int count)
{
    const auto all = numbers.entries(ours);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->size(), static_cast<size_t>(count));
    EXPECT_EQ(review(*all), (SeriesReview{count + 1, {}, {}, {}}));
}

} // namespace

TEST_F(Register, KeepsWhatIsRecorded)
{
    auto numbers = open();
    const auto recorded = numbers.record(ours, entry(12));
    ASSERT_TRUE(recorded);
    EXPECT_GT(recorded->id, 0);
    EXPECT_THAT(*open().entries(ours), ElementsAre(*recorded));
}

TEST_F(Register, AReleasedNumberIsFreeAgain)
{
    auto numbers = open();
    ASSERT_TRUE(numbers.recordNext(ours, entry(0)));
    const auto second = numbers.recordNext(ours, entry(0));
    ASSERT_TRUE(numbers.release(second->id));
    EXPECT_EQ(numbers.recordNext(ours, entry(0))->number, 2);
}

TEST_F(Register, RemembersHowTheOfficeNumbers)
{
    EXPECT_EQ(open().scheme(), SeriesScheme::Common);
    ASSERT_TRUE(open().setScheme(SeriesScheme::ByKind));
    EXPECT_EQ(open().scheme(), SeriesScheme::ByKind);
    ASSERT_TRUE(open().setScheme(SeriesScheme::Separate));
    EXPECT_EQ(open().scheme(), SeriesScheme::Separate);
}

TEST_F(Register, CountsEverySeriesAgencyAndYearByItself)
{
    auto numbers = open();
    for (const Series& series : {ours, Series{u"snv"_s, 2027, u"KH-SNV"_s},
                                 Series{u"snv"_s, 2026, u"KH-CTĐ"_s}, Series{u"ubnd"_s, 2026, {}}})
        EXPECT_EQ(numbers.recordNext(series, entry(0))->number, 1);
    EXPECT_EQ(numbers.recordNext(ours, entry(0))->number, 2);
    EXPECT_THAT(*numbers.series(u"snv"_s, 2026),
                ElementsAre(Series{u"snv"_s, 2026, u"KH-CTĐ"_s}, ours));
}

TEST_F(Register, RecordsANumberTwiceAndShowsIt)
{
    auto numbers = open();
    for (const int number : {1, 2, 2, 5, 9})
        ASSERT_TRUE(numbers.record(ours, entry(number)));
    const SeriesReview found = review(*numbers.entries(ours));
    EXPECT_EQ(found, (SeriesReview{10, {{3, 4}, {6, 8}}, {2}, {}}));
    EXPECT_THAT(sentencesOf(found), ElementsAre(u"Chưa có văn bản nào mang số 03 - 04, 06 - 08."_s,
                                                u"Có hai văn bản trở lên cùng mang số 02."_s));
}

TEST_F(Register, ShowsANumberThatIsDatedBeforeALowerOne)
{
    const SeriesReview found = review({entry(1, u"2026-03-01"_s), entry(2, u"2026-04-01"_s),
                                       entry(3, u"2026-03-15"_s), entry(4, u"2026-04-02"_s)});
    EXPECT_EQ(found.outOfOrder, std::vector<int>{3});
}

TEST_F(Register, ChangesAnEntry)
{
    auto numbers = open();
    OutgoingEntry one = *numbers.record(ours, entry(1));
    one.note = u"Đính chính"_s;
    ASSERT_TRUE(numbers.change(one));
    EXPECT_THAT(*numbers.entries(ours), ElementsAre(one));
    one.id = 99;
    EXPECT_EQ(numbers.change(one).error().code, base::ErrorCode::WrongUse);
}

TEST_F(Register, PrintsTheTenColumnsOfTheDecree)
{
    const base::DiskFileSystem files;
    const auto phrases = emulation::loadPhrases(files, support::sourceFolder(), {});
    ASSERT_TRUE(phrases);
    const QStringList titles = registerColumns(*phrases);
    EXPECT_EQ(titles.size(), 10);
    EXPECT_FALSE(titles.contains(QString()));
    const auto rows = registerRows({entry(9)});
    EXPECT_THAT(rows.at(0),
                ElementsAre(u"09/KH-SNV"_s, u"26/3/2026"_s,
                            u"Kế hoạch Phát động phong trào thi đua năm 2026"_s, u"Nguyễn Văn A"_s,
                            u"Các phòng thuộc Sở"_s, u"Văn thư"_s, u"09"_s, u"27/3/2026"_s, u""_s,
                            u"'; DROP TABLE entries; --"_s));
}

TEST(Series, FollowsTheSchemeOfTheOffice)
{
    EXPECT_EQ(seriesOf(SeriesScheme::Common, u"a"_s, 2026, u"KH-SNV"_s).name, QString());
    EXPECT_EQ(seriesOf(SeriesScheme::ByKind, u"a"_s, 2026, u"KH-SNV"_s).name, u"KH"_s);
    EXPECT_EQ(seriesOf(SeriesScheme::Separate, u"a"_s, 2026, u"KH-CTĐ"_s).name, u"KH-CTĐ"_s);
}

TEST_F(Register, TwoConnectionsAtOnceGiveNoNumberTwice)
{
    open();
    int failures[2] = {};
    std::thread first([&] { failures[0] = takeNumbers(path, 40); });
    std::thread second([&] { failures[1] = takeNumbers(path, 40); });
    first.join();
    second.join();
    EXPECT_EQ(failures[0] + failures[1], 0);
    expectEveryNumberOnce(open(), 80);
}

#ifdef Q_OS_UNIX
TEST_F(Register, TwoProgramsAtOnceGiveNoNumberTwice)
{
    pid_t children[2] = {};
    for (pid_t& child : children)
        if (child = fork(); child == 0)
            _exit(takeNumbers(path, 30)); // both make the database, too
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    expectEveryNumberOnce(open(), 60);
}

TEST_F(Register, AProgramThatDiesInTheMiddleLeavesAWholeRegister)
{
    int ends[2] = {};
    ASSERT_EQ(pipe(ends), 0);
    if (const pid_t child = fork(); child == 0) {
        takeNumbers(path, 5);
        (void)!write(ends[1], "x", 1);
        takeNumbers(path, 2000);
        _exit(0);
    } else {
        char byte = 0;
        EXPECT_EQ(read(ends[0], &byte, 1), 1);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    const auto all = open().entries(ours);
    ASSERT_TRUE(all);
    EXPECT_GE(all->size(), 5u);
    EXPECT_TRUE(review(*all).gaps.empty());
    EXPECT_TRUE(open().recordNext(ours, entry(0)));
}
#endif

TEST_F(Register, ADamagedOneIsSaidInWordsAndKeptAside)
{
    {
        auto numbers = open();
        for (int i = 0; i < 60; ++i)
            ASSERT_TRUE(numbers.recordNext(ours, entry(0)));
    }
    QByteArray bytes = support::contentOf(path);
    overwrite(bytes.replace(4096, 4096, QByteArray(4096, 'x')));
    const auto broken = OutgoingRegister::open(path);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().detail, OutgoingRegister::damaged);
    EXPECT_THAT(broken.error().message.toStdString(), HasSubstr("bị hỏng"));
    const auto aside = OutgoingRegister::setAside(path);
    ASSERT_TRUE(aside);
    EXPECT_EQ(*aside, path + u".hong-1"_s);
    EXPECT_EQ(support::contentOf(*aside), bytes);
    EXPECT_TRUE(open().recordNext(ours, entry(0)));
}

TEST_F(Register, WhatIsNoDatabaseIsSaidInWords)
{
    overwrite(QByteArray(5000, 'a'));
    EXPECT_EQ(OutgoingRegister::open(path).error().detail, OutgoingRegister::damaged);
    overwrite("SQLite format 3");
    EXPECT_FALSE(OutgoingRegister::open(path));
}

TEST_F(Register, AFolderThatIsMissingIsSaidInWords)
{
    const auto missing = OutgoingRegister::open(folder.filePath(u"khong-co/so.sqlite"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, base::ErrorCode::CannotRead);
}

} // namespace thidua::store::test
