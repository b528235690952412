// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalWork.h"

#include "base/Limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace thidua::store::test {

using namespace Qt::StringLiterals;

namespace {

/// Every step back and forth again: two histories that hold the same.
void expectSameHistory(edit::History left, edit::History right)
{
    ASSERT_EQ(left.position(), right.position());
    while (left.canRedo() || right.canRedo())
        ASSERT_EQ(left.redo(), right.redo());
    while (left.canUndo() || right.canUndo())
        ASSERT_EQ(left.undo(), right.undo());
}

void expectPrefix(const JournalContent& content, const Work& work)
{
    ASSERT_LE(content.entries.size(), work.entries.size());
    for (size_t i = 0; i < content.entries.size(); ++i)
        ASSERT_EQ(content.entries[i], work.entries[i]) << i;
    EXPECT_EQ(content.base, work.base);
}

} // namespace

TEST(Journal, GivesBackPaperAndHistory)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const Work work = randomWork(seed, 400);
        const JournalContent content = contentOf(journalOf(work));
        EXPECT_EQ(content.entries.size(), work.entries.size());
        EXPECT_EQ(content.lost, 0);
        expectPrefix(content, work);
        const Replayed replayed = replay(content);
        EXPECT_EQ(replayed.applied, work.entries.size());
        EXPECT_EQ(replayed.paper, work.paper);
        expectSameHistory(replayed.history, work.history);
    }
}

TEST(Journal, EveryTruncationGivesWhatStandsBeforeIt)
{
    const Work work = randomWork(20260301, 12);
    const QByteArray whole = journalOf(work);
    const JournalContent all = contentOf(whole);
    for (qint64 size = all.marks.front().at; size <= whole.size(); ++size) {
        const JournalContent content = contentOf(whole.left(size));
        expectPrefix(content, work);
        const bool atLine = content.marks.back().at == size;
        EXPECT_EQ(content.lost, atLine ? 0 : 1) << size;
        const size_t next = content.entries.size() + 1;
        EXPECT_TRUE(next == all.marks.size() || all.marks[next].at > size) << size;
    }
}

TEST(Journal, NothingIsReadFromAJournalCutInItsHead)
{
    const QByteArray whole = journalOf(randomWork(1, 1));
    const qint64 head = contentOf(whole).marks.front().at;
    for (qint64 size = 0; size < head; ++size)
        EXPECT_FALSE(readJournal(whole.left(size), u"a.journal"_s).isOk()) << size;
}

TEST(Journal, EveryDamagedByteGivesWhatStandsBeforeIt)
{
    const Work work = randomWork(20260302, 40);
    const QByteArray whole = journalOf(work);
    const JournalContent all = contentOf(whole);
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
        const auto read = readJournal(damaged, u"a.journal"_s);
        if (at < all.marks.front().at) {
            EXPECT_FALSE(read.isOk()) << at;
            continue;
        }
        ASSERT_TRUE(read.isOk());
        expectPrefix(*read, work);
        const size_t intact = read->entries.size();
        EXPECT_LE(all.marks[intact].at, at);
        EXPECT_GT(all.marks[intact + 1].at, at);
        EXPECT_GE(read->lost, 1);
    }
}

TEST(Journal, CountsTheLinesThatAreLost)
{
    const Work work = randomWork(3, 10);
    QByteArray bytes = journalOf(work);
    const JournalContent all = contentOf(bytes);
    bytes[all.marks[6].at + 30] = '\0';
    EXPECT_EQ(contentOf(bytes).lost, 4);
}

TEST(Journal, ALineThatIsMissingOrDoubledIsNoticed)
{
    const QByteArray bytes = journalOf(randomWork(4, 10));
    const auto marks = contentOf(bytes).marks;
    const QByteArray line = bytes.mid(marks[5].at, marks[6].at - marks[5].at);
    QByteArray missing = bytes;
    missing.remove(marks[5].at, line.size());
    EXPECT_EQ(contentOf(missing).entries.size(), 5U);
    QByteArray doubled = bytes;
    doubled.insert(marks[6].at, line);
    EXPECT_EQ(contentOf(doubled).entries.size(), 6U);
}

TEST(Journal, AStepThatDoesNotFitEndsTheReplay)
{
    Work work = randomWork(5, 60);
    const auto before = replay(contentOf(
        journalOf(Work{work.base, {work.entries.begin(), work.entries.begin() + 30}, {}, {}})));
    edit::Step foreign = work.entries[30].step;
    foreign.edits.push_back(
        edit::TextEdit{{u"body"_s, {99}, {}}, 0, {}, document::inlinesOf(u"x"_s)});
    work.entries[30].step = foreign;
    const Replayed replayed = replay(contentOf(journalOf(work)));
    EXPECT_EQ(replayed.applied, 30U);
    EXPECT_EQ(replayed.paper, before.paper);
}

TEST(Journal, WhatWasUndoneFromBeforeTheJournalIsUndoneAgain)
{
    Work work{smallBase(), {}, smallBase().paper, {}};
    auto letter = typedLetter(0);
    work.base.paper = *edit::apply(work.base.paper, letter.step);
    work.entries = {{Turn::Undone, edit::inverse(letter.step)}, {Turn::Redone, letter.step}};
    const Replayed replayed = replay(contentOf(journalOf(work)));
    EXPECT_EQ(replayed.applied, 2U);
    EXPECT_EQ(replayed.paper, work.base.paper);
}

TEST(Journal, HostileNumbersAreRefusedStepByStep)
{
    Work work{smallBase(), {}, {}, {}};
    for (const int number :
         {-1, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        auto typed = typedLetter(0);
        auto& text = std::get<edit::TextEdit>(typed.step.edits.front());
        text.offset = number;
        text.removed = document::inlinesOf(u"xyz"_s);
        work.entries = {typed};
        EXPECT_EQ(replay(contentOf(journalOf(work))).applied, 0U);
        edit::Step blocks;
        blocks.edits = {edit::BlocksEdit{{u"body"_s, {number}}, number, work.base.paper.body, {}}};
        work.entries = {{Turn::Done, blocks}};
        EXPECT_EQ(replay(contentOf(journalOf(work))).applied, 0U);
    }
}

TEST(Journal, HostileLinesEndTheReading)
{
    JournalMark mark;
    const QByteArray head = journalHead(smallBase(), mark);
    const QByteArray nested = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    for (const QByteArray& json :
         {nested, QByteArray("{\"turn\":\"done\",\"step\":{\"edits\":" + nested + "}}"),
          QByteArray("{\"turn\":\"other\",\"step\":{}}"), QByteArray("{}"), QByteArray("")}) {
        JournalMark here = mark;
        EXPECT_TRUE(contentOf(head + journalLine(json, here)).entries.empty());
    }
    for (const char* line : {"99999999999999999999 00000000 {}\n", "-5 00000000 {}\n", " 1 2\n",
                             "4294967296 00000000 {}\n", "\n\n\n"})
        EXPECT_TRUE(contentOf(head + line).entries.empty()) << line;
}

TEST(Journal, OneOfANewerProgramIsToldFromADamagedOne)
{
    JournalMark mark;
    const QByteArray bytes = journalLine("{\"type\":\"thidua-journal\",\"format\":2}", mark);
    const auto read = readJournal(bytes, u"a.journal"_s);
    ASSERT_FALSE(read.isOk());
    EXPECT_EQ(read.error().detail, newerJournal);
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("a.journal"));
}

} // namespace thidua::store::test
