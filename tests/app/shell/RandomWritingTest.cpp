// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "store/JournalContent.h"
#include "support/RandomWriter.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

constexpr int actionsOfASeed = 10'000;

/// The page and, beside it, the plain model: every paper that was, in order.
class RandomWriting : public testing::TestWithParam<unsigned> {
protected:
    RandomWriting() : m_writer(GetParam())
    {
        m_here.session.openPath(m_here.file(u"ke-hoach.txt"_s, shell::planText()));
        m_states.push_back(manuscript().paper());
        m_journal.base.paper = m_states.front();
        manuscript().observe(
            [this](const store::JournalEntry& entry) { m_journal.entries.push_back(entry); });
    }

    paper::PaperEditor& editor() { return m_here.window->view(); }
    pipeline::Manuscript& manuscript() { return *editor().manuscript(); }

    /// False where there was nothing to do.
    bool act()
    {
        switch (m_writer.below(8)) {
        case 0:
            if (m_now == 0)
                return false;
            --m_now;
            editor().undo();
            return true;
        case 1:
            if (m_now + 1 == m_states.size())
                return false;
            ++m_now;
            editor().redo();
            return true;
        default:
            manuscript().closeGroup();
            return write();
        }
    }

    bool write()
    {
        const auto step = m_writer.next(manuscript().paper());
        if (!step)
            return false;
        const bool done = editor().act(
            [&step](const document::OfficialDocument&, const edit::Selection&) { return step; });
        m_states.resize(++m_now);
        m_states.push_back(*edit::apply(m_states.back(), *step));
        return done;
    }

    bool caretIsSomewhere()
    {
        const auto& caret = editor().selection().caret;
        const auto text = document::textAt(manuscript().paper(), caret.place);
        return text && caret.offset <= document::plainText(*text).size();
    }

    support::RandomWriter m_writer;
    shell::Harness m_here;
    std::vector<document::OfficialDocument> m_states;
    size_t m_now = 0;
    store::JournalContent m_journal;
};

} // namespace

TEST_P(RandomWriting, ThePageIsWhatThePlainModelSays)
{
    for (int action = 0; action < actionsOfASeed;) {
        if (!act())
            continue;
        ++action;
        ASSERT_EQ(manuscript().paper(), m_states[m_now]) << action;
        ASSERT_TRUE(caretIsSomewhere()) << action;
        if (action % 1000 != 0)
            continue;
        EXPECT_EQ(editor().pages(), manuscript().set().pages) << action;
        const auto replayed = store::replay(m_journal);
        ASSERT_EQ(replayed.applied, m_journal.entries.size()) << action;
        ASSERT_EQ(replayed.paper, manuscript().paper()) << action;
    }
    EXPECT_GE(m_journal.entries.size(), static_cast<size_t>(actionsOfASeed));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWriting, testing::Range(1U, 11U));
