// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::Signature;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

document::OfficialDocument withHead(const QString& head)
{
    return papers::read(head + u"\n\nKẾ HOẠCH\nThi đua năm 2026\n\nNội dung kế hoạch./.\n"_s)
        .document;
}

} // namespace

TEST(HeadOfPaper, IsReadFromColumnsThatHaveRunTogether)
{
    const auto paper = withHead(
        u"UBND TỈNH X CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ Độc lập – Tự do – Hạnh phúc\n"
        "Số: 12/SNV-VP Hải Phòng, ngày 5 tháng 3 năm 2020"_s);
    EXPECT_THAT(paper.parent, ElementsAre(u"UBND TỈNH X"_s));
    EXPECT_THAT(paper.issuer, ElementsAre(u"SỞ NỘI VỤ"_s));
    EXPECT_EQ(paper.number + u'/' + paper.symbol, u"12/SNV-VP"_s);
    EXPECT_EQ(paper.place, u"Hải Phòng"_s);
    EXPECT_EQ(paper.date.toIso(), u"2020-03-05"_s);
    EXPECT_THAT(paper.warnings, IsEmpty());
}

TEST(HeadOfPaper, IsReadFromCellsWithLineBreaks)
{
    const auto paper =
        withHead(u"| UBND TỈNH X<br>**SỞ NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "
                 u"NAM**<br>**Độc lập - Tự do - Hạnh "
                 "phúc** |\n|---|---|\n| Số: 7/KH-SNV | *Huế, ngày 09 tháng 02 năm 2026* |"_s);
    EXPECT_THAT(paper.parent, ElementsAre(u"UBND TỈNH X"_s));
    EXPECT_THAT(paper.issuer, ElementsAre(u"SỞ NỘI VỤ"_s));
    EXPECT_EQ(paper.number, u"7"_s);
    EXPECT_EQ(paper.place, u"Huế"_s);
}

TEST(HeadOfPaper, IsReadFromCellsWithoutAFrame)
{
    for (const QString& end : {u" |"_s, QString()}) {
        const auto paper =
            withHead(u"SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM%1\n"
                     "Số: 12/KH-SNV | Hải Phòng, ngày 05 tháng 3 năm 2026%1"_s.arg(end));
        EXPECT_THAT(paper.issuer, ElementsAre(u"SỞ NỘI VỤ"_s));
        EXPECT_EQ(paper.number + u'/' + paper.symbol, u"12/KH-SNV"_s);
        EXPECT_EQ(paper.place, u"Hải Phòng"_s);
        EXPECT_EQ(paper.date.toIso(), u"2026-03-05"_s);
        EXPECT_THAT(paper.warnings, IsEmpty());
    }
}

TEST(HeadOfPaper, FindsTheAddresseesBehindTheFrameOfATable)
{
    const auto paper =
        papers::read(u"Số: 5/SNV-VP\nV/v: đăng ký thi đua\n|\nKính gửi:\n|\n- Văn phòng Sở;\n"
                     "- Các phòng thuộc Sở.\n|\nThực hiện kế hoạch năm, Sở đề nghị "
                     "các đơn vị đăng ký thi đua./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"_s)
            .document;
    EXPECT_THAT(paper.abstract, ElementsAre(u"V/v đăng ký thi đua"_s));
    EXPECT_THAT(paper.addressees, ElementsAre(u"Văn phòng Sở"_s, u"Các phòng thuộc Sở"_s));
    EXPECT_THAT(paper.body, SizeIs(1));
}

TEST(HeadOfPaper, TellsWhoDecidesFromAnAbstractInCapitals)
{
    const auto paper =
        papers::read(
            u"Số: 30/QĐ-UBND\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ THI ĐUA\nỦY BAN NHÂN DÂN TỈNH X\n"
            "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
            "Điều 1. Ban hành Quy chế.\nĐiều 2. Các sở thi hành Quyết định này./.\n"_s)
            .document;
    EXPECT_THAT(paper.abstract, ElementsAre(u"BAN HÀNH QUY CHẾ THI ĐUA"_s));
    EXPECT_THAT(paper.authorityLine, ElementsAre(u"ỦY BAN NHÂN DÂN TỈNH X"_s));
    const auto cut =
        papers::read(u"Số: 30/QĐ-UBND\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ THI ĐUA CỦA\nSỞ NỘI VỤ TỈNH X\n"
                     "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
                     "Điều 1. Ban hành Quy chế.\nĐiều 2. Các phòng thi hành Quyết định này./.\n"_s)
            .document;
    EXPECT_THAT(cut.abstract,
                ElementsAre(u"BAN HÀNH QUY CHẾ THI ĐUA CỦA"_s, u"SỞ NỘI VỤ TỈNH X"_s));
}

