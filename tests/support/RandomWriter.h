// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/InlineText.h"
#include "edit/PageBreaks.h"
#include "edit/ReadingOrder.h"
#include "edit/Structure.h"
#include "edit/Tables.h"
#include "edit/Writing.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>

namespace thidua::support {

/// Somebody who writes anything anywhere, the same for the same seed.
class RandomWriter {
public:
    explicit RandomWriter(unsigned seed) : m_random(seed) {}

    std::optional<edit::Step> next(const document::OfficialDocument& paper)
    {
        const edit::Caret caret = somewhere(paper);
        const edit::Selection selection{below(3) == 0 ? somewhere(paper) : caret, caret};
        switch (below(18)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return edit::type(paper, selection, words());
        case 5:
            return edit::erase(paper, selection);
        case 6:
            return edit::eraseBackward(paper, caret, 1);
        case 7:
            return edit::eraseForward(paper, caret, 1);
        case 8:
            return edit::breakParagraph(paper, selection);
        case 9:
            return edit::demote(paper, selection);
        case 10:
            return edit::promote(paper, selection);
        case 11:
            return below(2) ? edit::moveUp(paper, caret) : edit::moveDown(paper, caret);
        case 12:
            return edit::toggle(paper, selection,
                                below(2) ? edit::Emphasis::Bold : edit::Emphasis::Italic);
        case 13:
            return edit::retype(paper, selection, static_cast<document::BlockType>(below(8)),
                                below(5));
        case 14:
            return below(4) ? brokenPage(paper, caret) : edit::insertTable(paper, caret, 2, 2);
        case 15:
            return below(2) ? edit::insertRow(paper, caret, edit::Side::After)
                            : edit::removeRow(paper, caret);
        case 16:
            return below(2) ? edit::insertColumn(paper, caret, edit::Side::Before)
                            : edit::removeColumn(paper, caret);
        default:
            return edit::mergeCells(paper, selection);
        }
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    /// Now and then: every one makes a page more.
    std::optional<edit::Step> brokenPage(const document::OfficialDocument& paper,
                                         const edit::Caret& caret)
    {
        return below(4) ? edit::joinPages(paper, caret) : edit::breakPage(paper, edit::at(caret));
    }
    edit::Caret somewhere(const document::OfficialDocument& paper)
    {
        const auto places = edit::textPlaces(paper);
        const auto& place = places[static_cast<size_t>(below(static_cast<int>(places.size())))];
        const auto text = document::textAt(paper, place);
        EXPECT_TRUE(text.has_value()) << place.component.toStdString();
        return {place, below(edit::lengthOf(text.value_or(document::Inlines{})) + 1)};
    }
    QString words()
    {
        static const QStringList some = {QStringLiteral("thi "),  QStringLiteral("đua"),
                                         QStringLiteral("ư"),     QStringLiteral(" "),
                                         QStringLiteral("a\n b"), QStringLiteral("1.")};
        return some[below(static_cast<int>(some.size()))];
    }

    std::mt19937 m_random;
};

} // namespace thidua::support
