// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalWork.h"

#include "support/RandomWriter.h"

#include <gtest/gtest.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;

namespace {

Block blockOf(BlockType type, const QString& label, const QString& text)
{
    Block block;
    block.type = type;
    block.label = label;
    block.text = document::inlinesOf(text);
    return block;
}

/// What a hand does next, as a window would write it down; nothing where it does nothing.
std::optional<JournalEntry> next(Work& work, support::RandomWriter& writer)
{
    const int chosen = writer.below(8);
    if (chosen == 0)
        if (const auto step = work.history.undo())
            return JournalEntry{Turn::Undone, *step};
    if (chosen == 1)
        if (const auto step = work.history.redo())
            return JournalEntry{Turn::Redone, *step};
    const auto step = writer.next(work.paper);
    if (!step)
        return std::nullopt;
    if (chosen == 2)
        work.history.closeGroup();
    const size_t before = work.history.position();
    work.history.push(*step);
    return JournalEntry{work.history.position() > before ? Turn::Done : Turn::Joined, *step};
}

} // namespace

JournalBase smallBase()
{
    JournalBase base;
    base.path = u"/tai-lieu/Kế hoạch.json"_s;
    base.sha256 = QByteArray(32, 'x');
    base.paper.title = u"KẾ HOẠCH"_s;
    base.paper.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
    base.paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    base.paper.body = {blockOf(BlockType::Clause, u"1."_s, u"Một điều;"_s),
                       blockOf(BlockType::Paragraph, {}, {})};
    return base;
}

Work randomWork(unsigned seed, size_t entries)
{
    Work work{smallBase(), {}, smallBase().paper, {}};
    support::RandomWriter writer(seed);
    while (work.entries.size() < entries) {
        const auto entry = next(work, writer);
        if (!entry)
            continue;
        auto paper = edit::apply(work.paper, entry->step);
        EXPECT_TRUE(paper.isOk());
        if (!paper)
            break;
        work.paper = std::move(paper).value();
        work.entries.push_back(*entry);
    }
    return work;
}

QByteArray journalOf(const Work& work)
{
    JournalMark mark;
    QByteArray bytes = journalHead(work.base, mark);
    for (const auto& entry : work.entries)
        bytes += journalLine(entry, mark);
    EXPECT_EQ(mark.at, bytes.size());
    return bytes;
}

JournalContent contentOf(const QByteArray& bytes)
{
    auto content = readJournal(bytes, u"a.journal"_s);
    EXPECT_TRUE(content.isOk()) << (content ? "" : content.error().message.toStdString());
    return content ? std::move(content).value() : JournalContent();
}

JournalEntry typedLetter(int number)
{
    const document::TextPlace place{u"body"_s, {1}, {}};
    edit::Step step;
    step.name = u"Gõ chữ"_s;
    step.edits = {edit::TextEdit{place, number, {}, document::inlinesOf(u"đ"_s)}};
    step.before = {{place, number}, {place, number}};
    step.after = {{place, number + 1}, {place, number + 1}};
    step.grouping = edit::Grouping::Typing;
    return {number == 0 ? Turn::Done : Turn::Joined, step};
}

} // namespace thidua::store::test
