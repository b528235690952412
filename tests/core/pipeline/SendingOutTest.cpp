// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SendingOut.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"
#include "pipeline/ExportMany.h"
#include "pipeline/SetPaper.h"
#include "store/PaperDocument.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::pipeline {
namespace {

using namespace Qt::StringLiterals;

/// A year with a pledge and a plan.
class SendingOutTest : public testing::Test {
protected:
    void SetUp() override
    {
        const QString data = qEnvironmentVariable("THIDUA_DATA");
        auto world = openWorld(m_files, data);
        if (!world)
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_world.emplace(std::move(world).value());
        m_sources = loadSources(*m_world).value();
        QFile sample(data + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        m_file.data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s).value().year;
        for (const QString& id : {u"giao-uoc"_s, u"ke-hoach-cum"_s}) {
            auto made = withDraft(tools(), m_file, {id, {}, {}, {}, {}});
            ASSERT_TRUE(made.isOk()) << made.error().message.toStdString();
            m_file = made->file;
        }
    }
    YearTools tools() const { return {*m_world, m_sources}; }
    document::OfficialDocument paper(size_t index) const
    {
        return *store::documentOf(m_file.papers[index].document, u"x"_s);
    }
    size_t members() const { return m_file.data.groupings[0].years[0].members.size(); }

    base::DiskFileSystem m_files;
    std::optional<World> m_world;
    std::shared_ptr<const DataSources> m_sources;
    store::YearFile m_file;
    QTemporaryDir m_folder;
};

TEST_F(SendingOutTest, ThePledgeGoesToEveryMemberAndToTheOrganiser)
{
    const auto circle = circleOf(tools(), m_file, m_file.papers[0]);
    const auto shares = dispatch::sharesOf(paper(0), circle);
    EXPECT_EQ(dispatch::totalOf(shares), static_cast<int>(members()) + 1);
    ASSERT_EQ(shares.size(), members() + 1);
    EXPECT_EQ(shares[0].to, circle.members.front());
    EXPECT_EQ(shares.back().to, circle.extras.front());
    EXPECT_GE(circle.ours, 0);
}

TEST_F(SendingOutTest, ThePlanGoesToTheOtherMembers)
{
    const auto shares = dispatch::sharesOf(paper(1), circleOf(tools(), m_file, m_file.papers[1]));
    EXPECT_GE(shares.size(), members());
    EXPECT_TRUE(shares.back().isFile) << shares.back().to.toStdString();
}

TEST_F(SendingOutTest, TheSheetNamesWhoGetsWhichCopies)
{
    const auto shares = dispatch::sharesOf(paper(0), circleOf(tools(), m_file, m_file.papers[0]));
    const auto sheet = copySheet(paper(0), shares, m_sources->phrases);
    ASSERT_EQ(sheet.body.size(), 1U);
    const auto& rows = sheet.body[0].table->rows;
    ASSERT_EQ(rows.size(), shares.size() + 2); // head and sum
    EXPECT_EQ(document::plainText(rows[1].cells[1].text), shares[0].to);
    EXPECT_EQ(document::plainText(rows.back().cells[2].text),
              QString::number(dispatch::totalOf(shares)));
    EXPECT_FALSE(sheet.title.isEmpty());
    EXPECT_EQ(setPaper(*m_world, sheet).pages.pages.size(), 1U);
}

TEST_F(SendingOutTest, TheCoverNoteNamesThePaperThatItGoesWith)
{
    const auto made =
        withCoverNote(tools(), m_file, {m_file.papers[1].id, *base::Date::of(2026, 3, 2)});
    ASSERT_TRUE(made.isOk()) << made.error().message.toStdString();
    const auto note = store::documentOf(made->file.paper(made->paper)->document, u"x"_s);
    EXPECT_EQ(note->title, u"PHIẾU TRÌNH"_s);
    EXPECT_TRUE(note->abstract.join(u' ').contains(paper(1).abstract.join(u' ')))
        << note->abstract.join(u' ').toStdString();
    EXPECT_EQ(note->date, *base::Date::of(2026, 3, 2));
    EXPECT_FALSE(withCoverNote(tools(), m_file, {{u"khong-co"_s}, {}}).isOk());
}

TEST_F(SendingOutTest, ADraftForCommentSaysItsRound)
{
    EXPECT_EQ(draftMark(m_sources->phrases, 2), u"DỰ THẢO (lần 2)"_s);
}

TEST_F(SendingOutTest, EveryPaperBecomesFilesOfItsOwn)
{
    const auto plan = plannedExports(
        *m_world, m_file, {{}, m_folder.path(), {u"docx"_s, u"pdf"_s}, dispatch::usualPattern()});
    ASSERT_EQ(plan.size(), 2U);
    for (const auto& one : plan)
        ASSERT_TRUE(writeExport(*m_world, m_file, one, base::Overwrite::No).isOk());
    QStringList paths;
    for (const auto& one : plan)
        paths += one.paths;
    EXPECT_EQ(paths.size(), 4);
    for (const QString& path : paths)
        EXPECT_GT(QFileInfo(path).size(), 1000) << path.toStdString();
    EXPECT_EQ(inTheWay(*m_world, plan), paths);
    EXPECT_FALSE(writeExport(*m_world, m_file, plan[0], base::Overwrite::No).isOk());
}

TEST_F(SendingOutTest, CopiesForCommentCarryTheirRound)
{
    const auto plan = plannedExports(
        *m_world, m_file, {{}, m_folder.path(), {u"txt"_s}, u"{mã}"_s, &m_sources->phrases});
    ASSERT_TRUE(writeExport(*m_world, m_file, plan[1], base::Overwrite::No).isOk());
    QFile text(plan[1].paths[0]);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(text.readAll()).contains(u"DỰ THẢO (lần 1)"_s));
}

TEST_F(SendingOutTest, APaperThatCannotBeReadIsToldAndStopsNoOther)
{
    m_file.papers[0].document = {{u"format"_s, 9999}};
    const auto plan =
        plannedExports(*m_world, m_file, {{}, m_folder.path(), {u"pdf"_s}, u"{mã}"_s});
    ASSERT_EQ(plan.size(), 2U);
    EXPECT_FALSE(writeExport(*m_world, m_file, plan[0], base::Overwrite::No).isOk());
    EXPECT_TRUE(writeExport(*m_world, m_file, plan[1], base::Overwrite::No).isOk());
}

} // namespace
} // namespace thidua::pipeline
