// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/Board.h"

#include "base/Sentence.h"
#include "regulation/Calendar.h"
#include "store/PaperStates.h"
#include "text/Collation.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::agenda {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using emulation::MemberRole;
using store::PaperFile;
using store::PaperState;
using store::YearFile;

namespace {

struct Filling {
    const YearFile& file;
    const Cycle& cycle;
    const emulation::Sources& sources;
    const std::vector<DueEntry>& dues;
    MemberRole role;
};

bool isOut(PaperState state) { return state == PaperState::Signed || state == PaperState::Issued; }

/// What the paper is called in lists.
QString titleOf(const PaperFile& paper)
{
    if (!paper.title.isEmpty())
        return paper.title;
    const QString title = paper.document.value(u"title"_s).toString();
    return title.isEmpty() ? paper.id.value : title;
}

QString numberOf(const PaperFile& paper)
{
    const QString number = paper.document.value(u"number"_s).toString();
    const QString symbol = paper.document.value(u"symbol"_s).toString();
    return number.isEmpty() ? QString() : QString(number + u'/' + symbol);
}

/// The last thing that happened to it.
const store::HistoryEntry* lastStep(const YearFile& file, const PaperFile& paper)
{
    const auto at = std::find_if(file.history.rbegin(), file.history.rend(),
                                 [&](const auto& entry) { return entry.paper == paper.id; });
    return at == file.history.rend() || at->to != paper.state ? nullptr : &*at;
}

QString holderOf(const YearFile& file, const PaperFile& paper)
{
    if (paper.state == PaperState::Draft || paper.state == PaperState::Returned)
        return Sentence::tr("cơ quan mình");
    const store::Snapshot* last = nullptr;
    for (const auto& snapshot : file.snapshots)
        if (snapshot.paper == paper.id && (!last || last->number < snapshot.number))
            last = &snapshot;
    if (paper.state == PaperState::Signed)
        return Sentence::tr("văn thư");
    return last ? last->sentTo : QString();
}

bool stepIsOut(const Filling& with, const QString& step)
{
    return std::any_of(with.file.papers.begin(), with.file.papers.end(),
                       [&](const auto& paper) { return paper.step == step && isOut(paper.state); });
}

QStringList waitsFor(const Filling& with, const CycleStep& step)
{
    QStringList names;
    for (const QString& id : step.after)
        if (const auto* before = with.cycle.step(id); before && before->isFor(with.role))
            if (!stepIsOut(with, id))
                names += before->name;
    return names;
}

/// The first duty of the year whose title has these words.
const DueEntry* dutyNamed(const Filling& with, const QString& words)
{
    const QString wanted = text::bare(words);
    for (const DueEntry& entry : with.dues)
        if (entry.kind == DueEntry::Kind::Duty && text::bare(entry.title).contains(wanted))
            return &entry;
    return nullptr;
}

const emulation::Event* eventOf(const Filling& with, emulation::EventType type)
{
    const auto* year = ourGroupingYear(with.file.data);
    if (!year || !year->plan)
        return nullptr;
    for (const auto& event : year->plan->events)
        if (event.type == type && event.status != emulation::EventStatus::Cancelled)
            return &event;
    return nullptr;
}

void setDay(BoardRow& row, const Filling& with, const Date& last)
{
    row.last = last;
    row.workingDay = regulation::workingDayUpTo(with.sources.law.holidays, last).day;
    row.hint = weekendHint(last, row.workingDay, with.sources);
}

/// By when: as the data say, else as the cycle usually goes.
void dateByCycle(BoardRow& row, const Filling& with, const CycleStep& step)
{
    const DueEntry* duty = step.duty.isEmpty() ? nullptr : dutyNamed(with, step.duty);
    if (duty)
        return setDay(row, with, duty->last);
    if (const auto* event = step.event ? eventOf(with, *step.event) : nullptr)
        if (event->time.date.isWhole())
            return setDay(row, with, regulation::plusDays(event->time.date, -step.daysBefore));
    setDay(row, with, regulation::lastDayOfMonth(with.file.data.year, step.lastMonth));
    row.isUsual = true;
}

void takeStep(BoardRow& row, const Filling& with, const CycleStep& step)
{
    row.step = step.id;
    row.part = step.part;
    row.firstMonth = step.firstMonth;
    row.lastMonth = step.lastMonth;
    row.kind = step.kind;
    row.templateId = step.templateId;
    if (row.last.isEmpty())
        dateByCycle(row, with, step);
}

QString remarkOf(const BoardRow& row, const store::HistoryEntry* last)
{
    if (row.isThere() && row.state == PaperState::Returned && last)
        return last->note;
    return row.waitsFor.isEmpty() ? QString() : Sentence::tr("sau: %1", row.waitsFor.join(u"; "_s));
}

/// The step that a paper fulfils: its own; else, of a paper that names none, the first one drawn
/// from its template that no other paper fulfils.
const CycleStep* stepOf(const Filling& with, const PaperFile& paper)
{
    if (!paper.step.isEmpty() || paper.templateId.isEmpty())
        return with.cycle.step(paper.step);
    std::vector<const PaperFile*> same;
    for (const PaperFile& other : with.file.papers)
        if (other.step.isEmpty() && other.templateId == paper.templateId)
            same.push_back(&other);
    size_t before = static_cast<size_t>(std::find(same.begin(), same.end(), &paper) - same.begin());
    for (const CycleStep& step : with.cycle.steps) {
        const bool isTaken =
            std::any_of(with.file.papers.begin(), with.file.papers.end(),
                        [&step](const PaperFile& other) { return other.step == step.id; });
        if (step.templateId == paper.templateId && step.isFor(with.role) && !isTaken &&
            before-- == 0)
            return &step;
    }
    return nullptr;
}

BoardRow rowOf(const Filling& with, const PaperFile& paper)
{
    BoardRow row;
    row.paper = paper.id;
    row.title = titleOf(paper);
    row.state = paper.state;
    row.number = numberOf(paper);
    row.date = Date::fromIso(paper.document.value(u"date"_s).toString()).value_or(Date());
    row.holder = holderOf(with.file, paper);
    if (paper.due.isWhole())
        setDay(row, with, paper.due);
    const CycleStep* step = stepOf(with, paper);
    if (step) {
        takeStep(row, with, *step);
        if (!isOut(paper.state))
            row.waitsFor = waitsFor(with, *step);
    }
    row.templateId = paper.templateId;
    const auto* year = ourGroupingYear(with.file.data);
    if (step && step->event == emulation::EventType::Signing && step->daysBefore == 0 && year &&
        year->pledge)
        row.circulated = circulationOf(*year);
    row.remark = remarkOf(row, lastStep(with.file, paper));
    return row;
}

BoardRow rowOf(const Filling& with, const CycleStep& step)
{
    BoardRow row;
    row.title = step.name;
    takeStep(row, with, step);
    row.waitsFor = waitsFor(with, step);
    row.remark = remarkOf(row, nullptr);
    return row;
}

} // namespace

