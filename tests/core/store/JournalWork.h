// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/JournalContent.h"

namespace thidua::store::test {

/// An hour of somebody's writing: the entries, and the paper and its history in the end.
struct Work {
    JournalBase base;
    std::vector<JournalEntry> entries;
    document::OfficialDocument paper;
    edit::History history;
};

JournalBase smallBase();
/// Random steps, undos and redos; the same for the same seed.
Work randomWork(unsigned seed, size_t entries);
/// The whole journal of that work.
QByteArray journalOf(const Work& work);
/// Asserts that something can be read.
JournalContent contentOf(const QByteArray& bytes);
/// The end of the text of the n-th letter typed into the small paper.
JournalEntry typedLetter(int number);

} // namespace thidua::store::test
