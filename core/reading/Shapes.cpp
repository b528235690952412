// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Shapes.h"

#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression& nationalName()
{
    static const QRegularExpression form(
        u"C[ỘÔ]NG\\s+H(?:ÒA|OÀ)\\s+X[ÃẪ]\\s+H[ỘÔ]I\\s+CH[ỦU]\\s+NGH[ĨI]A\\s+VI[ỆÊ]T\\s+NAM"_s,
        anyCase | letters);
    return form;
}

const QRegularExpression& motto()
{
    static const QRegularExpression form(
        u"Đ[ộô]c\\s+l[ậâ]p\\s*[-–—_.]?\\s*T[ựư]\\s+do\\s*[-–—_.]?\\s*H[ạa]nh\\s+ph[úu]c"_s,
        anyCase | letters);
    return form;
}

bool isWhole(const QRegularExpression& form, const QString& line)
{
    const auto match = form.match(line);
    return match.hasMatch() && line.size() - match.capturedLength() <= 2;
}

int partOfDate(const QString& digits, int most)
{
    const int value = digits.toInt();
    return value >= 1 && value <= most ? value : 0;
}

/// Two anchors to try on text where the columns of a head have run together.
void splitAt(const QRegularExpression& form, QStringList& pieces)
{
    QStringList result;
    for (const QString& piece : pieces) {
        const auto match = form.match(piece);
        if (!match.hasMatch()) {
            result += piece;
            continue;
        }
        result += piece.left(match.capturedStart());
        result += match.captured();
        result += piece.mid(match.capturedEnd());
    }
    pieces = result;
}

} // namespace

bool isNationalName(const QString& line)
{
    return line.size() < 60 && isWhole(nationalName(), line);
}

bool isMotto(const QString& line) { return line.size() < 50 && isWhole(motto(), line); }

QStringList splitAtNationalHead(const QString& line)
{
    QStringList pieces{line};
    if (line.size() > 400)
        return pieces;
    splitAt(nationalName(), pieces);
    splitAt(motto(), pieces);
    QStringList result;
    for (const QString& piece : pieces)
        if (!piece.trimmed().isEmpty())
            result += piece.trimmed();
    return result;
}

std::optional<NumberLine> numberLine(const QString& line)
{
    if (line.isEmpty() || line[0] != u'S')
        return std::nullopt;
    static const QRegularExpression form(
        u"^S[ốỐôÔ]\\s*[:.]?\\s*([\\d\\s]{0,8}?)[\\s.…_]*/\\s*"
        "((?:\\d{4}\\s*/\\s*)?[A-ZĐ][\\p{L}\\d&]*(?:\\s*[-–/]\\s*[A-ZĐ][\\p{L}\\d&.]*)*)(.*)$"_s,
        letters);
    static const QRegularExpression ofParty(
        u"^S[ốỐ]\\s*:?\\s*(\\d{1,5}\\s*-\\s*[A-ZĐ]{1,3}\\s*/\\s*[A-ZĐ]+)()(.*)$"_s, letters);
    auto match = form.match(line);
    if (!match.hasMatch())
        match = ofParty.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = match.captured(3).trimmed();
    if (!rest.isEmpty() && !placeAndDate(rest) && !rest.startsWith("V/v"_L1))
        return std::nullopt; // a sentence that begins with the number of another paper
    NumberLine found{match.captured(1), match.captured(2), rest};
    // "KH - CTĐ" and "790 /KH" come from a number filled in later
    static const QRegularExpression blank(u"\\s+"_s);
    found.number.remove(blank);
    found.symbol.remove(blank).replace(u'–', u'-');
    while (found.symbol.endsWith(u'.'))
        found.symbol.chop(1);
    return found;
}

