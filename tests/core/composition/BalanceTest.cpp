// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Compose.h"
#include "composition/PlainText.h"

#include "support/Files.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace thidua;
using namespace thidua::composition;
using namespace Qt::StringLiterals;
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

Flow composed(const OfficialDocument& paper)
{
    static const auto decree = regulation::loadRegulation(
        support::contentOf(support::sourceFolder() + u"/resources/regulations/nd30-2020.json"_s),
        {});
    static const auto presented = regulation::withPresentations(
        *decree,
        support::contentOf(support::sourceFolder() + u"/resources/layout/presentations.json"_s),
        {});
    static const auto regulation = regulation::withLineWords(
        *presented,
        support::contentOf(support::sourceFolder() + u"/resources/layout/line-words.json"_s), {});
    return compose(paper, *regulation, EvenRuler());
}

document::TableRow row(const QStringList& texts)
{
    document::TableRow made;
    for (const QString& text : texts)
        if (text == u"<"_s) // joined with the one before
            ++made.cells.back().columnSpan;
        else
            made.cells.push_back({document::inlinesOf(text), 1, 1});
    return made;
}

Table composedTable(const std::vector<QStringList>& rows)
{
    document::Table table;
    table.headRows = 1;
    for (const auto& texts : rows)
        table.rows.push_back(row(texts));
    OfficialDocument paper;
    document::Block block;
    block.type = document::BlockType::Table;
    block.table = table;
    paper.body = {block};
    const Flow flow = composed(paper);
    for (const auto& one : flow.sections.front().blocks)
        if (const auto* found = std::get_if<Table>(&one); found && found->bordered)
            return *found;
    return {};
}

/// Where the lines of the abstract part at its indents.
QStringList linesOfAbstract(const QString& abstract)
{
    OfficialDocument paper;
    paper.title = u"DIỄN VĂN"_s;
    paper.abstract = {abstract};
    const Flow flow = composed(paper);
    QStringList lines;
    for (const auto& block : flow.sections.front().blocks) {
        const auto* one = std::get_if<Paragraph>(&block);
        if (!one || one->style != StyleId::Abstract)
            continue;
        const int room =
            flow.sections.front().page.textWidth() - one->format.left - one->format.right;
        for (const QString& word : one->text().split(u' ')) {
            const bool fits =
                !lines.isEmpty() && (lines.last().size() + 1 + word.size()) * 28 * 5 <= room;
            if (fits)
                lines.last() += u' ' + word;
            else
                lines += word;
        }
    }
    return lines;
}

} // namespace

TEST(ColumnWidths, GiveARareLongNoteNoMoreThanItSaves)
{
    std::vector<QStringList> rows{{u"Họ và tên"_s, u"Cơ quan"_s, u"Ghi chú"_s}};
    for (int i = 0; i < 12; ++i)
        rows.push_back({u"Nguyễn Văn A"_s, u"Sở Nội vụ tỉnh Quảng Ninh"_s, QString()});
    rows[5][2] = u"Vắng mặt vì đi công tác nước ngoài theo quyết định của cấp có thẩm quyền"_s;
    const Table table = composedTable(rows);
    ASSERT_EQ(table.columns.size(), 3U);
    EXPECT_GT(table.columns[1], 25 * 24 * 5); // on one line
    EXPECT_EQ(std::accumulate(table.columns.begin(), table.columns.end(), 0),
              composed({}).sections.front().page.textWidth());
}

TEST(ColumnWidths, GiveNoColumnMoreThanItNeedsWhileAnotherWraps)
{
    const Table table = composedTable(
        {{u"TT"_s, u"Đồng ý"_s, u"Danh hiệu, hình thức đề nghị"_s},
         {u"1"_s, u"07"_s, u"Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên, kèm tiền"_s}});
    EXPECT_LT(table.columns[0], 1200);
    EXPECT_LT(table.columns[1], 1600);
}

TEST(ColumnWidths, PartANameOnlyWhereThatSavesALine)
{
    const QString text =
        u"Chỉ đạo hoàn thành nhiệm vụ được giao trong năm; chủ trì sắp xếp tổ chức "
        u"bộ máy của cơ quan; tham mưu bốn mươi hai văn bản, ba đề án"_s;
    const QString given = u"Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm 2024"_s;
    std::vector<QStringList> rows{{u"TT"_s, u"Họ và tên"_s, u"Thành tích"_s, u"Đã khen"_s}};
    for (const QString& name : {u"Nguyễn Thanh A"_s, u"Trần Thị Thu B"_s, u"Lê Hoàng Văn C"_s})
        rows.push_back({u"1"_s, name, text, given});
    EXPECT_GT(composedTable(rows).columns[1], 14 * 24 * 5);
}