Circulated circulationOf(const emulation::GroupingYear& year)
{
    Circulated all;
    all.members = static_cast<int>(year.members.size());
    if (!year.pledge)
        return all;
    const int copies = all.members + static_cast<int>(year.pledge->extraCopies.size());
    for (const auto& member : year.members)
        for (const auto& step : year.pledge->circulation)
            if (step.member == member.agency) {
                all.sent += step.sent.isEmpty() ? 0 : 1;
                all.returned += step.returned.isEmpty() ? 0 : 1;
                all.copiesSigned += step.signedCopies >= copies ? 1 : 0;
                all.copiesSealed += step.sealedCopies >= copies ? 1 : 0;
                break;
            }
    return all;
}

std::vector<BoardRow> boardRows(const YearFile& file, const Cycle& cycle,
                                const emulation::Sources& sources)
{
    const auto dues = dueEntries(file, sources);
    const Filling with{file, cycle, sources, dues, ourRole(file.data).value_or(MemberRole::Member)};
    std::vector<BoardRow> rows;
    for (const PaperFile& paper : file.papers)
        rows.push_back(rowOf(with, paper));
    for (const CycleStep& step : cycle.steps) {
        const bool isThere = std::any_of(rows.begin(), rows.end(), [&step](const BoardRow& row) {
            return row.isThere() && row.step == step.id;
        });
        if (!isThere && step.isFor(with.role))
            rows.push_back(rowOf(with, step));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BoardRow& left, const BoardRow& right) {
        if (left.last.isEmpty() || right.last.isEmpty())
            return !left.last.isEmpty();
        return left.last < right.last;
    });
    return rows;
}

bool BoardFilter::takes(const BoardRow& row) const
{
    const int dueMonth = row.last.isEmpty() ? row.lastMonth : row.last.month();
    const bool inMonth =
        month == 0 || dueMonth == month || (row.firstMonth <= month && month <= row.lastMonth);
    const bool inState = !state || (row.isThere() && row.state == *state);
    return inMonth && inState && (!onlyMissing || !row.isThere()) &&
           (part.isEmpty() || row.part == part) &&
           (words.isEmpty() || text::matchesTyped(row.title, words));
}

} // namespace thidua::agenda
