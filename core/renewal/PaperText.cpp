// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/PaperText.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using document::Block;
using document::Inlines;
using document::OfficialDocument;
using document::TextPlace;

namespace {

/// The block of the text, or the one whose table it stands in; null: it stands in none.
const Block* blockOf(const OfficialDocument& paper, const TextPlace& place)
{
    const document::Blocks* blocks = place.component == u"body" ? &paper.body : nullptr;
    size_t step = 0;
    if (place.component == u"annexes" && place.part.isEmpty() && !place.path.empty()) {
        const auto annex = static_cast<size_t>(place.path[step++]);
        blocks = annex < paper.annexes.size() ? &paper.annexes[annex].body : nullptr;
    }
    const Block* block = nullptr;
    for (; blocks && step < place.path.size(); ++step) {
        const auto index = static_cast<size_t>(place.path[step]);
        if (index >= blocks->size())
            break;
        block = &(*blocks)[index];
        blocks = block->table ? nullptr : &block->children;
    }
    return block;
}

bool isWhole(const OfficialDocument& paper, const QString& region)
{
    return std::any_of(paper.regions.begin(), paper.regions.end(),
                       [&region](const auto& one) { return one.id == region && !one.detached; });
}

QString regionOf(const TextPlace& place)
{
    if (place.component == u"annexes" && !place.path.empty())
        return u"=annexes %1"_s.arg(place.path.front() + 1);
    return u'=' + place.component;
}

/// Whether a field that nobody changed by hand has part in the stretch.
bool showsField(const Inlines& text, const Mention& stretch)
{
    qsizetype at = 0;
    for (const auto& piece : text) {
        const qsizetype end = at + piece.text.size();
        const bool touches = at < stretch.from + stretch.length && stretch.from < end;
        if (touches && piece.field && piece.field->drawn == piece.text)
            return true;
        at = end;
    }
    return false;
}

void put(Inlines& text, const Mention& mention)
{
    qsizetype at = 0;
    QString fresh = mention.fresh;
    for (auto& piece : text) {
        const qsizetype size = piece.text.size();
        const qsizetype from = std::max<qsizetype>(0, mention.from - at);
        const qsizetype until = std::min(size, mention.from + mention.length - at);
        if (from < until) {
            const bool isDrawn = piece.field && piece.field->drawn == piece.text;
            piece.text.replace(from, until - from, fresh);
            fresh.clear(); // the rest of a mention over several stretches is taken out
            if (isDrawn)
                piece.field->drawn = piece.text;
        }
        at += size;
    }
}

} // namespace

QString pathOf(const TextPlace& place)
{
    QString path = place.component;
    size_t step = 0;
    // Of a line of a member the index of the record comes first.
    const bool isRecord = place.component == u"signatures" || place.component == u"matrix" ||
                          place.component == u"annexes";
    if (!place.part.isEmpty() && isRecord && place.part != u"witness" && !place.path.empty())
        path += u"[%1]"_s.arg(place.path[step++]);
    if (!place.part.isEmpty())
        path += u'.' + place.part;
    for (; step < place.path.size(); ++step)
        path += u"[%1]"_s.arg(place.path[step]);
    return path;
}

bool isFromData(const OfficialDocument& paper, const TextPlace& place, const Mention& stretch)
{
    const Block* block = blockOf(paper, place);
    if (!block)
        return isWhole(paper, regionOf(place));
    if (!block->source.isEmpty() && !block->source.startsWith(u'#'))
        return isWhole(paper, block->source);
    const auto text = document::textAt(paper, place);
    return text && showsField(*text, stretch);
}

Inlines withCertain(Inlines text, const std::vector<Mention>& mentions)
{
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        if (mention->certain)
            put(text, *mention);
    return text;
}

} // namespace thidua::renewal
