// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "base/DiskFileSystem.h"
#include "store/YearCopy.h"
#include "store/YearRevert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace thidua::store {
namespace {

using namespace Qt::StringLiterals;

class YearCopyTest : public testing::Test {
protected:
    YearCopy copy() const { return {u"/tmp/nam-2026.thidua"_s, "abc", test::smallYear()}; }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    base::DiskFileSystem m_files;
};

TEST_F(YearCopyTest, WhatADeadProgramKeptIsFoundWhole)
{
    {
        YearKeeper keeper(m_files, m_folder.path());
        ASSERT_TRUE(keeper.keep(copy()).isOk());
        EXPECT_TRUE(leftYears(m_files, m_folder.path()).empty()); // it lives
    }
    const auto left = leftYears(m_files, m_folder.path());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].copy.path, u"/tmp/nam-2026.thidua"_s);
    EXPECT_EQ(left[0].copy.sha256, QByteArray("abc"));
    EXPECT_TRUE(left[0].copy.file == test::smallYear());
    EXPECT_TRUE(left[0].isWhole);
}

TEST_F(YearCopyTest, IsFoundByItsYearFileAndByNoOther)
{
    {
        YearKeeper keeper(m_files, m_folder.path());
        ASSERT_TRUE(keeper.keep(copy()).isOk());
    }
    EXPECT_EQ(leftYears(m_files, m_folder.path(), u"/tmp/nam-2026.thidua"_s).size(), 1U);
    EXPECT_TRUE(leftYears(m_files, m_folder.path(), u"/tmp/nam-2025.thidua"_s).empty());
}

TEST_F(YearCopyTest, ASavedYearLeavesNothing)
{
    YearKeeper keeper(m_files, m_folder.path());
    ASSERT_TRUE(keeper.keep(copy()).isOk());
    keeper.remove();
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(YearCopyTest, ACopyNobodyDecidedOnIsNotWrittenOver)
{
    {
        YearKeeper first(m_files, m_folder.path());
        ASSERT_TRUE(first.keep(copy()).isOk());
    }
    YearKeeper second(m_files, m_folder.path());
    YearCopy other = copy();
    other.file.data.year = 2030;
    ASSERT_TRUE(second.keep(other).isOk());
    const auto left = leftYears(m_files, m_folder.path());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].copy.file.data.year, test::smallYear().data.year);
}

TEST_F(YearCopyTest, ADamagedOneIsLaidAside)
{
    QFile file(m_folder.filePath(u"untitled.year"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("12 00000000 {}\nnothing");
    file.close();
    EXPECT_TRUE(leftYears(m_files, m_folder.path()).empty());
    EXPECT_EQ(names(), QStringList{u"untitled.year.damaged"_s});
}

TEST(YearRevert, TakesBackAStepAndKeepsWhatWasWrittenSince)
{
    const YearFile before = test::smallYear();
    YearFile after = before;
    after.data.year += 1;
    after.papers[0].document[u"title"_s] = u"B"_s;
    YearFile now = after;
    now.papers[1].document[u"title"_s] = u"C"_s;
    const YearFile back = reverted(now, after, before);
    EXPECT_EQ(back.data.year, before.data.year);
    EXPECT_TRUE(back.papers[0] == before.papers[0]);
    EXPECT_EQ(back.papers[1].document[u"title"_s].toString(), u"C"_s);
    EXPECT_TRUE(reverted(after, after, before) == before);
}

TEST(YearRevert, APaperComesAndGoesUnlessItWasWrittenOn)
{
    YearFile with = test::smallYear();
    YearFile without = with;
    without.papers.erase(without.papers.begin());
    EXPECT_TRUE(reverted(without, without, with) == with); // its removal is taken back, in place
    EXPECT_TRUE(reverted(with, with, without) == without); // its making is taken back
    YearFile written = with;
    written.papers[0].document[u"title"_s] = u"C"_s;
    EXPECT_TRUE(reverted(written, with, without).paper(with.papers[0].id));
}

} // namespace
} // namespace thidua::store
