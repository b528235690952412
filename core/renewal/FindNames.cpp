// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Pattern.h"
#include "renewal/Sight.h"

#include "base/Sentence.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::Province;

namespace {

/// Whether the words stand there as a name: by their capitals, and not within a longer word.
bool isNameAt(const QString& text, qsizetype at, const QString& name)
{
    const QStringView found = QStringView(text).mid(at, name.size());
    const bool before = at > 0 && text[at - 1].isLetterOrNumber();
    const qsizetype end = at + name.size();
    const bool after = end < text.size() && text[end].isLetterOrNumber();
    return !before && !after && (found == name || found == text::upper(name));
}

/// "Trần Hà Nam", "đường Nam Định": a name, but not that of a province.
bool isOtherName(const QString& before)
{
    static const auto street =
        pattern(u"(đường|phố|ngõ|cầu|sông|chợ|ga|trường|khách sạn|ông|bà|đồng chí)\\s+$"_s);
    static const auto person = strictPattern(u"(?<!\\p{L})(\\p{Lu}\\p{Ll}+)\\s+$"_s);
    if (street.match(before).hasMatch())
        return true;
    const auto match = person.match(before);
    static const QStringList heads{u"Tỉnh"_s,   u"Thành"_s, u"Phố"_s, u"Sở"_s,  u"Vụ"_s,
                                   u"Ủy"_s,     u"Và"_s,    u"Tại"_s, u"Gồm"_s, u"Cụm"_s,
                                   u"Trưởng"_s, u"Phó"_s,   u"Các"_s, u"Của"_s, u"Ở"_s,
                                   u"Nhân"_s,   u"Dân"_s};
    return match.hasMatch() && !heads.contains(match.captured(1));
}

QString likeThat(const QString& fresh, const QString& old)
{
    return text::isCapitals(old) ? text::upper(fresh) : fresh;
}

struct Found {
    qsizetype from = 0;
    qsizetype length = 0;
    bool hasKind = false; ///< "tỉnh" stands before it and belongs to it
};

/// The name with "tỉnh" or "thành phố" before it.
Found withKind(const QString& text, qsizetype at, const QString& name)
{
    static const auto kind = pattern(u"(tỉnh|thành phố)\\s+$"_s);
    const auto match = kind.match(text.left(at).right(14));
    if (!match.hasMatch())
        return {at, name.size(), false};
    const qsizetype length = match.capturedLength();
    return {at - length, name.size() + length, true};
}

void noteProvince(Sight& sight, const Province& gone, const Found& found, const YearTurn& turn)
{
    const Province* now = turn.law.provinces.successorOn(gone.name, turn.lastDay());
    const QString old = sight.text().mid(found.from, found.length);
    Mention mention{Topic::Place, found.from, found.length, {}, false, false, {}};
    const QString day = text::dateInSentence(gone.to, text::DateStyle::Slashed);
    if (now && now->id != gone.id) {
        mention.fresh = likeThat(found.hasKind ? now->unit : now->place, old);
        mention.why = Sentence::tr("Tên này dùng đến hết %1; nay là %2.", day, now->unit);
    } else {
        mention.why = Sentence::tr("Tên này chỉ dùng đến hết %1.", day);
    }
    sight.note(mention);
}

/// Another unit of the same name is there on the first day: "tỉnh Đồng Nai" and the city.
bool livesOn(const Province& gone, const YearTurn& turn)
{
    const Province* same = turn.law.provinces.find(gone.name, turn.lastDay());
    return same && same->existsOn(turn.lastDay());
}

void findProvince(Sight& sight, const Province& gone, const YearTurn& turn)
{
    const bool needsKind = livesOn(gone, turn);
    for (const QString& written : QStringList(gone.name) + gone.aliases) {
        const QString wanted = text::withOneToneStyle(text::lower(written));
        for (qsizetype at = sight.folded().indexOf(wanted); at >= 0;
             at = sight.folded().indexOf(wanted, at + 1)) {
            const Found found = withKind(sight.text(), at, wanted);
            const bool isName =
                text::withOneToneStyle(sight.text()).size() == sight.text().size() &&
                isNameAt(text::withOneToneStyle(sight.text()), at, text::withOneToneStyle(written));
            const bool isOther = !found.hasKind && isOtherName(sight.text().left(at).right(24));
            const bool isOldKind =
                !needsKind || sight.folded().mid(found.from, found.length).startsWith(gone.kind);
            if (isName && !isOther && isOldKind && sight.isFree(found.from, found.length))
                noteProvince(sight, gone, found, turn);
        }
    }
}

bool isWordAt(const QString& text, qsizetype at, qsizetype length)
{
    const bool before = at > 0 && text[at - 1].isLetter();
    const bool after = at + length < text.size() && text[at + length].isLetter();
    return !before && !after;
}

void findTerm(Sight& sight, const Term& term, const QString& word)
{
    for (qsizetype at = sight.folded().indexOf(word); at >= 0;
         at = sight.folded().indexOf(word, at + word.size())) {
        if (!isWordAt(sight.text(), at, word.size()) || !sight.isFree(at, word.size()))
            continue;
        const QString day = text::dateInSentence(term.period.until, text::DateStyle::Slashed);
        sight.note({Topic::Agency, at, word.size(), term.instead, false, false,
                    Sentence::tr("Không còn từ sau %1.", day)});
    }
}

} // namespace

void findPlaces(Sight& sight, const YearTurn& turn)
{
    for (const Province& province : turn.law.provinces.all)
        if (!province.to.isEmpty() && province.to < turn.lastDay())
            findProvince(sight, province, turn);
}

void findTerms(Sight& sight, const YearTurn& turn)
{
    for (const Term& term : turn.terms.all) {
        const bool isOver = !term.period.until.isEmpty() && term.period.until < turn.firstDay();
        for (const QString& word : isOver ? term.words : QStringList())
            findTerm(sight, term, text::withOneToneStyle(text::lower(word)));
    }
}

void findPeople(Sight& sight, const YearTurn& turn)
{
    for (const QString& name : turn.leavers) {
        if (name.size() < 4)
            continue;
        const QString wanted = text::withOneToneStyle(text::lower(name));
        for (qsizetype at = sight.folded().indexOf(wanted); at >= 0;
             at = sight.folded().indexOf(wanted, at + wanted.size()))
            if (sight.isFree(at, wanted.size()))
                sight.note({Topic::Person,
                            at,
                            wanted.size(),
                            {},
                            false,
                            false,
                            Sentence::tr("Người này đã nghỉ hoặc thôi giữ chức vụ.")});
    }
}

} // namespace thidua::renewal
