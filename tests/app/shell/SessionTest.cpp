// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QTest>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class SessionTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.desk.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
    }
    void openPlan() { m_here.session.openPath(m_here.file(u"ke-hoach.txt"_s, planText())); }
    void giveIssuer(const QStringList& issuer)
    {
        auto paper = m_here.desk.opened().paper();
        paper.issuer = issuer;
        m_here.session.change(paper);
    }

    Harness m_here;
};

TEST_F(SessionTest, BeginsAnEmptyPaperOfAKindThatIsWrittenAtOnce)
{
    m_here.session.start(u"Kế hoạch"_s);
    EXPECT_EQ(m_here.desk.opened().paper().title, u"KẾ HOẠCH"_s);
    EXPECT_EQ(m_here.desk.opened().paper().kind, u"KH"_s);
    EXPECT_FALSE(m_here.desk.opened().isChanged());
    auto& view = m_here.window->view();
    QTest::keyClicks(&view, u"Muc dich"_s);
    EXPECT_EQ(document::plainText(m_here.desk.opened().paper().body[0].text), u"Muc dich"_s);
    m_here.prompts.write = {QString()};
    m_here.session.save(); // asks for a name, nothing is written without one
    EXPECT_EQ(QFileInfo(m_here.prompts.proposed).fileName(), u"KẾ HOẠCH.json"_s);
    EXPECT_TRUE(m_here.desk.opened().isChanged());
}

TEST_F(SessionTest, EveryKindOfTheDecreeCanBeBegun)
{
    const QStringList kinds = m_here.session.kinds();
    EXPECT_EQ(kinds.size(), 29);
    for (const QString& kind : kinds) {
        m_here.session.start(kind);
        EXPECT_FALSE(m_here.desk.opened().pages().pages.empty()) << kind.toStdString();
        EXPECT_EQ(m_here.desk.opened().pages().pages.size(), 1U) << kind.toStdString();
        for (const auto& stroke : m_here.desk.opened().pages().pages[0].strokes)
            EXPECT_GE(std::abs(stroke.x2 - stroke.x1) + std::abs(stroke.y2 - stroke.y1), 15)
                << kind.toStdString();
    }
}

