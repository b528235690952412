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

/// A short paper around a body or a closing.
document::OfficialDocument withBody(const QString& body)
{
    return papers::read(u"Số: 5/KH-SNV\n\nKẾ HOẠCH\nThi đua năm 2026\n\n"_s + body +
                        u"\n\nNơi nhận:\n- Lưu: VT.\n"_s)
        .document;
}

document::OfficialDocument withClosing(const QString& closing)
{
    return papers::read(u"KẾ HOẠCH\nThi đua năm 2026\n\nNội dung kế hoạch./.\n\n"_s + closing)
        .document;
}

std::string outline(const document::OfficialDocument& paper)
{
    return papers::outline(paper.body).join(u'\n').toStdString();
}

} // namespace

TEST(BodyOfPaper, KeepsRunningSentencesOutOfTheBases)
{
    const auto paper = withBody(
        u"Thực hiện Công văn số 1/BNV-VP ngày 02/01/2026.\n\nCăn cứ Quy chế hoạt động, Cụm ban hành kế hoạch như sau:"_s);
    EXPECT_THAT(paper.bases, IsEmpty());
    EXPECT_THAT(paper.body, SizeIs(2));
}

TEST(BodyOfPaper, TakesAListOfBases)
{
    const auto paper = withBody(
        u"Căn cứ Luật A;\nCăn cứ Nghị định B;\nTheo đề nghị của Văn phòng.\n\nSở ban hành kế hoạch:"_s);
    EXPECT_THAT(paper.bases, ElementsAre(u"Căn cứ Luật A;"_s, u"Căn cứ Nghị định B;"_s,
                                         u"Theo đề nghị của Văn phòng."_s));
    EXPECT_THAT(paper.body, SizeIs(1));
}

TEST(BodyOfPaper, LeavesTheSentenceAfterABaseOutOfTheBases)
{
    const auto paper =
        withBody(u"Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Kế hoạch của tỉnh. Sở Nội vụ "
                 "hướng dẫn tổ chức thực hiện như sau,\nNội dung./."_s);
    EXPECT_THAT(paper.bases, testing::Not(testing::Contains(testing::Property(
                                 &QString::toStdString, testing::HasSubstr("như sau")))));
}

TEST(BodyOfPaper, TellsTitlesFromClauses)
{
    EXPECT_EQ(
        outline(withBody(u"1. Mục đích\n\nNâng cao chất lượng.\n\n2. Giao Văn phòng Sở tổng "
                         u"hợp.\n\n3. Các hình thức:\n\n- Cờ;\n\n- "
                         "Bằng khen.\n\n**4. Kinh phí.**"_s)),
        "heading1 1. Mục đích\n  paragraph Nâng cao chất lượng.\nclause 2. Giao Văn phòng Sở tổng "
        "hợp.\n"
        "heading1 3. Các hình thức:\n  item - Cờ;\n  item - Bằng khen.\nheading1 4. Kinh phí.");
}

TEST(BodyOfPaper, JoinsTheTitleOfAChapterThatAPageBroke)
{
    const auto paper = withBody(u"Chương I\nSOẠN THẢO VÀ BAN\nHÀNH VĂN BẢN\nĐiều 1. Phạm vi.\n"
                                "Chương II\nTHI HÀNH\nĐiều 2. Hiệu lực./."_s);
    ASSERT_THAT(paper.body, SizeIs(2)) << outline(paper);
    EXPECT_EQ(document::plainText(paper.body[0].text), u"SOẠN THẢO VÀ BAN HÀNH VĂN BẢN"_s);
    EXPECT_EQ(document::plainText(paper.body[1].text), u"THI HÀNH"_s);
}

TEST(BodyOfPaper, CountsOnAfterANumberInABracket)
{
    const auto paper = withBody(u"Sở yêu cầu:\n1) Tổ chức đăng ký:\na/ Cá nhân;\nb/ Tập thể.\n"
                                "2) Thời gian gửi: trước ngày 28.\n3) Nơi gửi: Văn phòng Sở./."_s);
    ASSERT_THAT(paper.body, SizeIs(4)) << outline(paper);
    EXPECT_EQ(paper.body[2].label, u"2."_s);
    EXPECT_EQ(paper.body[3].label, u"3."_s);
    const auto below = withBody(u"1. Đăng ký:\n1) Cá nhân;\n2) Tập thể.\n2. Gửi./."_s);
    EXPECT_THAT(below.body, SizeIs(2)) << outline(below);
}

