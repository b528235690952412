// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Footnotes.h"

#include "composition/PlainText.h"
#include "support/Files.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace thidua::composition;
using namespace Qt::StringLiterals;

namespace {

Paragraph referring(const QString& text, const QString& note)
{
    Paragraph made;
    made.runs = {{text, {}}, noteReference(note, {})};
    return made;
}

} // namespace

TEST(Footnotes, AreNumberedThroughThePaper)
{
    StyleSheet styles;
    Section first;
    first.blocks = {referring(u"a"_s, u"một"_s), referring(u"b"_s, u"hai"_s)};
    Section second;
    second.blocks = {referring(u"c"_s, u"ba"_s)};
    EXPECT_EQ(numberNotes(second, styles, numberNotes(first, styles, 1)), 4);
    EXPECT_EQ(std::get<Paragraph>(first.blocks[1]).text(), u"b2"_s);
    ASSERT_EQ(second.notes.size(), 1U);
    EXPECT_EQ(second.notes[0].text(), u"3 ba"_s);
    EXPECT_EQ(std::get<Paragraph>(second.blocks[0]).runs[1].note, 1);
}

TEST(Footnotes, StandAtTheEndOfThePlainText)
{
    Flow flow;
    flow.sections.emplace_back();
    flow.sections[0].blocks = {referring(u"Kết quả"_s, u"Theo số liệu."_s)};
    numberNotes(flow.sections[0], flow.styles, 1);
    EXPECT_EQ(plainText(flow), u"Kết quả1\n1 Theo số liệu.\n"_s);
}

TEST(Footnotes, OfCellsAreFoundRowByRow)
{
    Table table;
    table.columns = {100};
    table.rows = {{{{{referring(u"a"_s, u"một"_s)}, 1, 1}}, false, false}};
    Section section;
    section.blocks = {table};
    EXPECT_EQ(numberNotes(section, StyleSheet(), 1), 2);
}
