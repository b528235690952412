// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/OutlinePanel.h"

#include "EditorDesk.h"

#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

document::OfficialDocument longPaper()
{
    auto paper = tests::plan();
    document::Block second = paper.body[0];
    second.label = u"II."_s;
    second.text = document::inlinesOf(u"NỘI DUNG"_s);
    document::Block inner;
    inner.type = document::BlockType::Heading;
    inner.level = 2;
    inner.label = u"1."_s;
    inner.text = document::inlinesOf(u"Trọng tâm"_s);
    second.children = {inner};
    paper.body.push_back(second);
    document::Annex annex;
    annex.label = u"Phụ lục"_s;
    annex.title = {u"DANH SÁCH"_s};
    paper.annexes = {annex};
    return paper;
}

} // namespace

TEST(OutlinePanel, NestsThePartsOfThePaper)
{
    paper::OutlinePanel panel;
    panel.setPaper(longPaper());
    ASSERT_EQ(panel.topLevelItemCount(), 3);
    EXPECT_EQ(panel.topLevelItem(0)->text(0), u"I. MỤC ĐÍCH"_s);
    ASSERT_EQ(panel.topLevelItem(1)->childCount(), 1);
    EXPECT_EQ(panel.topLevelItem(1)->child(0)->text(0), u"1. Trọng tâm"_s);
    EXPECT_EQ(panel.topLevelItem(2)->text(0), u"Phụ lục DANH SÁCH"_s);
}

TEST(OutlinePanel, LeadsToAPartAndMarksTheOneOfTheCaret)
{
    paper::OutlinePanel panel;
    const auto paper = longPaper();
    panel.setPaper(paper);
    std::vector<edit::Caret> chosen;
    QObject::connect(&panel, &paper::OutlinePanel::chosen,
                     [&chosen](const edit::Caret& caret) { chosen.push_back(caret); });
    Q_EMIT panel.itemActivated(panel.topLevelItem(1)->child(0), 0);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0], (edit::Caret{{u"body"_s, {1, 0}, {}}, 0}));
    panel.showCaret(paper, {{u"body"_s, {0, 0}, {}}, 2});
    EXPECT_EQ(panel.currentItem(), panel.topLevelItem(0));
    panel.showCaret(paper, {{u"title"_s, {}, {}}, 0});
    EXPECT_EQ(panel.currentItem(), nullptr);
}