TEST(HeadOfPaper, KeepsWhatIsLeftForThePenEmpty)
{
    EXPECT_EQ(withHead(u"Số:      /KH-SNV"_s).number, QString());
    EXPECT_EQ(withHead(u"Số:      /KH-SNV"_s).symbol, u"KH-SNV"_s);
    EXPECT_EQ(withHead(u"Huế, ngày      tháng 3 năm 2026"_s).date.toIso(), u"2026-03"_s);
    EXPECT_EQ(withHead(u"Huế, ngày … tháng … năm 2026"_s).date.toIso(), u"2026"_s);
    EXPECT_TRUE(withHead(u"Huế, ngày ..... tháng ..... năm 20..."_s).date.isEmpty());
    EXPECT_EQ(withHead(u"Huế, ngày ..... tháng ..... năm 20..."_s).place, u"Huế"_s);
}

TEST(HeadOfPaper, HasMarks)
{
    EXPECT_EQ(withHead(u"Số: 1/KH-SNV\nDự thảo lần 2"_s).draft, u"DỰ THẢO (lần 2)"_s);
    EXPECT_EQ(withHead(u"Số: 1/KH-SNV\nHOẢ TỐC"_s).urgency, document::Urgency::Flash);
}

TEST(HeadOfPaper, TakesTheTitleFromTheLineOfTheAbstract)
{
    const auto paper =
        papers::read(u"Số: 1/KH-SNV\n\n**KẾ HOẠCH Phát động thi đua năm 2026**\n\nNội dung./.\n"_s)
            .document;
    EXPECT_EQ(paper.title, u"KẾ HOẠCH"_s);
    EXPECT_EQ(paper.kind, u"KH"_s);
    EXPECT_THAT(paper.abstract, ElementsAre(u"Phát động thi đua năm 2026"_s));
}

TEST(HeadOfPaper, QuotesWhatAWebPagePutsAboveIt)
{
    const auto paper = withHead(u"Trang chủ > Văn bản\nSố: 1/KH-SNV"_s);
    EXPECT_THAT(paper.warnings,
                ElementsAre(document::Warning{
                    1, u"Trang chủ > Văn bản"_s,
                    u"Dòng này ở trên phần đầu văn bản, không rõ là thành phần nào."_s}));
}

TEST(HeadOfPaper, IsMendedWhereAWebPageBrokeItsNames)
{
    const auto paper = withHead(
        u"ỦY\nBAN NHÂN DÂN\nTỈNH X\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự "
        u"do - "
        "Hạnh phúc\n---------------\n|\nSố:\n29/KH-UBND\n|\nThái\nNguyên, ngày 22\ntháng 3 năm 2018\n|"_s);
    EXPECT_THAT(paper.issuer, ElementsAre(u"ỦY BAN NHÂN DÂN"_s, u"TỈNH X"_s));
    EXPECT_EQ(paper.number + u'/' + paper.symbol, u"29/KH-UBND"_s);
    EXPECT_EQ(paper.place, u"Thái Nguyên"_s);
    EXPECT_EQ(paper.date.toIso(), u"2018-03-22"_s);
    EXPECT_EQ(paper.title, u"KẾ HOẠCH"_s);
    EXPECT_THAT(paper.warnings, IsEmpty());
}

TEST(HeadOfPaper, TakesATitleInSmallLettersBetweenTheDateAndTheBody)
{
    const auto paper =
        papers::read(
            u"Số: 5/HD-SNV\nHải Phòng, ngày 05 tháng 3 năm 2026\n"
            "Hướng dẫn bình xét thi đua,\nchấm điểm năm 2026\nKính gửi: Các phòng thuộc Sở\n"
            "Thực hiện kế hoạch năm, Sở hướng dẫn như sau:\n1. Bình xét./.\n"_s)
            .document;
    EXPECT_EQ(paper.title, u"HƯỚNG DẪN"_s);
    EXPECT_EQ(paper.kind, u"HD"_s);
    EXPECT_THAT(paper.abstract, ElementsAre(u"Bình xét thi đua,"_s, u"chấm điểm năm 2026"_s));
    EXPECT_THAT(paper.addressees, ElementsAre(u"Các phòng thuộc Sở"_s));
    // A letter has none, and its first sentence may begin with such a word.
    const auto letter =
        papers::read(u"Số: 5/SNV-VP\nHải Phòng, ngày 05 tháng 3 năm 2026\n"
                     "Báo cáo số 3 của Sở đã nêu các việc phải làm trong năm nay.\n"
                     "Kế hoạch này thay kế hoạch trước./.\n\nNơi nhận:\n- Lưu: VT.\n"_s)
            .document;
    EXPECT_EQ(letter.title, QString());
    EXPECT_THAT(letter.body, SizeIs(2));
}

