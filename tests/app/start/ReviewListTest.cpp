// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/ReviewList.h"

#include <QCoreApplication>
#include <QListWidget>

#include <gtest/gtest.h>

namespace thidua::start {
namespace {

using namespace Qt::StringLiterals;

TEST(ReviewList, HasRoomForEveryLineWhereItBecomesNarrower)
{
    renewal::Review review;
    renewal::Change change;
    change.id = u"1"_s;
    change.kind = renewal::ChangeKind::Question;
    change.where = u"cụm, khối thi đua thứ 1, năm của cụm, khối thứ 1, đơn vị đứng đầu"_s;
    change.oldText = u"Sở Nội vụ thành phố Hà Nội"_s;
    change.why = u"Chưa biết đơn vị nào giữ vai trò này năm nay; đang để như năm trước."_s;
    review.map.changes = {change, change};
    ReviewList list;
    list.resize(900, 600);
    list.show();
    list.setReview(review, {});
    QCoreApplication::processEvents();
    auto* rows = list.findChild<QListWidget*>();
    for (const int width : {900, 300}) {
        list.resize(width, 600);
        QCoreApplication::processEvents();
        const QRect row = rows->visualItemRect(rows->item(1));
        constexpr int besideTheWords = 60; // box, sign and the gaps between them
        const QRect words =
            rows->fontMetrics().boundingRect(QRect(0, 0, row.width() - besideTheWords, 9999),
                                             Qt::TextWordWrap, rows->item(1)->text());
        EXPECT_GE(row.height(), words.height()) << width;
    }
}

} // namespace
} // namespace thidua::start
