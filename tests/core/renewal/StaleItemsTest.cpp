// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planted.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::renewal;
using namespace thidua::renewal::test;

namespace {

/// Whether the map names those words, or a part of them, at that place.
bool isNamed(const ChangeMap& map, const Plant& plant)
{
    for (const Change& change : at(map, plant.path, plant.paper))
        if (plant.words.simplified().contains(change.oldText) ||
            change.oldText.contains(plant.words.simplified()))
            return true;
    return false;
}

struct Year : testing::TestWithParam<int> {};

} // namespace

TEST_P(Year, FindsEveryOneOfTwoHundredStaleItems)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        const Garden garden = planted(seed, GetParam(), 200, &Sayings::stale);
        const Renewed made = rolled(garden.file, GetParam());
        // Enough to be asked once: the words that nobody can judge.
        int found = 0;
        for (const Plant& plant : garden.plants)
            if (isNamed(made.map, plant))
                ++found;
            else
                ADD_FAILURE() << plant.words.toStdString() << " at " << plant.paper.toStdString()
                              << ' ' << plant.path.toStdString();
        EXPECT_EQ(found, 200);
    }
}

TEST_P(Year, LeavesFiftyRightThingsOffTheMap)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        const Garden garden = planted(seed, GetParam(), 50, &Sayings::right);
        const Renewed made = rolled(garden.file, GetParam());
        for (const Plant& plant : garden.plants)
            for (const Change& change : at(made.map, plant.path, plant.paper))
                ADD_FAILURE() << plant.words.toStdString() << ": " << change.oldText.toStdString()
                              << " - " << change.why.toStdString();
    }
}

TEST_P(Year, ChangesNoTextWithoutSayingSo)
{
    const Garden garden = planted(7, GetParam(), 100, &Sayings::right);
    const Renewed made = rolled(garden.file, GetParam());
    for (size_t index = 0; index < garden.file.papers.size(); ++index) {
        const auto& old = garden.file.papers[index].document;
        const auto& fresh = made.file.papers[index].document;
        EXPECT_EQ(old.value(u"body"_s), fresh.value(u"body"_s));
        EXPECT_EQ(old.value(u"recipients"_s), fresh.value(u"recipients"_s));
    }
}

INSTANTIATE_TEST_SUITE_P(Roll, Year, testing::Values(2021, 2026));
