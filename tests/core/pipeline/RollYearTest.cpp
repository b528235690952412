// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RollYear.h"

#include "base/DiskFileSystem.h"
#include "composition/PlainText.h"
#include "pipeline/SetPaper.h"
#include "pipeline/YearPapers.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"

#include "support/Files.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using base::ErrorCode;
using renewal::Change;
using renewal::ChangeKind;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

/// The Bắc Bộ cluster of 2020 with its pledge and its plan, on disk.
class Rolled : public testing::Test {
protected:
    Rolled() : old(folder.filePath(u"cu.thidua"_s)), fresh(folder.filePath(u"moi.thidua"_s))
    {
        const auto json =
            support::contentOf(support::sourceFolder() + u"/tests/data/years/bac-bo-2020.json"_s);
        const auto data = pipeline::PaperData::read(world(), json, u"2020"_s);
        const auto made =
            pipeline::newYear(world(), *data, {{u"ke-hoach-cum"_s, u"giao-uoc"_s}, old});
        EXPECT_TRUE(made.isOk());
    }

    renewal::ChangeMap roll(int year, base::Overwrite overwrite = base::Overwrite::Yes)
    {
        const auto map = pipeline::rollYear(world(), {old, year, fresh, overwrite});
        EXPECT_TRUE(map.isOk()) << (map ? "" : map.error().message.toStdString());
        return map ? *map : renewal::ChangeMap();
    }

    store::YearFile read(const QString& path) const
    {
        const auto opened = store::openYear(world().files, path);
        EXPECT_TRUE(opened.isOk());
        return opened->found.file;
    }

    QString textOf(const store::YearFile& file, const QString& paper) const
    {
        const auto document = store::documentOf(file.paper({paper})->document, paper);
        return composition::plainText(pipeline::setPaper(world(), *document).flow);
    }

    ErrorCode refusal(int year, const QString& output) const
    {
        const auto map = pipeline::rollYear(world(), {old, year, output, base::Overwrite::No});
        EXPECT_FALSE(map.isOk());
        return map ? ErrorCode::Internal : map.error().code;
    }

    QTemporaryDir folder;
    QString old;
    QString fresh;
};

} // namespace

TEST_F(Rolled, DrawsThePapersAgainFromTheNewData)
{
    for (const int year : {2021, 2026}) {
        roll(year);
        const auto file = read(fresh);
        for (const QString& paper : {u"ke-hoach-cum"_s, u"giao-uoc"_s}) {
            const QString text = textOf(file, paper);
            EXPECT_TRUE(text.contains(u"năm %1"_s.arg(year))) << text.toStdString();
            EXPECT_FALSE(text.contains(u"2020"_s)) << text.toStdString();
            EXPECT_EQ(text.contains(u"Nam Định"_s), year == 2021) << text.toStdString();
        }
        EXPECT_FALSE(textOf(file, u"ke-hoach-cum"_s).contains(u"790"_s));
    }
}

TEST_F(Rolled, AsksAboutTheFieldsOfAPaperOnce)
{
    auto object =
        QJsonDocument::fromJson(
            support::contentOf(support::sourceFolder() + u"/tests/data/years/bac-bo-2020.json"_s))
            .object();
    object[u"paper"_s] = QJsonObject{{u"abstract"_s, u"Lập thành tích năm 2020"_s}};
    const QByteArray json = QJsonDocument(object).toJson();
    const auto data = pipeline::PaperData::read(world(), json, u"2020"_s);
    ASSERT_TRUE(data.isOk()) << data.error().message.toStdString();
    EXPECT_FALSE(data->year()->unknown.contains(u"paper"_s));
    auto file = read(old);
    file.papers[0].fields = data->paper();
    file.data.unknown[u"paper"_s] = data->paper(); // as former versions wrote it
    ASSERT_TRUE(
        store::saveYear(world().files, old, file, {{}, base::Overwrite::Yes, false}).isOk());
    for (const auto& change : roll(2021).changes)
        EXPECT_FALSE(change.paper.isEmpty() && change.path.startsWith(u"paper"_s))
            << change.path.toStdString();
    EXPECT_FALSE(read(fresh).data.unknown.contains(u"paper"_s));
}