TEST(ColumnWidths, GiveOneColumnWhatSeveralCanSpare)
{
    const QString longest = u"Tập thể đã có thành tích tốt trong năm công tác"_s;
    const Table table = composedTable(
        {{u"TT"_s, u"Họ và tên, tên tập thể"_s, u"Danh hiệu, hình thức đề nghị"_s, u"Đồng ý"_s,
          u"Không đồng ý"_s, u"Tỷ lệ đồng ý"_s, u"Tỷ lệ cần đạt"_s, u"Kết quả"_s},
         {u"1"_s, u"Văn phòng Sở"_s, longest, u"09"_s, u"00"_s, u"100%"_s, u"từ 80% trở lên"_s,
          u"Đạt"_s},
         {u"2"_s, u"Lý Thị N"_s, u"Lao động tiên tiến"_s, u"06"_s, u"03"_s, u"66,7%"_s,
          u"từ 80% trở lên"_s, u"Không đạt"_s}});
    EXPECT_GT(table.columns[2], 15 * 24 * 5);
}

TEST(ColumnWidths, AreTakenFromTheTimeBeforeWhileTableAndPageAreTheSame)
{
    KnownWidths known;
    const document::Table table{{row({u"TT"_s, u"Họ và tên"_s})}, 1};
    EXPECT_EQ(known.find({table, 9000, 100}), nullptr);
    known.keep({table, 9000, 100}, {600, 8400});
    ASSERT_NE(known.find({table, 9000, 100}), nullptr);
    EXPECT_EQ(known.find({table, 9000, 100})->back(), 8400);
    EXPECT_EQ(known.find({table, 9100, 100}), nullptr);
    EXPECT_EQ(known.find({table, 9000, 110}), nullptr);
    EXPECT_EQ(known.find({{{row({u"TT"_s, u"Họ tên"_s})}, 1}, 9000, 100}), nullptr);
    for (int i = 0; i < 50; ++i)
        known.keep({table, i, 100}, {i});
    EXPECT_EQ(known.find({table, 9000, 100}), nullptr);
    EXPECT_EQ(known.find({table, 49, 100})->front(), 49);
}

TEST(ColumnWidths, LeaveAJoinedNameTheRoomOfItsColumns)
{
    const QString longest = u"Đội công tác xã hội lưu động và hỗ trợ việc làm cho người lao động"_s;
    const auto widths = [&](const QString& name) {
        return composedTable({{u"TT"_s, u"Họ và tên"_s, u"Chức vụ, đơn vị"_s, u"Đồng ý"_s},
                              {u"1"_s, name, u"<"_s, u""_s},
                              {u"2"_s, u"Trần Thị B"_s, u"Chuyên viên, Văn phòng"_s, u""_s}})
            .columns;
    };
    EXPECT_EQ(widths(u"Văn phòng"_s)[1], widths(longest)[1]);
}

TEST(LineBalance, PartsNoYearAndNoName)
{
    for (
        const QString& line : linesOfAbstract(
            u"Hội nghị ký kết giao ước thi đua năm 2026 của Cụm thi đua Sông Hồng và các tỉnh"_s)) {
        EXPECT_FALSE(line.endsWith(u" năm"_s)) << line.toStdString();
        EXPECT_FALSE(line.endsWith(u" Sông"_s)) << line.toStdString();
        EXPECT_FALSE(line.endsWith(u" thi"_s)) << line.toStdString();
    }
}

TEST(LineBalance, PartsNoPlaceInCapitals)
{
    for (const QString& line : linesOfAbstract(
             u"SỞ NỘI VỤ TỈNH HƯNG YÊN VÀ SỞ NỘI VỤ THÀNH PHỐ HỒ CHÍ MINH PHỐI HỢP"_s)) {
        EXPECT_FALSE(line.endsWith(u"HỒ"_s)) << line.toStdString();
        EXPECT_FALSE(line.endsWith(u"THÀNH"_s)) << line.toStdString();
    }
}

