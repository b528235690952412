// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace thidua::settings {
namespace {

using namespace Qt::StringLiterals;

class SettingsTest : public testing::Test {
protected:
    QString file() const { return m_folder.filePath(u"settings.ini"_s); }
    void fill(const QByteArray& text)
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, KeepsValuesFromOneRunToTheNext)
{
    const QStringList files{u"/a/Kế hoạch.txt"_s, u"/b/c.txt"_s};
    {
        Settings settings(file());
        settings.set(recentFiles, files);
        settings.set(zoom, 1.25);
        settings.set(sidePane, false);
    }
    const Settings settings(file());
    EXPECT_EQ(settings.value(recentFiles), files);
    EXPECT_EQ(settings.value(zoom), 1.25);
    EXPECT_FALSE(settings.value(sidePane));
}

TEST_F(SettingsTest, GivesTheFirstValuesWhereTheFileIsDamaged)
{
    fill(QByteArray("\0\xff\xfe[[[=%%%\n\x01zoom", 16));
    const Settings settings(file());
    EXPECT_EQ(settings.value(language), u"vi");
    EXPECT_EQ(settings.value(zoom), 1.0);
    EXPECT_TRUE(settings.value(recentFiles).isEmpty());
}

TEST_F(SettingsTest, GivesTheFirstValueWhereSomebodyWroteAnotherType)
{
    fill("[General]\nzoom=rất to\n");
    EXPECT_EQ(Settings(file()).value(zoom), 1.0);
}

TEST_F(SettingsTest, WorksWhereNothingCanBeWritten)
{
    Settings settings(u"/proc/none/settings.ini"_s);
    settings.set(language, u"en"_s);
    EXPECT_EQ(settings.value(language), u"en");
}

TEST(OwnFolders, OfAPortableCopyLieBesideIt)
{
    QTemporaryDir copy;
    ASSERT_TRUE(QDir(copy.path()).mkpath(u"bin"_s));
    const QString program = copy.filePath(u"bin"_s);
    const auto usual = ownFolders(program);
    EXPECT_FALSE(usual.settings.startsWith(copy.path()));
    EXPECT_FALSE(usual.journal.startsWith(copy.path()));
    ASSERT_TRUE(QDir(copy.path()).mkdir(u"thidua-data"_s));
    const auto own = ownFolders(program);
    EXPECT_EQ(own.settings, copy.filePath(u"thidua-data/settings.ini"_s));
    EXPECT_EQ(own.journal, copy.filePath(u"thidua-data/journal"_s));
    EXPECT_EQ(own.office, copy.filePath(u"thidua-data/office"_s));
}

} // namespace
} // namespace thidua::settings
