// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageView.h"

#include "layout/SystemFonts.h"

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace thidua::pages {
namespace {

using namespace Qt::StringLiterals;

layout::Pages papers(size_t count)
{
    layout::Pages pages;
    pages.pages.resize(count);
    for (auto& page : pages.pages) {
        page.width = 11906;
        page.height = 16838;
        page.strokes.push_back({2000, 3000, 9000, 3000, 20, false});
    }
    return pages;
}

class PageViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
        if (!loaded)
            GTEST_SKIP() << "no font for papers on this computer";
        m_fonts = std::move(loaded).value();
        m_view.setAnimated(false);
        m_view.resize(800, 600);
        m_view.show();
        m_view.setPages(papers(5), *m_fonts);
    }

    void turn(int steps, QPointF at, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, {0, 120 * steps},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    PageView m_view;
    std::optional<layout::Fonts> m_fonts;
};

TEST_F(PageViewTest, ZoomsAboutTheCursor)
{
    const QPointF at(300, 420);
    m_view.setZoom({Zoom::Mode::Fixed, 1.0});
    m_view.verticalScrollBar()->setValue(1500);
    m_view.setZoom({Zoom::Mode::Fixed, 1.5}); // so wide that it can scroll both ways
    const Spot before = m_view.spotAt(at);
    turn(3, at, Qt::ControlModifier);
    const Spot after = m_view.spotAt(at);
    EXPECT_EQ(after.page, before.page);
    EXPECT_NEAR(after.x, before.x, 30); // a pixel is some 10 twips
    EXPECT_NEAR(after.y, before.y, 30);
    EXPECT_NEAR(m_view.factor(), 1.5 * 1.331, 1e-6);
}

TEST_F(PageViewTest, FitsTheWidth)
{
    m_view.setZoom({Zoom::Mode::FitWidth, 1});
    EXPECT_NEAR(m_view.stack().rect(0).width(), m_view.viewport()->width() - 2 * PageStack::border,
                1);
    m_view.resize(700, 600);
    EXPECT_NEAR(m_view.stack().rect(0).width(), m_view.viewport()->width() - 2 * PageStack::border,
                1);
}

TEST_F(PageViewTest, FitsTheWidthOfTwoPages)
{
    m_view.setZoom({Zoom::Mode::FitWidth, 1});
    m_view.setAcross(Across::Two);
    EXPECT_EQ(m_view.stack().rect(0).top(), m_view.stack().rect(1).top());
    EXPECT_NEAR(m_view.stack().rect(1).right() - m_view.stack().rect(0).left(),
                m_view.viewport()->width() - 2 * PageStack::border, 3);
}

TEST_F(PageViewTest, LaysAsManyPagesBesideOneAnotherAsFit)
{
    m_view.setAcross(Across::AsFit);
    m_view.setZoom({Zoom::Mode::Fixed, 0.25});
    const size_t many = m_view.stack().across();
    EXPECT_GE(many, 2U);
    EXPECT_EQ(m_view.stack().size().width(), m_view.viewport()->width());
    m_view.setZoom({Zoom::Mode::Fixed, 2});
    EXPECT_EQ(m_view.stack().across(), 1U);
    m_view.setZoom({Zoom::Mode::Fixed, 0.25});
    m_view.resize(450, 600);
    EXPECT_LT(m_view.stack().across(), many);
}

TEST_F(PageViewTest, StaysAtThePlaceWhenPagesMoveBesideOneAnother)
{
    m_view.setZoom({Zoom::Mode::Fixed, 1});
    m_view.showPage(3);
    const size_t before = m_view.currentPage();
    m_view.setAcross(Across::Two);
    EXPECT_TRUE(m_view.currentPage() / 2 == before / 2);
    m_view.showPage(2);
    EXPECT_EQ(m_view.spotAt({2, 60}).page / 2, 1U);
}

TEST_F(PageViewTest, FitsAWholePage)
{
    m_view.setZoom({Zoom::Mode::FitPage, 1});
    EXPECT_NEAR(m_view.stack().rect(0).height(),
                m_view.viewport()->height() - 2 * PageStack::border, 1);
}

TEST_F(PageViewTest, BeginsAboveTheFirstPageAndStaysThereWhenResized)
{
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 0);
    m_view.resize(1200, 700);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 0);
}

