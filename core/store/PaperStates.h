// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/YearFile.h"

namespace thidua::store {

/// "Dự thảo", "Xin ý kiến", "Trình ký", "Trả lại", "Đã ký", "Phát hành".
QString nameOf(PaperState state);
/// Where a paper may go from there, the usual way first.
std::vector<PaperState> nextStates(PaperState state);
/// Whether going there sends the paper out and so leaves a snapshot.
bool isSending(PaperState state);

/// May its text be changed: freely, only after asking, or not at all.
enum class Editing { Free, Ask, Frozen };
Editing editingIn(PaperState state);

/// A step of a paper on its way.
struct Sending {
    PaperState to = PaperState::Comment;
    base::Date date;
    QString sentTo;
    QString note;
};

/// The file with the paper in its new state, a snapshot of what went out, and the step in its
/// history. WrongUse where there is no such paper or it cannot go there from where it is.
base::Result<YearFile> moved(const YearFile& file, const PaperId& paper, const Sending& sending);

/// Which round of comments the paper as it stands is for, from 1: sent twice and changed since, it
/// is the third; unchanged since it went out, still the second.
int commentRound(const YearFile& file, const PaperId& paper);

/// A paper that takes the place of one that is frozen.
struct Successor {
    YearFile file;
    PaperId paper;
};

/// The file with a draft of the same text right behind the old one, without number and day; the old
/// one stays as it is. WrongUse where there is no such paper.
base::Result<Successor> withSuccessor(const YearFile& file, const PaperId& paper);

} // namespace thidua::store
