// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/HeadLines.h"

#include "reading/Label.h"
#include "reading/Shapes.h"
#include "reading/Titles.h"
#include "text/Normal.h"

#include <QRegularExpression>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;

/// "Số: 12/SNV-VP Hải Phòng, ngày …" after the columns have run together.
QStringList cutAtDate(const QString& text)
{
    static const QRegularExpression form(
        u"^(S[ốỐ]\\s*[:.]?.*?/[\\p{Lu}\\d&\\-–/]*[\\p{Lu}\\d&](?:TTr|Tr)?(?:-[\\p{L}\\d]+)?)\\s+(\\p{Lu}[\\p{L} .\\-]{1,40},\\s*ngày.*)$"_s,
        letters);
    const auto match = form.match(text);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{text};
}

/// "SỞ NỘI VỤ Số: 12/KH-SNV" likewise.
QStringList cutAtNumber(const QString& text)
{
    static const QRegularExpression form(u"^(\\p{Lu}.*?)\\s+(S[ốỐ]\\s*:.*/.*)$"_s, letters);
    const auto match = form.match(text);
    const bool isCut =
        match.hasMatch() && text::isCapitals(match.captured(1)) && numberLine(match.captured(2));
    return isCut ? QStringList{match.captured(1), match.captured(2)} : QStringList{text};
}

bool startsBody(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:Căn cứ\\s|Kính g[ửở]i|Hôm nay|Xét |Theo đề nghị|Nhằm |Để |Năm \\d{4}[ ,]|Thời "
        u"gian|Thực "
        u"hiện (?:Công văn|Kế hoạch số|Quyết định|"
        "Chỉ thị|Nghị quyết|Nghị định|Thông tư|Hướng dẫn|Thông báo|Chương trình|Luật|Giao ước|sự chỉ đạo|ý kiến|Văn bản))"_s,
        letters);
    return form.match(text).hasMatch();
}

/// Among lines of one width, a full line is of the abstract if the body begins soon after it,
/// before any sentence ends.
bool isOfAbstract(const Lines& lines, size_t at, const Measure& measure)
{
    constexpr size_t mostLines = 4;
    for (size_t i = at; i < std::min(lines.size(), at + mostLines); ++i) {
        const QString text = lines[i].text.simplified().text;
        const int usualBlanks = measure.blanksApart ? 1 : 0;
        if (i > at && (lines[i].rule || startsBody(text) || labelOf(text) ||
                       lines[i].blanksBefore > usualBlanks))
            return true;
        if (endsSentence(text) || text.contains(u". ") || text.contains(u"; "))
            return false;
    }
    return false;
}

/// Where a title in small letters ends, which begins at `at`: at the body, a few lines below and
/// before any sentence ends; `at` where it is none.
size_t endOfSmallTitle(const Lines& lines, size_t at)
{
    constexpr size_t mostLines = 4;
    for (size_t i = at; i < std::min(lines.size(), at + mostLines); ++i) {
        const QString text = lines[i].text.simplified().text;
        if (i > at && (lines[i].rule || startsBody(text)))
            return i;
        if (lines[i].rule || lines[i].isRow() || labelOf(text) || endsSentence(text) ||
            text.contains(u". ") || text.size() > 150)
            return at;
    }
    return at;
}

/// A body in capitals right above the bases decides, unless the line above leads to its name.
bool isAuthority(const Lines& lines, size_t at)
{
    const QString text = lines[at].text.simplified().text;
    if (at + 1 >= lines.size() || !text::isCapitals(text) || !isBodyName(text) ||
        !lines[at + 1].text.text.startsWith(u"Căn cứ "))
        return false;
    static const QRegularExpression leads(
        u"(?:^| )(?:CỦA|CHO|VÀ|VỚI|TẠI|THUỘC|CÁC|DO|VỀ|TRONG|GIỮA|BAN HÀNH|[,-])$"_s, letters);
    return !leads.match(lines[at - 1].text.simplified().text).hasMatch();
}

} // namespace

