// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/HeldHyphens.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace thidua::layout;
using namespace Qt::StringLiterals;

namespace {

composition::Flow flowOf(const QString& text)
{
    composition::Flow flow;
    composition::Paragraph paragraph;
    paragraph.runs = {{text.left(4), {}}, {text.mid(4), {}}};
    paragraph.source = {u"body"_s, {0}};
    flow.sections.push_back({});
    flow.sections[0].blocks = {paragraph};
    return flow;
}

/// The paragraph's lines, broken at these places.
Pages pagesOf(const QString& text, const std::vector<int>& starts)
{
    Page page;
    for (size_t i = 0; i < starts.size(); ++i) {
        TextLine line;
        const int end = i + 1 < starts.size() ? starts[i + 1] : static_cast<int>(text.size());
        line.fragments = {{text.mid(starts[i], end - starts[i]), {}, 0, 0, 0}};
        line.source = {u"body"_s, {0}};
        line.paragraphStart = starts[i];
        page.lines.push_back(line);
    }
    Pages pages;
    pages.pages = {page};
    return pages;
}

QString textOf(const composition::Flow& flow)
{
    return std::get<composition::Paragraph>(flow.sections[0].blocks[0]).text();
}

} // namespace

TEST(HeldHyphens, AHyphenAtTheEndOfALineIsHeldAndNoOther)
{
    const QString text = u"số 34-CT/TW và 05-CT/TW"_s;
    auto flow = flowOf(text);
    EXPECT_EQ(holdHyphens(flow, pagesOf(text, {0, 18})), 1);
    EXPECT_EQ(textOf(flow), u"số 34-CT/TW và 05\u2011CT/TW"_s);
}

TEST(HeldHyphens, ADashBetweenBlanksIsLeftAlone)
{
    const QString text = u"kinh tế - xã hội"_s;
    auto flow = flowOf(text);
    EXPECT_EQ(holdHyphens(flow, pagesOf(text, {0, 10})), 0);
}

TEST(HeldHyphens, AWordAsLongAsItsLineMayPart)
{
    const QString text = u"aaaaaaaa-bbbbbbbb"_s;
    auto flow = flowOf(text);
    EXPECT_EQ(holdHyphens(flow, pagesOf(text, {0, 9})), 0);
}
