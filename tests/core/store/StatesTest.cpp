// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/PaperStates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using enum PaperState;

namespace {

const PaperId plan{u"ke-hoach"_s};

YearFile sent(const YearFile& file, PaperState to)
{
    const auto next = moved(file, plan, {to, *base::Date::of(2026, 3, 26), u"BNV"_s, u"lần 1"_s});
    EXPECT_TRUE(next) << (next ? "" : next.error().message.toStdString());
    return next ? *next : file;
}

} // namespace

TEST(PaperStates, LeadFromTheDraftToIssueByTheWayBack)
{
    YearFile file = smallYear(); // xin ý kiến already
    for (const PaperState next : {Submitted, Returned, Submitted, Signed, Issued})
        file = sent(file, next);
    EXPECT_EQ(file.paper(plan)->state, Issued);
    EXPECT_EQ(file.history.size(), 6u);
    EXPECT_EQ(file.snapshots.size(), 5u); // being returned sends nothing out
}

TEST(PaperStates, AllowTheWaysOfTheTableAndNoOther)
{
    const std::vector<PaperState> all{Draft, Comment, Submitted, Returned, Signed, Issued};
    int ways = 0;
    for (const PaperState from : all)
        for (const PaperState to : all) {
            YearFile file = smallYear();
            file.papers[0].state = from;
            const auto allowed = nextStates(from);
            const bool may = std::find(allowed.begin(), allowed.end(), to) != allowed.end();
            EXPECT_EQ(moved(file, plan, {to, {}, {}, {}}).isOk(), may);
            ways += may ? 1 : 0;
        }
    EXPECT_EQ(ways, 11);
    EXPECT_TRUE(nextStates(Issued).empty());
}

TEST(PaperStates, AStepThatIsNotAllowedIsSaidInWords)
{
    const auto wrong = moved(smallYear(), plan, {Issued, {}, {}, {}});
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().message.toStdString(), testing::HasSubstr("“Xin ý kiến”"));
    EXPECT_FALSE(moved(smallYear(), {u"khac"_s}, {Draft, {}, {}, {}}));
}

TEST(PaperStates, ASnapshotStaysAsItWentOut)
{
    YearFile file = smallYear();
    file.papers[0].document[u"title"_s] = u"ĐÃ SỬA"_s;
    file = sent(file, Submitted);
    file.papers[0].document[u"title"_s] = u"SỬA NỮA"_s;
    ASSERT_EQ(file.snapshots.size(), 2u);
    EXPECT_EQ(file.snapshots[0].document[u"title"_s], u"KẾ HOẠCH"_s);
    EXPECT_EQ(file.snapshots[1].document[u"title"_s], u"ĐÃ SỬA"_s);
    EXPECT_EQ(file.snapshots[1].number, 2);
    EXPECT_EQ(unpacked(packed(file)).file, file);
}

TEST(PaperStates, WhatIsSignedIsFrozen)
{
    EXPECT_EQ(editingIn(Draft), Editing::Free);
    EXPECT_EQ(editingIn(Submitted), Editing::Ask);
    EXPECT_EQ(editingIn(Signed), Editing::Frozen);
    EXPECT_EQ(editingIn(Issued), Editing::Frozen);
}

} // namespace thidua::store::test
