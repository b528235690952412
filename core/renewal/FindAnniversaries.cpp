// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Pattern.h"
#include "renewal/Sight.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::Anniversary;

namespace {

/// Between the words of a name; names are written with a comma, a dash or quotes as people like.
bool isJoint(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u',' || c == u'/' ||
           c == u'&' || c == u'"' || c == u'\'' || (c >= u'\u2018' && c <= u'\u201F');
}

qsizetype pastJoints(QStringView text, qsizetype at)
{
    while (at < text.size() && isJoint(text[at]))
        ++at;
    return at;
}

/// Whether the same words stand there, whatever joins them.
bool beginsWith(QStringView text, QStringView name)
{
    qsizetype at = pastJoints(text, 0);
    for (qsizetype i = 0; i < name.size();) {
        if (isJoint(name[i])) {
            const qsizetype next = pastJoints(text, at);
            if (next == at)
                return false;
            at = next;
            i = pastJoints(name, i);
        } else if (at < text.size() && text[at] == name[i]) {
            ++at;
            ++i;
        } else {
            return false;
        }
    }
    return at == text.size() || !text[at].isLetterOrNumber();
}

/// The one whose name begins there; the longest name counts.
const Anniversary* namedAt(const QString& folded, qsizetype at, const YearTurn& turn)
{
    const Anniversary* best = nullptr;
    qsizetype length = 0;
    const QStringView rest = QStringView(folded).mid(at);
    for (const Anniversary& one : turn.law.anniversaries.all)
        for (const QString& name : one.names) {
            const QString wanted = text::withOneToneStyle(text::lower(name));
            if (wanted.size() > length && one.year && beginsWith(rest, wanted)) {
                best = &one;
                length = wanted.size();
            }
        }
    return best;
}

QString whyOf(const Anniversary& one, const YearTurn& turn)
{
    const auto& all = turn.law.anniversaries;
    const int count = one.countIn(turn.to).value_or(0);
    if (all.isRound(one, turn.to) || all.isHalfRound(one, turn.to))
        return Sentence::tr("Số năm kỷ niệm tính cho năm %1.", turn.to);
    return Sentence::tr("Số năm kỷ niệm tính cho năm %1; %2 năm không phải năm tròn, hãy xem có "
                        "còn nhắc đến không.",
                        turn.to, count);
}

/// "75 năm ngày truyền thống …"
void findCountsOfYears(Sight& sight, const YearTurn& turn)
{
    static const auto form = pattern(u"(?<![\\d/.,])(\\d{1,3})(\\s+năm\\s+)"_s);
    static const auto festive = pattern(u"(kỷ niệm|kỉ niệm|chào mừng)[^.;]{0,60}$"_s);
    static const auto since = pattern(
        u"^(ngày\\s+(thành|truyền|sinh|mất|giải|tái|quốc|toàn)|thành lập|thực hiện|tái lập|xây dựng và)"_s);
    for (auto found = form.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const qsizetype at = match.capturedStart(1);
        const qsizetype length = match.capturedLength(1) + match.capturedLength(2) - 1;
        const int count = match.captured(1).toInt();
        const QString before = sight.text().left(at);
        const QString after = sight.text().mid(match.capturedEnd());
        if (!sight.isFree(at, length))
            continue;
        if (const Anniversary* one = namedAt(sight.folded(), match.capturedEnd(), turn)) {
            const int now = turn.to - one->year;
            const QString fresh = QString::number(now) + match.captured(2).chopped(1);
            if (now == count)
                sight.cover(at, length, Sight::Taken);
            else
                sight.note({Topic::Anniversary, at, length, fresh, true, false, whyOf(*one, turn)});
        } else if (since.match(after).hasMatch() || festive.match(before).hasMatch()) {
            sight.note({Topic::Anniversary, at, length,
                        QString::number(count + turn.gap()) + match.captured(2).chopped(1), false,
                        false,
                        Sentence::tr("Số năm tính đến năm cũ; hãy xem năm %1 còn nhắc đến không.",
                                     turn.to)});
        }
    }
}

/// The later year of a span from the event to its anniversary, whatever stands there now.
void noteSpan(Sight& sight, const QRegularExpressionMatch& match, int lastGroup,
              const YearTurn& turn)
{
    const qsizetype from = match.capturedStart();
    if (!sight.isFree(from, match.capturedLength()))
        return;
    if (match.captured(lastGroup).toInt() == turn.to) {
        sight.cover(from, match.capturedLength(), Sight::Taken);
        return;
    }
    QString fresh = match.captured();
    fresh.replace(match.capturedStart(lastGroup) - from, 4, QString::number(turn.to));
    sight.note({Topic::Anniversary, from, match.capturedLength(), fresh, true, false,
                Sentence::tr("Năm kỷ niệm là năm %1.", turn.to)});
}

/// "(28/8/1945 - 28/8/2020)", "(1969 - 2019)" behind a count of years.
void findSpans(Sight& sight, const YearTurn& turn)
{
    static const auto days = pattern(
        u"(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*[-–—\\x{2011}]\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])"_s);
    for (auto found = days.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const auto same = [&match](int left, int right) {
            return match.captured(left).toInt() == match.captured(right).toInt();
        };
        const int years = match.captured(6).toInt() - match.captured(3).toInt();
        if (same(1, 4) && same(2, 5) && years >= 3)
            noteSpan(sight, match, 6, turn);
    }
    static const auto bare = pattern(u"\\((\\d{4})\\s*[-–—\\x{2011}]\\s*(\\d{4})\\)"_s);
    for (auto found = bare.globalMatch(sight.text()); found.hasNext();) {
        const auto match = found.next();
        const int years = match.captured(2).toInt() - match.captured(1).toInt();
        const QString before = sight.text().left(match.capturedStart()).right(90);
        static const auto count = pattern(u"(?<!\\d)(\\d{1,3})\\s+năm"_s);
        for (auto counts = count.globalMatch(before); counts.hasNext();)
            if (counts.next().captured(1).toInt() == years)
                noteSpan(sight, match, 2, turn);
    }
}

} // namespace

void findAnniversaries(Sight& sight, const YearTurn& turn)
{
    findSpans(sight, turn);
    findCountsOfYears(sight, turn);
}

} // namespace thidua::renewal
