// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Json.h"
#include "document/Fill.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::document;
using namespace Qt::StringLiterals;

namespace {

OfficialDocument fullPaper()
{
    OfficialDocument paper;
    paper.kind = u"KH"_s;
    paper.parent = {u"UBND TỈNH A"_s};
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.number = u"05"_s;
    paper.symbol = u"KH-SNV"_s;
    paper.place = u"A"_s;
    paper.date = *base::Date::of(2026, 3);
    paper.draft = u"DỰ THẢO"_s;
    paper.title = u"KẾ HOẠCH"_s;
    paper.abstract = {u"Phát động phong trào"_s, u"năm 2026"_s};
    paper.authorityLine = {u"GIÁM ĐỐC SỞ NỘI VỤ"_s};
    paper.enacting = u"QUYẾT ĐỊNH:"_s;
    paper.addressees = {u"Bộ Nội vụ"_s};
    paper.bases = {u"Căn cứ Luật A;"_s};
    Block heading{BlockType::Heading, 1, u"I."_s, inlinesOf(u"MỤC ĐÍCH"_s), {}, {}};
    heading.children.push_back(
        {BlockType::Clause, 0, u"1."_s, {{u"Nội dung "_s}, {u"đậm"_s, true, true}}, {}, {}});
    Table table;
    table.headRows = 1;
    table.rows.push_back({{{inlinesOf(u"TT"_s), 2, 1}, {{{u"Việc"_s, true, false}}, 1, 2}}});
    heading.newPage = true;
    paper.body = {heading, {BlockType::Table, 0, {}, {}, {}, table}};
    paper.recipients = {u"Lưu: VT"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    paper.matrix =
        SignatureMatrix{true, {u"CHỨNG KIẾN"_s}, {{{u"CỤM TRƯỞNG"_s}, {u"GIÁM ĐỐC"_s}, {}}}};
    paper.copies = 12;
    paper.urgency = Urgency::Flash;
    paper.circulation = u"LƯU HÀNH NỘI BỘ"_s;
    paper.drafter = u"PL.(300)"_s;
    paper.contact = {u"ĐT: 0123"_s};
    paper.annexes = {{u"Phụ lục"_s, {u"BẢNG"_s}, {u"(Kèm theo)"_s}, true, {{}}}};
    paper.warnings = {{7, u"WANG"_s, u"bỏ qua"_s}};
    paper.body[0].children[0].source = u"lặp items"_s;
    paper.body[0].text.push_back({QString(), false, false, FieldMark{u"a|năm"_s, u"2026"_s}});
    paper.templateId = u"ke-hoach"_s;
    paper.regions = {{u"lặp items"_s, u"0123"_s, true}, {u"=recipients"_s, {}, false}};
    return paper;
}

base::Error refusal(const QByteArray& json)
{
    const auto read = fromJsonText(json, u"x.json"_s);
    return read ? base::Error{} : read.error();
}

} // namespace

TEST(PaperJson, WhatIsWrittenIsReadBackEqual)
{
    const auto paper = fullPaper();
    const auto read = fromJsonText(toJsonText(paper), u"x.json"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(*read, paper);
}

TEST(PaperJson, WritingTwiceGivesTheSameBytes)
{
    EXPECT_EQ(toJsonText(fullPaper()), toJsonText(fullPaper()));
}

TEST(PaperJson, UnknownCopiesAreNull)
{
    EXPECT_THAT(toJsonText({}).toStdString(), testing::HasSubstr("\"copies\": null"));
}

TEST(PaperJson, DecomposedTextIsComposed)
{
    const auto read =
        fromJsonText(u"{\"place\": \"Ha\u0309i Pho\u0300ng\"}"_s.toUtf8(), u"x.json"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->place, u"Hải Phòng"_s);
}

TEST(PaperJson, AWrongTypeIsRefusedWithFileAndMember)
{
    const auto error = refusal(R"({"body": [{"type": "clause", "label": 1}]})");
    EXPECT_EQ(error.code, base::ErrorCode::Refused);
    EXPECT_THAT(error.message.toStdString(),
                testing::AllOf(testing::HasSubstr("x.json"), testing::HasSubstr("body[0].label")));
}

TEST(PaperJson, ANewerFormatIsRefused)
{
    EXPECT_THAT(refusal(R"({"format": 2})").message.toStdString(), testing::HasSubstr("mới hơn"));
}

TEST(PaperJson, AnImpossibleDateIsRefused)
{
    EXPECT_THAT(refusal(R"({"date": "2026-02-30"})").message.toStdString(),
                testing::HasSubstr("date"));
}

TEST(PaperJson, BrokenSyntaxIsRefusedWithItsLine)
{
    EXPECT_THAT(refusal("{\n\"kind\": \n}").message.toStdString(), testing::HasSubstr("dòng 3"));
}

TEST(PaperJson, BlocksNestedWithoutEndAreRefused)
{
    QByteArray json = R"({"body": )";
    for (int i = 0; i < 100; ++i)
        json += R"([{"type": "item", "children": )";
    json += "[]";
    for (int i = 0; i < 100; ++i)
        json += "}]";
    EXPECT_THAT(refusal(json + "}").message.toStdString(), testing::HasSubstr("quá sâu"));
}

TEST(Fill, TakesOnlyWhatThePaperLacks)
{
    OfficialDocument paper;
    paper.place = u"Hải Phòng"_s;
    const auto whole = filled(paper, fullPaper());
    EXPECT_EQ(whole.place, u"Hải Phòng"_s);
    EXPECT_EQ(whole.issuer, QStringList{u"SỞ NỘI VỤ"_s});
    EXPECT_EQ(whole.signatures, fullPaper().signatures);
}

TEST(Fill, APledgeTakesNoSignerFromTheProfile)
{
    OfficialDocument paper;
    paper.matrix = SignatureMatrix{true, {}, {{{u"CỤM TRƯỞNG"_s}, {}, {}}}};
    EXPECT_TRUE(filled(paper, fullPaper()).signatures.empty());
}

TEST(Fill, AProfileNeverReplacesAList)
{
    OfficialDocument paper;
    paper.recipients = {u"Bộ Nội vụ"_s};
    EXPECT_EQ(filled(paper, fullPaper()).recipients, QStringList{u"Bộ Nội vụ"_s});
}