TEST(LineBalance, PartsNoCompoundBeforeAComma)
{
    const QStringList lines = linesOfAbstract(
        u"TỔNG KẾT NHIỆM VỤ NĂM CỦA PHÒNG CÔNG CHỨC, VIÊN CHỨC VÀ CÁC PHÒNG CỦA SỞ"_s);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().endsWith(u" CÔNG CHỨC,"_s)) << lines.first().toStdString();
}

TEST(LineBalance, LeavesAProvinceOnTheLineOfTheWordBefore)
{
    for (const QString& line : linesOfAbstract(
             u"Kết luận của Giám đốc Sở Nội vụ tỉnh Hưng Yên tại Hội nghị giao ban quý I"_s))
        EXPECT_FALSE(line.endsWith(u" tỉnh"_s)) << line.toStdString();
}

TEST(LineBalance, PartsNoWordsOfAConferenceAndNoRegion)
{
    for (
        const QString& line : linesOfAbstract(
            u"Kết luận tại hội nghị sơ kết 6 tháng đầu năm, trao đổi kinh nghiệm tổ chức phong trào thi đua, bình xét, suy tôn vùng Đồng bằng sông Hồng, Trung du, miền núi phía Bắc"_s)) {
        for (const QString& half :
             {u"trao"_s, u"bình"_s, u"suy"_s, u"sông"_s, u"Trung"_s, u"miền"_s})
            EXPECT_FALSE(line.endsWith(u' ' + half)) << line.toStdString();
    }
}

TEST(LineBalance, KeepsTheRoomOfThePenBesideItsWord)
{
    for (
        const QString& line : linesOfAbstract(
            u"Kèm theo Giấy mời số …/GM-SNV ngày … tháng … năm 2026 của Sở Nội vụ Thành phố Hồ Chí Minh"_s)) {
        EXPECT_FALSE(line.endsWith(u"tháng"_s)) << line.toStdString();
        EXPECT_FALSE(line.endsWith(u"ngày"_s)) << line.toStdString();
    }
}

TEST(Closing, LeavesNoPurposeAloneOnALineOfTheRecipients)
{
    OfficialDocument paper;
    paper.signatures = {{{u"CỤM TRƯỞNG"_s}, {}, u"Nguyễn Văn A"_s}};
    paper.recipients = {u"Bộ Nội vụ (để b/c)"_s,
                        u"Sở Nội vụ thành phố Hải Phòng (đơn vị Cụm trưởng)"_s,
                        u"Hội đồng Thi đua - Khen thưởng Bộ Nội vụ (để b/c)"_s};
    std::vector<int> indents;
    const Flow flow = composed(paper);
    for (const auto& block : flow.sections.front().blocks)
        walkParagraphs(block, [&indents](const Paragraph& one) {
            if (one.style == StyleId::Recipient && !one.text().isEmpty())
                indents.push_back(one.format.right);
        });
    ASSERT_EQ(indents.size(), 3U);
    const int left = flow.sections.front().page.textWidth() * 15 / 32;
    constexpr int character = 22 * 5;               // type 11
    EXPECT_EQ(indents[0], 0);                       // on one line
    EXPECT_LT((left - indents[1]) / character, 36); // "- Sở Nội vụ thành phố Hải Phòng (đơn"
    EXPECT_GE((left - indents[1]) / character, 31);
    EXPECT_LT((left - indents[2]) / character, 36); // "- Hội đồng Thi đua - Khen thưởng Bộ"
    EXPECT_GE((left - indents[2]) / character, 32);
}

TEST(Head, HasPlaceAndDateOnOneLine)
{
    OfficialDocument paper;
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.place = u"Thành phố Hồ Chí Minh"_s;
    const Flow flow = composed(paper);
    const auto& head = std::get<Table>(flow.sections.front().blocks.front());
    const QString line = head.rows.back().cells[1].paragraphs.front().text();
    EXPECT_GE(head.columns[1], flow.sections.front().page.textWidth() * 11 / 20);
    EXPECT_LE(head.columns[1], flow.sections.front().page.textWidth() * 3 / 4);
    EXPECT_TRUE(line.startsWith(u"Thành phố Hồ Chí Minh, ngày"_s)) << line.toStdString();
}

