// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "composition/Footnotes.h"
#include "layout/PageNotes.h"
#include "layout/Relayout.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::CharacterFormat;
using composition::Flow;
using composition::FlowBlock;
using composition::Paragraph;
using composition::StyleId;

namespace {

constexpr int bottom = 16838 - 1134;

/// Some lines, the last of which refers to a note of so many lines.
Paragraph withNote(int lines, int noteLines)
{
    Paragraph made = linesOf(lines);
    made.runs.push_back(composition::noteReference(linesOf(noteLines).text(), {}));
    return made;
}

Flow noted(std::vector<FlowBlock> blocks)
{
    Flow made = flow(std::move(blocks));
    composition::numberNotes(made.sections.front(), made.styles, 1);
    return made;
}

layout::Pages set(std::vector<FlowBlock> blocks)
{
    return layout::layOut(noted(std::move(blocks)), fonts());
}

std::vector<int> countsOf(const layout::Pages& pages, bool notes)
{
    std::vector<int> counts;
    for (const auto& page : pages.pages)
        counts.push_back(static_cast<int>(
            std::count_if(page.lines.begin(), page.lines.end(), [notes](const auto& line) {
                return line.style != StyleId::PageNumber &&
                       (line.style == StyleId::Footnote) == notes;
            })));
    return counts;
}

/// Text of a page never reaches into its notes, notes never below the margin.
void expectApart(const layout::Pages& pages)
{
    for (const auto& page : pages.pages) {
        double text = 0;
        double note = bottom;
        for (const auto& line : page.lines) {
            if (line.style == StyleId::Footnote) {
                note = std::min(note, line.top);
                EXPECT_LE(line.top + line.height, bottom + 0.1);
            } else if (line.style != StyleId::PageNumber) {
                text = std::max(text, line.top + line.height);
            }
        }
        EXPECT_LE(text, note + 0.1);
    }
}

} // namespace

TEST(Footnote, StandsAtTheFootOfThePageBelowARuleOfTwoInches)
{
    const auto page = set({withNote(1, 1)}).pages.front();
    ASSERT_EQ(page.lines.size(), 2U);
    EXPECT_EQ(page.lines[1].style, StyleId::Footnote);
    EXPECT_EQ(page.lines[1].top + page.lines[1].height, bottom);
    ASSERT_EQ(page.strokes.size(), 1U);
    EXPECT_EQ(page.strokes[0].x2 - page.strokes[0].x1, 2880);
    EXPECT_EQ(page.strokes[0].y1, page.lines[1].top - 60);
}

TEST(Footnote, HasItsNumberRaisedInTheTextAndBeforeItself)
{
    const auto page = set({withNote(1, 1)}).pages.front();
    const auto& reference = page.lines[0].fragments[1];
    EXPECT_EQ(reference.text, u"1"_s);
    EXPECT_GT(reference.format.raise, 0);
    EXPECT_EQ(page.lines[0].height, lineHeight);
    EXPECT_TRUE(page.lines[1].text().startsWith(u"1 "_s));
}

TEST(Footnote, GoesToThePageOfItsReference)
{
    // The line that refers fits on the first page, but not with its note.
    auto last = withNote(1, 1);
    const auto pages = set({linesOf(linesOnPage - 1), last});
    EXPECT_EQ(countsOf(pages, false), (std::vector<int>{linesOnPage - 1, 1}));
    EXPECT_EQ(countsOf(pages, true), (std::vector<int>{0, 1}));
}

TEST(Footnote, TakesRoomFromTheTextOfItsPageOnly)
{
    const auto pages = set({withNote(1, 3), linesOf(2 * linesOnPage)});
    EXPECT_EQ(countsOf(pages, true)[0], 3);
    EXPECT_EQ(countsOf(pages, false)[1], linesOnPage);
    expectApart(pages);
}

TEST(Footnote, IsPartedOnlyWhereNoPageHoldsIt)
{
    const auto pages = set({withNote(1, 60), linesOf(3)});
    ASSERT_GE(pages.pages.size(), 2U);
    int lines = 0;
    for (const int count : countsOf(pages, true))
        lines += count;
    EXPECT_EQ(lines, 60);
    EXPECT_GT(countsOf(pages, true)[0], 30);
    expectApart(pages);
}

TEST(Footnote, KeepsALineOfTheStyleNormalFreeAboveItWhereTheConsumerDoes)
{
    layout::Profile profile;
    profile.noteSeparator = 0;
    for (int lines = 1; lines <= 4; ++lines) {
        const auto pages =
            layout::layOut(noted({withNote(1, lines), linesOf(linesOnPage)}), fonts(), profile);
        double text = 0;
        double note = bottom;
        for (const auto& line : pages.pages.front().lines)
            (line.style == StyleId::Footnote) ? note = std::min(note, line.top)
                                              : text = std::max(text, line.top + line.height);
        EXPECT_GE(note - text, lineHeight);
        EXPECT_LT(note - text, 2 * lineHeight);
    }
}