TEST(BodyOfPaper, GoesByLabelsWhateverTheMarksOfHeadingsSay)
{
    EXPECT_EQ(
        outline(withBody(
            u"##### I. NỘI DUNG\n\n# 1. Thời gian\n\n- Quý I\n\n## II. TỔ CHỨC\n\nSở thực hiện."_s)),
        "heading1 I. NỘI DUNG\n  heading2 1. Thời gian\n    item - Quý I\nheading1 II. TỔ CHỨC\n"
        "  paragraph Sở thực hiện.");
}

TEST(BodyOfPaper, KeepsEmphasisAndDropsItsMarks)
{
    const auto paper = withBody(u"Chủ đề **“Đoàn kết”** và *kỷ cương* của A_B, 5*3 và \\*chú ý."_s);
    ASSERT_THAT(paper.body, SizeIs(1));
    EXPECT_EQ(paper.body[0].text,
              (document::Inlines{{u"Chủ đề "_s, false, false},
                                 {u"“Đoàn kết”"_s, true, false},
                                 {u" và "_s, false, false},
                                 {u"kỷ cương"_s, false, true},
                                 {u" của A_B, 5*3 và *chú ý."_s, false, false}}));
}

TEST(BodyOfPaper, ClosesSymbolsAndEndMarks)
{
    EXPECT_EQ(
        outline(withBody(u"Theo số 26 /CT- TTg và phần III .\n\nGiao Văn phòng thực hiện. /."_s)),
        "paragraph Theo số 26/CT-TTg và phần III.\nparagraph Giao Văn phòng thực hiện./.");
}

TEST(BodyOfPaper, LeavesAnnexedPointsInTheirClause)
{
    EXPECT_EQ(
        outline(withBody(
            u"1. Giao các phòng:\n\na. Lập hồ sơ;\n\nb. Gửi báo cáo.\n\n2. Văn phòng tổng hợp."_s)),
        "clause 1. Giao các phòng:\n  point a) Lập hồ sơ;\n  point b) Gửi báo cáo.\nclause 2. Văn "
        "phòng tổng hợp.");
}

TEST(BodyOfPaper, SaysWhichLabelsItRewrote)
{
    const auto paper = withBody(u"1. Giao các phòng:\n\na. Lập hồ sơ;\n\nb. Gửi báo cáo."_s);
    ASSERT_THAT(paper.warnings, SizeIs(1));
    EXPECT_EQ(paper.warnings[0].text, u"a."_s);
    EXPECT_TRUE(paper.warnings[0].message.contains(u"“a)” (2 chỗ"));
}

TEST(BodyOfPaper, MakesATableOfColumns)
{
    const auto paper = withBody(
        u"Lịch kiểm tra:\n\nTT\tĐơn vị\tNgày\n1\tPhòng A\t17/8\n2\tPhòng B\t18/8\n\nGiao Văn phòng."_s);
    ASSERT_THAT(paper.body, SizeIs(3));
    ASSERT_TRUE(paper.body[1].table.has_value());
    EXPECT_THAT(paper.body[1].table->rows, SizeIs(3));
    EXPECT_EQ(paper.body[1].table->headRows, 1);
}

TEST(BodyOfPaper, MakesATableOfCellsWithoutAFrame)
{
    const auto paper =
        withBody(u"Lịch thực hiện:\nSTT | Nội dung | Thời gian\n1 | Ký kết | Tháng 3\n"
                 "2 | Tổng kết | Tháng 12\nCác đơn vị thực hiện | theo lịch này./."_s);
    ASSERT_THAT(paper.body, SizeIs(3));
    EXPECT_EQ(paper.body[1].type, document::BlockType::Table);
    EXPECT_THAT(paper.body[1].table->rows, SizeIs(3));
    EXPECT_EQ(paper.body[2].type, document::BlockType::Paragraph);
}

