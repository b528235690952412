// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/YearDrawing.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"
#include "pipeline/Templates.h"
#include "store/PaperDocument.h"

#include <QFile>

#include <gmock/gmock.h>

namespace thidua::pipeline {
namespace {

using namespace Qt::StringLiterals;
using store::PaperState;

/// A year file with the data of a sample and a pledge and a plan drawn from them.
class YearDrawingTest : public testing::Test {
protected:
    void SetUp() override
    {
        const QString data = qEnvironmentVariable("THIDUA_DATA");
        auto world = openWorld(m_files, data);
        if (!world)
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_world.emplace(std::move(world).value());
        auto sources = loadSources(*m_world);
        ASSERT_TRUE(sources.isOk());
        m_sources = std::move(sources).value();
        QFile sample(data + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        auto year = emulation::fromJsonText(sample.readAll(), u"sample.json"_s);
        ASSERT_TRUE(year.isOk());
        m_file.data = std::move(year).value().year;
        add({u"giao-uoc"_s, {}, {}, u"giao-uoc"_s, {}});
    }
    YearTools tools() const { return {*m_world, m_sources}; }
    QStringList add(const DraftRequest& request)
    {
        auto made = withDraft(tools(), m_file, request);
        EXPECT_TRUE(made.isOk()) << made.error().message.toStdString();
        m_file = made->file;
        return made->missing;
    }
    document::OfficialDocument paper(const store::YearFile& file, size_t index) const
    {
        return *store::documentOf(file.papers[index].document, u"x"_s);
    }
    emulation::EmulationYear newTheme() const
    {
        auto data = m_file.data;
        data.groupings[0].years[0].pledge->aim = u"Phấn đấu về đích sớm."_s;
        return data;
    }
    static QString words(const document::OfficialDocument& paper)
    {
        return QString::fromUtf8(QJsonDocument(store::jsonOf(paper)).toJson());
    }

    base::DiskFileSystem m_files;
    std::optional<World> m_world;
    std::shared_ptr<const DataSources> m_sources;
    store::YearFile m_file;
};

TEST_F(YearDrawingTest, ADraftIsDrawnFromTheDataOfTheYear)
{
    ASSERT_EQ(m_file.papers.size(), 1U);
    EXPECT_EQ(m_file.papers[0].id.value, u"giao-uoc"_s);
    EXPECT_EQ(m_file.papers[0].step, u"giao-uoc"_s);
    EXPECT_TRUE(words(paper(m_file, 0)).contains(m_file.data.groupings[0].name));
}

TEST_F(YearDrawingTest, TwoPapersOfOneTemplateHaveIdsOfTheirOwn)
{
    add({u"giao-uoc"_s, {}, u"Bản hai"_s, {}, {}});
    EXPECT_EQ(m_file.papers[1].id.value, u"giao-uoc-2"_s);
    EXPECT_EQ(m_file.papers[1].title, u"Bản hai"_s);
}

TEST_F(YearDrawingTest, WhatTheDataLackStaysEmptyAndIsTold)
{
    EXPECT_THAT(add({u"cong-van"_s, {}, {}, {}, {}}), testing::Not(testing::IsEmpty()));
    EXPECT_EQ(m_file.papers.size(), 2U);
}

TEST_F(YearDrawingTest, WithoutATemplateThePaperHasTheHeadOfTheOffice)
{
    add({u"khong-co-mau"_s, u"GM"_s, u"Giấy mời"_s, u"giay-moi"_s, *base::Date::of(2026, 3)});
    const auto made = paper(m_file, 1);
    EXPECT_EQ(made.kind, u"GM"_s);
    EXPECT_EQ(made.symbol, u"GM-SNV"_s);
    EXPECT_FALSE(made.issuer.isEmpty());
    EXPECT_FALSE(made.signatures.empty());
}

TEST_F(YearDrawingTest, DraftsFollowTheDataAndWhatIsOutDoesNot)
{
    const auto drawn = withData(tools(), m_file, newTheme());
    ASSERT_EQ(drawn.changed.size(), 1U);
    EXPECT_TRUE(words(paper(drawn.file, 0)).contains(u"về đích sớm"_s));
    m_file.papers[0].state = PaperState::Issued;
    const auto kept = withData(tools(), m_file, newTheme());
    EXPECT_TRUE(kept.changed.empty());
    EXPECT_EQ(kept.left.size(), 1U);
    EXPECT_TRUE(kept.file.papers == m_file.papers);
    EXPECT_EQ(kept.file.data, newTheme());
}

TEST_F(YearDrawingTest, APaperThatWaitsForItsSignatureFollowsOnlyWhereItIsWished)
{
    m_file.papers[0].state = PaperState::Submitted;
    EXPECT_EQ(withData(tools(), m_file, newTheme()).left.size(), 1U);
    EXPECT_EQ(withData(tools(), m_file, newTheme(), {true, {}}).changed.size(), 1U);
}

TEST_F(YearDrawingTest, WhatWasWrittenByHandStaysWhenTheDataChange)
{
    auto document = paper(m_file, 0);
    document.abstract = {u"sửa tay"_s};
    m_file.papers[0].document = store::jsonOf(document);
    const auto drawn = withData(tools(), m_file, newTheme());
    EXPECT_EQ(paper(drawn.file, 0).abstract, QStringList{u"sửa tay"_s});
    EXPECT_TRUE(words(paper(drawn.file, 0)).contains(u"về đích sớm"_s));
    EXPECT_EQ(drawn.edits.size(), 1U);
}

TEST_F(YearDrawingTest, SameDataSamePapers)
{
    EXPECT_TRUE(withData(tools(), m_file, m_file.data).file == m_file);
}

TEST_F(YearDrawingTest, APaperWhoseTemplateIsGoneIsToldAndStays)
{
    m_file.papers[0].templateId = u"da-bo"_s;
    const auto drawn = withData(tools(), m_file, newTheme());
    EXPECT_EQ(drawn.troubles.size(), 1);
    EXPECT_TRUE(drawn.file.papers == m_file.papers);
}

} // namespace
} // namespace thidua::pipeline
