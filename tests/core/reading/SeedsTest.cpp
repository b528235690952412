// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::Signature;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// The seeds lie beside the project; without them there is nothing to hold.
#define READ_SEED(number, paper)                                                                   \
    const QString text = papers::seed(number);                                                     \
    if (text.isEmpty())                                                                            \
        GTEST_SKIP() << "the folder of real papers is not beside the project";                     \
    const auto read = papers::read(text);                                                          \
    const auto& paper = read.document

/// The outline with one word of every paragraph, for comparing by eye.
std::string shape(const document::Blocks& blocks)
{
    QStringList lines = papers::outline(blocks);
    for (QString& line : lines) {
        qsizetype indent = 0;
        while (line[indent] == u' ')
            ++indent;
        const QString name = line.trimmed().section(u' ', 0, 0);
        const QString word = line.trimmed().section(u' ', 1, 1);
        line = line.left(indent) + (name == u"paragraph" ? word : name + u' ' + word);
    }
    return lines.join(u'\n').toStdString();
}

int count(const QStringList& lines, const QString& start)
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(),
                      [&start](const QString& line) { return line.startsWith(start); }));
}

constexpr const char* planOfTheCluster = R"(Thực
Căn
heading1 I.
  Nhằm
  Nâng
  Nâng
  Sở
heading1 II.
  clause 1.
  clause 2.
    item -
    item -
    item -
    item -
    item -
  clause 3.
  clause 4.
heading1 III.
  heading2 1.
    item -
    item -
  heading2 2.
    heading3 2.1.
      item -
      item -
      item -
    heading3 2.2.
      item -
      item -
        subitem +
        subitem +
      item -
      item -
      item -
        subitem +
        subitem +
    heading3 2.3.
      Thực
    heading3 2.4.
      item -
      item -
        subitem +
        subitem +
        subitem +
      item -
      item -
      item -
  heading2 3.
    Thực
    item -
    item -
    item -
    item -
      Sở
      Hộp
heading1 IV.
  clause 1.
  clause 2.
  Căn
  Trên)";

constexpr const char* planOfTheSo = R"(Năm
Thực
heading1 I.
  heading2 1.
    point a)
    point b)
  heading2 2.
    point a)
    point b)
    point c)
heading1 II.
  Giám
  clause 1.
  clause 2.
    point a)
    point b)
    point c)
    point d)
    point đ)
    point e)
heading1 III.
  heading2 1.
    Các
    point a)
    point b)
    Hồ
  heading2 2.
    Tiêu
  heading2 3.
    point a)
      Đối
    point b)
      Đối
    point c)
      Đối
  heading2 4.
    item -
    item -
    item -
    item -
heading1 IV.
  clause 1.
    point a)
    point b)
  clause 2.)";

constexpr const char* callOfTheCluster = R"(Năm
Căn
heading1 I.
  Các
heading1 II.
  clause 1.
  clause 2.
  clause 3.
  clause 4.
  clause 5.
  clause 6.
  clause 7.
heading1 III.
  Sở)";

} // namespace

TEST(Seeds, PledgeHasNoHeadAndNoSignatures)
{
    READ_SEED(u"000"_s, paper);
    EXPECT_EQ(paper.kind + paper.number + paper.symbol + paper.place + paper.title +
                  paper.date.toIso(),
              QString());
    EXPECT_THAT(paper.issuer, IsEmpty());
    EXPECT_THAT(paper.parent, IsEmpty());
    EXPECT_THAT(paper.bases, IsEmpty());
    EXPECT_THAT(paper.recipients, IsEmpty());
    EXPECT_THAT(paper.signatures, IsEmpty());
    EXPECT_THAT(paper.warnings, IsEmpty());
    EXPECT_EQ(paper.copies, 12);
}

TEST(Seeds, PledgeHasFiveClausesTheSecondWithFiveItems)
{
    READ_SEED(u"000"_s, paper);
    const QStringList lines = papers::outline(paper.body);
    EXPECT_EQ(count(lines, u"clause"_s), 5);
    EXPECT_EQ(count(lines, u"  item"_s), 5);
    ASSERT_THAT(paper.body, SizeIs(10));
    EXPECT_THAT(paper.body[4].children, SizeIs(5));
    EXPECT_TRUE(document::plainText(paper.body[9].text).endsWith(u"theo dõi, chỉ đạo./."));
}

TEST(Seeds, PledgeKeepsTheRoomForThePen)
{
    READ_SEED(u"000"_s, paper);
    EXPECT_TRUE(document::plainText(paper.body[2].text)
                    .startsWith(u"Hôm nay, ngày … tháng … năm 2020, trước sự"));
}

