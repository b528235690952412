// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "emulation/ScoringMembers.h"
#include "text/NumbersInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

using Points = std::optional<double>;

/// "9,5", "60"; nothing where nobody has given points.
QString pointText(const Points& points)
{
    if (!points)
        return {};
    QString text = QString::number(*points, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', u',');
}

/// Nothing and nothing is nothing; else what there is.
Points plus(const Points& left, const Points& right)
{
    return left || right ? Points(left.value_or(0) + right.value_or(0)) : Points();
}

/// What a criterion, or all below it, can bring.
double maximumOf(const Criterion& criterion)
{
    double below = 0;
    for (const Criterion& item : criterion.items)
        below += maximumOf(item);
    return criterion.items.empty() || criterion.maximum > 0 ? criterion.maximum : below;
}

/// The points of the two sides for a criterion.
struct Given {
    Points self;
    Points council;

    Given& operator+=(const Given& more)
    {
        self = plus(self, more.self);
        council = plus(council, more.council);
        return *this;
    }
};

const Score* scoreOf(const ScoreSheet& sheet, const CriterionId& criterion)
{
    const auto at =
        std::find_if(sheet.scores.begin(), sheet.scores.end(),
                     [&criterion](const Score& score) { return score.criterion == criterion; });
    return at == sheet.scores.end() ? nullptr : &*at;
}

/// Of a group the sum of those below, never what somebody wrote beside it.
Given given(const ScoreSheet& sheet, const Criterion& criterion)
{
    Given points;
    for (const Criterion& item : criterion.items)
        points += given(sheet, item);
    const Score* score = scoreOf(sheet, criterion.id);
    if (criterion.items.empty() && score)
        points = {score->self, score->council};
    return points;
}

/// A sheet added up: of what is ordinary, of bonus, of penalty, and all in all.
struct Total {
    Given ordinary;
    Given bonus;
    Given penalty;

    static Points all(const Points& ordinary, const Points& bonus, const Points& penalty)
    {
        const Points positive = plus(ordinary, bonus);
        return positive && penalty ? Points(*positive - *penalty) : positive;
    }
    Points self() const { return all(ordinary.self, bonus.self, penalty.self); }
    Points council() const { return all(ordinary.council, bonus.council, penalty.council); }
    /// What counts: the council's word goes before one's own.
    Points final() const { return council() ? council() : self(); }
};

Total totalOf(const ScoreSheet& sheet, const std::vector<Criterion>& criteria)
{
    Total total;
    for (const Criterion& criterion : criteria) {
        Given& into = criterion.kind == CriterionKind::Bonus     ? total.bonus
                      : criterion.kind == CriterionKind::Penalty ? total.penalty
                                                                 : total.ordinary;
        into += given(sheet, criterion);
    }
    return total;
}

/// "I", "1", "1.1": groups in Roman numbers, what is below them counted anew.
QString numberOf(int index, int depth, const QString& above)
{
    if (depth == 0)
        return text::romanNumeral(index);
    return depth == 1 ? QString::number(index) : QString(above + u'.' + QString::number(index));
}

/// Goes through the tree and makes the rows of a table; `sheet` null: without points.
class Rows {
public:
    Rows(const Desk& desk, const ScoreSheet* sheet) : m_desk(desk), m_sheet(sheet) {}

    QJsonArray of(const std::vector<Criterion>& criteria)
    {
        add(criteria, 0, {});
        return m_rows;
    }

private:
    void add(const std::vector<Criterion>& criteria, int depth, const QString& above)
    {
        int index = 0;
        for (const Criterion& criterion : criteria) {
            const QString number = numberOf(++index, depth, above);
            m_rows += row(criterion, number, depth);
            add(criterion.items, depth + 1, number);
        }
    }

    QJsonObject row(const Criterion& criterion, const QString& number, int depth) const
    {
        const double maximum = maximumOf(criterion);
        QJsonObject facts{
            {u"id"_s, criterion.id.value},
            {u"number"_s, number},
            {u"text"_s, criterion.text},
            {u"brief"_s, criterion.brief.isEmpty() ? criterion.text : criterion.brief},
            {u"maximum"_s, maximum > 0 ? pointText(maximum) : QString()},
            {u"isTop"_s, depth == 0},
            {u"isGroup"_s, !criterion.items.empty()},
            {u"kind"_s, schema::writeValue(criterion.kind)}};
        if (!m_sheet)
            return facts;
        const Given points = given(*m_sheet, criterion);
        facts[u"self"_s] = pointText(points.self);
        facts[u"council"_s] = pointText(points.council);
        if (const Score* score = scoreOf(*m_sheet, criterion.id)) {
            facts[u"evidence"_s] = score->evidence;
            facts[u"note"_s] = score->note;
        }
        if (criterion.items.empty() && maximum > 0)
            warnAbove(criterion, points, maximum);
        return facts;
    }

    void warnAbove(const Criterion& criterion, const Given& points, double maximum) const
    {
        for (const Points& one : {points.self, points.council})
            if (one && *one > maximum)
                m_desk.warn(u"warning.overMaximum"_s,
                            {{u"name"_s, m_desk.face(m_sheet->member).name},
                             {u"criterion"_s, criterion.text},
                             {u"points"_s, pointText(one)},
                             {u"maximum"_s, pointText(maximum)}});
    }

    const Desk& m_desk;
    const ScoreSheet* m_sheet;
    QJsonArray m_rows;
};

QJsonObject totalFacts(const Total& total)
{
    const Points self = total.self();
    const Points council = total.council();
    const Points apart = self && council ? Points(*council - *self) : Points();
    QString difference = pointText(apart);
    if (apart && *apart > 0)
        difference.prepend(u'+');
    return {{u"selfOrdinary"_s, pointText(total.ordinary.self)},
            {u"selfBonus"_s, pointText(total.bonus.self)},
            {u"selfPenalty"_s, pointText(total.penalty.self)},
            {u"self"_s, pointText(self)},
            {u"councilOrdinary"_s, pointText(total.ordinary.council)},
            {u"councilBonus"_s, pointText(total.bonus.council)},
            {u"councilPenalty"_s, pointText(total.penalty.council)},
            {u"council"_s, pointText(council)},
            {u"final"_s, pointText(total.final())},
            {u"difference"_s, difference}};
}

/// A sheet of a member, ready to be ranked.
struct Entry {
    const ScoreSheet* sheet;
    Points points;
    QJsonObject facts;
};

std::vector<Entry> entriesOf(const Desk& desk, const Scoring& scoring)
{
    std::vector<Entry> entries;
    for (const MemberFace& member : memberFaces(desk)) {
        const auto sheet =
            std::find_if(scoring.sheets.begin(), scoring.sheets.end(),
                         [&member](const ScoreSheet& one) { return one.member == member.face.id; });
        QJsonObject facts = memberFacts(desk, member);
        if (sheet == scoring.sheets.end()) {
            entries.push_back({nullptr, {}, facts});
            continue;
        }
        const Total total = totalOf(*sheet, scoring.criteria);
        const QJsonObject totals = totalFacts(total);
        for (auto one = totals.begin(); one != totals.end(); ++one)
            facts[one.key()] = one.value();
        facts[u"rows"_s] = Rows(desk, &*sheet).of(scoring.criteria);
        facts[u"excluded"_s] = sheet->excluded;
        facts[u"note"_s] = sheet->note;
        entries.push_back({&*sheet, sheet->excluded.isEmpty() ? total.final() : Points(), facts});
    }
    return entries;
}

/// The same points, the same rank; the next one counts those before it. Who has no points, or is
/// excluded, has none.
void rank(std::vector<Entry>& entries)
{
    for (Entry& entry : entries) {
        if (!entry.points)
            continue;
        const auto before =
            std::count_if(entries.begin(), entries.end(), [&entry](const Entry& other) {
                return other.points && *other.points > *entry.points;
            });
        entry.facts[u"rank"_s] = static_cast<int>(before) + 1;
    }
}

QJsonArray inOrderOfRank(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
        return left.points && (!right.points || *left.points > *right.points);
    });
    QJsonArray list;
    for (const Entry& entry : entries)
        if (entry.points)
            list += entry.facts;
    return list;
}

} // namespace

QJsonObject scoringFacts(const Desk& desk)
{
    if (!desk.months || !desk.months->scoring)
        return {};
    const Scoring& scoring = *desk.months->scoring;
    double maximum = 0;
    for (const Criterion& criterion : scoring.criteria)
        if (criterion.kind == CriterionKind::Ordinary)
            maximum += maximumOf(criterion);
    auto entries = entriesOf(desk, scoring);
    rank(entries);
    QJsonArray table;
    QJsonObject our;
    for (const Entry& entry : entries) {
        table += entry.facts;
        if (entry.facts[u"isUs"_s].toBool())
            our = entry.facts;
    }
    QJsonObject facts{{u"maximum"_s, pointText(maximum)},
                      {u"rows"_s, Rows(desk, nullptr).of(scoring.criteria)},
                      {u"table"_s, table},
                      {u"ranking"_s, inOrderOfRank(entries)}};
    putUnlessEmpty(facts, u"our"_s, our);
    putUnlessEmpty(facts, u"rules"_s, citationFacts(desk, scoring.rules));
    return facts;
}

} // namespace thidua::emulation
