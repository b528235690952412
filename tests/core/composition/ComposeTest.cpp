// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Compose.h"
#include "composition/PlainText.h"
#include "composition/StyleSheetOf.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::composition;
using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::OfficialDocument;

namespace {

/// Every character is half as wide as it is high.
class EvenRuler final : public base::TextRuler {
public:
    base::Length width(const QString& text, int halfPoints, base::FontStyle) const override
    {
        return base::Length::twips(static_cast<int>(text.size()) * halfPoints * 5);
    }
};

const regulation::Regulation& decree()
{
    static const auto regulation = regulation::loadRegulation(
        support::contentOf(support::sourceFolder() + u"/resources/regulations/nd30-2020.json"_s),
        {});
    return *regulation;
}

Flow composed(const OfficialDocument& paper) { return compose(paper, decree(), EvenRuler()); }

QStringList linesOf(const OfficialDocument& paper)
{
    return plainText(composed(paper)).split(u'\n', Qt::SkipEmptyParts);
}

Block paragraph(const QString& text)
{
    return {BlockType::Paragraph, 0, {}, document::inlinesOf(text), {}, {}};
}

std::vector<Paragraph> paragraphs(const Flow& flow)
{
    std::vector<Paragraph> all;
    for (const auto& section : flow.sections)
        for (const auto& block : section.blocks)
            walkParagraphs(block, [&all](const Paragraph& one) { all.push_back(one); });
    return all;
}

const Paragraph* find(const std::vector<Paragraph>& all, StyleId style)
{
    for (const auto& one : all)
        if (one.style == style)
            return &one;
    return nullptr;
}

OfficialDocument plan()
{
    OfficialDocument paper;
    paper.kind = u"KH"_s;
    paper.parent = {u"UBND TỈNH A"_s};
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.number = u"05"_s;
    paper.symbol = u"KH-SNV"_s;
    paper.place = u"Lào Cai"_s;
    paper.date = *base::Date::of(2026, 2, 5);
    paper.title = u"KẾ HOẠCH"_s;
    paper.abstract = {u"Phát động phong trào thi đua"_s};
    paper.body = {paragraph(u"Nội dung./."_s)};
    paper.recipients = {u"Bộ Nội vụ"_s, u"Lưu: VT, VP"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    return paper;
}

} // namespace

TEST(Compose, ReadsLikeTheOfficialFormFromTopToBottom)
{
    EXPECT_EQ(
        linesOf(plan()),
        (QStringList{u"UBND TỈNH A"_s, u"SỞ NỘI VỤ"_s, u"Số: 05/KH-SNV"_s,
                     u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
                     u"Lào Cai, ngày 05 tháng 02 năm 2026"_s, u"KẾ HOẠCH"_s,
                     u"Phát động phong trào thi đua"_s, u"Nội dung./."_s, u"Nơi nhận:"_s,
                     u"- Bộ Nội vụ;"_s, u"- Lưu: VT, VP."_s, u"GIÁM ĐỐC"_s, u"Nguyễn Văn A"_s}));
}

TEST(Compose, MonthsFromMarchOnHaveNoLeadingZero)
{
    auto paper = plan();
    paper.date = *base::Date::of(2026, 3, 15);
    EXPECT_TRUE(linesOf(paper).contains(u"Lào Cai, ngày 15 tháng 3 năm 2026"_s));
}

TEST(Compose, BlankNumberAndDayKeepTheirRoom)
{
    auto paper = plan();
    paper.number.clear();
    paper.date = *base::Date::of(2026, 3);
    const auto all = paragraphs(composed(paper));
    const QString number = find(all, StyleId::Number)->text();
    const int blanks = static_cast<int>(number.count(QChar(0x00A0)));
    EXPECT_GE(blanks * 26 * 5, base::Length::pt(31).twips()) << number.toStdString();
    const QString date = find(all, StyleId::PlaceDate)->text();
    EXPECT_GE(static_cast<int>(date.count(QChar(0x00A0))) * 28 * 5, base::Length::pt(24).twips());
    EXPECT_TRUE(date.endsWith(u"tháng 3 năm 2026"_s));
}

TEST(Compose, NoBlankForThePenEndsALine)
{
    // Blanks at the end do not count in a centred line: LibreOffice would set it elsewhere than we
    // do.
    auto paper = plan();
    paper.number.clear();
    paper.symbol.clear();
    paper.date = {};
    for (const auto& one : paragraphs(composed(paper)))
        EXPECT_FALSE(one.text().endsWith(QChar(0x00A0))) << one.text().toStdString();
}

TEST(Compose, ALetterHasItsSubjectUnderTheNumberAndNoTitle)
{
    auto paper = plan();
    paper.kind.clear();
    paper.title.clear();
    paper.symbol = u"SNV-VP"_s;
    paper.abstract = {u"V/v tham gia ý kiến"_s};
    const auto lines = linesOf(paper);
    EXPECT_EQ(lines.indexOf(u"V/v tham gia ý kiến"_s), lines.indexOf(u"Số: 05/SNV-VP"_s) + 1);
    EXPECT_EQ(find(paragraphs(composed(paper)), StyleId::Title), nullptr);
}

TEST(Compose, OneAddresseeStandsBesideTheLeadSeveralBelowIt)
{
    auto paper = plan();
    paper.addressees = {u"Bộ Nội vụ"_s};
    EXPECT_TRUE(linesOf(paper).contains(u"Kính gửi: Bộ Nội vụ"_s));
    paper.addressees += u"Bộ Tài chính"_s;
    const auto lines = linesOf(paper);
    EXPECT_TRUE(lines.contains(u"Kính gửi:"_s));
    EXPECT_TRUE(lines.contains(u"- Bộ Nội vụ;"_s));
    EXPECT_TRUE(lines.contains(u"- Bộ Tài chính."_s));
}

TEST(Compose, MinutesHaveANumberAndNoPlaceAndDate)
{
    auto paper = plan();
    paper.kind = u"BB"_s;
    const auto text = linesOf(paper).join(u' ');
    EXPECT_TRUE(text.contains(u"Số: 05"_s));
    EXPECT_FALSE(text.contains(u"Lào Cai, ngày"_s));
}

TEST(Compose, APledgeHasNeitherNumberNorDateLine)
{
    auto paper = plan();
    paper.number.clear();
    paper.symbol.clear();
    paper.signatures.clear();
    paper.recipients.clear();
    paper.matrix = document::SignatureMatrix{
        true, {}, {{{u"A"_s}, {}, {}}, {{u"B"_s}, {}, {}}, {{u"C"_s}, {}, {}}}};
    paper.place = u"Lào Cai"_s;
    paper.date = {};
    const QString text = linesOf(paper).join(u' ');
    EXPECT_FALSE(text.contains(u"Số:"_s));
    EXPECT_FALSE(text.contains(u"Nơi nhận"_s));
    EXPECT_FALSE(text.contains(u"Lào Cai, ngày"_s));
    paper.date = *base::Date::of(2026, 4, 20); // as some have it
    EXPECT_TRUE(linesOf(paper).join(u' ').contains(u"Lào Cai, ngày 20"_s));
}

TEST(Compose, ALastOddMemberStandsInTheMiddle)
{
    auto paper = plan();
    paper.matrix = document::SignatureMatrix{
        true, {}, {{{u"A"_s}, {}, {}}, {{u"B"_s}, {}, {}}, {{u"C"_s}, {}, {}}}};
    const auto flow = composed(paper);
    const Table* matrix = nullptr;
    for (const auto& block : flow.sections[0].blocks)
        if (const auto* table = std::get_if<Table>(&block);
            table && table->role == TableRole::Matrix)
            matrix = table;
    ASSERT_NE(matrix, nullptr);
    ASSERT_EQ(matrix->rows.size(), 2u);
    EXPECT_EQ(matrix->rows[1].cells[0].columnSpan, 2);
    EXPECT_FALSE(matrix->rows[0].mayBreak);
}

TEST(Compose, TheClosingKeepsTheLastParagraphOfTheBodyWithIt)
{
    const auto all = paragraphs(composed(plan()));
    EXPECT_TRUE(find(all, StyleId::Body)->format.keepNext);
}

TEST(Compose, ALineThatAnnouncesSomethingStaysWithIt)
{
    auto paper = plan();
    paper.body = {paragraph(u"Kết quả như sau:"_s), paragraph(u"Đạt: 06."_s), paragraph(u"Dài."_s),
                  paragraph(u"Hết."_s)};
    const auto all = paragraphs(composed(paper));
    const auto keeps = [&all](const QString& text) {
        return std::find_if(all.begin(), all.end(),
                            [&text](const Paragraph& one) { return one.text() == text; })
            ->format.keepNext;
    };
    EXPECT_TRUE(keeps(u"Kết quả như sau:"_s));
    EXPECT_FALSE(keeps(u"Đạt: 06."_s));
}

TEST(Compose, TheClosingKeepsTheLastRowOfATableWithIt)
{
    auto paper = plan();
    Block table{BlockType::Table, 0, {}, {}, {}, document::Table{}};
    table.table->rows = {{{{document::inlinesOf(u"một"_s)}}}, {{{document::inlinesOf(u"hai"_s)}}}};
    paper.body = {table};
    const auto all = paragraphs(composed(paper));
    const auto isLast = [](const Paragraph& one) { return one.text() == u"hai"_s; };
    EXPECT_TRUE(std::find_if(all.begin(), all.end(), isLast)->format.keepNext);
}

TEST(Compose, NothingInATableKeepsItsRowWithTheNext)
{
    auto paper = plan();
    paper.matrix = document::SignatureMatrix{true, {u"CHỨNG KIẾN"_s}, {{{u"A"_s}, {}, {}}}};
    const auto flow = composed(paper);
    for (const auto& block : flow.sections[0].blocks)
        if (std::holds_alternative<Table>(block))
            walkParagraphs(block, [](const Paragraph& one) { EXPECT_FALSE(one.format.keepNext); });
}

TEST(Compose, APenBlankGetsRoomOnBothSides)
{
    auto paper = plan();
    paper.body = {paragraph(u"Hôm nay, ngày … tháng … năm 2026"_s)};
    const QString text = find(paragraphs(composed(paper)), StyleId::Body)->text();
    EXPECT_TRUE(text.contains(u"ngày \u00A0\u00A0…\u00A0\u00A0 tháng"_s)) << text.toStdString();
}

TEST(Compose, ALongIssuerIsBrokenIntoLinesOfEqualLength)
{
    auto paper = plan();
    paper.issuer = {
        u"CỤM THI ĐUA CÁC TỈNH MIỀN ĐÔNG NAM BỘ"_s}; // 37 letters of 130 twips: two lines
    const auto issuer = *find(paragraphs(composed(paper)), StyleId::Issuer);
    EXPECT_GT(issuer.format.left, 0);
    EXPECT_EQ(issuer.format.left, issuer.format.right);
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    EXPECT_EQ(find(paragraphs(composed(paper)), StyleId::Issuer)->format.left, 0);
}

TEST(Compose, WhatIsIssuedWithADecisionHasAHeadWithoutNumber)
{
    auto paper = plan();
    paper.annexes = {{{}, {u"QUY CHẾ"_s}, {}, false, {paragraph(u"Một"_s)}}};
    const auto lines = linesOf(paper);
    EXPECT_EQ(lines.count(u"SỞ NỘI VỤ"_s), 2);
    EXPECT_EQ(lines.count(u"Số: 05/KH-SNV"_s), 1);
}

TEST(Compose, AListThatGoesWithADecisionHasNoHead)
{
    auto paper = plan();
    paper.annexes = {
        {{}, {u"DANH SÁCH"_s, u"Cá nhân được khen"_s}, {}, false, {paragraph(u"Một"_s)}}};
    EXPECT_EQ(linesOf(paper).count(u"SỞ NỘI VỤ"_s), 1);
    EXPECT_NE(find(paragraphs(composed(paper)), StyleId::AnnexTitle), nullptr);
}

TEST(Compose, AnAnnexIsASectionOfItsOwn)
{
    auto paper = plan();
    paper.annexes = {{u"Phụ lục"_s, {u"DANH SÁCH"_s}, {}, true, {paragraph(u"Một"_s)}}};
    const auto flow = composed(paper);
    ASSERT_EQ(flow.sections.size(), 2u);
    EXPECT_TRUE(flow.sections[1].page.isLandscape());
}

TEST(Compose, ColumnsOfATableFillTheWidthOfTheText)
{
    auto paper = plan();
    document::Table table;
    table.rows = {
        {{{document::inlinesOf(u"TT"_s)}, {document::inlinesOf(u"Nội dung công việc rất dài"_s)}}}};
    paper.body.push_back({BlockType::Table, 0, {}, {}, {}, table});
    const auto flow = composed(paper);
    for (const auto& block : flow.sections[0].blocks) {
        const auto* made = std::get_if<Table>(&block);
        if (!made || made->role != TableRole::Content)
            continue;
        EXPECT_EQ(made->columns[0] + made->columns[1], PageGeometry().textWidth());
        EXPECT_LT(made->columns[0], made->columns[1]);
    }
}

TEST(StyleSheet, NaturalLineOfFourteenPointsIsThatOfTheRecipe)
{
    EXPECT_EQ(naturalLineHeight(28), 322);
    EXPECT_EQ(naturalLineHeight(26), 299);
}

TEST(StyleSheet, EveryStyleHasItsOwnNames)
{
    const auto sheet = styleSheetOf(decree().figures);
    QStringList ids;
    for (const auto& style : sheet.styles) {
        EXPECT_FALSE(style.docxName.isEmpty());
        EXPECT_FALSE(ids.contains(style.docxId)) << style.docxId.toStdString();
        ids += style.docxId;
    }
}

namespace {

/// A regulation with one presentation "to": no head, names between 20 and 40 points.
regulation::Regulation withLargeNames()
{
    regulation::Regulation regulation = decree();
    regulation::Presentation large{u"to"_s, {}, regulation.figures};
    large.figures.hasHead = false;
    large.figures.hasTitleRule = false;
    auto& name = large.figures.types[u"annexTitle"_s];
    name.size = {20, 40, 40, u"x"_s};
    name.fitted = true;
    regulation.presentations[large.id] = large;
    return regulation;
}

int nameSize(const QString& name)
{
    OfficialDocument paper;
    paper.presentation = u"to"_s;
    paper.annexes.push_back({{}, {name}, {}, true, {}});
    const Flow flow = compose(paper, withLargeNames(), EvenRuler());
    EXPECT_EQ(flow.sections.size(), 1u);
    EXPECT_TRUE(flow.sections[0].page.isLandscape());
    return std::get<Paragraph>(flow.sections[0].blocks[0]).runs[0].format.halfPoints;
}

} // namespace

TEST(Compose, APlateIsASheetOfItsOwnWithTheNameAsLargeAsFitsOnOneLine)
{
    EXPECT_EQ(nameSize(u"AN"_s), 80);
    const int shrunk = nameSize(QString(45, u'A'));
    EXPECT_LT(shrunk, 80);
    EXPECT_GT(shrunk, 40);
    EXPECT_EQ(nameSize(QString(300, u'A')), 40);
}

TEST(Compose, APaperMayLieAcrossWithItsHead)
{
    OfficialDocument paper;
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.landscape = true;
    const Flow flow = composed(paper);
    EXPECT_TRUE(flow.sections[0].page.isLandscape());
    EXPECT_EQ(flow.sections[0].page.left, decree().figures.page.left.usual.twips());
}

TEST(Compose, ABlockThatBeginsAPageBreaksBeforeIt)
{
    OfficialDocument paper;
    paper.body = {paragraph(u"Một"_s), paragraph(u"Hai"_s)};
    paper.body[1].newPage = true;
    QStringList breaking;
    for (const auto& made : paragraphs(composed(paper)))
        if (made.pageBreakBefore)
            breaking += made.text();
    EXPECT_THAT(breaking, testing::ElementsAre(u"Hai"_s));
}

TEST(Compose, BeforeATableThatBeginsAPageStandsAnEmptyParagraphThatBreaksIt)
{
    OfficialDocument paper;
    Block table;
    table.type = BlockType::Table;
    table.table = document::Table{{{{{document::inlinesOf(u"Ô"_s), 1, 1}}}}, 0};
    table.newPage = true;
    paper.body = {paragraph(u"Một"_s), table};
    const Flow flow = composed(paper);
    const auto& blocks = flow.sections.front().blocks;
    const auto at = std::find_if(blocks.begin(), blocks.end(), [](const FlowBlock& block) {
        const auto* made = std::get_if<Paragraph>(&block);
        return made && made->pageBreakBefore;
    });
    ASSERT_NE(at, blocks.end());
    EXPECT_TRUE(std::get<Paragraph>(*at).text().isEmpty());
    EXPECT_TRUE(std::holds_alternative<Table>(*(at + 1)));
}
