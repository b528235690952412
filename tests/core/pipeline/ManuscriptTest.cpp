// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Manuscript.h"

#include "base/DiskFileSystem.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"
#include "pipeline/OpenPaper.h"
#include "support/Files.h"

#include <gmock/gmock.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

document::OfficialDocument plan()
{
    const auto paper = pipeline::openPaper(world(), support::sourceFolder() +
                                                        u"/tests/data/papers/ke-hoach-cum.txt"_s);
    EXPECT_TRUE(paper.isOk());
    return paper ? *paper : document::OfficialDocument{};
}

} // namespace

TEST(Manuscript, ShowsAfterEveryStepWhatAFreshSettingShows)
{
    std::mt19937 random(7);
    const auto below = [&random](size_t limit) { return static_cast<int>(random() % limit); };
    const QStringList words{u"05-CT/TW "_s, u"2016-2020"_s, u" thi đua "_s, u"a"_s};
    pipeline::Manuscript manuscript(world(), plan());
    for (int i = 0; i < 150; ++i) {
        const auto places = edit::textPlaces(manuscript.paper());
        const auto& place = places[static_cast<size_t>(below(places.size()))];
        const auto text = document::plainText(*document::textAt(manuscript.paper(), place));
        const auto caret = edit::at({place, below(static_cast<size_t>(text.size()) + 1)});
        const auto step = below(4) == 0 ? edit::breakParagraph(manuscript.paper(), caret)
                                        : edit::type(manuscript.paper(), caret, words[below(4)]);
        if (below(5) == 0)
            (void)manuscript.undo();
        else if (step) {
            ASSERT_TRUE(manuscript.perform(*step).isOk());
        }
        const auto fresh = pipeline::setPaper(world(), manuscript.paper());
        ASSERT_EQ(manuscript.flow(), fresh.flow) << i;
        ASSERT_EQ(manuscript.pages(), fresh.pages) << i;
    }
}

TEST(Manuscript, APreviewIsShownAndNotKept)
{
    pipeline::Manuscript manuscript(world(), plan());
    const auto before = manuscript.paper();
    const auto pages = manuscript.pages();
    const auto caret = edit::at({{u"title"_s, {}, {}}, 0});
    manuscript.preview(edit::type(before, caret, u"XX"_s));
    EXPECT_FALSE(manuscript.pages() == pages);
    EXPECT_EQ(manuscript.paper(), before);
    manuscript.preview(std::nullopt);
    EXPECT_EQ(manuscript.pages(), pages);
    EXPECT_FALSE(manuscript.history().canUndo());
}

TEST(Manuscript, AStepThatDoesNotFitChangesNothing)
{
    pipeline::Manuscript manuscript(world(), plan());
    const auto before = manuscript.paper();
    edit::Step step;
    step.edits = {edit::TextEdit{{u"title"_s, {}, {}}, 0, document::inlinesOf(u"KHÔNG CÓ"_s), {}}};
    EXPECT_FALSE(manuscript.perform(step).isOk());
    EXPECT_EQ(manuscript.paper(), before);
    EXPECT_FALSE(manuscript.history().canUndo());
}
