// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/ItemTree.h"
#include "data/YearForms.h"

#include <QApplication>
#include <QHeaderView>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

/// The highest line of that part of a picture that is not of its ground.
int highestInk(const QImage& picture, const QRect& part)
{
    const QRgb ground = picture.pixel(part.right() - 2, part.bottom() - 2);
    for (int y = part.top() + 2; y < part.bottom() - 2; ++y)
        for (int x = part.left() + 2; x < part.right() - 2; ++x)
            if (picture.pixel(x, y) != ground)
                return y;
    return -1;
}

TEST(ItemDelegateTest, NumbersStandOnTheFirstLineOfTheirTexts)
{
    auto year = season();
    emulation::PledgeItem few;
    few.text = u"1"_s; // as its number
    emulation::PledgeItem many;
    many.text = u"2 "_s + u"nội dung thi đua của cụm năm nay "_s.repeated(20);
    year.groupings[0].years[0].pledge->items = {few, many, few};
    YearForms forms(shippedLaw(), thursday());
    forms.setYear(year);
    forms.resize(1000, 900);
    forms.show();
    forms.showSection(u"groupings.years.pledge"_s);
    QCoreApplication::processEvents();
    auto* tree = forms.findChild<ItemTree*>();
    ASSERT_NE(tree, nullptr);
    tree->setCurrentItem(tree->topLevelItem(2));
    QCoreApplication::processEvents();
    const QImage picture = tree->viewport()->grab().toImage();
    for (const int row : {0, 1}) {
        const QModelIndex index = tree->model()->index(row, 0);
        const QRect number = tree->visualRect(index);
        const QRect text = tree->visualRect(index.siblingAtColumn(1));
        const int inNumber = highestInk(picture, number);
        const QRect firstLetter(text.topLeft(), QSize(16, text.height())); // "1", or "2"
        EXPECT_EQ(inNumber, highestInk(picture, firstLetter)) << row;
        EXPECT_GT(inNumber, 0) << row;
    }
}

} // namespace
} // namespace thidua::data
