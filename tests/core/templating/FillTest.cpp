// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Templates.h"

#include "templating/Filters.h"

#include "support/Files.h"

using namespace thidua;
using namespace thidua::templating;
using namespace thidua::templating::tests;
using document::BlockType;

namespace {

const char* members =
    R"({"n": 3, "list": [{"name": "A", "role": "trưởng"}, {"name": "B"}, {"name": "C"}]})";

TEST(Fill, PutsValuesIntoText)
{
    EXPECT_EQ(drawn(u"Xin chào {{ten}}."_s, R"({"ten": "ông A"})"), "Xin chào ông A.");
}

TEST(Fill, NeverReadsAValueAsMarkup)
{
    EXPECT_EQ(drawn(u"{{a}}\n{{b}}\n{{c}}\n{{d}}"_s,
                    R"({"a": "- {{n}}", "b": "I. **đậm**", "c": "@lặp x", "d": "| a | b |"})"),
              "- {{n}} / I. **đậm** / @lặp x / | a | b |");
}

TEST(Fill, KeepsAValueInOneLine)
{
    EXPECT_EQ(drawn(u"{{a}}."_s, "{\"a\": \"một\nhai\tba\"}"), "một hai ba.");
}

TEST(Fill, RepeatsLinesOverAList)
{
    EXPECT_EQ(drawn(u"@lặp x trong list\n- {{x.name}}{{lượt.dấu}}\n@hết"_s, members),
              "- A; / - B; / - C.");
}

TEST(Fill, RepeatsWithinRepeats)
{
    EXPECT_EQ(drawn(u"@lặp x trong a\n1. {{x.t}}\n@lặp y trong x.b\na) {{y}}\n@hết\n@hết"_s,
                    R"({"a": [{"t": "m", "b": ["p", "q"]}, {"t": "n", "b": ["r"]}]})"),
              "1. m / a) p / b) q / 2. n / a) r");
}

TEST(Fill, LeavesNoLineOfAConditionThatDoesNotHold)
{
    const QString body = u"đầu\n@nếu n > 5\nnhiều\n@hoặc-nếu n > 2\nvừa\n@khác\nít\n@hết\ncuối"_s;
    EXPECT_EQ(drawn(body, R"({"n": 9})"), "đầu / nhiều / cuối");
    EXPECT_EQ(drawn(body, R"({"n": 3})"), "đầu / vừa / cuối");
    EXPECT_EQ(drawn(body, R"({"n": 1})"), "đầu / ít / cuối");
    EXPECT_EQ(drawn(u"đầu\n@nếu không có\nx\n@hết\n@nếu co\ny\n@hết"_s), "đầu / x");
}

TEST(Fill, CombinesConditions)
{
    EXPECT_EQ(drawn(u"@nếu (a và không b) hoặc c = \"x\"\nđúng\n@khác\nsai\n@hết"_s,
                    R"({"a": true, "b": false})"),
              "đúng");
    EXPECT_EQ(drawn(u"@nếu (a và không b) hoặc c = \"x\"\nđúng\n@khác\nsai\n@hết"_s,
                    R"({"a": true, "b": true, "c": "y"})"),
              "sai");
}

TEST(Fill, CountsLabelsAgainWhenAClauseIsLeftOut)
{
    EXPECT_EQ(drawn(u"I. MỘT\n1. a\n@nếu x\n2. b\n@hết\n3. c\nII. HAI\n1. d"_s),
              "I. MỘT / 1. a / 2. c / II. HAI / 1. d");
}

TEST(Fill, FollowsTheVietnameseAlphabetInPoints)
{
    EXPECT_EQ(drawn(u"a) 1\na) 2\na) 3\na) 4\na) 5\na) 6\na) 7"_s),
              "a) 1 / b) 2 / c) 3 / d) 4 / đ) 5 / e) 6 / g) 7");
}

TEST(Fill, CountsArticlesThroughTheChapters)
{
    EXPECT_EQ(
        drawn(u"Chương I. CHUNG\nĐiều 1. a\nĐiều 2. b\n1. x\nChương II. RIÊNG\nĐiều 1. c\n1. y"_s),
        "Chương I CHUNG / Điều 1. a / Điều 2. b / 1. x / Chương II RIÊNG / Điều 3. c / 1. y");
}

TEST(Fill, TellsHeadingsByTheirBoldText)
{
    const auto form =
        read(u"I. MỘT\n1. **Có tên**\n1.1. **Nhỏ hơn**\n- x\n1.2. **Nữa**\n2. Không tên"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto body = filled(*form, {}).document.body;
    EXPECT_EQ(lines(body), "I. MỘT / 1. Có tên / 1.1. Nhỏ hơn / - x / 1.2. Nữa / 2. Không tên");
    ASSERT_EQ(body.size(), 1u);
    ASSERT_EQ(body[0].children.size(), 2u);
    EXPECT_EQ(body[0].children[0].type, BlockType::Heading);
    EXPECT_EQ(body[0].children[0].level, 2);
    EXPECT_EQ(body[0].children[0].children[0].level, 3);
    EXPECT_EQ(body[0].children[1].type, BlockType::Clause);
}

TEST(Fill, SetsEmphasisWithoutItsSigns)
{
    const auto form = read(u"a **b** *c* ***d*** \\*e"_s);
    ASSERT_TRUE(form.isOk());
    const auto text = filled(*form, {}).document.body.at(0).text;
    ASSERT_EQ(text.size(), 7u);
    EXPECT_TRUE(text[1].bold && !text[1].italic);
    EXPECT_TRUE(!text[3].bold && text[3].italic);
    EXPECT_TRUE(text[5].bold && text[5].italic);
    EXPECT_EQ(text[6].text, u" *e"_s);
}

TEST(Fill, PrintsADependentPieceOnlyWithAllItsFields)
{
    const QString body = u"Công văn[[ số {{so}}]][[ ngày {{ngay}}]] của Bộ."_s;
    EXPECT_EQ(drawn(body, R"({"so": "5"})"), "Công văn số 5 của Bộ.");
    EXPECT_EQ(drawn(body), "Công văn của Bộ.");
}

TEST(Fill, MakesOneTableOfRowsAndRepeatedRows)
{
    const auto form = read(
        u"| TT | Tên |\n|---|---|\n@lặp x trong list\n| {{lượt.số}} | {{x.name|chữ-hoa}} |\n@hết\n| Cộng | x |"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto body = filled(*form, json(members)).document.body;
    ASSERT_EQ(lines(body), "[TT|Tên/1|A/2|B/3|C/Cộng|x]");
    EXPECT_EQ(body[0].table->headRows, 1);
}

TEST(Fill, MakesARowOfAListAndFillsUpShortOnes)
{
    EXPECT_EQ(drawn(u"@hàng cot\n|---|\n@lặp h trong hang\n@hàng h\n@hết"_s,
                    R"({"cot": ["TT", "Tên", "Số"], "hang": [["1", "A", "x"], ["2"]]})"),
              "[TT|Tên|Số/1|A|x/2||]");
}

TEST(Fill, LeavesLinesForThePenEvenWithinConditions)
{
    EXPECT_EQ(drawn(u"Ý kiến:\n@chỗ-viết\n@nếu không a\n@chỗ-viết\n@hết"_s), "Ý kiến: / \t / \t");
}

TEST(Fill, JoinsCellsToThoseAbove)
{
    const auto form =
        read(u"| TT | Điểm | < | Ghi chú |\n| ^ | Tự chấm | Thẩm định | ^ |\n|---|"_s);
    ASSERT_TRUE(form.isOk());
    const auto made = fill(*form, {});
    ASSERT_TRUE(made.isOk());
    const auto& rows = made->document.body[0].table->rows;
    ASSERT_EQ(rows[0].cells.size(), 3u);
    EXPECT_EQ(rows[0].cells[0].rowSpan, 2);
    EXPECT_EQ(rows[0].cells[1].rowSpan, 1);
    EXPECT_EQ(rows[0].cells[2].rowSpan, 2);
    EXPECT_EQ(rows[1].cells.size(), 2u);
}

TEST(Fill, AnUpwardMarkOfTheDataStaysWhatItIs)
{
    EXPECT_EQ(drawn(u"| a |\n| {{x}} |"_s, R"({"x": "^"})"), "[a/^]");
}

TEST(Fill, JoinsCellsToTheLeft)
{
    const auto form = read(u"| Cộng | < | 3 |"_s);
    ASSERT_TRUE(form.isOk());
    const auto row = filled(*form, {}).document.body.at(0).table->rows.at(0);
    ASSERT_EQ(row.cells.size(), 2u);
    EXPECT_EQ(row.cells[0].columnSpan, 2);
}

TEST(Fill, KeepsFieldsWithFiltersWholeInsideCells)
{
    EXPECT_EQ(drawn(u"| {{list|đếm|hai-chữ-số}} | \\| |"_s, members), "[03||]");
}

TEST(Fill, PutsAnnexesIntoTheirPlace)
{
    const auto form =
        read(u"thân\n@phụ-lục ngang\n@tiêu-đề BẢNG {{n}}\n@kèm-theo (Kèm theo)\n1. x\n"
             u"@phụ-lục\n@tiêu-đề HAI\n1. y"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    auto result = fill(*form, {json(members), {nullptr, {}, u"Phụ lục"_s}});
    ASSERT_TRUE(result.isOk());
    const auto paper = std::move(result).value().document;
    EXPECT_EQ(lines(paper.body), "thân");
    ASSERT_EQ(paper.annexes.size(), 2u);
    EXPECT_EQ(paper.annexes[0].label, u"Phụ lục I"_s);
    EXPECT_EQ(paper.annexes[0].title, QStringList(u"BẢNG 3"_s));
    EXPECT_TRUE(paper.annexes[0].landscape);
    EXPECT_EQ(lines(paper.annexes[1].body), "1. y");
}

TEST(Fill, IncludesSharedParts)
{
    const auto form = read(u"@chèn chung/mot\ncuối"_s, {},
                           {{u"chung/mot"_s, u"- {{n}}\n@chèn hai"_s}, {u"hai"_s, u"+ b"_s}});
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    EXPECT_EQ(lines(filled(*form, json(members)).document.body), "- 3 / + b / cuối");
}

TEST(Fill, DrawsComponentsLineByLine)
{
    const auto form = read(
        u"x"_s,
        u"cơ-quan-ban-hành: \"{{dong}}\"\nnơi-nhận: |\n  Bộ *A*\n  @lặp x trong list\n"
        u"  {{x.name}}[[ ({{x.role}})]]\n  @hết\n  Lưu: VT\nsố-bản: \"{{list|đếm|cộng:1}}\"\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    auto data = json(members);
    data[u"dong"_s] = QJsonArray{u"CỤM"_s, u"THI ĐUA"_s};
    const auto paper = filled(*form, data).document;
    EXPECT_EQ(paper.issuer, QStringList({u"CỤM"_s, u"THI ĐUA"_s}));
    EXPECT_EQ(paper.recipients.join(u'/'), u"Bộ *A*/A (trưởng)/B/C/Lưu: VT"_s);
    EXPECT_EQ(paper.copies, 4);
}

TEST(Fill, DrawsOneCellOfTheMatrixPerEntry)
{
    const auto form = read(
        u"x"_s,
        u"bảng-ký:\n  lặp: x trong list\n  chứng-kiến: BỘ\n  quyền-hạn: \"{{x.role|chữ-hoa}}\"\n"
        u"  chức-vụ-khác: GIÁM ĐỐC {{x.name}}\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto matrix = filled(*form, json(members)).document.matrix;
    ASSERT_TRUE(matrix.has_value());
    ASSERT_EQ(matrix->cells.size(), 3u);
    EXPECT_EQ(matrix->cells[0].authority, QStringList(u"TRƯỞNG"_s));
    EXPECT_TRUE(matrix->cells[1].authority.isEmpty());
}

TEST(Fill, UsesFragmentsForTheEntriesOfAList)
{
    EXPECT_EQ(drawn(u"Gồm {{list|mẫu:dv|danh-sách}}."_s, members,
                    u"mẫu:\n  dv: \"{{it.name}}[[ ({{it.role}})]]\"\n"_s),
              "Gồm A (trưởng), B và C.");
}

TEST(Fill, NamesWhatIsMissingAndTakesStandardValues)
{
    const auto form = read(u"{{a}} {{b}} {{c.d}}"_s,
                           u"trường:\n  - đường-dẫn: a\n    nhãn: Chủ đề\n  - {đường-dẫn: b, nhãn: "
                           u"B, bắt-buộc: không}\n"
                           u"  - {đường-dẫn: c.d, nhãn: C, mặc-định: \"số {{n}}\"}\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto result = filled(*form, json(members));
    EXPECT_EQ(lines(result.document.body), "  số 3");
    ASSERT_EQ(result.missing.size(), 1u);
    EXPECT_EQ(result.missing[0].label, u"Chủ đề"_s);
    EXPECT_TRUE(result.notices.empty());
}

TEST(Fill, SaysWhichDatumOfTheBodyIsNotThere)
{
    const auto form = read(u"{{a.b}}"_s);
    ASSERT_TRUE(form.isOk());
    const auto notices = filled(*form, {}).notices;
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].path, u"a.b"_s);
}

TEST(Fill, MissesAListWhoseStandardComesToNothing)
{
    const auto form = read(u"{{paper.changed|danh-sách}}"_s,
                           u"trường:\n  - {đường-dẫn: paper.changed, nhãn: Việc, kiểu: danh-sách, "
                           u"bắt-buộc: có, mặc-định: \"{{events|lấy:title}}\"}\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    EXPECT_EQ(filled(*form, {}).missing.size(), 1u);
    const auto events = json(R"({"events": [{"title": "Hội nghị"}]})");
    EXPECT_TRUE(filled(*form, events).missing.empty());
}

TEST(Fill, RefusesToRepeatWithoutEnd)
{
    QJsonArray many;
    for (int i = 0; i < 400; ++i)
        many += i;
    const auto form = read(
        u"@lặp a trong x\n@lặp b trong x\n@lặp c trong x\n@nếu không\n- z\n@hết\n@hết\n@hết\n@hết"_s);
    ASSERT_FALSE(form.isOk());
    const auto loops =
        read(u"@lặp a trong x\n@lặp b trong x\n@lặp c trong x\n- z\n@hết\n@hết\n@hết"_s);
    ASSERT_TRUE(loops.isOk());
    EXPECT_FALSE(fill(*loops, {QJsonObject{{u"x"_s, many}}, {}}).isOk());
}

TEST(Documentation, ShowsATemplateThatCanBeRead)
{
    const QString page =
        QString::fromUtf8(support::contentOf(support::sourceFolder() + u"/docs/templates.md"_s));
    QStringList example;
    for (const QString& line : page.mid(page.indexOf(u"    ---\n"_s)).split(u'\n')) {
        if (!line.startsWith(u"    "_s) && !line.isEmpty())
            break;
        example += line.mid(4);
    }
    ASSERT_GT(example.size(), 20);
    const auto form =
        readTemplate(example.join(u'\n').toUtf8(), u"docs/templates.md"_s, sourceOf({}));
    EXPECT_TRUE(form.isOk()) << (form ? std::string() : form.error().message.toStdString());
}

TEST(Documentation, NamesEveryFilter)
{
    const QString page =
        QString::fromUtf8(support::contentOf(support::sourceFolder() + u"/docs/templates.md"_s));
    for (const QString& name : filterNames())
        EXPECT_TRUE(page.contains(u'`' + name)) << name.toStdString();
}

} // namespace
