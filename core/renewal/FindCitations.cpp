// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/CitedLaw.h"
#include "renewal/Pattern.h"
#include "renewal/Sight.h"

#include "base/Sentence.h"
#include "text/Normal.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;

namespace {

const QString kinds =
    u"Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư liên tịch|Thông "
    u"tư|Công văn|"
    "Kế hoạch|Hướng dẫn|Quy định|Kết luận|Thông báo|Tờ trình|Báo cáo|Văn bản|Chương trình|Đề án"_s;
const QString numbers = u"(?<number>\\d{1,5}(?:\\s?/\\s?\\d{4})?\\s?[/"
                        u"-]\\s?(?:QH\\d{1,2}|[A-ZĐ]{2,7}i?(?:\\s?[-/–\\x{2011}]\\s?"
                        "[A-ZĐ][A-Za-zĐđ]{0,8})*))(?![\\p{L}\\d])"_s;
const QString dates = u"(?:,?\\s*(?:(?i:ngày)\\s*)?(?<day>\\d{1,2})(?:\\s?[/"
                      u".-]\\s?|\\s+(?i:tháng)\\s+)(?<month>\\d{1,2})"
                      "(?:\\s?[/.-]\\s?|\\s+(?i:năm)\\s+)(?<year>\\d{4})(?!\\d))?"_s;

/// Where the clause ends that begins there: at ; or , or a full stop.
qsizetype endOfTitle(const QString& text, qsizetype from)
{
    static const auto end = pattern(u"[;,”\"\\n]|\\.(?=\\s|$)"_s);
    const auto match = end.match(text, from);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

} // namespace

void findCitations(Sight& sight, const YearTurn& turn)
{
    static const auto form = strictPattern(u"(?:(?<kind>(?i:"_s + kinds +
                                           u"))\\s+)?(?:(?i:số)\\s*:?\\s*)?"_s + numbers + dates);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const qsizetype from = match.capturedStart();
        if (!sight.isFree(from, match.capturedLength()))
            continue;
        CitedLaw cited{match.captured(u"kind"_s), match.captured(u"number"_s), {}, {}};
        cited.date = Date::of(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(),
                              match.captured(u"day"_s).toInt())
                         .value_or(Date());
        const qsizetype end = endOfTitle(sight.text(), match.capturedEnd());
        cited.title = sight.text().mid(match.capturedEnd(), end - match.capturedEnd());
        const LawFate fate = fateOf(cited, turn);
        sight.cover(match.capturedEnd(), end - match.capturedEnd(), Sight::Title);
        if (fate.isRight)
            sight.cover(from, match.capturedLength(), Sight::Taken);
        else
            sight.note({Topic::Citation, from, match.capturedLength(), fate.fresh, false, fate.once,
                        fate.why});
    }
}

void findLawsByName(Sight& sight, const YearTurn& turn)
{
    static const auto form = pattern(
        u"(Bộ luật|Luật|Pháp lệnh)\\s+([^.;:()“”\"]{3,90}?),?\\s+(?:ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+)?năm\\s+(\\d{4})(?!\\d)"_s);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const int year = match.captured(3).toInt();
        const qsizetype from = match.capturedStart();
        if (!sight.isFree(from, match.capturedLength()))
            continue;
        const auto* law = lawNamed(match.captured(1), match.captured(2), year, turn);
        if (!law && (year > turn.from || match.captured(2).contains(u" và "_s)))
            continue; // "Luật … và nhiệm vụ năm 2020"
        const LawFate fate = law ? fateOf(*law, turn)
                                 : LawFate{year < turn.from,
                                           true,
                                           {},
                                           Sentence::tr("Luật này không có trong bảng căn cứ; hãy "
                                                        "kiểm tra năm của luật.")};
        if (fate.isRight)
            sight.cover(from, match.capturedLength(), Sight::Taken);
        else
            sight.note({Topic::Citation, from, match.capturedLength(), fate.fresh, false, fate.once,
                        fate.why});
    }
}

} // namespace thidua::renewal