TEST(Footnote, OfATableStandsOnThePageOfItsRow)
{
    std::vector<composition::Row> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back(row({cell({i % 7 == 0 ? withNote(1, 2) : linesOf(1)})}));
    const auto pages = set({table({9071}, rows)});
    expectApart(pages);
    int notes = 0;
    for (const auto& page : pages.pages) {
        QStringList referred;
        QStringList noted;
        for (const auto& line : page.lines) {
            if (line.style == StyleId::Footnote && line.paragraphStart == 0)
                noted += line.fragments.front().text.section(u' ', 0, 0);
            for (const auto& fragment : line.fragments)
                if (fragment.format.raise > 0)
                    referred += fragment.text;
        }
        EXPECT_EQ(referred, noted);
        notes += static_cast<int>(noted.size());
    }
    EXPECT_EQ(notes, 9);
}

TEST(Footnote, OfARowThatIsPartedTakesNoRoomBeforeTheLineOfItsMark)
{
    composition::Table made = table({9071}, {row({cell({withNote(20, 5)})})});
    made.rows[0].mayBreak = true;
    const auto late = set({linesOf(30), made});
    EXPECT_THAT(countsOf(late, false), testing::ElementsAre(45, 5));
    EXPECT_THAT(countsOf(late, true), testing::ElementsAre(0, 5));
    made.rows[0].cells[0].paragraphs = {withNote(1, 5), linesOf(19)};
    const auto early = set({linesOf(30), made});
    EXPECT_EQ(countsOf(early, true), (std::vector<int>{5, 0}));
    EXPECT_LT(countsOf(early, false)[0], 45 - 4);
    expectApart(early);
}

TEST(Footnote, ComesOutTheSameWhenThePaperIsSetAgain)
{
    layout::Relayout relayout(fonts());
    auto flow = noted({linesOf(40), withNote(3, 2), linesOf(50)});
    relayout.layOut(flow);
    std::get<Paragraph>(flow.sections.front().blocks[0]).runs.front().text += u" mmmm"_s;
    EXPECT_EQ(relayout.layOut(flow), layout::layOut(flow, fonts()));
    flow.sections.front().notes.front().runs.back().text = u" khác"_s;
    EXPECT_EQ(relayout.layOut(flow), layout::layOut(flow, fonts()));
}

TEST(Footnote, NeverMeetsTheTextOnRandomPages)
{
    for (int seed = 1; seed <= 200; ++seed) {
        std::vector<FlowBlock> blocks;
        for (int i = 0; i < 40; ++i)
            blocks.emplace_back((seed * 7 + i * 13) % 5 == 0
                                    ? withNote(1 + (seed + i) % 4, 1 + (seed * i) % 9)
                                    : linesOf(1 + (seed * 3 + i) % 6));
        expectApart(set(std::move(blocks)));
    }
}

TEST(Footnote, LowersATableThatBeginsALaterSectionByTheTwipThatItsDocxHasThere)
{
    auto made = noted({withNote(1, 1)});
    composition::Section annex;
    annex.blocks.emplace_back(table({4000, 4000}, {row({cell(u"a"_s), cell(u"b"_s)})}));
    made.sections.push_back(annex);
    layout::Relayout relayout(fonts());
    const auto top = [&] { return relayout.layOut(made).pages[1].lines[0].top; };
    const double below = top();
    EXPECT_EQ(layout::layOut(made, fonts()).pages[1].lines[0].top, below);
    made.sections.front() = flow({linesOf(1)}).sections.front();
    EXPECT_EQ(below - top(), 1);
}

TEST(Footnote, HasItsNumberInARepeatedHeadUnlessTheConsumerDropsIt)
{
    auto head = row({cell({withNote(1, 1)})});
    head.head = true;
    std::vector<composition::Row> rows{head};
    for (int i = 0; i < linesOnPage; ++i)
        rows.push_back(row({cell(QString::number(i))}));
    const auto made = noted({table({9071}, rows)});
    layout::Profile dropping;
    dropping.repeatedNoteNumbers = false;
    const QString name = linesOf(1).text();
    const auto kept = layout::layOut(made, fonts());
    const auto dropped = layout::layOut(made, fonts(), dropping);
    ASSERT_EQ(kept.pages.size(), 2U);
    ASSERT_EQ(dropped.pages.size(), 2U);
    EXPECT_EQ(textsOf(kept.pages[1]).front(), name + u'1');
    EXPECT_EQ(textsOf(dropped.pages[0]).front(), name + u'1');
    EXPECT_EQ(textsOf(dropped.pages[1]).front(), name);
}