TEST_F(Rolled, KeepsWhatAHandWroteAndSaysSo)
{
    auto file = read(old);
    auto& paper = file.papers[0];
    auto document = *store::documentOf(paper.document, paper.id.value);
    document.recipients = {u"Sở Nội vụ năm 2020"_s};
    document.body.push_back({document::BlockType::Paragraph,
                             0,
                             {},
                             document::inlinesOf(u"Chấm dứt trong năm 2020."_s),
                             {},
                             std::nullopt});
    paper.document = store::jsonOf(document, paper.document);
    ASSERT_TRUE(
        store::saveYear(world().files, old, file, {{}, base::Overwrite::Yes, false}).isOk());
    const auto map = roll(2021);
    EXPECT_TRUE(std::any_of(map.changes.begin(), map.changes.end(), [](const Change& change) {
        return change.topic == renewal::Topic::Edit &&
               change.oldText.contains(u"Sở Nội vụ năm 2020"_s);
    }));
    const QString text = textOf(read(fresh), u"ke-hoach-cum"_s);
    EXPECT_TRUE(text.contains(u"Sở Nội vụ năm 2021"_s));
    EXPECT_TRUE(text.contains(u"Chấm dứt trong năm 2021."_s));
}

/// What the map says of the day of the first paper, old and new, when a hand wrote it.
class DayByHand : public Rolled {
protected:
    QStringList dayOnMap(const base::Date& day)
    {
        auto file = read(old);
        auto& paper = file.papers[0];
        auto document = *store::documentOf(paper.document, paper.id.value);
        document.date = day;
        paper.document = store::jsonOf(document, paper.document);
        EXPECT_TRUE(
            store::saveYear(world().files, old, file, {{}, base::Overwrite::Yes, false}).isOk());
        QStringList said;
        for (const Change& change : roll(2021).changes)
            if (change.paper == paper.id && change.where.endsWith(u"ngày ban hành"_s))
                said << change.oldText + u" → "_s + change.newText;
        return said;
    }
};

TEST_F(DayByHand, IsShownAsPeopleWriteIt)
{
    EXPECT_THAT(dayOnMap(*base::Date::of(2021, 1, 15)),
                testing::ElementsAre(u"15/01/2021 → 3/2021"_s));
}

TEST_F(DayByHand, OfTheOldYearIsToldOnceAsOpened)
{
    EXPECT_THAT(dayOnMap(*base::Date::of(2020, 1, 15)),
                testing::ElementsAre(u"15/01/2020 → 01/2021"_s));
}

TEST_F(Rolled, NeverWritesOverTheOldFile)
{
    const QByteArray before = support::contentOf(old);
    EXPECT_EQ(refusal(2021, old), ErrorCode::WrongUse);
    EXPECT_EQ(refusal(2021, folder.path() + u"/./cu.thidua"_s), ErrorCode::WrongUse);
    roll(2021);
    EXPECT_EQ(support::contentOf(old), before);
    EXPECT_EQ(refusal(2021, fresh), ErrorCode::CannotWrite);
}

TEST_F(Rolled, RefusesAYearThatIsNotLaterAndNamesTheFile)
{
    const auto map = pipeline::rollYear(world(), {old, 2020, fresh, base::Overwrite::No});
    ASSERT_FALSE(map.isOk());
    EXPECT_EQ(map.error().code, ErrorCode::WrongUse);
    EXPECT_TRUE(map.error().message.contains(u"cu.thidua"_s));
    EXPECT_FALSE(QFile::exists(fresh));
}

TEST_F(Rolled, RollsWhatItRolled)
{
    roll(2021);
    const auto map = pipeline::rollYear(
        world(), {fresh, 2022, folder.filePath(u"ba.thidua"_s), base::Overwrite::No});
    ASSERT_TRUE(map.isOk());
    const auto file = read(folder.filePath(u"ba.thidua"_s));
    EXPECT_EQ(file.unknownParts.size(), 1U);
    EXPECT_FALSE(textOf(file, u"giao-uoc"_s).contains(u"2021"_s));
}
