// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LawCommand.h"

#include "base/DiskFileSystem.h"
#include "regulation/Law.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

QString said(const QStringList& flags)
{
    base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA"));
    const auto run = cli::lawCommand().run(*world, {{}, {}, flags});
    return run ? *run : run.error().message;
}

} // namespace

TEST(LawCommand, ListsEveryRecordThatIsNotCertain)
{
    base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA"));
    const auto records = regulation::listUncertain(*pipeline::lawOf(*world));
    const QString text = said({u"--uncertain"_s});
    ASSERT_FALSE(records.empty());
    for (const auto& record : records)
        EXPECT_TRUE(text.contains(record.id)) << record.id.toStdString();
    const auto json = QJsonDocument::fromJson(said({u"--uncertain"_s, u"--json"_s}).toUtf8());
    EXPECT_EQ(static_cast<size_t>(json.array().size()), records.size());
}

TEST(LawCommand, SaysWhatItNeeds)
{
    EXPECT_THAT(said({}).toStdString(), testing::HasSubstr("--uncertain"));
}
