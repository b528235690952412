// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/Paint.h"

#include "layout/Layout.h"
#include "layout/SystemFonts.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace thidua;
using layout::Fragment;
using layout::Page;
using layout::TextLine;

namespace {

const layout::Fonts& fonts()
{
    static const auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
    return loaded.value();
}

Page pageWith(const Fragment& fragment)
{
    TextLine line;
    line.baseline = 800;
    line.fragments = {fragment};
    Page page;
    page.width = 2000;
    page.height = 1200;
    page.lines = {line};
    return page;
}

Fragment fragment(const QString& text, bool red = false)
{
    Fragment made;
    made.text = text;
    made.format.red = red;
    made.x = 100;
    return made;
}

/// One pixel is ten twips.
QImage painted(const Page& page)
{
    QImage image(page.width / 10, page.height / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(0.1, 0.1);
    paint::paintPage(painter, page, fonts());
    return image;
}

/// The smallest rectangle with all that is not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

TEST(Paint, PutsTextOnItsBaselineAtItsPlace)
{
    const QRect ink = inkOf(painted(pageWith(fragment(u"mmm"_s))));
    EXPECT_NEAR(ink.left(), 10, 1);
    EXPECT_NEAR(ink.bottom(), 79, 1);
    EXPECT_NEAR(ink.width(), 3 * 21.8, 2);
}

TEST(Paint, WidensBlanksByTheWordSpace)
{
    auto wide = fragment(u"m m"_s);
    const QRect natural = inkOf(painted(pageWith(wide)));
    wide.wordSpace = 300;
    EXPECT_NEAR(inkOf(painted(pageWith(wide))).width(), natural.width() + 30, 1);
}

TEST(Paint, DrawsTheHyphenForANoBreakHyphen)
{
    EXPECT_EQ(inkOf(painted(pageWith(fragment(u"m\u2011m"_s)))),
              inkOf(painted(pageWith(fragment(u"m-m"_s)))));
}

TEST(Paint, LeavesInvisibleCharactersOut)
{
    EXPECT_EQ(painted(pageWith(fragment(u"m\u00AD\u200Bm"_s))),
              painted(pageWith(fragment(u"mm"_s))));
}

TEST(Paint, IsBlackUnlessTheTextIsRed)
{
    const auto darkest = [](const QImage& image) {
        QRgb found = qRgb(255, 255, 255);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGreen(image.pixel(x, y)) < qGreen(found))
                    found = image.pixel(x, y);
        return found;
    };
    EXPECT_LT(qRed(darkest(painted(pageWith(fragment(u"MMM"_s))))), 100);
    EXPECT_EQ(qRed(darkest(painted(pageWith(fragment(u"MMM"_s, true))))), 255);
}

TEST(Paint, FillsStrokesExactly)
{
    Page page;
    page.width = 1000;
    page.height = 1000;
    page.strokes = {{100, 305, 500, 305, 10, false}, {605, 100, 605, 500, 10, false}};
    const QImage image = painted(page);
    EXPECT_EQ(inkOf(image.copy(0, 0, 55, 100)), QRect(10, 30, 40, 1));
    EXPECT_EQ(inkOf(image.copy(55, 0, 45, 100)), QRect(5, 10, 1, 40));
}
