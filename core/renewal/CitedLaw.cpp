// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/CitedLaw.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::CitationStyle;
using regulation::Force;
using regulation::LegalBasis;

namespace {

/// Letters and digits alone: many papers write 26-CT/TTg for 26/CT-TTg.
QString bareNumber(const QString& number)
{
    QString bare;
    for (const QChar letter : number.toUpper())
        if (letter.isLetterOrNumber())
            bare += letter;
    return bare;
}

QString yearWords(int year) { return u"năm %1"_s.arg(year); }

/// The year that the title of a paper of one year names; 0: none.
int yearOfTitle(const QString& title, const YearTurn& turn)
{
    for (int year = turn.from - 20; year <= turn.to; ++year)
        if (text::lower(title).contains(yearWords(year)))
            return year;
    return 0;
}

QString cited(const LegalBasis& basis, const YearTurn& turn)
{
    return turn.law.cite(basis, CitationStyle::Full, text::DateStyle::Slashed).text;
}

/// The table has it, but not when it began to hold.
bool holdsByAge(const LegalBasis& basis, const YearTurn& turn)
{
    return basis.force.until.isEmpty() && basis.successor.isEmpty() && !basis.date.isEmpty() &&
           basis.date < turn.firstDay();
}

LawFate annualFate(const CitedLaw& citedLaw, int year, const YearTurn& turn)
{
    if (year >= turn.to)
        return {true, false, {}, {}};
    LawFate fate{false, false, {}, {}};
    if (const LegalBasis* next = counterpartOf(citedLaw, turn)) {
        fate.successor = next->id;
        fate.fresh = cited(*next, turn);
    }
    fate.why =
        Sentence::tr("Văn bản của năm %1; hãy nêu văn bản tương ứng của năm %2.", year, turn.to);
    return fate;
}

QString ended(const LegalBasis& basis)
{
    return text::dateInSentence(basis.force.until, text::DateStyle::Slashed);
}

} // namespace

const LegalBasis* recordOf(const CitedLaw& citedLaw, const YearTurn& turn)
{
    const QString wanted = bareNumber(citedLaw.number);
    if (wanted.isEmpty())
        return nullptr;
    const auto digits = [](const QString& number) {
        return QString(number.section(u'/', 0, 0).section(u'-', 0, 0).trimmed()).toInt();
    };
    const LegalBasis* byDate = nullptr;
    for (const LegalBasis& basis : turn.law.legalBases.all) {
        const bool sameDay = citedLaw.date.isWhole() && citedLaw.date == basis.date;
        // Numbers of the Party begin anew with every congress.
        const bool otherDay = citedLaw.date.isWhole() && basis.date.isWhole() && !sameDay;
        if (bareNumber(basis.number) == wanted && !otherDay)
            return &basis;
        const bool sameKind = text::lower(basis.kind) == text::lower(citedLaw.kind);
        if (sameDay && sameKind && digits(basis.number) == digits(citedLaw.number))
            byDate = &basis;
    }
    return byDate;
}

const LegalBasis* lawNamed(const QString& kind, const QString& title, int year,
                           const YearTurn& turn)
{
    const QString wanted = text::lower(title.simplified());
    for (const LegalBasis& basis : turn.law.legalBases.all)
        if (text::lower(basis.kind) == text::lower(kind) && basis.date.year() == year &&
            !basis.title.isEmpty() && wanted.startsWith(text::lower(basis.title)))
            return &basis;
    return nullptr;
}

const LegalBasis* counterpartOf(const CitedLaw& citedLaw, const YearTurn& turn)
{
    const LegalBasis* known = recordOf(citedLaw, turn);
    const QString title = text::lower((known ? known->title : citedLaw.title).simplified());
    const int year = yearOfTitle(title, turn);
    if (!year)
        return nullptr;
    QString wanted = title;
    wanted.replace(yearWords(year), yearWords(turn.to));
    const auto found = std::find_if(turn.law.legalBases.all.begin(), turn.law.legalBases.all.end(),
                                    [&wanted](const LegalBasis& basis) {
                                        const QString other = text::lower(basis.title);
                                        return !other.isEmpty() &&
                                               (wanted.contains(other) || other.contains(wanted)) &&
                                               other.contains(u"năm "_s);
                                    });
    return found == turn.law.legalBases.all.end() ? nullptr : &*found;
}

LawFate fateOf(const LegalBasis& basis, const YearTurn& turn)
{
    const auto& table = turn.law.legalBases;
    if (const int year = yearOfTitle(basis.title, turn))
        return annualFate({basis.kind, basis.number, basis.date, basis.title}, year, turn);
    const Force first = table.forceOn(basis.id, turn.firstDay());
    const Force last = table.forceOn(basis.id, turn.lastDay());
    LawFate fate{false, false, {}, {}};
    if (first != Force::Ended && last != Force::Ended) {
        fate.isRight = first == Force::InForce || last == Force::InForce || holdsByAge(basis, turn);
        fate.once = true;
        fate.why = Sentence::tr("Chưa rõ văn bản này còn hiệu lực năm %1 không.", turn.to);
        return fate;
    }
    const LegalBasis* next = table.successorOn(basis.id, turn.lastDay());
    fate.successor = next && first == Force::Ended ? next->id : QString();
    fate.fresh = next ? cited(*next, turn) : QString();
    fate.why = first == Force::Ended
                   ? Sentence::tr("Hết hiệu lực sau %1.", ended(basis))
                   : Sentence::tr("Hết hiệu lực sau %1, trong năm %2.", ended(basis), turn.to);
    if (!next)
        fate.why += u" "_s + Sentence::tr("Chưa thấy văn bản thay thế.");
    return fate;
}

LawFate fateOf(const CitedLaw& citedLaw, const YearTurn& turn)
{
    if (const LegalBasis* basis = recordOf(citedLaw, turn))
        return fateOf(*basis, turn);
    const int year = yearOfTitle(citedLaw.title, turn);
    const bool isOfOldYear = citedLaw.date.year() >= turn.from && citedLaw.date.year() < turn.to;
    if (isOfOldYear || (year && year < turn.to))
        return annualFate(citedLaw, isOfOldYear ? citedLaw.date.year() : year, turn);
    if (citedLaw.date.year() >= turn.to)
        return {true, false, {}, {}};
    return {
        false,
        true,
        {},
        Sentence::tr("Văn bản này không có trong bảng căn cứ; hãy kiểm tra còn hiệu lực không.")};
}

} // namespace thidua::renewal
