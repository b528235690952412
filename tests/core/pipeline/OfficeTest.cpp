// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "pipeline/World.h"

#include "support/Files.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;

namespace {

/// An office's folder and the world opened with it.
class Office : public testing::Test {
protected:
    void keep(const QString& file, const QByteArray& json)
    {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"regulations"_s));
        ASSERT_TRUE(m_files.write(path(file), json, base::Overwrite::Yes));
    }
    QString path(const QString& file) const { return m_folder.filePath(u"regulations/"_s + file); }
    base::Result<pipeline::World> open()
    {
        return pipeline::openWorld(m_files, pipeline::dataFolder({}), m_folder.path());
    }

private:
    QTemporaryDir m_folder;
    base::DiskFileSystem m_files;
};

} // namespace

TEST_F(Office, AddsKindsAndProvincesToWhatIsRead)
{
    keep(u"nd30-2020.json"_s, R"({"kinds": {"list": [{"name": "Sổ tay", "abbreviation": "ST"}]}})");
    keep(u"provinces.json"_s,
         R"({"provinces": [{"id": "vi-du", "name": "Ví Dụ", "kind": "tỉnh"}]})");
    const auto world = open();
    ASSERT_TRUE(world) << words(world.error().message);
    EXPECT_NE(world->reading.kinds.byAbbreviation(u"ST"_s), nullptr);
    EXPECT_NE(world->reading.kinds.byAbbreviation(u"KH"_s), nullptr);
    EXPECT_EQ(world->regulation.kinds, world->reading.kinds);
    EXPECT_NE(world->reading.provinces.find(u"Ví Dụ"_s, {}), nullptr);
    EXPECT_NE(world->reading.provinces.find(u"Hải Phòng"_s, {}), nullptr);
}

TEST_F(Office, HasItsWordInTheLawThatIsLoadedWhenAskedFor)
{
    keep(u"abbreviations.json"_s, R"({"records": [{"id": "a")");
    const auto world = open();
    ASSERT_TRUE(world) << words(world.error().message);
    const auto law = pipeline::lawOf(*world);
    ASSERT_FALSE(law);
    EXPECT_EQ(law.error().code, base::ErrorCode::Refused);
    EXPECT_THAT(words(law.error().message), HasSubstr(words(path(u"abbreviations.json"_s))));
}

TEST_F(Office, ABrokenFileThatReadingNeedsIsNamed)
{
    keep(u"provinces.json"_s, R"({"provinces": [{"name": "Ví Dụ"}]})");
    const auto world = open();
    ASSERT_FALSE(world);
    EXPECT_EQ(world.error().code, base::ErrorCode::Refused);
    EXPECT_THAT(words(world.error().message), HasSubstr(words(path(u"provinces.json"_s))));
}

TEST_F(Office, WithoutFilesChangesNothing)
{
    base::DiskFileSystem files;
    const auto none = pipeline::openWorld(files, pipeline::dataFolder({}));
    const auto world = open();
    ASSERT_TRUE(none);
    ASSERT_TRUE(world);
    EXPECT_EQ(world->reading.kinds, none->reading.kinds);
    EXPECT_EQ(world->reading.provinces, none->reading.provinces);
    EXPECT_TRUE(pipeline::lawOf(*world));
}
