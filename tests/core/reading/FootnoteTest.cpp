// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Footnotes.h"

#include "support/Files.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace thidua::reading;
using namespace Qt::StringLiterals;

namespace {

std::vector<SourceLine> sourceOf(const QStringList& lines)
{
    std::vector<SourceLine> source;
    for (const QString& line : lines)
        source.push_back({static_cast<int>(source.size()) + 1, line});
    return source;
}

document::OfficialDocument paperOf(const QString& text)
{
    document::OfficialDocument paper;
    document::Block block;
    block.text = document::inlinesOf(text);
    paper.body = {block};
    return paper;
}

} // namespace

TEST(Footnotes, AreTakenOutOfTheLinesWithWhatGoesOnBelowThem)
{
    const auto made = withoutNotes(
        sourceOf({u"Đạt 90%[^1]."_s, u"[^1]: Theo **báo cáo**"_s, u"    năm 2025."_s, u"Hết."_s}));
    EXPECT_EQ(made.lines.size(), 2U);
    EXPECT_EQ(made.notes, (std::vector<NoteDefinition>{{2, u"1"_s, u"Theo báo cáo năm 2025."_s}}));
}

TEST(Footnotes, ThatNobodyRefersToStayLines)
{
    const auto source = sourceOf({u"Đạt 90%."_s, u"[^1]: Theo báo cáo."_s});
    EXPECT_EQ(withoutNotes(source).lines, source);
}

TEST(Footnotes, AreNotesOfTheWordsBeforeTheirReferences)
{
    auto paper = paperOf(u"Đạt 90% [^1] kế hoạch[^a]."_s);
    placeNotes(paper, {{2, u"1"_s, u"một"_s}, {3, u"a"_s, u"hai"_s}});
    const auto& text = paper.body.front().text;
    ASSERT_EQ(text.size(), 3U);
    EXPECT_EQ(text[0].text, u"Đạt 90%"_s);
    EXPECT_EQ(text[0].note, u"một"_s);
    EXPECT_EQ(text[1].text, u" kế hoạch"_s);
    EXPECT_EQ(text[1].note, u"hai"_s);
    EXPECT_EQ(text[2].text, u"."_s);
    EXPECT_TRUE(paper.warnings.empty());
}

TEST(Footnotes, AreQuotedInAWarningWhereTheBodyDoesNotReferToThem)
{
    auto paper = paperOf(u"Đạt 90%."_s);
    placeNotes(paper, {{2, u"1"_s, u"Theo báo cáo."_s}});
    ASSERT_EQ(paper.warnings.size(), 1U);
    EXPECT_EQ(paper.warnings[0].text, u"Theo báo cáo."_s);
}

TEST(Footnotes, ReferencesWithoutANoteStayWords)
{
    auto paper = paperOf(u"Đạt 90%[^9]."_s);
    placeNotes(paper, {{2, u"1"_s, u"x"_s}});
    EXPECT_EQ(document::plainText(paper.body.front().text), u"Đạt 90%[^9]."_s);
}
