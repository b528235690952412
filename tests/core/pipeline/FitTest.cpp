// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Fit.h"
#include "RandomPaper.h"
#include "base/DiskFileSystem.h"
#include "composition/Fitted.h"
#include "composition/PlainText.h"
#include "pipeline/FormCheck.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using base::Length;
using document::FitValues;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

/// An office that sets wider than it must, so that there is something to take away.
pipeline::World generous()
{
    pipeline::World made = world();
    auto& figures = made.regulation.figures;
    figures.paragraph.after.usual = Length::pt(9);
    figures.paragraph.lineSpacing.usual = 1.15;
    figures.page.bottom.usual = Length::mm(25);
    return made;
}

QString wordsOf(const pipeline::SetPaper& set)
{
    QString text = composition::plainText(set.flow);
    return text.replace(u'\n', u' ').simplified();
}

struct Tally {
    int overruns = 0;
    int fitted = 0;
};

/// Holds what fit() says of random papers against the promises.
Tally check(const pipeline::World& office, unsigned first, unsigned last)
{
    Tally tally;
    for (unsigned seed = first; seed <= last; ++seed) {
        const auto paper = support::randomPaper(seed);
        const auto usual = pipeline::setPaper(office, paper);
        const auto values = pipeline::fit(office, paper);
        tally.overruns += pipeline::overruns(usual.pages) ? 1 : 0;
        if (!values)
            continue;
        ++tally.fitted;
        auto fitting = paper;
        fitting.fit = *values;
        const auto set = pipeline::setPaper(office, fitting);
        EXPECT_TRUE(pipeline::overruns(usual.pages)) << seed;
        EXPECT_EQ(set.pages.pages.size() + 1, usual.pages.pages.size()) << seed;
        EXPECT_FALSE(pipeline::overruns(set.pages)) << seed;
        EXPECT_TRUE(pipeline::checkForm(office, pipeline::measurePages(office, set)).empty())
            << seed;
        EXPECT_EQ(wordsOf(set), wordsOf(usual)) << seed;
        EXPECT_EQ(pipeline::fit(office, fitting), values) << seed;
    }
    return tally;
}

} // namespace

TEST(Fit, KeepsItsPromisesForRandomPapersOfAGenerousOffice)
{
    const Tally tally = check(generous(), 1, 60);
    EXPECT_GE(tally.overruns, 10);
    EXPECT_GE(tally.fitted, tally.overruns * 3 / 4);
    RecordProperty("overruns", tally.overruns);
    RecordProperty("fitted", tally.fitted);
}

TEST(Fit, KeepsItsPromisesForRandomPapersOfTheUsualSetting)
{
    const Tally tally = check(world(), 61, 100);
    EXPECT_GE(tally.overruns, 5);
    EXPECT_GE(tally.fitted, 1);
}

TEST(Fit, LeavesAPaperOfOnePageAlone)
{
    document::OfficialDocument paper = support::randomPaper(1);
    paper.body.resize(1);
    paper.body.front().children.resize(1);
    EXPECT_EQ(pipeline::fit(world(), paper), std::nullopt);
}

TEST(Fit, NeverLeavesTheRangesOfTheRegulation)
{
    const auto& usual = world().regulation.figures;
    const auto least = composition::fitted(usual, {Length::pt(90), 900, 9, Length::mm(90)});
    EXPECT_EQ(least.paragraph.after.usual, usual.paragraph.after.least);
    EXPECT_EQ(least.paragraph.lineSpacing.usual, usual.paragraph.lineSpacing.least);
    EXPECT_EQ(least.page.right.usual, usual.page.right.least);
    for (const auto& [component, type] : least.types)
        EXPECT_TRUE(type.size.contains(type.size.usual)) << component.toStdString();
}

TEST(Fit, MovesTheSizesTogether)
{
    const auto smaller = composition::fitted(world().regulation.figures, {{}, 0, 1, {}});
    const auto size = [&smaller](const QString& component) {
        return smaller.types.at(component).size.usual;
    };
    EXPECT_EQ(size(u"nationalName"_s), 12);
    EXPECT_EQ(size(u"motto"_s), 13);
    EXPECT_EQ(size(u"placeDate"_s), 13);
    EXPECT_EQ(size(u"body"_s), 13);
    EXPECT_EQ(size(u"recipients"_s), 11);
    EXPECT_EQ(size(u"table"_s), 12);
}

TEST(Fit, TakesSpaceAfterParagraphsBeforeAnythingElse)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto values = pipeline::fit(generous(), support::randomPaper(seed));
        if (!values || values->points > 0 || values->margins > Length())
            continue;
        if (values->lineHundredths == 0) {
            EXPECT_GT(values->after, Length());
            return;
        }
    }
    ADD_FAILURE() << "no paper of the sixty needed space alone";
}
