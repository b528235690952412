// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Review.h"

#include "OldYear.h"

#include "store/YearPackage.h"
#include "store/YearRevert.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::renewal;
using namespace thidua::renewal::test;

namespace {

QStringList firstAsked(const Review& review, int count)
{
    QStringList ids;
    for (const Change& change : review.map.changes)
        if (Review::asks(change) && ids.size() < count)
            ids += change.id;
    return ids;
}

} // namespace

TEST(Review, IsTheMapThatTheRollGave)
{
    const Renewed made = rolled(bacBo(), 2021);
    const auto review = reviewOf(made.file);
    ASSERT_TRUE(review);
    EXPECT_TRUE(review->map == made.map);
    EXPECT_EQ(review->left(), review->asked());
    EXPECT_GT(review->asked(), 0);
    EXPECT_LT(review->asked(), static_cast<int>(made.map.changes.size()));
}

TEST(Review, TicksStayInTheYearFile)
{
    const auto made = rolled(bacBo(), 2021).file;
    const QStringList ids = firstAsked(*reviewOf(made), 2);
    const auto ticked = withDone(made, ids, true);
    const auto packed = store::packYear(ticked);
    ASSERT_TRUE(packed.isOk());
    const auto again = store::unpackYear(*packed, u"a.thidua"_s);
    ASSERT_TRUE(again.isOk());
    const auto review = reviewOf(again->file);
    ASSERT_TRUE(review);
    EXPECT_EQ(review->left(), review->asked() - 2);
    EXPECT_TRUE(withDone(again->file, ids, false) == made);
}

TEST(Review, ATickCanBeTakenBack)
{
    const auto made = rolled(bacBo(), 2021).file;
    const auto ticked = withDone(made, firstAsked(*reviewOf(made), 1), true);
    EXPECT_TRUE(store::reverted(ticked, ticked, made) == made);
}

TEST(Review, AYearThatWasMadeFromNoneHasNone)
{
    EXPECT_FALSE(reviewOf(bacBo()));
    auto broken = rolled(bacBo(), 2021).file;
    for (auto& part : broken.unknownParts)
        part.bytes = "{";
    EXPECT_FALSE(reviewOf(broken));
}