TEST(Seeds, PledgeIsSignedByTheMembersOfItsYearInTheirOrder)
{
    READ_SEED(u"000"_s, paper);
    ASSERT_TRUE(paper.matrix.has_value());
    EXPECT_TRUE(paper.matrix->derived);
    EXPECT_THAT(paper.matrix->witness, ElementsAre(u"ĐẠI DIỆN BỘ NỘI VỤ CHỨNG KIẾN"_s));
    ASSERT_THAT(paper.matrix->cells, SizeIs(11));
    const QString director = u"GIÁM ĐỐC SỞ NỘI VỤ"_s;
    EXPECT_EQ(paper.matrix->cells[0],
              (Signature{{u"CỤM TRƯỞNG"_s}, {director, u"THÀNH PHỐ HẢI PHÒNG"_s}, {}}));
    EXPECT_EQ(paper.matrix->cells[1],
              (Signature{{u"CỤM PHÓ"_s}, {director, u"TỈNH NAM ĐỊNH"_s}, {}}));
    const QStringList others = {u"THÀNH PHỐ HÀ NỘI"_s, u"TỈNH VĨNH PHÚC"_s, u"TỈNH BẮC NINH"_s,
                                u"TỈNH HẢI DƯƠNG"_s,   u"TỈNH HƯNG YÊN"_s,  u"TỈNH QUẢNG NINH"_s,
                                u"TỈNH HÀ NAM"_s,      u"TỈNH THÁI BÌNH"_s, u"TỈNH NINH BÌNH"_s};
    for (qsizetype i = 0; i < others.size(); ++i)
        EXPECT_EQ(paper.matrix->cells[static_cast<size_t>(i) + 2],
                  (Signature{{director, others[i]}, {}, {}}));
}

