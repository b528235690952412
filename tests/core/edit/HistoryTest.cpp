// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/History.h"

#include "EditPapers.h"
#include "edit/Find.h"
#include "edit/StepJson.h"
#include "edit/Writing.h"
#include "support/RandomWriter.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;
using thidua::support::RandomWriter;

namespace {

/// A paper with its history, as a window holds them.
struct Desk {
    OfficialDocument paper;
    Selection selection;
    History history;

    bool act(const std::optional<Step>& step)
    {
        if (!step)
            return false;
        paper = done(paper, step);
        selection = step->after;
        history.push(*step);
        return true;
    }
    void go(const std::optional<Step>& step)
    {
        paper = done(paper, step);
        selection = step->after;
    }
    void write(const QString& text)
    {
        for (const QChar letter : text)
            act(letter == u'\b' ? eraseBackward(paper, selection.caret, 1)
                                : type(paper, selection, QString(letter)));
    }
};

Desk deskWith(const QString& text)
{
    Desk desk;
    desk.paper = paperOf({{BlockType::Paragraph, {}, text, 0}});
    desk.selection = at(atBody({0}, static_cast<int>(text.size())));
    return desk;
}

OfficialDocument startPaper()
{
    auto paper = paperOf({{BlockType::Heading, u"I."_s, u"MỤC ĐÍCH"_s, 1},
                          {BlockType::Clause, u"1."_s, u"Một điều;"_s, 0},
                          {BlockType::Point, u"a)"_s, u"điểm"_s, 0},
                          {BlockType::Paragraph, {}, u"Đoạn văn thường."_s, 0},
                          {BlockType::Heading, u"II."_s, u"NỘI DUNG"_s, 1}});
    paper.title = u"KẾ HOẠCH"_s;
    paper.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    paper.annexes = {{u"Phụ lục"_s, {u"BẢNG"_s}, {}, false, {{}}}};
    return paper;
}

OfficialDocument replayed(OfficialDocument paper, const std::vector<QJsonObject>& journal)
{
    for (const auto& line : journal) {
        const auto step = stepFromJson(line);
        EXPECT_TRUE(step.isOk());
        if (step)
            paper = done(paper, *step);
    }
    return paper;
}

/// One long sitting: what a writer does by chance, against every paper that was.
void writeForLong(quint32 seed, int actions)
{
    RandomWriter writer(seed);
    std::vector<OfficialDocument> states{startPaper()}; // the plain model: every paper that was
    size_t now = 0;
    Desk desk;
    desk.paper = states.front();
    OfficialDocument written = startPaper(); // by the journal alone
    std::vector<QJsonObject> journal;
    for (int action = 0; action < actions; ++action) {
        const int chosen = writer.below(8);
        std::optional<Step> step;
        if (chosen == 0 && now > 0) {
            step = desk.history.undo();
            --now;
        } else if (chosen == 1 && now + 1 < states.size()) {
            step = desk.history.redo();
            ++now;
        } else if ((step = writer.next(desk.paper))) {
            states.resize(++now);
            states.push_back(done(desk.paper, step));
            desk.history.closeGroup();
            desk.history.push(*step);
        }
        if (!step)
            continue;
        desk.go(step);
        journal.push_back(toJson(*step));
        ASSERT_EQ(desk.paper, states[now]) << action << ' ' << step->name.toStdString();
        ASSERT_TRUE(textAt(desk.paper, desk.selection.caret.place).has_value())
            << action << ' ' << step->name.toStdString();
        if (journal.size() == 1000) {
            written = replayed(std::move(written), journal);
            ASSERT_EQ(written, desk.paper) << action;
            journal.clear();
        }
    }
}

} // namespace

TEST(History, UndoTakesWholeWords)
{
    Desk desk = deskWith(u"Sở"_s);
    desk.write(u" nội vụ"_s);
    desk.go(desk.history.undo());
    EXPECT_EQ(bodyText(desk.paper), u"Sở nội "_s);
    desk.go(desk.history.undo());
    EXPECT_EQ(bodyText(desk.paper), u"Sở "_s);
    desk.go(desk.history.redo());
    EXPECT_EQ(bodyText(desk.paper), u"Sở nội "_s);
}

TEST(History, WhatAnInputMethodTakesBackBelongsToItsWord)
{
    Desk desk = deskWith(u"a "_s);
    desk.write(u"tie\bê\u0301ng\b\b\b\bếng"_s);
    EXPECT_EQ(bodyText(desk.paper), u"a tiếng"_s);
    desk.go(desk.history.undo());
    EXPECT_EQ(bodyText(desk.paper), u"a "_s);
    EXPECT_FALSE(desk.history.canUndo());
}

TEST(History, DeletedCharactersComeBackTogether)
{
    Desk desk = deskWith(u"Sở Nội vụ"_s);
    desk.write(u"\b\b\b"_s);
    EXPECT_EQ(desk.history.position(), 1U);
    desk.go(desk.history.undo());
    EXPECT_EQ(bodyText(desk.paper), u"Sở Nội vụ"_s);
}

TEST(History, AnotherPlaceBeginsAnotherStep)
{
    Desk desk = deskWith(u"abc"_s);
    desk.write(u"d"_s);
    desk.selection = at(atBody({0}, 0));
    desk.write(u"x"_s);
    EXPECT_EQ(desk.history.position(), 2U);
}

TEST(History, ANewStepForgetsWhatWasUndone)
{
    Desk desk = deskWith(u"abc"_s);
    desk.write(u"d"_s);
    desk.go(desk.history.undo());
    desk.write(u"e"_s);
    EXPECT_FALSE(desk.history.canRedo());
    EXPECT_EQ(desk.history.undoName(), u"Gõ chữ"_s);
}

TEST(History, AStepOfAnotherPaperIsRefused)
{
    Desk desk = deskWith(u"abc"_s);
    const auto step = eraseBackward(desk.paper, desk.selection.caret, 1);
    const auto made = apply(deskWith(u"abd"_s).paper, *step);
    ASSERT_FALSE(made.isOk());
    EXPECT_EQ(made.error().code, thidua::base::ErrorCode::Refused);
}

TEST(History, RandomEditsUndosAndRedosAgreeWithSnapshots)
{
    for (quint32 seed = 20260322; seed < 20260327; ++seed) // 100,000 in all
        writeForLong(seed, 20'000);
}
