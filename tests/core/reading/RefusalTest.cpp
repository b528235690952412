// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include "base/Limits.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// One sentence that names the file; what it says is returned.
QString refusal(const QByteArray& bytes)
{
    const auto paper = papers::readBytes(bytes);
    EXPECT_FALSE(paper.isOk());
    if (paper.isOk())
        return {};
    EXPECT_NE(paper.error().code, base::ErrorCode::Internal);
    EXPECT_TRUE(paper.error().message.startsWith(u"vb.txt: "))
        << paper.error().message.toStdString();
    EXPECT_TRUE(paper.error().message.contains(u"; hãy ")) << paper.error().message.toStdString();
    EXPECT_TRUE(paper.error().message.endsWith(u'.'));
    EXPECT_FALSE(paper.error().message.contains(u'\n'));
    return paper.error().message;
}

} // namespace

TEST(Refusal, SaysThatAFileIsEmpty)
{
    EXPECT_TRUE(refusal({}).contains(u"tệp trống"));
    EXPECT_TRUE(refusal(" \n\t\n").contains(u"không có chữ nào"));
}

TEST(Refusal, SaysThatAMillionBlankLinesHoldNoText)
{
    EXPECT_TRUE(refusal(QByteArray(1'000'000, '\n')).contains(u"không có chữ nào"));
}

TEST(Refusal, SaysThatALineIsTooLong)
{
    const QString message = refusal(QByteArray("Số: 1/KH-SNV\n") + QByteArray(1'000'000, 'a'));
    EXPECT_TRUE(message.contains(u"dòng 2 dài quá"));
}

TEST(Refusal, SaysThatThereAreTooManyLines)
{
    EXPECT_TRUE(refusal(QByteArray("a\n").repeated(200'000)).contains(u"dòng chữ"));
}

TEST(Refusal, SaysThatAFileIsTooLarge)
{
    EXPECT_TRUE(refusal(QByteArray(base::limits::textFileBytes + 1, 'a')).contains(u"16 MB"));
}

TEST(Refusal, SaysThatBytesAreNoText)
{
    EXPECT_TRUE(refusal(QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10).repeated(50))
                    .contains(u"UTF-8"));
    EXPECT_TRUE(refusal(QByteArray("K\xE5 ho\xA1"
                                   "ch c\xF4ng t\xE1"
                                   "c")
                            .repeated(20))
                    .contains(u"UTF-8"));
}

TEST(Refusal, SaysThatARecipeIsNoPaper)
{
    const QString recipe =
        u"Cách nấu phở bò\n\n1. Ninh xương bò trong sáu giờ.\n2. Nướng gừng, hành.\n\nChúc cả nhà ngon miệng!\n"_s;
    EXPECT_TRUE(refusal(recipe.toUtf8()).contains(u"không có văn bản hành chính nào"));
}

TEST(Refusal, SaysThatANovelIsNoPaper)
{
    const QString novel =
        u"Chương I\nNGÀY TRỞ VỀ\n\nTrời vừa sáng. Hắn bước qua cổng làng, lòng nhẹ tênh.\n\n"
        "- Anh về đấy à?\n\n- Vâng, tôi về.\n\nChương II\nBẾN SÔNG\n\nNước lên từ đêm.\n"_s;
    refusal(novel.toUtf8());
}

TEST(Refusal, SaysThatALetterToTheEditorIsNoPaper)
{
    refusal(u"Kính gửi: Tòa soạn báo\n\nTôi là bạn đọc lâu năm. Tôi mong quý báo viết thêm về "
            u"phong trào thi đua ở xã tôi.\n\n"
            "Trân trọng cảm ơn.\n\nNguyễn Văn A\n"_s.toUtf8());
}

TEST(Refusal, SaysThatANewsItemIsNoPaperThoughItQuotesOne)
{
    refusal(u"Sở Nội vụ phát động thi đua năm 2026\n\n12/02/2026 08:30\n\nNgày 11/02, Sở Nội vụ tổ "
            u"chức lễ phát động. Theo Kế hoạch "
            "số 15/KH-SNV ngày 12/01/2026, phong trào có ba nội dung:\n\n1. Thi đua hoàn thành "
            "nhiệm vụ.\n\n2. Thi đua chuyển đổi "
            "số.\n\nXem chi tiết văn bản đính kèm./.\n\nTác giả: Nguyễn Văn A\nLượt xem: 120\n"_s
                .toUtf8());
}

/// Work that grows with the square of the input would run into the time limit of the suite.
TEST(Refusal, EndsOnALargeFile)
{
    const QByteArray line =
        u"1. Thi đua hoàn thành nhiệm vụ ngày … tháng … năm 2026, tổ chức *thực hiện* theo số "
        "12/KH- SNV (xem) của Sở\n"_s.toUtf8();
    refusal(line.repeated(30'000));
    for (const char* piece : {"[a](b)", "_(", "a_)", "<!--", "**a "})
        refusal(QByteArray(QByteArray(piece).repeated(16'000) + '\n').repeated(10));
}
