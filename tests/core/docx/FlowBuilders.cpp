// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowBuilders.h"

namespace thidua::support {

using namespace Qt::StringLiterals;
using namespace composition;

namespace {

void setStyle(StyleSheet& sheet, StyleId id, const QString& docxId, const QString& name)
{
    sheet.of(id).docxId = docxId;
    sheet.of(id).docxName = name;
}

void centre(StyleSheet& sheet, std::initializer_list<StyleId> ids)
{
    for (const auto id : ids)
        sheet.of(id).paragraph.alignment = Alignment::Centre;
}

} // namespace

StyleSheet plainStyles()
{
    using enum StyleId;
    StyleSheet sheet;
    for (int index = 0; index < styleCount; ++index)
        setStyle(sheet, static_cast<StyleId>(index), u"VB%1"_s.arg(index),
                 u"VB kiểu %1"_s.arg(index));
    setStyle(sheet, Normal, u"Normal"_s, u"Normal"_s);
    setStyle(sheet, Heading1, u"Heading1"_s, u"heading 1"_s);
    setStyle(sheet, PageNumber, u"Header"_s, u"header"_s);
    setStyle(sheet, Contact, u"Footer"_s, u"footer"_s);
    setStyle(sheet, Footnote, u"FootnoteText"_s, u"footnote text"_s);
    setStyle(sheet, Body, u"VBNoiDung"_s, u"VB Nội dung"_s);
    centre(sheet, {NationalName, Motto, Issuer, ParentAgency, Title, PageNumber, ShortRule,
                   SignerName, CirculationMark, TableHead});
    sheet.of(Body).paragraph.alignment = Alignment::Justified;
    sheet.of(Body).paragraph.firstLine = 720;
    sheet.of(Body).paragraph.after = 120;
    sheet.of(Heading1).paragraph.keepNext = true;
    sheet.of(Heading1).paragraph.outlineLevel = 0;
    sheet.of(CirculationMark).paragraph.box = true;
    sheet.of(UrgencyMark).character.red = true;
    for (const auto id : {Heading1, NationalName, Motto, Issuer, Title, SignerName, TableHead})
        sheet.of(id).character.bold = true;
    sheet.of(NationalName).character.halfPoints = 26;
    sheet.of(ShortRule).character.halfPoints = 8;
    sheet.of(ShortRule).paragraph.topRule = true;
    sheet.of(ShortRule).paragraph.line = {LineRule::Exact, 100};
    sheet.of(SectionEnd).character.halfPoints = 2;
    sheet.of(SectionEnd).paragraph.line = {LineRule::Exact, 20};
    return sheet;
}

Run run(const StyleSheet& styles, StyleId id, const QString& text)
{
    return {text, styles.of(id).character};
}

Paragraph paragraph(StyleId id, const QString& text)
{
    static const StyleSheet styles = plainStyles();
    Paragraph made;
    made.style = id;
    made.format = styles.of(id).paragraph;
    if (!text.isEmpty())
        made.runs = {run(styles, id, text)};
    return made;
}

Paragraph shortRule(double share)
{
    Paragraph made = paragraph(StyleId::ShortRule, {});
    made.rule = ShortRule{share, 1};
    return made;
}

Cell cell(std::vector<Paragraph> paragraphs)
{
    Cell made;
    made.paragraphs = std::move(paragraphs);
    return made;
}

Cell textCell(const QString& text, int columnSpan, int rowSpan)
{
    Cell made = cell({paragraph(StyleId::TableText, text)});
    made.columnSpan = columnSpan;
    made.rowSpan = rowSpan;
    return made;
}

Table contentTable(std::vector<int> columns, std::vector<Row> rows)
{
    Table table;
    table.columns = std::move(columns);
    table.rows = std::move(rows);
    table.bordered = true;
    table.cellMargin = 85;
    return table;
}

Table headTable()
{
    Table table;
    table.role = TableRole::Head;
    table.columns = {3402, 5669};
    Row row;
    row.cells = {cell({paragraph(StyleId::ParentAgency, u"ỦY BAN NHÂN DÂN TỈNH A"_s),
                       paragraph(StyleId::Issuer, u"SỞ NỘI VỤ"_s), shortRule(0.4),
                       paragraph(StyleId::Number, u"Số: 12/KH\u2011SNV"_s)}),
                 cell({paragraph(StyleId::NationalName, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s),
                       paragraph(StyleId::Motto, u"Độc lập - Tự do - Hạnh phúc"_s), shortRule(),
                       paragraph(StyleId::PlaceDate, u"Hà Nội, ngày 02 tháng 01 năm 2026"_s)})};
    table.rows = {row};
    return table;
}

Flow flowOf(std::vector<FlowBlock> blocks)
{
    Flow flow;
    flow.styles = plainStyles();
    flow.sections.resize(1);
    flow.sections[0].blocks = std::move(blocks);
    return flow;
}

Flow fullFlow()
{
    Flow flow = flowOf({headTable(), paragraph(StyleId::Title, u"KẾ HOẠCH"_s), shortRule(0.4)});
    auto& blocks = flow.sections[0].blocks;
    blocks.emplace_back(paragraph(StyleId::Heading1, u"I. MỤC ĐÍCH"_s));
    for (int index = 0; index < 5; ++index)
        blocks.emplace_back(paragraph(StyleId::Body,
                                      u"Nâng cao chất lượng phong trào thi đua yêu nước, "
                                      "gắn với nhiệm vụ chính trị của cơ quan năm 2026."_s));
    Table closing = headTable();
    closing.role = TableRole::Closing;
    closing.rows[0].cells = {textCell(u"Nơi nhận:"_s),
                             cell({paragraph(StyleId::SignerName, u"Nguyễn Văn A"_s)})};
    blocks.emplace_back(closing);
    blocks.emplace_back(paragraph(StyleId::SectionEnd, {}));
    flow.sections[0].firstHeader = {paragraph(StyleId::CirculationMark, u"LƯU HÀNH NỘI BỘ"_s)};
    flow.sections[0].firstFooter = {paragraph(StyleId::Contact, u"Điện thoại: 024.12345678"_s)};

    Section annex;
    annex.page.width = 16838;
    annex.page.height = 11906;
    Row head;
    head.head = true;
    head.cells = {textCell(u"STT"_s), textCell(u"Nội dung"_s, 2)};
    Row first;
    first.cells = {textCell(u"1"_s, 1, 2), textCell(u"Ký kết giao ước"_s), textCell(u"Quý I"_s)};
    Row second;
    second.cells = {textCell(u"Sơ kết"_s), textCell(u"Quý II"_s)};
    annex.blocks = {paragraph(StyleId::AnnexTitle, u"DANH MỤC"_s),
                    contentTable({1000, 6000, 3000}, {head, first, second}),
                    paragraph(StyleId::SectionEnd, {})};
    flow.sections.push_back(annex);
    flow.properties = {u"Kế hoạch năm 2026"_s, u"12/KH-SNV"_s, u"Sở Nội vụ tỉnh A"_s,
                       *base::Date::of(2026, 1, 2)};
    return flow;
}

} // namespace thidua::support