TEST(Head, PartsTheIssuerFromTheNationalName)
{
    const auto firstLine = [](const QString& parent) {
        OfficialDocument paper;
        paper.parent = {parent};
        paper.issuer = {u"SỞ NỘI VỤ"_s};
        const Flow flow = composed(paper);
        const auto& head = std::get<Table>(flow.sections.front().blocks.front());
        return std::pair(head.rows.front().cells[0].paragraphs.front(), head.columns[0]);
    };
    const int column = firstLine(u"BỘ"_s).second;
    const auto letters = static_cast<qsizetype>(column / (26 * 5)); // type 13
    const auto line = firstLine(QString(letters, u'A')).first;      // as long as the column
    ASSERT_EQ(line.runs.size(), 1U);
    EXPECT_GE(line.runs.front().format.halfPoints, 24);
    EXPECT_LE(letters * line.runs.front().format.halfPoints * 5, column - 260);
    EXPECT_EQ(firstLine(u"BỘ NỘI VỤ"_s).first.runs.front().format.halfPoints, 26);
}

TEST(Closing, PartsLongPostsLikeTitles)
{
    OfficialDocument paper;
    paper.signatures = {
        {{u"CỤM TRƯỞNG"_s}, {u"GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH HƯNG YÊN"_s}, {}}};
    bool isIndented = false;
    const Flow flow = composed(paper);
    for (const auto& block : flow.sections.front().blocks)
        walkParagraphs(block, [&isIndented](const Paragraph& one) {
            if (one.style == StyleId::OtherPosition)
                isIndented = one.format.right > 0;
        });
    EXPECT_TRUE(isIndented);
}

TEST(Closing, SetsTheNamesOfTwoThatSignLevel)
{
    OfficialDocument paper;
    paper.signatures = {{{u"THƯ KÝ"_s}, {}, u"Phạm Thị D"_s},
                        {{u"CHỦ TRÌ"_s, u"CHỦ TỊCH HỘI ĐỒNG"_s}, {}, u"Nguyễn Văn A"_s}};
    std::vector<int> rooms;
    const Flow flow = composed(paper);
    for (const auto& block : flow.sections.front().blocks)
        walkParagraphs(block, [&rooms](const Paragraph& one) {
            if (one.style == StyleId::SignatureRoom)
                rooms.push_back(one.format.line.value);
        });
    ASSERT_EQ(rooms.size(), 2U);
    EXPECT_EQ(rooms[0] - rooms[1], 322);
}

TEST(Closing, KeepsTwoRowsOfSignaturesOnOnePage)
{
    OfficialDocument paper;
    for (const QString& who : {u"NGƯỜI LẬP"_s, u"PHỤ TRÁCH KẾ TOÁN"_s, u"GIÁM ĐỐC"_s})
        paper.signatures.push_back({{who}, {}, u"Nguyễn Văn A"_s});
    const Flow flow = composed(paper);
    for (const auto& block : flow.sections.front().blocks)
        if (const auto* table = std::get_if<Table>(&block);
            table && table->role == TableRole::Signatures) {
            EXPECT_TRUE(table->rows[0].cells[0].paragraphs[0].format.keepNext);
            EXPECT_FALSE(table->rows[1].cells[0].paragraphs[0].format.keepNext);
        }
}

TEST(Closing, KeepsAShortListOfRecipientsWithTheSignaturesAbove)
{
    OfficialDocument paper;
    paper.signatures = {{{u"THƯ KÝ"_s}, {}, {}}, {{u"CHỦ TRÌ"_s}, {}, {}}};
    const auto isKept = [&paper] {
        const Flow flow = composed(paper);
        for (const auto& block : flow.sections.front().blocks)
            if (const auto* table = std::get_if<Table>(&block);
                table && table->role == TableRole::Signatures)
                return table->rows.back().cells[0].paragraphs[0].format.keepNext;
        return false;
    };
    EXPECT_FALSE(isKept());
    paper.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
    EXPECT_TRUE(isKept());
    for (int i = 0; i < 60; ++i)
        paper.recipients += u"Các phòng thuộc Sở"_s;
    EXPECT_FALSE(isKept());
}

TEST(NamePlate, StandsOnBothHalvesOfTheSheet)
{
    OfficialDocument paper;
    paper.presentation = u"bien-ten"_s;
    paper.annexes.resize(1);
    paper.annexes[0].landscape = true;
    paper.annexes[0].title = {u"NGUYỄN VĂN A"_s};
    paper.annexes[0].note = {u"Giám đốc"_s};
    const Flow flow = composed(paper);
    EXPECT_EQ(plainText(flow).count(u"NGUYỄN VĂN A"_s), 2);
    EXPECT_EQ(plainText(flow).count(u"Giám đốc"_s), 2);
}
