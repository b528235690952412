// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PaperStates.h"

#include "base/Sentence.h"

#include <algorithm>
#include <array>

namespace thidua::store {

using base::Error;
using base::ErrorCode;
using base::Sentence;

namespace {

struct StateRow {
    PaperState state;
    const char* name;
    bool isSending;
    Editing editing;
    std::vector<PaperState> next;
};

/// The way of a paper, whole.
const std::array<StateRow, 6>& table()
{
    using enum PaperState;
    static const std::array<StateRow, 6> rows = {{
        {Draft, QT_TRANSLATE_NOOP("core", "Dự thảo"), false, Editing::Free, {Comment, Submitted}},
        {Comment,
         QT_TRANSLATE_NOOP("core", "Xin ý kiến"),
         true,
         Editing::Free,
         {Submitted, Comment, Draft}},
        {Submitted, QT_TRANSLATE_NOOP("core", "Trình ký"), true, Editing::Ask, {Signed, Returned}},
        {Returned,
         QT_TRANSLATE_NOOP("core", "Trả lại"),
         false,
         Editing::Free,
         {Submitted, Comment, Draft}},
        {Signed, QT_TRANSLATE_NOOP("core", "Đã ký"), true, Editing::Frozen, {Issued}},
        {Issued, QT_TRANSLATE_NOOP("core", "Phát hành"), true, Editing::Frozen, {}},
    }};
    return rows;
}

const StateRow& rowOf(PaperState state) { return table()[static_cast<size_t>(state)]; }

int snapshotsOf(const YearFile& file, const PaperId& paper)
{
    int highest = 0;
    for (const Snapshot& snapshot : file.snapshots)
        if (snapshot.paper == paper)
            highest = std::max(highest, snapshot.number);
    return highest;
}

Error noSuchPaper(const PaperId& id)
{
    return {ErrorCode::WrongUse,
            Sentence::tr("Không có văn bản nào mang mã “%1”; hãy chọn một văn bản trong danh sách.",
                         id.value),
            {}};
}

PaperId freeId(const YearFile& file, const PaperId& wanted)
{
    int number = 2;
    while (file.paper({wanted.value + u'-' + QString::number(number)}))
        ++number;
    return {wanted.value + u'-' + QString::number(number)};
}

} // namespace

const PaperFile* YearFile::paper(const PaperId& id) const
{
    const auto at = std::find_if(papers.begin(), papers.end(),
                                 [&id](const PaperFile& paper) { return paper.id == id; });
    return at == papers.end() ? nullptr : &*at;
}

QString nameOf(PaperState state) { return Sentence::tr(rowOf(state).name); }
std::vector<PaperState> nextStates(PaperState state) { return rowOf(state).next; }
bool isSending(PaperState state) { return rowOf(state).isSending; }
Editing editingIn(PaperState state) { return rowOf(state).editing; }

base::Result<YearFile> moved(const YearFile& file, const PaperId& id, const Sending& sending)
{
    const PaperFile* paper = file.paper(id);
    if (!paper)
        return noSuchPaper(id);
    const auto allowed = nextStates(paper->state);
    if (std::find(allowed.begin(), allowed.end(), sending.to) == allowed.end())
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("Văn bản đang ở bước “%1”, không chuyển thẳng sang “%2” được.",
                                  nameOf(paper->state), nameOf(sending.to)),
                     {}};
    YearFile next = file;
    PaperFile& changed = next.papers[static_cast<size_t>(paper - file.papers.data())];
    next.history.push_back({sending.date, id, changed.state, sending.to, sending.note, {}});
    changed.state = sending.to;
    if (isSending(sending.to))
        next.snapshots.push_back({id,
                                  snapshotsOf(file, id) + 1,
                                  sending.to,
                                  sending.date,
                                  sending.sentTo,
                                  sending.note,
                                  changed.fields,
                                  changed.document,
                                  {}});
    return next;
}

int commentRound(const YearFile& file, const PaperId& id)
{
    const PaperFile* paper = file.paper(id);
    const Snapshot* last = nullptr;
    int rounds = 0;
    for (const Snapshot& snapshot : file.snapshots) {
        if (snapshot.paper != id || snapshot.state != PaperState::Comment)
            continue;
        ++rounds;
        last = &snapshot;
    }
    const bool isAsSent = last && paper && last->document == paper->document;
    return isAsSent ? rounds : rounds + 1;
}

base::Result<Successor> withSuccessor(const YearFile& file, const PaperId& id)
{
    const PaperFile* old = file.paper(id);
    if (!old)
        return noSuchPaper(id);
    Successor made{file, freeId(file, id)};
    PaperFile paper = *old;
    paper.id = made.paper;
    paper.state = PaperState::Draft;
    paper.step.clear(); // the old one has fulfilled it
    paper.document.remove(QStringLiteral("number"));
    const QString year =
        paper.document.value(QStringLiteral("date")).toString().section(u'-', 0, 0);
    if (!year.isEmpty())
        paper.document[QStringLiteral("date")] = year;
    const auto behind = made.file.papers.begin() + (old - file.papers.data()) + 1;
    made.file.papers.insert(behind, std::move(paper));
    return made;
}

} // namespace thidua::store
