// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutgoingEntry.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"
#include "text/NumbersInWords.h"

#include <algorithm>
#include <map>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;

namespace {

constexpr int columns = 10;

QString dateCell(const Date& date) { return text::dateText(date, text::DateStyle::Slashed); }

QString rangeText(const std::pair<int, int>& gap)
{
    const QString first = text::twoDigits(gap.first);
    return gap.first == gap.second ? first
                                   : QString(first + u" - "_s + text::twoDigits(gap.second));
}

QString listText(const std::vector<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts += text::twoDigits(number);
    return texts.join(u", "_s);
}

/// Papers by number; several where a number was given twice.
std::map<int, std::vector<Date>> byNumber(const std::vector<OutgoingEntry>& entries)
{
    std::map<int, std::vector<Date>> papers;
    for (const OutgoingEntry& entry : entries)
        if (entry.number > 0)
            papers[entry.number].push_back(entry.date);
    return papers;
}

} // namespace

Series seriesOf(SeriesScheme scheme, const QString& agency, int year, const QString& symbol)
{
    switch (scheme) {
    case SeriesScheme::ByKind:
        // A công văn has no kind in its symbol ("SNV-VP"): those share the series of that name.
        return {agency, year, symbol.section(u'-', 0, 0)};
    case SeriesScheme::Separate:
        return {agency, year, symbol};
    case SeriesScheme::Common:
        break;
    }
    return {agency, year, {}};
}

SeriesReview review(const std::vector<OutgoingEntry>& entries)
{
    SeriesReview found;
    Date latest;
    for (const auto& [number, dates] : byNumber(entries)) {
        if (number > found.next)
            found.gaps.emplace_back(found.next, number - 1);
        if (dates.size() > 1)
            found.doubles.push_back(number);
        found.next = number + 1;
        const Date& date = *std::min_element(dates.begin(), dates.end());
        if (date.isWhole() && date < latest)
            found.outOfOrder.push_back(number);
        latest = date.isWhole() ? std::max(latest, date) : latest;
    }
    return found;
}

QStringList sentencesOf(const SeriesReview& review)
{
    QStringList sentences;
    QStringList gaps;
    for (const auto& gap : review.gaps)
        gaps += rangeText(gap);
    if (!gaps.isEmpty())
        sentences += Sentence::tr("Chưa có văn bản nào mang số %1.", gaps.join(u", "_s));
    if (!review.doubles.empty())
        sentences +=
            Sentence::tr("Có hai văn bản trở lên cùng mang số %1.", listText(review.doubles));
    if (!review.outOfOrder.empty())
        sentences +=
            Sentence::tr("Số %1 có ngày trước một số nhỏ hơn.", listText(review.outOfOrder));
    return sentences;
}

QStringList registerColumns(const emulation::Phrases& phrases)
{
    QStringList titles;
    for (int column = 1; column <= columns; ++column)
        titles += phrases.of(u"register.column%1"_s.arg(column));
    return titles;
}

std::vector<QStringList> registerRows(const std::vector<OutgoingEntry>& entries)
{
    std::vector<QStringList> rows;
    for (const OutgoingEntry& entry : entries) {
        const QString number = text::twoDigits(entry.number) + u'/' + entry.symbol;
        const QString what = QString(entry.kind + u' ' + entry.summary).trimmed();
        const QString copies = entry.copies > 0 ? text::twoDigits(entry.copies) : QString();
        rows.push_back({number, dateCell(entry.date), what, entry.signer, entry.recipients,
                        entry.keeper, copies, dateCell(entry.sent), entry.receipt, entry.note});
    }
    return rows;
}

} // namespace thidua::store
