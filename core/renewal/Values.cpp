// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Values.h"

#include "renewal/CitedLaw.h"
#include "renewal/YearFate.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using emulation::CitedDocument;
using emulation::Due;
using regulation::LegalBasis;

namespace {

CitedLaw lawOf(const CitedDocument& document, const YearTurn& turn)
{
    CitedLaw cited{document.kind, document.number, document.date, document.title};
    if (const LegalBasis* basis = turn.law.legalBases.find(document.basis)) {
        cited.kind = basis->kind;
        cited.number = basis->number;
        cited.date = basis->date;
        cited.title = basis->title;
    }
    return cited;
}

QString joined(const QString& why, const QString& hint)
{
    return hint.isEmpty() ? why : QString(why + u" "_s + hint);
}

} // namespace

QString shown(const Date& date) { return text::dateText(date, text::DateStyle::Slashed); }

QString shown(const CitedDocument& document, const YearTurn& turn)
{
    const CitedLaw cited = lawOf(document, turn);
    QStringList pieces;
    for (const QString& piece :
         {cited.kind, cited.number.isEmpty() ? QString() : QString(u"số "_s + cited.number),
          text::dateInSentence(cited.date, text::DateStyle::Slashed)})
        if (!piece.isEmpty())
            pieces += piece;
    return pieces.isEmpty() ? cited.title : pieces.join(u' ');
}

QString renewedText(const QString& text, const Spot& spot, const Renewing& with)
{
    const auto mentions = mentionsIn(text, with.turn);
    with.ledger.addMentions(spot, text, mentions, true);
    return withCertain(text, mentions);
}

Date renewedDate(const Date& date, const Spot& spot, const Renewing& with)
{
    const YearTurn& turn = with.turn;
    if (date.isEmpty())
        return date;
    const YearFate fate = fateOf(date.year(), turn);
    const Date fresh = moved(date, turn);
    switch (fate) {
    case YearFate::Moves:
        with.ledger.add(spot, {ChangeKind::Recomputed, Topic::Date, shown(date), shown(fresh),
                               joined(Sentence::tr("Chuyển sang năm %1.", fresh.year()),
                                      dayOffHint(fresh, turn))});
        return fresh;
    case YearFate::Asks:
        with.ledger.add(spot,
                        {ChangeKind::Question, Topic::Date, shown(date), shown(fresh),
                         Sentence::tr("Ngày, tháng của năm %1, trước năm cũ; hãy xem có cần đổi "
                                      "không.",
                                      date.year())});
        return date;
    case YearFate::Over:
        with.ledger.add(spot, {ChangeKind::Question,
                               Topic::Date,
                               shown(date),
                               {},
                               Sentence::tr("Mốc thời gian này đã qua khi sang năm %1.", turn.to)});
        return date;
    default:
        return date;
    }
}

Date renewedMonth(const Date& date, const Spot& spot, const Renewing& with)
{
    if (date.isEmpty() || fateOf(date.year(), with.turn) == YearFate::Right)
        return date;
    const Date later = moved(date, with.turn);
    const Date fresh = Date::of(later.year(), later.month()).value_or(later);
    with.ledger.add(spot, {ChangeKind::Recomputed, Topic::Date, shown(date), shown(fresh),
                           Sentence::tr("Ngày ban hành để trống cho đến khi ký.")});
    return fresh;
}

Due renewedDue(const Due& due, const Spot& spot, const Renewing& with)
{
    const YearTurn& turn = with.turn;
    Due fresh = due;
    const bool isYearly = due.date.isEmpty() || due.date.year() >= turn.to + 1;
    if (isYearly)
        return due;
    // A deadline of any year so far belongs to the year that was.
    const int years = due.date.year() >= turn.from ? turn.gap() : turn.to - due.date.year();
    const YearTurn way{due.date.year(), due.date.year() + years, turn.law, turn.terms};
    fresh.date = moved(due.date, way);
    const auto last = regulation::dueDay(fresh.rule(), turn.law.deadlineCustoms, turn.law.holidays);
    with.ledger.add(spot, {ChangeKind::Recomputed, Topic::Date, shown(due.date), shown(fresh.date),
                           joined(Sentence::tr("Thời hạn chuyển sang năm %1.", fresh.date.year()),
                                  last ? dayOffHint(last->last, turn) : QString())});
    return fresh;
}

CitedDocument renewedCitation(const CitedDocument& document, const Spot& spot, const Renewing& with)
{
    if (document == CitedDocument())
        return document;
    const LegalBasis* basis = with.turn.law.legalBases.find(document.basis);
    const LawFate fate =
        basis ? fateOf(*basis, with.turn) : fateOf(lawOf(document, with.turn), with.turn);
    if (fate.isRight)
        return document;
    const QString old = shown(document, with.turn);
    if (fate.successor.isEmpty()) {
        const Remark remark{ChangeKind::Question, Topic::Citation, old, fate.fresh, fate.why};
        if (fate.once)
            with.ledger.addOnce(spot, remark);
        else
            with.ledger.add(spot, remark);
        return document;
    }
    with.ledger.add(spot, {ChangeKind::Recomputed, Topic::Citation, old, fate.fresh, fate.why});
    CitedDocument fresh;
    fresh.basis = fate.successor;
    return fresh;
}

CitedDocument renewedGuidance(const CitedDocument& document, const Spot& spot, const Renewing& with)
{
    if (document == CitedDocument())
        return document;
    const QString old = shown(document, with.turn);
    CitedDocument fresh;
    if (const LegalBasis* next = counterpartOf(lawOf(document, with.turn), with.turn)) {
        fresh.basis = next->id;
        with.ledger.add(
            spot, {ChangeKind::Recomputed, Topic::Citation, old, shown(fresh, with.turn),
                   Sentence::tr("Văn bản hướng dẫn của năm %1 theo bảng căn cứ.", with.turn.to)});
        return fresh;
    }
    with.ledger.add(
        spot,
        {ChangeKind::Cleared,
         Topic::Citation,
         old,
         {},
         Sentence::tr("Văn bản hướng dẫn của năm cũ; hãy nhập văn bản của năm %1.", with.turn.to)});
    return fresh;
}

} // namespace thidua::renewal