TEST_F(PageViewTest, KeepsTheZoomWithinSense)
{
    m_view.setZoom({Zoom::Mode::Fixed, 1e9});
    EXPECT_EQ(m_view.factor(), mostZoom);
    m_view.setZoom({Zoom::Mode::Fixed, -3});
    EXPECT_EQ(m_view.factor(), leastZoom);
}

TEST_F(PageViewTest, GoesByKeysFromEndToEnd)
{
    int told = -1;
    QObject::connect(&m_view, &PageView::currentPageChanged, [&told](int page) { told = page; });
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), m_view.verticalScrollBar()->maximum());
    EXPECT_EQ(told, 4);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    EXPECT_GT(m_view.verticalScrollBar()->value(), 400);
    EXPECT_LT(m_view.verticalScrollBar()->value(), 600);
}

TEST_F(PageViewTest, ShowsAMarkedPlaceThatWasOutOfView)
{
    m_view.showMark(Mark{3, {1701, 9000, 5000, 300}});
    EXPECT_EQ(m_view.currentPage(), 3U);
}

TEST_F(PageViewTest, StaysWhereItWasWhenThePaperIsSetAnew)
{
    m_view.verticalScrollBar()->setValue(2345);
    layout::Pages other = papers(6);
    m_view.setPages(other, *m_fonts);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 2345);
}

TEST_F(PageViewTest, PaintsWhitePaperAndItsInk)
{
    m_view.setZoom({Zoom::Mode::FitPage, 1});
    const QImage image = m_view.viewport()->grab().toImage();
    const QRect paper = m_view.stack().rect(0);
    EXPECT_EQ(image.pixelColor(paper.center()), QColor(Qt::white));
    const QPointF stroke = m_view.stack().pointOf({0, 5000, 3000});
    EXPECT_LT(image.pixelColor(stroke.toPoint()).lightness(), 200);
}

TEST_F(PageViewTest, SaysWhichPartWasClicked)
{
    layout::Pages pages = papers(1);
    layout::TextLine line;
    line.x = 2000;
    line.width = 6000;
    line.top = 4000;
    line.height = 400;
    line.source.component = u"issuer"_s;
    pages.pages[0].lines.push_back(line);
    m_view.setPages(pages, *m_fonts);
    QString clicked;
    QObject::connect(&m_view, &PageView::clicked,
                     [&clicked](const composition::Source& source) { clicked = source.component; });
    const QPoint at = m_view.stack().pointOf({0, 3000, 4200}).toPoint();
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(clicked, u"issuer");
}

TEST_F(PageViewTest, LivesWithoutPages)
{
    m_view.setPages({}, *m_fonts);
    turn(-2, {100, 100});
    turn(2, {100, 100}, Qt::ControlModifier);
    QTest::keyClick(&m_view, Qt::Key_End);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, {50, 50});
    EXPECT_EQ(m_view.currentPage(), 0U);
}

TEST_F(PageViewTest, KeepsPicturesOfPagesThatDidNotChange)
{
    PageCache cache;
    layout::Pages before = papers(2);
    for (size_t page : {0U, 1U})
        cache.picture({page, {100, 140}, 1}, before.pages[page], *m_fonts);
    layout::Pages after = before;
    after.pages[0].strokes.clear();
    cache.follow(before, after);
    EXPECT_FALSE(cache.has({0, {100, 140}, 1}));
    EXPECT_TRUE(cache.has({1, {100, 140}, 1}));
}

TEST_F(PageViewTest, HoldsItsPicturesWithinTheirMemory)
{
    PageCache cache;
    const layout::Pages pages = papers(40);
    for (size_t page = 0; page < 40; ++page)
        cache.picture({page, {1400, 2000}, 1}, pages.pages[page], *m_fonts);
    EXPECT_LE(cache.bytes(), PageCache::mostBytes);
    EXPECT_TRUE(cache.has({39, {1400, 2000}, 1}));
    EXPECT_FALSE(cache.has({0, {1400, 2000}, 1}));
}

} // namespace
} // namespace thidua::pages
