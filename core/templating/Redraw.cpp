// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Redraw.h"

#include "templating/Components.h"
#include "templating/MergeBody.h"
#include "templating/Outline.h"
#include "templating/Regions.h"

#include "base/Sentence.h"

#include <algorithm>
#include <set>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;

namespace {

void redrawComponents(OfficialDocument& paper, const Template& form, Redrawing& redrawing)
{
    const OfficialDocument& fresh = redrawing.fresh.filled.document;
    for (const auto& component : components()) {
        if (!draws(form, component.name))
            continue;
        const QStringList kept = component.get(paper);
        const QStringList now = component.get(fresh);
        const HandEdit difference{regionId(component.name), component.label, false,
                                  kept.join(u'\n'),         now.join(u'\n'), {}};
        if (redrawing.takesFresh(difference, hashOf(kept), hashOf(now)))
            component.take(paper, fresh);
    }
}

std::vector<Sheet> sheetsOf(const OfficialDocument& paper)
{
    std::vector<Sheet> sheets(1);
    for (const auto& annex : paper.annexes) {
        Sheet sheet;
        sheet.annex = annex;
        sheet.blocks = flattened(annex.body);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

/// The blocks have just been taken as they were drawn.
void recordBlocks(const std::vector<document::Block>& blocks, Redrawing& redrawing)
{
    std::set<QString> sources;
    for (const auto& block : blocks)
        if (!block.source.startsWith(u'#') && sources.insert(block.source).second)
            redrawing.region(block.source) = {block.source,
                                              hashOf(blocksFrom(blocks, block.source)), false};
}

/// The annexes have become more or fewer: all or nothing.
void replaceAnnexes(OfficialDocument& paper, Redrawing& redrawing)
{
    const auto& sheets = redrawing.fresh.drawing.sheets;
    const QStringList kept = annexLines(sheetsOf(paper));
    const QStringList now = annexLines(sheets);
    const HandEdit difference{annexesId(),
                              Sentence::tr("các phụ lục"),
                              false,
                              Sentence::tr("%1 phụ lục", paper.annexes.size()),
                              Sentence::tr("%1 phụ lục", sheets.size() - 1),
                              {}};
    if (!redrawing.takesFresh(difference, hashOf(kept), hashOf(now)))
        return;
    paper.annexes.clear();
    for (size_t i = 1; i < sheets.size(); ++i) {
        document::Annex annex = sheets[i].annex;
        annex.body = counted(sheets[i].blocks);
        paper.annexes.push_back(std::move(annex));
        redrawing.region(annexHeadId(i - 1)) = {annexHeadId(i - 1),
                                                hashOf(annexHead(sheets[i].annex)), false};
        recordBlocks(sheets[i].blocks, redrawing);
    }
}

void redrawAnnex(document::Annex& annex, size_t index, Redrawing& redrawing)
{
    const Sheet& sheet = redrawing.fresh.drawing.sheets[index + 1];
    const QStringList kept = annexHead(annex);
    const QStringList now = annexHead(sheet.annex);
    const HandEdit difference{annexHeadId(index),
                              Sentence::tr("tên của phụ lục %1", index + 1),
                              false,
                              kept.join(u'\n'),
                              now.join(u'\n'),
                              {}};
    if (redrawing.takesFresh(difference, hashOf(kept), hashOf(now))) {
        annex.title = sheet.annex.title;
        annex.note = sheet.annex.note;
    }
    annex.body = mergedBody(annex.body, sheet.blocks, redrawing);
}

/// Records of what the template has no more: nothing is redrawn there, the words stay.
void forgetUnknown(OfficialDocument& paper, const Template& form, const Redrawing& redrawing)
{
    const auto known = regionsOf(form, redrawing.fresh);
    for (const auto& region : redrawing.regions) {
        const auto same = [&region](const auto& other) { return other.id == region.id; };
        if (std::any_of(known.begin(), known.end(), same))
            paper.regions.push_back(region);
    }
}

} // namespace

base::Result<Redrawn> redraw(const OfficialDocument& paper, const Template& form,
                             const DataView& view, const QStringList& discard)
{
    const auto fresh = drawFresh(form, view);
    if (!fresh)
        return fresh.error();
    Scope scope(fresh->data);
    Evaluation evaluation(form, view.environment, scope);
    Redrawing redrawing{*fresh, evaluation, discard, paper.regions, {}};
    Redrawn result{paper, {}, fresh->filled.missing, fresh->filled.notices};
    OfficialDocument& made = result.document;
    redrawComponents(made, form, redrawing);
    made.body = mergedBody(made.body, fresh->drawing.sheets.front().blocks, redrawing);
    if (made.annexes.size() + 1 != fresh->drawing.sheets.size()) {
        replaceAnnexes(made, redrawing);
    } else {
        for (size_t i = 0; i < made.annexes.size(); ++i)
            redrawAnnex(made.annexes[i], i, redrawing);
        if (!made.annexes.empty())
            redrawing.region(annexesId()).hash = hashOf(annexLines(fresh->drawing.sheets));
    }
    made.regions.clear();
    forgetUnknown(made, form, redrawing);
    result.edits = std::move(redrawing.edits);
    return result;
}

} // namespace thidua::templating