TEST(HeadOfPaper, TakesTheKindFromTheSymbolWhereItsNameWasLost)
{
    const auto paper =
        papers::read(
            u"Số: 30/QĐ-UBND\nHải Phòng, ngày 05 tháng 3 năm 2026\nVỀ VIỆC BAN HÀNH QUY CHẾ\n"
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X\nCăn cứ Luật Tổ chức chính quyền địa phương;\n"
            "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Các sở thi hành./.\n"_s)
            .document;
    EXPECT_EQ(paper.title, u"QUYẾT ĐỊNH"_s);
    EXPECT_THAT(paper.abstract, ElementsAre(u"VỀ VIỆC BAN HÀNH QUY CHẾ"_s));
    EXPECT_THAT(paper.authorityLine, ElementsAre(u"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X"_s));
    EXPECT_THAT(paper.bases, SizeIs(1));
    EXPECT_THAT(paper.warnings, SizeIs(1));
}

TEST(HeadOfPaper, TakesAddresseesWithoutDashes)
{
    const auto paper =
        papers::read(u"Số: 23/SNV-VP\nVĩnh Long, ngày 04 tháng 02 năm 2026\nKính gởi:\n\n"
                     "Chủ tịch Hội đồng thi đua các huyện,\nCác Sở, ban, ngành tỉnh,\n"
                     "Các đơn vị đóng trên địa bàn.\n\nSở đề nghị đăng ký thi đua./.\n\n"
                     "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"_s)
            .document;
    EXPECT_THAT(paper.addressees,
                ElementsAre(u"Chủ tịch Hội đồng thi đua các huyện"_s, u"Các Sở, ban, ngành tỉnh"_s,
                            u"Các đơn vị đóng trên địa bàn"_s));
    EXPECT_THAT(paper.body, SizeIs(1));
}

TEST(HeadOfPaper, LeavesCapitalsOfAWebPageOutOfTheIssuer)
{
    const auto paper =
        withHead(u"VĂN BẢN PHÁP LUẬT\n\nHướng dẫn số 5 của Sở về thi đua\n\n"
                 "UBND TỈNH X\nSỞ NỘI VỤ\n---\nSố: 12/KH-SNV\n"
                 "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"_s);
    EXPECT_THAT(paper.parent, ElementsAre(u"UBND TỈNH X"_s));
    EXPECT_THAT(paper.issuer, ElementsAre(u"SỞ NỘI VỤ"_s));
    EXPECT_THAT(paper.warnings, SizeIs(2));
}

TEST(HeadOfPaper, SaysWhatTheFormOfMinutesDoesNotHave)
{
    const auto paper =
        papers::read(u"Số: 5/BB-SNV\nHải Phòng, ngày 05 tháng 3 năm 2026\nBIÊN BẢN\nHọp bình xét\n"
                     "Thời gian: 14 giờ.\nCuộc họp kết thúc./.\n"_s)
            .document;
    ASSERT_THAT(paper.warnings, SizeIs(1));
    EXPECT_EQ(paper.warnings[0].line, 2);
}

TEST(HeadOfPaper, CutsTheNumberFromTheIssuer)
{
    const auto paper =
        withHead(u"UBND TỈNH X Số: 172/KH-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - "
                 "Tự do - Hạnh phúc Bắc Giang, ngày 5 tháng 5 năm 2026"_s);
    EXPECT_THAT(paper.issuer, ElementsAre(u"UBND TỈNH X"_s));
    EXPECT_EQ(paper.number + u'/' + paper.symbol, u"172/KH-UBND"_s);
    EXPECT_EQ(paper.place, u"Bắc Giang"_s);
    EXPECT_THAT(paper.warnings, IsEmpty());
}

TEST(HeadOfPaper, TakesATitleWithAStopAndALongAbstractInCapitals)
{
    const QString abstract = u"THỰC HIỆN CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ "_s.repeated(6).trimmed();
    const auto paper =
        papers::read(
            u"Số: 5/KH-UBND\n\nKẾ HOẠCH.\n\n"_s + abstract +
            u"\n\nThực hiện Chỉ thị số 19/CT-TTg, Ủy ban ban hành Kế hoạch.\n\nI. MỤC ĐÍCH\n"
            "\nThi đua./.\n"_s)
            .document;
    EXPECT_EQ(paper.title, u"KẾ HOẠCH"_s);
    EXPECT_THAT(paper.abstract, ElementsAre(abstract));
}

TEST(HeadOfPaper, TakesALetterAbstractToItsEnd)
{
    const auto paper =
        papers::read(
            u"Số: 17/CTĐ-VP          Bắc Giang, ngày 15 tháng 4 năm 2019\nV/v tổ chức Hội "
            u"nghị\ngiao ước thi đua\n\n\nKính gửi: - Sở "
            "Nội vụ các tỉnh: Phú Thọ,\n            Yên Bái;\n          - Văn phòng Bộ Nội vụ.\n\nSở đề nghị thực hiện./.\n"_s)
            .document;
    EXPECT_THAT(paper.abstract, ElementsAre(u"V/v tổ chức Hội nghị"_s, u"giao ước thi đua"_s));
    EXPECT_THAT(paper.addressees,
                ElementsAre(u"Sở Nội vụ các tỉnh: Phú Thọ, Yên Bái"_s, u"Văn phòng Bộ Nội vụ"_s));
    EXPECT_THAT(paper.body, SizeIs(1));
}
