// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearRevert.h"

#include <algorithm>

namespace thidua::store {

namespace {

/// The text may have been changed by hand since, or drawn anew.
PaperFile withoutText(PaperFile paper)
{
    paper.document = {};
    return paper;
}

PaperFile revertedPaper(const PaperFile& current, const PaperFile& after, const PaperFile& before)
{
    PaperFile paper = withoutText(current) == withoutText(after) ? before : current;
    paper.document = current.document == after.document ? before.document : current.document;
    return paper;
}

void revertPapers(YearFile& made, const YearFile& after, const YearFile& before)
{
    std::vector<PaperFile> papers;
    for (const PaperFile& current : made.papers) {
        const PaperFile* late = after.paper(current.id);
        const PaperFile* early = before.paper(current.id);
        if (late && !early && current == *late)
            continue; // the step added it, and nobody has touched it
        papers.push_back(late && early ? revertedPaper(current, *late, *early) : current);
    }
    for (size_t i = 0; i < before.papers.size(); ++i) {
        const PaperFile& early = before.papers[i];
        if (!after.paper(early.id) && !made.paper(early.id))
            papers.insert(papers.begin() + static_cast<ptrdiff_t>(std::min(i, papers.size())),
                          early); // the step took it away
    }
    made.papers = std::move(papers);
}

} // namespace

YearFile reverted(const YearFile& current, const YearFile& after, const YearFile& before)
{
    YearFile made = current;
    if (current.data == after.data)
        made.data = before.data;
    if (current.snapshots == after.snapshots)
        made.snapshots = before.snapshots;
    if (current.attachments == after.attachments)
        made.attachments = before.attachments;
    if (current.history == after.history)
        made.history = before.history;
    if (current.unknownParts == after.unknownParts)
        made.unknownParts = before.unknownParts;
    revertPapers(made, after, before);
    return made;
}

} // namespace thidua::store