std::vector<HeadPiece> headPieces(const Line& line)
{
    std::vector<HeadPiece> pieces;
    const auto add = [&pieces](const QString& text, bool bold) {
        for (const QString& part : splitAtNationalHead(text))
            for (const QString& rest : cutAtNumber(part))
                for (const QString& piece : cutAtDate(rest))
                    pieces.push_back({piece.simplified(), bold});
    };
    const QString whole = line.text.simplified().text;
    // Wide gaps inside a number or a date are room for the pen, not columns.
    if (!line.isRow() && (numberLine(line.text.text) || placeAndDate(whole)) &&
        columnsOf(line).size() > 1 && !placeAndDate(columnsOf(line).back().text)) {
        add(line.text.text, line.text.isAllBold());
    } else {
        for (const Marked& column : columnsOf(line)) {
            const QStringList rows = column.text.split(u'\n');
            qsizetype start = 0;
            for (const QString& row : rows) {
                add(row, column.mid(start, row.size()).isAllBold());
                start += row.size() + 1;
            }
        }
    }
    std::erase_if(pieces, [](const HeadPiece& piece) {
        return std::none_of(piece.text.begin(), piece.text.end(),
                            [](QChar c) { return c.isLetterOrNumber(); });
    });
    return pieces;
}

bool isDraftMark(const QString& text)
{
    static const QRegularExpression form(
        u"^\\(?(?:DỰ THẢO|Dự thảo)(?:\\s*[(,]?\\s*(?:lần|LẦN|Lần)\\s*(\\d+)\\)?)?\\)?$"_s, letters);
    return form.match(text).hasMatch();
}

QString draftMark(const QString& text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const auto time = digits.match(text);
    return time.hasMatch() ? u"DỰ THẢO (lần %1)"_s.arg(time.captured()) : u"DỰ THẢO"_s;
}

document::Urgency urgencyOf(const QString& text)
{
    const QString folded = text::withOneToneStyle(text);
    if (folded == u"KHẨN")
        return document::Urgency::Urgent;
    if (folded == u"THƯỢNG KHẨN")
        return document::Urgency::VeryUrgent;
    return folded == text::withOneToneStyle(u"HỎA TỐC"_s) ? document::Urgency::Flash
                                                          : document::Urgency::None;
}

bool isCirculation(const QString& text)
{
    return text == u"LƯU HÀNH NỘI BỘ" || text == u"XEM XONG TRẢ LẠI";
}

void splitIssuer(const std::vector<IssuerLine>& lines, document::OfficialDocument& paper)
{
    QStringList above;
    QStringList current;
    bool bold = false;
    for (const IssuerLine& line : lines) {
        const QString& text = line.piece.text;
        const bool goesOn =
            !current.isEmpty() &&
            (!isBodyName(text) || current.back().endsWith(u',') || current.back().endsWith(u'-') ||
             current.back().endsWith(u" VÀ") ||
             (text.startsWith(u"SỞ ") && text.contains(u" CÁC ")) || (bold && line.piece.bold));
        if (!goesOn) {
            above += current;
            current.clear();
        }
        bold = line.piece.bold;
        current += text;
    }
    paper.parent = above;
    paper.issuer = current;
}

size_t endOfAbstract(const Lines& lines, size_t title, const Measure& measure)
{
    constexpr size_t mostLines = 6;
    const bool boldTitle = lines[title].text.isAllBold() || lines[title].heading > 0;
    size_t end = title + 1;
    bool bold = false;
    while (end < lines.size() && end <= title + mostLines) {
        const Line& line = lines[end];
        const QString text = line.text.simplified().text;
        const bool first = end == title + 1;
        const bool isBold = line.text.isAllBold() || line.heading > 0;
        const bool goesOn = !first && !text.isEmpty() && text[0].isLower();
        if (first && !text.contains(u' '))
            break;
        const qsizetype longest = first && text::isCapitals(text) ? 500 : 150;
        if (line.rule || line.isRow() || text.size() > longest || placeAndDate(text) ||
            numberLine(text) || startsBody(text))
            break;
        if (labelOf(text) || endsSentence(text) || (bold && !isBold) || (isPost(text) && !first))
            break;
        if (!first && isAuthority(lines, end))
            break;
        // where every line stands apart, so do those of the abstract
        const int usualBlanks = measure.blanksApart ? lines[title + 1].blanksBefore : 0;
        if (line.blanksBefore > usualBlanks && !first && !goesOn && !(boldTitle && isBold))
            break;
        if (measure.wrapped && line.text.size() * 100 > measure.width * 93 && !isBold &&
            !isOfAbstract(lines, end, measure))
            break;
        bold = isBold;
        ++end;
    }
    return end;
}

