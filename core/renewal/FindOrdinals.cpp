// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Pattern.h"
#include "renewal/Sight.h"

#include "base/Sentence.h"

#include <array>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

void ask(Sight& sight, const QRegularExpressionMatch& match, Topic topic, const QString& why)
{
    if (sight.isFree(match.capturedStart(), match.capturedLength()))
        sight.note({topic, match.capturedStart(), match.capturedLength(), {}, false, false, why});
}

/// "Đại hội … lần thứ XIII", "kỷ niệm lần thứ 75".
void findTimes(Sight& sight)
{
    static const auto form = pattern(u"lần\\s+thứ\\s+(?:[IVXLC]+|\\d{1,3}|(?:nhất|hai|ba|tư|năm|"
                                     u"sáu|bảy|tám|chín|mười)(?:\\s+(?:một|mốt|hai|ba|bốn|tư|"
                                     "lăm|năm|sáu|bảy|tám|chín|mươi))*)(?![\\p{L}\\d])"_s);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        // "Hội nghị lần thứ sáu Ban Chấp hành Trung ương": who issued a resolution.
        static const auto session = pattern(u"hội nghị\\s+$"_s);
        static const auto committee = pattern(u"^\\s+(của\\s+)?(ban chấp hành trung ương|bch)"_s);
        const bool isIssuer =
            session.match(sight.text().left(match.capturedStart()).right(12)).hasMatch() &&
            committee.match(sight.text().mid(match.capturedEnd())).hasMatch();
        if (!isIssuer)
            ask(sight, match, Topic::Ordinal,
                Sentence::tr("Sự kiện được đánh số thuộc năm cũ; hãy xem còn đúng không."));
    }
    static const auto terms = pattern(u"khóa\\s+[IVXLC]+(?![\\p{L}\\d])"_s);
    for (auto found = terms.globalMatch(sight.folded()); found.hasNext();) {
        const auto match = found.next();
        const QString before = sight.folded().left(match.capturedStart()).right(60);
        const bool isCommittee = before.contains(u"trung ương"_s) || before.contains(u"bchtw"_s);
        if (!isCommittee)
            ask(sight, match, Topic::Ordinal,
                Sentence::tr("Khóa, nhiệm kỳ của năm cũ; hãy xem còn đúng không."));
    }
}

/// "năm đầu thực hiện kế hoạch 5 năm": which year of a period it is.
void findRoles(Sight& sight)
{
    static const auto form =
        pattern(u"(?<!những )(?<!các )(?<!mấy )(?<!hằng )(?<!hàng )(?<![\\p{L}\\d])năm\\s+(?:đầu "
                u"tiên|đầu|thứ\\s+(?:nhất|hai|ba|tư|năm)|"
                "cuối cùng|cuối|bản lề|tăng tốc|giữa nhiệm kỳ|nước rút)(?!\\p{L})"_s);
    static const auto number = pattern(u"\\d\\s+$"_s);
    for (auto found = form.globalMatch(sight.folded()); found.hasNext();) {
        const auto match = found.next();
        const QString before = sight.text().left(match.capturedStart());
        if (!number.match(before.right(4)).hasMatch())
            ask(sight, match, Topic::Ordinal,
                Sentence::tr("Vị trí của năm trong giai đoạn, nhiệm kỳ đã khác; hãy viết lại."));
    }
}

/// "Canh Tý": the year of the lunar calendar.
QString lunarName(int year)
{
    static const std::array<const char16_t*, 10> stems{u"canh", u"tân",  u"nhâm", u"quý", u"giáp",
                                                       u"ất",   u"bính", u"đinh", u"mậu", u"kỷ"};
    static const std::array<const char16_t*, 12> branches{u"thân", u"dậu", u"tuất", u"hợi",
                                                          u"tý",   u"sửu", u"dần",  u"mão",
                                                          u"thìn", u"tỵ",  u"ngọ",  u"mùi"};
    return QString::fromUtf16(stems[static_cast<size_t>(year % 10)]) + u' ' +
           QString::fromUtf16(branches[static_cast<size_t>(year % 12)]);
}

QString titled(const QString& name)
{
    QStringList words = name.split(u' ');
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

void findLunarYears(Sight& sight, const YearTurn& turn)
{
    for (const int year : {turn.from, turn.from + 1}) {
        const QString name = lunarName(year);
        static const QString letters = u"(?<!\\p{L})%1(?!\\p{L})"_s;
        const auto form = pattern(letters.arg(QRegularExpression::escape(name)));
        for (auto found = form.globalMatch(sight.folded()); found.hasNext();) {
            const auto match = found.next();
            if (sight.isFree(match.capturedStart(), match.capturedLength()))
                sight.note({Topic::Year, match.capturedStart(), match.capturedLength(),
                            titled(lunarName(year + turn.gap())), false, false,
                            Sentence::tr("Tên năm âm lịch của năm cũ.")});
        }
    }
}

} // namespace

void findOrdinals(Sight& sight, const YearTurn& turn)
{
    findTimes(sight);
    findRoles(sight);
    findLunarYears(sight, turn);
}

void findSlogans(Sight& sight, const YearTurn& turn)
{
    const QString why = Sentence::tr("Chủ đề, phương châm của năm cũ.");
    for (const QString& slogan : turn.slogans) {
        if (slogan.size() < 8)
            continue;
        for (qsizetype at = sight.text().indexOf(slogan); at >= 0;
             at = sight.text().indexOf(slogan, at + slogan.size()))
            if (sight.isFree(at, slogan.size()))
                sight.note({Topic::Slogan, at, slogan.size(), {}, false, false, why});
    }
    static const auto quoted =
        pattern(u"(?:chủ đề|phương châm|khẩu hiệu)[^“”\"«;.]{0,60}[“\"«]([^“”\"»]{4,})[”\"»]"_s);
    for (auto found = quoted.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        if (sight.isFree(match.capturedStart(1), match.capturedLength(1)))
            sight.note({Topic::Slogan,
                        match.capturedStart(1),
                        match.capturedLength(1),
                        {},
                        false,
                        false,
                        why});
    }
}

void findCounts(Sight& sight, const YearTurn& turn)
{
    if (!turn.members)
        return;
    static const auto form = pattern(
        u"(?<![\\d/.,])(\\d{1,2})\\s+(tỉnh|đơn vị|thành viên|sở nội vụ|sở|cơ quan|bản)(?!\\p{L})"_s);
    for (auto found = form.globalMatch(sight.folded()); found.hasNext();) {
        const auto match = found.next();
        // Copies of a pledge: one for every member and one more.
        const int extra = match.captured(2) == u"bản" ? 1 : 0;
        if (match.captured(1).toInt() != turn.members->first + extra)
            continue;
        if (sight.isFree(match.capturedStart(1), match.capturedLength(1)))
            sight.note({Topic::Number, match.capturedStart(), match.capturedLength(),
                        QString::number(turn.members->second + extra) + u' ' + match.captured(2),
                        false, false,
                        Sentence::tr("Số thành viên năm cũ là %1, nay là %2.", turn.members->first,
                                     turn.members->second)});
    }
}

} // namespace thidua::renewal
