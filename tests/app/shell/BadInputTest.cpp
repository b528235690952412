// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

// What cannot be done is said in one sentence, and nothing is lost by trying.

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

class BadInputTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        store::YearFile file;
        file.data.year = 2026;
        m_here.session.year().start(std::move(file), u"mới"_s);
        m_here.session.year().add({{}, u"KH"_s, u"Kế hoạch"_s, {}, {}});
        QTest::keyClicks(m_here.window->view().viewport(), u"chu da viet"_s);
        m_here.session.year().settle();
        m_before = m_here.years.file();
    }
    /// One sentence was said, and the year is as it was.
    void expectNothingLost(const char* what)
    {
        EXPECT_FALSE(m_here.said().isEmpty()) << what;
        EXPECT_LT(m_here.said().count(u'\n'), 1) << what;
        m_here.session.year().settle();
        EXPECT_TRUE(m_here.session.year().isOpen()) << what;
        EXPECT_TRUE(m_here.years.file() == m_before) << what;
        EXPECT_TRUE(m_here.session.year().isChanged()) << what;
        m_here.window->messages().clear();
    }

    Harness m_here;
    store::YearFile m_before;
};

TEST_F(BadInputTest, AFolderThatCannotBeWrittenToLosesNothing)
{
    m_here.file(u"tep.txt"_s, "x");
    m_here.prompts.write = {m_here.path(u"tep.txt/nam.thidua"_s)};
    EXPECT_FALSE(m_here.session.year().saveAs());
    expectNothingLost("a file where a folder should be");
    m_here.prompts.write = {u"/proc/khong-ghi-duoc/nam.thidua"_s};
    EXPECT_FALSE(m_here.session.year().saveAs());
    expectNothingLost("a folder of the system");
}

TEST_F(BadInputTest, AFileThatCannotBeOpenedLosesNothing)
{
    m_here.prompts.leave = prompts::Leave::Discard;
    for (const QString& path :
         {m_here.path(u"khong-co.thidua"_s), m_here.file(u"rac.thidua"_s, "PK rác"),
          m_here.file(u"rong.thidua"_s, ""), m_here.path(u"thu-muc.thidua"_s)}) {
        if (path.endsWith(u"thu-muc.thidua"_s))
            QDir().mkpath(path);
        m_here.window->summon({path, {}});
        expectNothingLost(path.toUtf8().constData());
    }
}

TEST_F(BadInputTest, TextsOfLastYearThatAreNoneLoseNothing)
{
    m_here.prompts.leave = prompts::Leave::Discard;
    m_here.prompts.papers = {m_here.path(u"khong-co.docx"_s), m_here.file(u"a.xlsx"_s, "x")};
    m_here.window->actions().rollTexts->trigger();
    expectNothingLost("no text");
}

TEST_F(BadInputTest, AYearBeforeThatIsNoneLosesNothing)
{
    m_here.prompts.open = {m_here.file(u"rac.thidua"_s, "rác")};
    m_here.window->actions().rollYear->trigger();
    expectNothingLost("no year");
}

TEST_F(BadInputTest, ADayThatCannotBeMovedStays)
{
    m_here.session.year().moveEntry(u"duty/khong-co"_s, 3);
    expectNothingLost("no entry");
}

} // namespace
} // namespace thidua::shell