SmallTitle smallTitle(const Lines& lines, size_t at, const regulation::Kinds& kinds)
{
    const size_t end = endOfSmallTitle(lines, at);
    if (end == at)
        return {};
    const QString first = lines[at].text.simplified().text;
    for (const auto& kind : kinds.all) {
        const QString rest = first.mid(kind.name.size() + 1);
        if (!first.startsWith(kind.name + u' ') || rest.isEmpty() || !rest[0].isLetter())
            continue;
        SmallTitle title{&kind, {text::upper(rest.left(1)) + rest.mid(1)}, end};
        for (size_t i = at + 1; i < end; ++i)
            title.abstract += lines[i].text.simplified().text;
        return title;
    }
    return {};
}

QString listed(const QString& item)
{
    QString name = item.simplified();
    static const QRegularExpression dash(u"^[-–—•+*]\\s*"_s);
    name.remove(dash);
    while (!name.isEmpty() && QStringView(u";.,: ").contains(name.back()))
        name.chop(1);
    return name;
}

QStringList listedOn(const QString& line)
{
    static const QRegularExpression between(u";\\s*(?=\\S)|(?<=[.])\\s+(?=[-–]\\s)"_s);
    QStringList names;
    const QStringList parts = line.split(between);
    for (const QString& part : parts)
        if (const QString name = listed(part); !name.isEmpty())
            names += name;
    return names;
}

namespace {

/// How a line below "Kính gửi:" goes with the names so far.
enum class Step { More, Next, End };

Step stepOf(const Line& line, const QString& last, bool isFirst)
{
    const QString text = line.text.simplified().text;
    const Label label = labelOf(text);
    constexpr int mostBlanks = 3; // between items
    if (label.kind == LabelKind::Bullet)
        return isFirst || line.blanksBefore < mostBlanks ? Step::Next : Step::End;
    if (label)
        return Step::End;
    if (isFirst)
        return Step::Next;
    const bool isOpen = !last.isEmpty() && !last.endsWith(u';') && !last.endsWith(u'.');
    const bool isNextOfList = last.endsWith(u',') && text.startsWith(u"Các ");
    if (isOpen && !isNextOfList &&
        (text[0].isLower() || (line.blanksBefore == 0 && last.endsWith(u','))))
        return Step::More;
    constexpr qsizetype longestName = 120;
    const bool isName = text.size() < longestName && (text.endsWith(u';') || isNextOfList);
    return isName ? Step::Next : Step::End;
}

} // namespace

Addressees readAddressees(const Lines& lines, size_t begin)
{
    Addressees found;
    const auto add = [&found](const QString& text, int line) {
        for (const QString& name : listedOn(text)) {
            found.names += name;
            found.lines.push_back(line);
        }
    };
    static const QRegularExpression mark(u"^Kính g[ửở]i\\s*:?\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString last = lines[begin].text.simplified().text.remove(mark);
    add(last, lines[begin].number);
    constexpr size_t mostLines = 150; // the 63 provinces of old, each on two lines
    for (found.end = begin + 1; found.end < std::min(lines.size(), begin + mostLines);
         ++found.end) {
        const Line& line = lines[found.end];
        if (line.rule && found.names.isEmpty())
            continue; // the frame of a table around the names
        const Step step =
            line.rule || line.isRow() ? Step::End : stepOf(line, last, found.names.isEmpty());
        if (step == Step::End)
            return found;
        const QString text = line.text.simplified().text;
        if (step == Step::Next)
            add(text, line.number);
        else
            found.names.back() = listed(
                QString(found.names.back() + (last.endsWith(u',') ? u", "_s : u" "_s) + text));
        last = text;
        if (text.endsWith(u'.'))
            return ++found.end, found;
    }
    return found;
}

} // namespace thidua::reading
