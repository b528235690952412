// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/StyleSheetOf.h"

#include <cmath>
#include <vector>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using regulation::Figures;

namespace {

/// One row of the table of styles: what a style is called and what it takes from the figures.
struct Recipe {
    StyleId id;
    QString docxId;
    QString docxName;
    QString component; ///< key in Figures::types
    StyleId next;
    Alignment alignment;
};

std::vector<Recipe> headRecipes()
{
    using enum StyleId;
    constexpr auto centre = Alignment::Centre;
    return {
        {Normal, u"Normal"_s, u"Normal"_s, u"body"_s, Normal, Alignment::Left},
        {ParentAgency, u"VBCoQuanChuQuan"_s, u"VB Cơ quan chủ quản"_s, u"parent"_s, Issuer, centre},
        {Issuer, u"VBCoQuan"_s, u"VB Cơ quan ban hành"_s, u"issuer"_s, Number, centre},
        {NationalName, u"VBQuocHieu"_s, u"VB Quốc hiệu"_s, u"nationalName"_s, Motto, centre},
        {Motto, u"VBTieuNgu"_s, u"VB Tiêu ngữ"_s, u"motto"_s, PlaceDate, centre},
        {ShortRule, u"VBDuongKe"_s, u"VB Đường kẻ"_s, u"recipients"_s, Body, centre},
        {Number, u"VBSoKyHieu"_s, u"VB Số ký hiệu"_s, u"number"_s, Subject, centre},
        {Subject, u"VBTrichYeuCongVan"_s, u"VB Trích yếu công văn"_s, u"subject"_s, AddresseeLead,
         centre},
        {DraftMark, u"VBDuThao"_s, u"VB Dự thảo"_s, u"draft"_s, Body, centre},
        {UrgencyMark, u"VBMucDoKhan"_s, u"VB Mức độ khẩn"_s, u"urgency"_s, Body, centre},
        {CirculationMark, u"VBPhamViLuuHanh"_s, u"VB Phạm vi lưu hành"_s, u"circulation"_s, Body,
         centre},
        {PlaceDate, u"VBDiaDanhNgay"_s, u"VB Địa danh ngày tháng"_s, u"placeDate"_s, Title, centre},
        {Title, u"VBTenLoai"_s, u"VB Tên loại"_s, u"title"_s, Abstract, centre},
        {Abstract, u"VBTrichYeu"_s, u"VB Trích yếu"_s, u"abstract"_s, Body, centre},
        {AuthorityLine, u"VBThamQuyen"_s, u"VB Thẩm quyền ban hành"_s, u"authorityLine"_s, Basis,
         centre},
        {Enacting, u"VBQuyetDinh"_s, u"VB Quyết định"_s, u"enacting"_s, Article, centre},
        {AddresseeLead, u"VBKinhGui"_s, u"VB Kính gửi"_s, u"addressees"_s, Addressee,
         Alignment::Left},
        {Addressee, u"VBNoiKinhGui"_s, u"VB Nơi kính gửi"_s, u"addressees"_s, Addressee,
         Alignment::Left},
    };
}

std::vector<Recipe> bodyRecipes()
{
    using enum StyleId;
    constexpr auto both = Alignment::Justified;
    constexpr auto centre = Alignment::Centre;
    return {
        {Basis, u"VBCanCu"_s, u"VB Căn cứ"_s, u"bases"_s, Basis, both},
        {PartLabel, u"VBChuong"_s, u"VB Chương"_s, u"part"_s, PartTitle, centre},
        {PartTitle, u"VBTenChuong"_s, u"VB Tên chương"_s, u"part"_s, Article, centre},
        {Heading1, u"Heading1"_s, u"heading 1"_s, u"heading"_s, Body, both},
        {Heading2, u"Heading2"_s, u"heading 2"_s, u"heading"_s, Body, both},
        {Heading3, u"Heading3"_s, u"heading 3"_s, u"heading"_s, Body, both},
        {Heading4, u"Heading4"_s, u"heading 4"_s, u"heading"_s, Body, both},
        {Article, u"VBDieu"_s, u"VB Điều"_s, u"body"_s, Clause, both},
        {Body, u"VBNoiDung"_s, u"VB Nội dung"_s, u"body"_s, Body, both},
        {Clause, u"VBKhoan"_s, u"VB Khoản"_s, u"body"_s, Clause, both},
        {Point, u"VBDiem"_s, u"VB Điểm"_s, u"body"_s, Point, both},
        {Item, u"VBGachDauDong"_s, u"VB Gạch đầu dòng"_s, u"body"_s, Item, both},
        {SubItem, u"VBDauCong"_s, u"VB Dấu cộng"_s, u"body"_s, SubItem, both},
        {AnnexLabel, u"VBPhuLuc"_s, u"VB Phụ lục"_s, u"annexLabel"_s, AnnexTitle, centre},
        {AnnexTitle, u"VBTenPhuLuc"_s, u"VB Tên phụ lục"_s, u"annexTitle"_s, AnnexNote, centre},
        {AnnexNote, u"VBKemTheo"_s, u"VB Kèm theo"_s, u"annexNote"_s, Body, centre},
        {TableHead, u"VBBangTieuDe"_s, u"VB Bảng tiêu đề"_s, u"table"_s, TableText, centre},
        {TableText, u"VBBang"_s, u"VB Bảng"_s, u"table"_s, TableText, Alignment::Left},
        {TableCentred, u"VBBangGiua"_s, u"VB Bảng giữa"_s, u"table"_s, TableCentred, centre},
    };
}

std::vector<Recipe> closingRecipes()
{
    using enum StyleId;
    constexpr auto centre = Alignment::Centre;
    constexpr auto left = Alignment::Left;
    return {
        {RecipientsLead, u"VBNoiNhanTieuDe"_s, u"VB Nơi nhận tiêu đề"_s, u"recipientsLead"_s,
         Recipient, left},
        {Recipient, u"VBNoiNhan"_s, u"VB Nơi nhận"_s, u"recipients"_s, Recipient, left},
        {Drafter, u"VBNguoiSoan"_s, u"VB Người soạn thảo"_s, u"drafter"_s, Recipient, left},
        {SignerAuthority, u"VBChucVu"_s, u"VB Quyền hạn chức vụ"_s, u"signerAuthority"_s,
         SignatureRoom, centre},
        {SignatureRoom, u"VBChoKy"_s, u"VB Chỗ ký"_s, u"signerName"_s, SignerName, centre},
        {OtherPosition, u"VBChucVuKhac"_s, u"VB Chức vụ khác"_s, u"signerAuthority"_s, SignerName,
         centre},
        {SignerName, u"VBHoTen"_s, u"VB Họ tên"_s, u"signerName"_s, Body, centre},
        {PageNumber, u"Header"_s, u"header"_s, u"pageNumber"_s, PageNumber, centre},
        {Contact, u"Footer"_s, u"footer"_s, u"contact"_s, Contact, centre},
        {Footnote, u"FootnoteText"_s, u"footnote text"_s, u"footnote"_s, Footnote,
         Alignment::Justified},
        {SectionEnd, u"VBCuoiPhan"_s, u"VB Cuối phần"_s, u"recipients"_s, Body, left},
    };
}

void addStyles(StyleSheet& sheet, const std::vector<Recipe>& recipes, const Figures& figures)
{
    for (const auto& recipe : recipes) {
        const auto& type = figures.types.at(recipe.component);
        Style& style = sheet.of(recipe.id);
        style.docxId = recipe.docxId;
        style.docxName = recipe.docxName;
        style.next = recipe.next;
        style.component = recipe.component;
        style.character.halfPoints = static_cast<int>(std::lround(type.size.usual * 2));
        style.character.bold = type.bold;
        style.character.italic = type.italic;
        style.character.red = type.red;
        style.paragraph.alignment = type.centred ? Alignment::Centre : recipe.alignment;
    }
}

/// Body text and all that is set like it: indent, space, line spacing (PL I, II.6.e).
void setBodyParagraphs(StyleSheet& sheet, const Figures& figures)
{
    using enum StyleId;
    for (const auto id : {Basis, Heading1, Heading2, Heading3, Heading4, Article, Body, Clause,
                          Point, Item, SubItem}) {
        auto& paragraph = sheet.of(id).paragraph;
        paragraph.firstLine = figures.paragraph.firstLine.usual.twips();
        paragraph.after = figures.paragraph.after.usual.twips();
        paragraph.line.value =
            static_cast<int>(std::lround(figures.paragraph.lineSpacing.usual * 240));
    }
}

/// Only what stands outside tables: in a table Word and LibreOffice would keep rows together by it.
void setHeadings(StyleSheet& sheet)
{
    using enum StyleId;
    int level = 0;
    for (const auto id : {Heading1, Heading2, Heading3, Heading4}) {
        sheet.of(id).paragraph.keepNext = true;
        sheet.of(id).paragraph.keepLines = true;
        sheet.of(id).paragraph.outlineLevel = level++;
    }
    for (const auto id : {PartLabel, PartTitle, AnnexLabel, AnnexTitle, Title, Abstract,
                          AuthorityLine, Enacting, AddresseeLead})
        sheet.of(id).paragraph.keepNext = true;
    sheet.of(PartLabel).paragraph.outlineLevel = 0;
    sheet.of(AnnexLabel).paragraph.outlineLevel = 0;
}

/// Air between the components; practice, except where the comment names an article.
void setSpaces(StyleSheet& sheet, const Figures& figures)
{
    using enum StyleId;
    const int gap = figures.paragraph.after.usual.twips();
    sheet.of(PlaceDate).paragraph.after = 2 * gap;
    for (const auto id : {AuthorityLine, Enacting, PartTitle, AnnexNote})
        sheet.of(id).paragraph.after = gap;
    for (const auto id : {Subject, AddresseeLead, Addressee, UrgencyMark, DraftMark})
        sheet.of(id).paragraph.after = 2 * gap;
    sheet.of(Number).paragraph.line = {LineRule::AtLeast,
                                       naturalLineHeight(sheet.of(PlaceDate).character.halfPoints)};
    for (const auto id : {TableHead, TableText, TableCentred})
        sheet.of(id).paragraph.after = 0;
}

void setSmallThings(StyleSheet& sheet, const Figures& figures)
{
    using enum StyleId;
    auto& rule = sheet.of(ShortRule);
    rule.character.halfPoints = 8;
    rule.paragraph.topRule = true;
    rule.paragraph.line = {LineRule::Exact, 100};
    sheet.of(Footnote).paragraph.keepLines = true; // a note is not parted unless it has to be
    auto& end = sheet.of(SectionEnd);
    end.character.halfPoints = 2;
    end.paragraph.line = {LineRule::Exact, 20};
    sheet.of(SignatureRoom).paragraph.line = {LineRule::Exact,
                                              figures.room.signatureHeight.twips()};
    sheet.of(UrgencyMark).paragraph.box = true;
    sheet.of(UrgencyMark).character.red = true;
    sheet.of(CirculationMark).paragraph.box = true;
    sheet.of(TableHead).character.bold = true;
}

} // namespace

int naturalLineHeight(int halfPoints)
{
    // Rounded at 8640 dpi first and to twips then, as LibreOffice does; Word agrees at these sizes.
    const auto fine = [halfPoints](int units) {
        return static_cast<int>(std::lround(units * halfPoints * 60.0 / 2048));
    };
    const auto twips = [](int fineUnits) { return static_cast<int>(std::lround(fineUnits / 6.0)); };
    return twips(fine(1825) + fine(443)) + twips(fine(87));
}

StyleSheet styleSheetOf(const Figures& figures)
{
    StyleSheet sheet;
    addStyles(sheet, headRecipes(), figures);
    addStyles(sheet, bodyRecipes(), figures);
    addStyles(sheet, closingRecipes(), figures);
    setBodyParagraphs(sheet, figures);
    setHeadings(sheet);
    setSpaces(sheet, figures);
    setSmallThings(sheet, figures);
    return sheet;
}

} // namespace thidua::composition