TEST(ClosingOfPaper, IsReadFromTwoColumns)
{
    const auto paper = withClosing(u"Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Như "
                                   u"trên;                       KT. CHỦ "
                                   "TỊCH\n- Lưu: VT, VP.                    PHÓ CHỦ TỊCH\n\n\n\n   "
                                   "                               "
                                   "Nguyễn Văn A\n"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Như trên"_s, u"Lưu: VT, VP"_s));
    EXPECT_THAT(paper.signatures, ElementsAre(Signature{{u"TM. ỦY BAN NHÂN DÂN"_s,
                                                         u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s},
                                                        {},
                                                        u"Nguyễn Văn A"_s}));
}

TEST(ClosingOfPaper, IsReadFromCellsWithLineBreaks)
{
    const auto paper = withClosing(u"| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **CỤM "
                                   u"TRƯỞNG**<br><br><br><br>GIÁM ĐỐC SỞ NỘI VỤ<br>Nguyễn "
                                   "Văn A |\n|---|---|\n"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Như trên"_s, u"Lưu: VT"_s));
    EXPECT_THAT(
        paper.signatures,
        ElementsAre(Signature{{u"CỤM TRƯỞNG"_s}, {u"GIÁM ĐỐC SỞ NỘI VỤ"_s}, u"Nguyễn Văn A"_s}));
}

TEST(ClosingOfPaper, IsReadFromCellsWithoutAFrame)
{
    const auto paper = withClosing(u"Nơi nhận: | KT. GIÁM ĐỐC |\n- Như trên; | PHÓ GIÁM ĐỐC |\n"
                                   "- Lưu: VT. | Nguyễn Văn A |\n"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Như trên"_s, u"Lưu: VT"_s));
    ASSERT_THAT(paper.signatures, SizeIs(1));
    EXPECT_THAT(paper.signatures[0].authority, ElementsAre(u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s));
    EXPECT_EQ(paper.signatures[0].name, u"Nguyễn Văn A"_s);
}

TEST(ClosingOfPaper, IsMendedWhereAWebPageBrokeTheAuthority)
{
    const auto paper = withClosing(
        u"Nơi nhận:\n- Lưu: VT.\n|\nTM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\nNguyễn Văn A\n|\n"_s);
    ASSERT_THAT(paper.signatures, SizeIs(1));
    EXPECT_THAT(paper.signatures[0].authority,
                ElementsAre(u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s));
    EXPECT_EQ(paper.signatures[0].name, u"Nguyễn Văn A"_s);
}

TEST(ClosingOfPaper, WritesOldAuthoritiesInTheOfficialForm)
{
    const auto paper = withClosing(u"K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A\n"_s);
    ASSERT_THAT(paper.signatures, SizeIs(1));
    EXPECT_THAT(paper.signatures[0].authority, ElementsAre(u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s));
}

TEST(ClosingOfPaper, MayBeginWithTheSignature)
{
    const auto paper =
        withClosing(u"GIÁM ĐỐC\n(Đã ký)\nNguyễn Văn A\n\nNơi nhận: Như trên; Lưu: VT.\n"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Như trên"_s, u"Lưu: VT"_s));
    EXPECT_THAT(paper.signatures, ElementsAre(Signature{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}));
    EXPECT_THAT(paper.warnings, SizeIs(1));
}

TEST(ClosingOfPaper, IsReadFromColumnsThatHaveRunTogether)
{
    const auto paper = withClosing(
        u"Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT, VP. Nguyễn Văn A\n"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Như trên"_s, u"Lưu: VT, VP"_s));
    EXPECT_THAT(
        paper.signatures,
        ElementsAre(Signature{{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}));
}

TEST(ClosingOfPaper, HasTheDraftersSymbol)
{
    const auto paper =
        withClosing(u"Nơi nhận:\n- Lưu: VT, VP. PL.(300)\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n"_s);
    EXPECT_EQ(paper.drafter, u"PL.(300)"_s);
    EXPECT_THAT(paper.recipients, ElementsAre(u"Lưu: VT, VP"_s));
}

TEST(Pledge, NamesMembersOfABlock)
{
    const auto paper =
        papers::read(u"GIAO ƯỚC THI ĐUA\nKhối thi đua các sở năm 2026\n\nHôm nay, ngày … tháng … "
                     u"năm 2026, Khối thi đua gồm 04 đơn vị: Sở Nội vụ "
                     "(Khối trưởng), Sở Tài chính (Khối phó), Văn phòng UBND tỉnh và Sở Tư pháp "
                     "thống nhất ký giao ước thi đua như sau:\n\n1. Thi "
                     "đua hoàn thành nhiệm vụ./.\n"_s)
            .document;
    ASSERT_TRUE(paper.matrix.has_value());
    EXPECT_THAT(paper.matrix->cells, SizeIs(4));
    EXPECT_THAT(paper.warnings, IsEmpty());
}

TEST(Pledge, WarnsWhereTheCountOfMembersDiffers)
{
    const auto paper =
        papers::read(u"GIAO ƯỚC THI ĐUA\nKhối thi đua các sở năm 2026\n\nHôm nay, ngày … tháng … "
                     u"năm 2026, 05 đơn vị gồm: Sở Nội vụ (Khối trưởng), "
                     "Sở Tài chính (Khối phó), Văn phòng UBND tỉnh và Sở Tư pháp thống nhất ký "
                     "giao ước thi đua như sau:\n\n1. Thi đua hoàn thành "
                     "nhiệm vụ./.\n"_s)
            .document;
    ASSERT_TRUE(paper.matrix.has_value());
    EXPECT_THAT(paper.matrix->cells,
                ElementsAre(Signature{{u"KHỐI TRƯỞNG"_s}, {u"GIÁM ĐỐC"_s, u"SỞ NỘI VỤ"_s}, {}},
                            Signature{{u"KHỐI PHÓ"_s}, {u"GIÁM ĐỐC"_s, u"SỞ TÀI CHÍNH"_s}, {}},
                            Signature{{u"CHÁNH VĂN PHÒNG UBND TỈNH"_s}, {}, {}},
                            Signature{{u"GIÁM ĐỐC"_s, u"SỞ TƯ PHÁP"_s}, {}, {}}));
    EXPECT_THAT(paper.matrix->witness, IsEmpty());
    ASSERT_THAT(paper.warnings, SizeIs(1));
    EXPECT_EQ(paper.warnings[0].line, 4);
    EXPECT_TRUE(paper.warnings[0].message.contains(u"05 thành viên nhưng nêu tên 4"));
}

TEST(SourceMap, LeadsBackToTheLines)
{
    const auto read = papers::read(
        u"\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n\n1. Thi đua.\n\n2. Khen\nthưởng./.\n\nNơi nhận:\n- Lưu: VT.\n"_s);
    EXPECT_EQ(read.map.lineOf(u"number"_s), 2);
    EXPECT_EQ(read.map.lineOf(u"title"_s), 4);
    EXPECT_EQ(read.map.lineOf(u"body"_s, {0}), 7);
    EXPECT_EQ(read.map.lineOf(u"body"_s, {0, 1}), 11);
    EXPECT_EQ(read.map.lineOf(u"recipients"_s, {0}), 15);
    EXPECT_EQ(read.map.lineOf(u"place"_s), 0);
}

TEST(BodyOfPaper, IsMendedWhereAWebPageBrokeItsLabels)
{
    EXPECT_EQ(
        outline(withBody(
            u"Chương\nI\nQUY\nĐỊNH CHUNG\nĐiều\n1. Phạm vi\n1. Quy chế này quy định\nvề thi đua."_s)),
        "chapter Chương I QUY ĐỊNH CHUNG\n  article Điều 1. Phạm vi\n    clause 1. Quy chế này quy "
        "định về thi đua.");
}

TEST(BodyOfPaper, IsMendedWhereAYearWasCutOff)
{
    const auto paper = withBody(u"1. Tổng kết công tác thi đua năm\n2026:\nBáo cáo./."_s);
    ASSERT_FALSE(paper.body.empty());
    EXPECT_TRUE(document::plainText(paper.body[0].text).endsWith(u"năm 2026:"_s)) << outline(paper);
}

TEST(BodyOfPaper, HasVietnameseLettersWhereAFontHadOthers)
{
    const auto paper =
        withBody(u"Ðiều 1. Thi đua, khen th\u01A3ởng.\nÐiều 2. Tr\u01A3ởng phòng ðôn đốc./."_s);
    ASSERT_THAT(paper.body, SizeIs(2));
    EXPECT_EQ(paper.body[0].label, u"Điều 1."_s);
    EXPECT_EQ(document::plainText(paper.body[0].text), u"Thi đua, khen thưởng."_s);
    EXPECT_EQ(document::plainText(paper.body[1].text), u"Trưởng phòng đôn đốc./."_s);
}

TEST(ClosingOfPaper, MayHaveManySignaturesInTwoColumns)
{
    const auto paper =
        withClosing(u"ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC\n\nKHỐI TRƯỞNG                    KHỐI "
                    u"PHÓ\nGIÁM ĐỐC SỞ NỘI VỤ        "
                    "     GIÁM ĐỐC SỞ TƯ PHÁP\n\n\nNguyễn Văn A                   Trần Thị "
                    "B\n\nGIÁM ĐỐC SỞ TÀI CHÍNH      "
                    "    CHÁNH THANH TRA TỈNH\n\n\nLê Văn C                       Phạm Văn D\n"_s);
    EXPECT_THAT(
        paper.signatures,
        ElementsAre(Signature{{u"KHỐI TRƯỞNG"_s}, {u"GIÁM ĐỐC SỞ NỘI VỤ"_s}, u"Nguyễn Văn A"_s},
                    Signature{{u"KHỐI PHÓ"_s}, {u"GIÁM ĐỐC SỞ TƯ PHÁP"_s}, u"Trần Thị B"_s},
                    Signature{{u"GIÁM ĐỐC SỞ TÀI CHÍNH"_s}, {}, u"Lê Văn C"_s},
                    Signature{{u"CHÁNH THANH TRA TỈNH"_s}, {}, u"Phạm Văn D"_s}));
    ASSERT_THAT(paper.warnings, SizeIs(1));
    EXPECT_EQ(paper.warnings[0].text, u"ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC"_s);
}

namespace {

/// What comes of a pledge whose signatures are printed like that: "SỞ A, GIÁM ĐỐC: Nguyễn Văn A".
QStringList signedAs(const QString& signatures)
{
    const auto paper =
        papers::read(u"CỤM THI ĐUA SỞ NỘI VỤ\nGIAO ƯỚC THI ĐUA\nNăm 2026\n\nHôm nay, chúng "
                     "tôi thống nhất ký giao ước thi đua.\nMột là, thi đua.\n"_s +
                     signatures)
            .document;
    QStringList cells;
    if (paper.matrix)
        for (const Signature& cell : paper.matrix->cells)
            cells += cell.authority.join(u", "_s) + u": "_s + cell.name;
    return cells;
}

} // namespace

TEST(Pledge, TakesSignaturesOneAboveTheOtherWithPostsInSmallLetters)
{
    const auto wanted = ElementsAre(u"SỞ NỘI VỤ TỈNH A, GIÁM ĐỐC: Nguyễn Văn A"_s,
                                    u"SỞ NỘI VỤ, TỈNH B, PHÓ GIÁM ĐỐC: Trần Thị B"_s,
                                    u"SỞ NỘI VỤ TỈNH C, GIÁM ĐỐC: Lê Văn C"_s);
    const QString one =
        u"SỞ NỘI VỤ TỈNH A\nGiám đốc\n(Đã ký)\nNguyễn Văn A\nSỞ NỘI VỤ\nTỈNH B\nPhó Giám đốc\n"
        "(Đã ký)\nTrần Thị B\nSỞ NỘI VỤ TỈNH C\nGiám đốc\n(Đã ký)\nLê Văn C\n"_s;
    EXPECT_THAT(signedAs(one), wanted);
    EXPECT_THAT(signedAs(u"ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC\n"_s + one), wanted);
    EXPECT_THAT(signedAs(u"| SỞ NỘI VỤ TỈNH A | SỞ NỘI VỤ<br>TỈNH B | SỞ NỘI VỤ TỈNH C |\n"
                         "| GIÁM ĐỐC | Phó Giám đốc | Giám đốc |\n"
                         "| Nguyễn Văn A | Trần Thị B | Lê Văn C |\n"_s),
                wanted);
}

TEST(Pledge, TakesTheSignaturesOfTheSourceForItsMatrix)
{
    const auto paper = papers::read(u"GIAO ƯỚC THI ĐUA\nKhối thi đua năm 2026\n\n1. Thi đua hoàn "
                                    u"thành nhiệm vụ./.\n\nGIÁM ĐỐC SỞ NỘI "
                                    "VỤ\n\n\nNguyễn Văn A\n\nGIÁM ĐỐC SỞ TƯ PHÁP\n\n\nTrần Thị "
                                    "B\n\nGIÁM ĐỐC SỞ TÀI CHÍNH\n\n\nLê Văn "
                                    "C\n"_s)
                           .document;
    ASSERT_TRUE(paper.matrix.has_value());
    EXPECT_FALSE(paper.matrix->derived);
    EXPECT_THAT(paper.matrix->cells, SizeIs(3));
    EXPECT_THAT(paper.signatures, IsEmpty());
}