TEST(Seeds, NewsItemIsRefusedWithWhatWasSeen)
{
    const QString text = papers::seed(u"001"_s);
    if (text.isEmpty())
        GTEST_SKIP() << "the folder of real papers is not beside the project";
    const auto paper = papers::readBytes(text.toUtf8());
    ASSERT_FALSE(paper.isOk());
    EXPECT_EQ(paper.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(paper.error().message.startsWith(u"vb.txt: "));
    EXPECT_TRUE(paper.error().message.contains(u"bản tin"));
    EXPECT_TRUE(paper.error().message.contains(u"dòng 3"));
}

TEST(Seeds, PlanOfTheClusterHasItsHead)
{
    READ_SEED(u"002"_s, paper);
    EXPECT_EQ(paper.kind, u"KH"_s);
    EXPECT_EQ(paper.number, u"790"_s);
    EXPECT_EQ(paper.symbol, u"KH-CTĐ"_s);
    EXPECT_EQ(paper.place, u"Hải Phòng"_s);
    EXPECT_EQ(paper.date.toIso(), u"2020-03-26"_s);
    EXPECT_EQ(paper.title, u"KẾ HOẠCH"_s);
    EXPECT_THAT(paper.abstract,
                ElementsAre(u"Hoạt động của Cụm Thi đua"_s, u"các tỉnh, thành Bắc Bộ năm 2020"_s));
    EXPECT_THAT(paper.issuer, IsEmpty());
    EXPECT_THAT(paper.bases, IsEmpty());
    EXPECT_THAT(paper.addressees, IsEmpty());
}

TEST(Seeds, PlanOfTheClusterHasItsClosing)
{
    READ_SEED(u"002"_s, paper);
    EXPECT_THAT(paper.recipients,
                ElementsAre(u"Bộ Nội vụ (Đề)"_s, u"Hội đồng TĐ, KT BNV (b/c)"_s,
                            u"Các đơn vị thuộc Cụm TĐ"_s, u"Lưu: VT, hồ sơ CTĐ"_s));
    EXPECT_THAT(paper.signatures,
                ElementsAre(Signature{
                    {u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"THÀNH PHỐ HẢI PHÒNG"_s}, {}, u"Nguyễn Văn Cao"_s}));
    ASSERT_THAT(paper.warnings, SizeIs(2));
    EXPECT_EQ(paper.warnings[0].text, u"mailto:sonoivuhaiphong.gov.com"_s);
    EXPECT_EQ(paper.warnings[1].line, 149);
    EXPECT_EQ(paper.warnings[1].text, u"WANG"_s);
}

TEST(Seeds, PlanOfTheClusterIsNestedByItsLabels)
{
    READ_SEED(u"002"_s, paper);
    EXPECT_EQ(shape(paper.body), planOfTheCluster);
}

TEST(Seeds, PlanOfTheClusterIsJoinedWhereAPageBrokeIt)
{
    READ_SEED(u"002"_s, paper);
    EXPECT_TRUE(document::plainText(paper.body[3].children[0].text)
                    .contains(u"tư tưởng, đạo đức và phong cách Hồ Chí Minh; phương châm"));
}

TEST(Seeds, PlanOfTheSoHasItsParts)
{
    READ_SEED(u"003"_s, paper);
    EXPECT_EQ(paper.kind, u"KH"_s);
    EXPECT_EQ(paper.number + u'/' + paper.symbol, u"09/KH-SNV"_s);
    EXPECT_EQ(paper.place, u"Hưng Yên"_s);
    EXPECT_EQ(paper.date.toIso(), u"2020-02-07"_s);
    EXPECT_THAT(paper.abstract,
                ElementsAre(u"Phát động phong trào thi đua ngành Nội vụ tỉnh năm 2020"_s));
    EXPECT_THAT(paper.recipients, SizeIs(9));
    EXPECT_EQ(paper.recipients[4], u"Tòa án nhân dân tỉnh (TK TĐKNC)"_s);
    EXPECT_EQ(paper.recipients.back(), u"Lưu: VT, VP"_s);
    EXPECT_THAT(
        paper.signatures,
        ElementsAre(Signature{{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, {}, u"Cù Trọng Khang"_s}));
}

TEST(Seeds, PlanOfTheSoIsRepairedInPunctuationOnly)
{
    READ_SEED(u"003"_s, paper);
    EXPECT_TRUE(document::plainText(paper.body.back().children.back().text)
                    .endsWith(u"được hướng dẫn kịp thời./."));
    EXPECT_THAT(paper.warnings, ElementsAre(testing::Field(&document::Warning::text, u"lưu"_s)));
    const QString all = papers::outline(paper.body).join(u'\n');
    EXPECT_TRUE(all.contains(u"khen thường là cơ sở để bồi dưỡng") ||
                all.contains(u"thường là cơ sở để bồi dưỡng"));
    EXPECT_TRUE(all.contains(u"Hội và tổ chức phi chính phủ; Công tác thanh niên"));
    EXPECT_TRUE(all.contains(u"điểm b, mục 1, phần III."));
    EXPECT_TRUE(all.contains(u"Chỉ thị số 26/CT-TTg ngày 05/9/2016"));
}

TEST(Seeds, PlanOfTheSoIsNestedByItsLabels)
{
    READ_SEED(u"003"_s, paper);
    EXPECT_EQ(shape(paper.body), planOfTheSo);
}

TEST(Seeds, CallOfTheClusterHasATitleThatIsNoKind)
{
    READ_SEED(u"004"_s, paper);
    EXPECT_EQ(paper.title, u"PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2021"_s);
    EXPECT_EQ(paper.kind + paper.number + paper.symbol + paper.place + paper.date.toIso(),
              QString());
    EXPECT_THAT(paper.abstract, IsEmpty());
    EXPECT_THAT(paper.warnings, IsEmpty());
}

TEST(Seeds, CallOfTheClusterHasItsClosing)
{
    READ_SEED(u"004"_s, paper);
    EXPECT_THAT(
        paper.recipients,
        ElementsAre(
            u"Hội đồng TĐ-KT Bộ Nội vụ"_s, u"Văn phòng Bộ Nội vụ"_s,
            u"Sở Nội vụ các tỉnh: Hòa Bình, Bắc Kạn, Bắc Giang, Thái Nguyên, Tuyên Quang, Yên Bái"_s,
            u"Lưu: VT, CTĐ"_s));
    EXPECT_THAT(paper.signatures,
                ElementsAre(Signature{{u"CỤM TRƯỞNG CỤM THI ĐUA"_s},
                                      {u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TỈNH PHÚ THỌ"_s},
                                      u"Ngô Đức Thịnh"_s}));
}

TEST(Seeds, CallOfTheClusterIsPutTogetherFromItsLines)
{
    READ_SEED(u"004"_s, paper);
    EXPECT_EQ(shape(paper.body), callOfTheCluster);
    EXPECT_TRUE(document::plainText(paper.body[1].text).contains(u"số 667/BNV-VP ngày 19/02/2021"));
    EXPECT_TRUE(
        document::plainText(paper.body[3].children[0].text).contains(u"Chỉ thị số 05-CT/TW ngày"));
    EXPECT_TRUE(
        document::plainText(paper.body.back().children.back().text).endsWith(u"theo quy định./."));
}