std::optional<PlaceAndDate> placeAndDate(const QString& line)
{
    if (line.size() > 160 || !line.contains(u"ngày", Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression words(
        u"^(.{0,60}?)\\s*[,.]?\\s*ngày\\s*([\\d.…_\\s]*?)\\s*tháng\\s*([\\d.…_\\s]*?)\\s*năm\\s*([\\d.…_\\s]*)[.;,]?$"_s,
        anyCase | letters);
    static const QRegularExpression figures(
        u"^(\\p{Lu}.{0,60}?)\\s*,\\s*ngày\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})[.;,]?$"_s,
        letters);
    auto match = words.match(line);
    if (!match.hasMatch())
        match = figures.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString place = match.captured(1).trimmed();
    const bool isPlace =
        place.isEmpty() || place[0].isUpper() || place[0] == u'…' || place[0] == u'.';
    static const QRegularExpression noPlace(u"\\d{2}|[:/;]|^Hôm nay|\\b(?:số|từ|vào|trong)$"_s);
    if (place.isEmpty() && line[0] == u'N' && match.capturedView(4).trimmed().isEmpty())
        return std::nullopt; // "Ngày 20 tháng 4 năm" of a broken sentence
    const bool apart =
        match.capturedView().mid(match.capturedLength(1)).trimmed().startsWith(u',') ||
        place.isEmpty();
    if (!isPlace || !apart || noPlace.match(place).hasMatch() || place.count(u' ') > 6)
        return std::nullopt;
    const int year = partOfDate(match.captured(4).remove(u' '), 2999);
    const int month = year < 1900 ? 0 : partOfDate(match.captured(3), 12);
    const int day = month == 0 ? 0 : partOfDate(match.captured(2), 31);
    const auto date =
        year < 1900 ? base::Date() : base::Date::of(year, month, day).value_or(base::Date());
    return PlaceAndDate{place.contains(u'…') || place.contains(u"..") ? QString() : place, date};
}

bool isPost(const QString& line)
{
    if (line.size() > 90 || line.size() < 5)
        return false;
    static const QRegularExpression form(
        u"^(?:(?:T/?M|K/?T|T/?L|TUQ|Q)\\s?[. ]\\s?\\p{Lu}|(?:(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:GIÁM "
        u"ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|HIỆU TRƯỞNG|"
        "BÍ THƯ|(?:CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|CỤM TRƯỞNG|KHỐI TRƯỞNG|TỔ TRƯỞNG|TRƯỞNG "
        "\\p{Lu}+|"
        "CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|THỦ TRƯỞNG|THỦ TƯỚNG)|THỨ TRƯỞNG|CỤM PHÓ|KHỐI PHÓ|THƯ "
        "K[ÝÍ]|CHỦ T(?:RÌ|ỌA|OẠ)|"
        "NGƯỜI (?:LẬP|GHI|VIẾT|BÁO CÁO|ĐĂNG KÝ)|ĐẠI DIỆN|KẾ TOÁN TRƯỞNG|[UỦ][ỶY] VIÊN|XÁC NHẬN CỦA)(?:$|[\\s,;:(/]))"_s,
        letters);
    return text::isCapitals(line) && form.match(text::withOneToneStyle(line)).hasMatch();
}

bool isSmallPost(const QString& line)
{
    constexpr qsizetype longest = 40;
    return line.size() < longest && !line.isEmpty() && line[0].isUpper() &&
           !text::isCapitals(line) && isPost(text::upper(line));
}

bool isBodyInCapitals(const QString& line)
{
    return text::isCapitals(line) && isBodyName(line) && !isPost(line);
}

bool isPersonName(const QString& line)
{
    static const QRegularExpression form(
        u"^(?:(?:TS|ThS|Ths|PGS|GS|BS|KS|CN|Dr)\\.\\s*)*(\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,5})\\.?$"_s,
        letters);
    static const QRegularExpression capitals(
        u"^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐÀO|ĐINH|"
        u"TRỊNH|CAO|LƯƠNG|MAI|TÔ|HÀ|"
        "TRƯƠNG|ĐOÀN|LƯU|CÙ|TẠ|CHU|QUÁCH|NÔNG|VI|THÁI)(?:\\s\\p{Lu}+){1,4}$"_s,
        letters);
    if (line.size() > 45)
        return false;
    return (form.match(line).hasMatch() && !text::isCapitals(line)) ||
           capitals.match(line).hasMatch();
}

bool startsAddressees(const QString& line)
{
    return line.startsWith(u"Kính gửi", Qt::CaseInsensitive) ||
           line.startsWith(u"Kính gởi", Qt::CaseInsensitive);
}

bool isRecipientsMark(const QString& line)
{
    static const QRegularExpression form(u"^N[ơo]i\\s+nh[ậâ]n\\s*(?::|$|-)"_s, anyCase | letters);
    return form.match(line).hasMatch();
}

bool isBodyName(const QString& line)
{
    static const QRegularExpression form(
        u"^(?:UBND|[ỦU][YỶ] BAN|HĐND|HỘI ĐỒNG|HỘI |BỘ |SỞ |CỤM |KHỐI |BAN |CHI CỤC|TỔNG CỤC|CỤC "
        u"|VỤ |TRUNG TÂM|PHÒNG |VĂN PHÒNG|"
        "TỔNG |CÔNG |TRƯỜNG |HỌC VIỆN|VIỆN |ĐẢNG |ĐẢNG BỘ|TỈNH ỦY|THÀNH ỦY|ĐOÀN |LIÊN ĐOÀN|TỔ "
        "|CHÍNH PHỦ|THỦ TƯỚNG|THANH TRA|"
        "KHO BẠC|BẢO HIỂM|TÒA ÁN|NGÂN HÀNG|TẬP ĐOÀN)"_s,
        letters);
    return form.match(text::withOneToneStyle(line + u' ')).hasMatch();
}

bool isSignatureTrace(const QString& line)
{
    static const QRegularExpression form(
        u"^(?:Người ký|Ký bởi|Được ký bởi|Ngày ký|Thời gian ký|Cơ quan|E-?mail|Giờ ký)\\s*:\\s*\\S"_s,
        anyCase | letters);
    return line.size() < 160 && form.match(line).hasMatch();
}

bool endsSentence(const QString& text)
{
    qsizetype last = text.size() - 1;
    while (last > 0 && QStringView(u" \"”’')]»*_").contains(text[last]))
        --last;
    return last >= 0 && QStringView(u".;:!?…").contains(text[last]);
}

} // namespace thidua::reading
