// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/Change.h"
#include "renewal/YearTurn.h"

#include <QByteArray>

namespace thidua::renewal {

/// Something in a text that belongs to the old year, or may.
struct Mention {
    Topic topic = Topic::Year;
    qsizetype from = 0;
    qsizetype length = 0;
    QString fresh;        ///< what to say in the new year; empty: not known
    bool certain = false; ///< it may be written
    bool once = false;    ///< rightly of the past, perhaps: enough to ask once in a file
    QString why;
};

/// A text with what of it is understood already, so that a year within the number of a decree is
/// not taken for the year of the plan.
class Sight {
public:
    enum Cover : char {
        Taken = 1, ///< understood
        Title = 2, ///< what a cited document is called
    };

    explicit Sight(const QString& text);

    const QString& text() const { return m_text; }
    /// Small letters in one style of tone marks, at the same places.
    const QString& folded() const { return m_folded; }
    bool isFree(qsizetype from, qsizetype length) const { return !isUnder(from, length, Taken); }
    bool isUnder(qsizetype from, qsizetype length, Cover cover) const;
    void cover(qsizetype from, qsizetype length, Cover cover);
    void note(const Mention& mention);
    /// In the order of the text.
    std::vector<Mention> mentions() const;

private:
    QString m_text;
    QString m_folded;
    QByteArray m_covers;
    std::vector<Mention> m_mentions;
};

/// Everything in a text that somebody should look at in the new year.
std::vector<Mention> mentionsIn(const QString& text, const YearTurn& turn);

/// The text with what is certain put in place.
QString withCertain(const QString& text, const std::vector<Mention>& mentions);

// The finders, in the order in which they must look.
void findSlogans(Sight& sight, const YearTurn& turn);
void findCitations(Sight& sight, const YearTurn& turn);
void findLawsByName(Sight& sight, const YearTurn& turn);
void findAnniversaries(Sight& sight, const YearTurn& turn);
void findDates(Sight& sight, const YearTurn& turn);
void findYears(Sight& sight, const YearTurn& turn);
void findYearsInWords(Sight& sight, const YearTurn& turn);
void findOrdinals(Sight& sight, const YearTurn& turn);
void findPlaces(Sight& sight, const YearTurn& turn);
void findTerms(Sight& sight, const YearTurn& turn);
void findPeople(Sight& sight, const YearTurn& turn);
void findCounts(Sight& sight, const YearTurn& turn);

} // namespace thidua::renewal
