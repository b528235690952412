// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/ReviewList.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::start {
namespace {

using namespace Qt::StringLiterals;

renewal::Review review(int count)
{
    renewal::Review review;
    renewal::Change change;
    change.kind = renewal::ChangeKind::Question;
    change.where = u"cụm, khối thi đua thứ 2 › năm của cụm, khối › đơn vị đứng đầu"_s;
    change.oldText = u"Sở Nội vụ thành phố Hà Nội"_s;
    change.why = u"Chưa biết đơn vị nào giữ vai trò này năm 2027; đang để như năm cũ."_s;
    for (int i = 0; i < count; ++i) {
        change.id = QString::number(i);
        if (i == 1)
            change.oldText = u"Sở Nội vụ thành phố Hải Phòng"_s;
        review.map.changes.push_back(change);
    }
    return review;
}

/// A row as the list draws it in a room of that height.
QImage drawn(const QListWidget& rows, int row, int height)
{
    const QRect place = rows.visualItemRect(rows.item(row));
    QImage picture(place.width(), height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QStyleOptionViewItem option;
    option.initFrom(rows.viewport());
    option.widget = &rows;
    option.font = rows.font();
    option.fontMetrics = rows.fontMetrics();
    option.decorationSize = rows.iconSize();
    option.rect = QRect(0, 0, place.width(), height);
    option.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    option.decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
    option.decorationPosition = QStyleOptionViewItem::Left;
    option.features = QStyleOptionViewItem::WrapText;
    option.state = QStyle::State_Enabled;
    QPainter painter(&picture);
    painter.setClipRect(option.rect);
    rows.itemDelegate()->paint(&painter, option, rows.model()->index(row, 0));
    return picture;
}

int inkOf(const QImage& picture)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ink += picture.pixel(x, y) != qRgb(255, 255, 255);
    return ink;
}

/// Whether more room would show more of any row: words cut off or ended in dots.
void expectWhole(const QListWidget& rows)
{
    for (int row = 0; row < 3; ++row) {
        const int height = rows.visualItemRect(rows.item(row)).height();
        EXPECT_EQ(inkOf(drawn(rows, row, height)), inkOf(drawn(rows, row, 4 * height)))
            << "row " << row << " " << rows.width() << " wide";
    }
}

class ReviewListTest : public testing::TestWithParam<int> {
protected:
    ReviewListTest()
    {
        QFont font = m_list.font();
        font.setPointSize(GetParam());
        m_list.setFont(font);
        m_list.resize(900, 600);
        m_list.show();
    }
    void widen(int width)
    {
        m_list.resize(width, 600);
        for (int i = 0; i < 3; ++i) // the bar that appears makes the rows narrower once more
            QCoreApplication::processEvents();
        ASSERT_EQ(m_list.width(), width);
    }
    QListWidget& rows() { return m_list.list(); }

    ReviewList m_list;
};

TEST_P(ReviewListTest, ShowsEveryWordAtEveryWidth)
{
    m_list.setReview(review(2), {});
    for (int width = 1200; width > 256; width -= width > 420 ? 260 : 9) {
        ASSERT_NO_FATAL_FAILURE(widen(width));
        expectWhole(rows());
    }
}

TEST_P(ReviewListTest, ShowsEveryWordWhereItScrolls)
{
    m_list.setReview(review(30), {});
    for (int width = 420; width > 256; width -= 13) {
        ASSERT_NO_FATAL_FAILURE(widen(width));
        ASSERT_TRUE(rows().verticalScrollBar()->isVisible());
        EXPECT_LE(rows().visualItemRect(rows().item(1)).right(), rows().viewport()->width());
        expectWhole(rows());
    }
}

TEST_P(ReviewListTest, ABoxIsTickedWhereItIsDrawnAndWithTheSpaceBar)
{
    m_list.setReview(review(2), {});
    ASSERT_NO_FATAL_FAILURE(widen(400));
    QStringList done;
    QObject::connect(&m_list, &ReviewList::doneWanted, &m_list,
                     [&done](const QStringList& ids, bool) { done += ids; });
    const QRect row = rows().visualItemRect(rows().item(2));
    QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, row.center()); // on the words: none
    QCoreApplication::processEvents();
    EXPECT_TRUE(done.isEmpty());
    const QPoint box = row.topLeft() + QPoint(16, rows().fontMetrics().height() / 2 + 8);
    QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, box);
    QCoreApplication::processEvents();
    EXPECT_EQ(done, QStringList{u"1"_s});
    rows().setCurrentRow(1);
    QTest::keyClick(&rows(), Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(done, (QStringList{u"1"_s, u"0"_s}));
}

INSTANTIATE_TEST_SUITE_P(Sizes, ReviewListTest, testing::Values(9, 11, 20));

} // namespace
} // namespace thidua::start
