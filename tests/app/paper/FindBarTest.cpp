// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/FindBar.h"

#include "EditorDesk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

class FindBarTest : public testing::Test {
protected:
    FindBarTest() : m_bar(m_desk.editor)
    {
        m_desk.editor.act([](const auto& paper, const auto& selection) {
            return edit::type(paper, selection, u" Sở và sở; so"_s);
        });
        m_desk.editor.select(edit::at({{u"body"_s, {0}, {}}, 0}));
        m_bar.open();
    }
    int offset() const { return m_desk.editor.selection().anchor.offset; }

    tests::EditorDesk m_desk;
    paper::FindBar m_bar;
};

} // namespace

TEST_F(FindBarTest, GoesFromFindToFindAndRoundTheEnd)
{
    m_bar.wanted().setText(u"sở"_s);
    EXPECT_EQ(m_bar.finds().size(), 3U); // the issuer has one
    m_bar.step(1);
    EXPECT_EQ(offset(), 4);
    EXPECT_EQ(m_bar.count(), u"2/3"_s);
    m_bar.step(1);
    EXPECT_EQ(offset(), 10);
    m_bar.step(1);
    EXPECT_EQ(m_desk.editor.selection().anchor.place.component, u"issuer"_s);
    m_bar.step(-1);
    EXPECT_EQ(offset(), 10);
}

TEST_F(FindBarTest, PassesOverMarksOnWish)
{
    m_bar.wanted().setText(u"so"_s);
    EXPECT_EQ(m_bar.finds().size(), 1U);
    m_bar.marks().setChecked(false);
    EXPECT_EQ(m_bar.finds().size(), 4U);
}

TEST_F(FindBarTest, ReplacesOneAndAllAndUndoTakesAllBack)
{
    m_bar.wanted().setText(u"sở"_s);
    m_bar.replacement().setText(u"Ban"_s);
    m_bar.step(1);
    m_bar.replaceOne();
    EXPECT_EQ(m_desk.body(), u"I. MỤC ĐÍCH|1. Một Ban và sở; so"_s);
    m_bar.replaceEverywhere();
    EXPECT_EQ(m_desk.body(), u"I. MỤC ĐÍCH|1. Một Ban và Ban; so"_s);
    EXPECT_THAT(m_desk.manuscript.paper().issuer, testing::ElementsAre(u"Ban NỘI VỤ"_s));
    m_desk.editor.undo();
    EXPECT_THAT(m_desk.manuscript.paper().issuer, testing::ElementsAre(u"SỞ NỘI VỤ"_s));
}

TEST_F(FindBarTest, EscapeLeadsBackToThePage)
{
    QTest::keyClick(&m_bar.wanted(), Qt::Key_Escape);
    EXPECT_TRUE(m_bar.isHidden());
}
