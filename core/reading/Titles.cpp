// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Titles.h"

#include "reading/Shapes.h"
#include "text/Normal.h"

#include <QRegularExpression>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;

/// "Hồ sơ gồm:", "Giao Văn phòng Sở:": half a sentence, no title
bool announcesList(const QString& words)
{
    static const QRegularExpression form(
        u"(?:gồm|sau|là|gồm có):$|^(?:Giao|Đề nghị|Yêu cầu|Các đơn vị) "_s);
    return form.match(words).hasMatch();
}

QString folded(const QString& text) { return text::withOneToneStyle(text::lower(text)); }

/// Papers of the field that are none of the kinds of the decree.
bool isOtherTitle(const QString& line)
{
    static const QRegularExpression form(
        u"^(?:(?:BẢN )?GIAO ƯỚC|(?:LỜI )?PHÁT ĐỘNG|(?:BẢN |BẢNG |PHIẾU )?ĐĂNG KÝ|LỜI KÊU GỌI|DANH "
        u"SÁCH|BẢNG |PHIẾU |"
        "BẢN CAM KẾT|KỊCH BẢN|DIỄN VĂN|ĐỀ CƯƠNG|TIÊU CHÍ|NỘI QUY|ĐIỀU LỆ|BẢN TỰ|NỘI DUNG GIAO ƯỚC|KÝ KẾT GIAO ƯỚC)"_s,
        letters);
    return text::isCapitals(line) && form.match(text::withOneToneStyle(line)).hasMatch();
}

/// "K Ế   H O Ạ C H": letters set apart to look imposing.
QString closedUp(const QString& line)
{
    static const QRegularExpression apart(u"^\\p{Lu}(?:\\s+\\p{Lu}){4,}$"_s, letters);
    return apart.match(line).hasMatch() ? QString(line).remove(u' ') : QString();
}

const regulation::Kind* spacedKind(const QString& line, const regulation::Kinds& kinds)
{
    const QString wanted = folded(closedUp(line));
    if (wanted.isEmpty())
        return nullptr;
    for (const auto& kind : kinds.all)
        if (folded(kind.name).remove(u' ') == wanted)
            return &kind;
    return nullptr;
}

/// "KẾ HOẠCH Phát động phong trào …" on one line.
std::optional<Title> leadingKind(const QString& line, const regulation::Kinds& kinds)
{
    const QString whole = text::withOneToneStyle(line);
    std::optional<Title> best;
    for (const auto& kind : kinds.all) {
        const QString name = text::withOneToneStyle(text::upper(kind.name));
        if (!whole.startsWith(name + u' ') || (best && best->name.size() >= name.size()))
            continue;
        const QString rest = line.mid(name.size()).trimmed();
        if (!rest.isEmpty() && (rest[0].isLetter() || rest[0] == u'(') && !endsSentence(rest))
            best = Title{line.left(name.size()), rest, &kind, true};
    }
    return best;
}

} // namespace

bool isShortTitle(const QString& words)
{
    constexpr qsizetype mostCharacters = 180;
    if (words.isEmpty() || words.size() > mostCharacters)
        return false;
    if (words.startsWith(u"Ông ") || words.startsWith(u"Bà "))
        return false; // who was there
    const QChar last = words.back();
    if (last == u':') // "1. Mục đích:" is a title, "… các nội dung sau:" is not
        return words.count(u' ') <= 5 && !words.contains(u',') && !announcesList(words);
    return !endsSentence(words) && last != u',';
}

bool isClosingPhrase(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:Trên đây là|Trên đây, |Đề nghị |Yêu cầu |Trân trọng|Trong quá trình (?:tổ chức "
        u")?(?:triển khai|thực hiện)|"
        "Kế hoạch này|Quyết định này|Nhận được|Sở Nội vụ (?:kính )?(?:đề nghị|trình|trân trọng|yêu "
        "cầu)|"
        "Kính đề nghị|Kính trình|Rất mong|Giao ước thi đua được lập)"_s,
        letters);
    return form.match(text).hasMatch();
}

std::optional<Title> titleIn(const Line& line, const regulation::Kinds& kinds)
{
    QString text = line.text.simplified().text;
    if (text.size() < 4 || text.size() > 300 || text.endsWith(u':'))
        return std::nullopt;
    if (text.endsWith(u'.') && text::isCapitals(text))
        text.chop(1);
    const bool strong = text::isCapitals(text) || line.text.isAllBold() || line.heading > 0;
    if (const auto* kind = kinds.byTitle(text); kind != nullptr && (strong || text[0].isUpper()))
        return Title{text::upper(text), {}, kind, strong};
    if (const auto* kind = spacedKind(text, kinds))
        return Title{text::upper(kind->name), {}, kind, true};
    if (auto title = leadingKind(text, kinds))
        return title;
    if (isOtherTitle(text))
        return Title{text, {}, nullptr, false};
    return std::nullopt;
}

} // namespace thidua::reading