TEST_F(SessionTest, ExportsWordAndPdfTogether)
{
    openPlan();
    m_here.prompts.write = {m_here.path(u"ra.docx"_s)};
    m_here.session.exportBoth();
    EXPECT_TRUE(m_here.content(u"ra.docx"_s).startsWith("PK"));
    EXPECT_TRUE(m_here.content(u"ra.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(m_here.said().contains(u"ra.docx và ra.pdf"_s)) << m_here.said().toStdString();
}

TEST_F(SessionTest, AnExportIsNoSavedPaper)
{
    openPlan();
    giveIssuer({u"SỞ NỘI VỤ"_s});
    m_here.prompts.write = {m_here.path(u"ra.docx"_s)};
    m_here.session.exportBoth();
    EXPECT_TRUE(m_here.desk.opened().isChanged());
}

TEST_F(SessionTest, WhatAnInputMethodHasUnderWayIsSavedToo)
{
    m_here.session.start(u"Kế hoạch"_s);
    QInputMethodEvent event(u"tiếng"_s, {});
    QCoreApplication::sendEvent(&m_here.window->view(), &event);
    m_here.prompts.write = {m_here.path(u"ban-soan.json"_s)};
    m_here.session.save();
    EXPECT_TRUE(m_here.content(u"ban-soan.json"_s).contains("tiếng"));
}

TEST_F(SessionTest, TakesAPointInANameForNoEnding)
{
    openPlan();
    m_here.prompts.write = {m_here.path(u"KH 12.2026"_s)};
    m_here.session.exportBoth();
    EXPECT_FALSE(m_here.content(u"KH 12.2026.docx"_s).isEmpty());
}

TEST_F(SessionTest, AsksBeforeItReplacesAndTakesNoForAnAnswer)
{
    openPlan();
    m_here.file(u"ra.pdf"_s, "cũ");
    m_here.prompts.write = {m_here.path(u"ra.docx"_s)};
    m_here.session.exportBoth();
    EXPECT_THAT(m_here.prompts.replaced, ElementsAre(m_here.path(u"ra.pdf"_s)));
    EXPECT_EQ(m_here.content(u"ra.pdf"_s), "cũ");
    EXPECT_TRUE(m_here.content(u"ra.docx"_s).isEmpty());
}

TEST_F(SessionTest, NeverWritesOverTheTextItRead)
{
    openPlan();
    m_here.prompts.replace = true;
    m_here.prompts.write = {m_here.path(u"ke-hoach.txt"_s)};
    m_here.session.exportOne();
    EXPECT_EQ(m_here.content(u"ke-hoach.txt"_s), planText());
    EXPECT_FALSE(m_here.said().isEmpty());
}

TEST_F(SessionTest, SavesThePaperAndOpensItAgain)
{
    openPlan();
    giveIssuer({u"SỞ NỘI VỤ"_s});
    EXPECT_TRUE(m_here.desk.opened().isChanged());
    m_here.prompts.write = {m_here.path(u"ban-soan"_s)};
    m_here.session.save();
    EXPECT_FALSE(m_here.desk.opened().isChanged());
    const auto saved = m_here.desk.opened().paper();
    m_here.session.openPath(m_here.path(u"ban-soan.json"_s));
    EXPECT_EQ(m_here.desk.opened().paper(), saved);
}

TEST_F(SessionTest, SavesAgainWithoutAQuestion)
{
    openPlan();
    m_here.prompts.write = {m_here.path(u"ban-soan.json"_s)};
    m_here.session.save();
    giveIssuer({u"SỞ NỘI VỤ"_s});
    m_here.session.save();
    EXPECT_TRUE(m_here.content(u"ban-soan.json"_s).contains("SỞ NỘI VỤ"));
    EXPECT_TRUE(m_here.prompts.replaced.isEmpty());
}

TEST_F(SessionTest, AsksBeforeChangesAreLeft)
{
    openPlan();
    giveIssuer({u"SỞ NỘI VỤ"_s});
    m_here.prompts.leave = prompts::Leave::Stay;
    m_here.session.openPath(m_here.file(u"khac.txt"_s, planText()));
    EXPECT_TRUE(m_here.desk.opened().path.endsWith(u"ke-hoach.txt"));
    EXPECT_EQ(m_here.prompts.leavings, 1);
}

TEST_F(SessionTest, ProposesTheNumberOfThePaperAsName)
{
    openPlan();
    auto paper = m_here.desk.opened().paper();
    paper.number = u"12"_s;
    paper.symbol = u"KH/SNV"_s;
    m_here.session.change(paper);
    m_here.session.exportBoth();
    EXPECT_EQ(QFileInfo(m_here.prompts.proposed).fileName(), u"12-KH-SNV.docx");
}

TEST_F(SessionTest, CompletesLaterPapersFromTheProfileOfTheOffice)
{
    openPlan();
    giveIssuer({u"SỞ NỘI VỤ"_s});
    m_here.session.saveProfile();
    m_here.session.openPath(m_here.file(u"khac.txt"_s, planText()));
    EXPECT_THAT(m_here.desk.opened().paper().issuer, ElementsAre(u"SỞ NỘI VỤ"_s));
    EXPECT_TRUE(m_here.desk.opened().paper().number.isEmpty());
    EXPECT_TRUE(m_here.said().contains(u"cơ quan ban hành"_s)) << m_here.said().toStdString();
}

TEST_F(SessionTest, KeepsNoTemplateWithoutAnAgency)
{
    openPlan();
    m_here.session.saveProfile();
    EXPECT_TRUE(m_here.content(u"office/profile.json"_s).isEmpty());
    EXPECT_FALSE(m_here.said().isEmpty());
}

TEST_F(SessionTest, OpensPapersThoughTheProfileIsDamaged)
{
    QDir().mkpath(m_here.path(u"office"_s));
    m_here.file(u"office/profile.json"_s, "{{{");
    openPlan();
    EXPECT_TRUE(m_here.desk.hasPaper());
}

TEST_F(SessionTest, PrintsToAFile)
{
    openPlan();
    m_here.printing.printTo = m_here.path(u"in.pdf"_s);
    m_here.session.print();
    EXPECT_EQ(m_here.printing.pages, static_cast<int>(m_here.desk.opened().pages().pages.size()));
    EXPECT_TRUE(m_here.content(u"in.pdf"_s).startsWith("%PDF"));
}

struct BadInput {
    const char16_t* name;
    QByteArray content;
};

class WithBadInput : public SessionTest, public testing::WithParamInterface<int> {};

TEST_P(WithBadInput, SaysASentenceAndKeepsThePaperOnTheDesk)
{
    static const std::vector<BadInput> inputs = {
        {u"trong.txt", ""},
        {u"nhi-phan.txt", QByteArray::fromHex("7f454c460201010000000000000000000300b700")},
        {u"anh.png", "\x89PNG\r\n"},
        {u"tep.docx", "PK\x03\x04"},
        {u"hong.json", "{\"format\": 1, \"body\": [[["},
        {u"la.json", "[1, 2, 3]"},
        {u"chi-trang.txt", "\n\n   \n"},
    };
    openPlan();
    const auto& input = inputs[static_cast<size_t>(GetParam())];
    m_here.session.openPath(m_here.file(QString::fromUtf16(input.name), input.content));
    EXPECT_FALSE(m_here.said().isEmpty());
    EXPECT_EQ(m_here.window->messages().kind(), widgets::MessageBar::Kind::Trouble);
    EXPECT_TRUE(m_here.desk.opened().path.endsWith(u"ke-hoach.txt"));
}

INSTANTIATE_TEST_SUITE_P(Session, WithBadInput, testing::Range(0, 7));

TEST_F(SessionTest, SaysASentenceForAFolderAndForAFileThatIsGone)
{
    m_here.session.openPath(m_here.folder.path());
    EXPECT_FALSE(m_here.said().isEmpty());
    m_here.window->messages().clear();
    m_here.session.openPath(m_here.path(u"khong-co.txt"_s));
    EXPECT_TRUE(m_here.said().contains(u"khong-co.txt"_s)) << m_here.said().toStdString();
    EXPECT_FALSE(m_here.desk.hasPaper());
}

TEST_F(SessionTest, SaysASentenceWhereTheFolderCannotBeWritten)
{
    openPlan();
    m_here.prompts.write = {u"/proc/khong-co/ra.docx"_s};
    m_here.session.exportBoth();
    EXPECT_EQ(m_here.window->messages().kind(), widgets::MessageBar::Kind::Trouble);
}

} // namespace
} // namespace thidua::shell
