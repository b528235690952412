// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/MergeBody.h"

#include "templating/Outline.h"
#include "templating/ReadExpression.h"
#include "templating/Regions.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Block;
using document::Blocks;
using document::Region;

namespace {

/// A block of a body and whether counting gave it its label.
struct Entry {
    Block block;
    bool counted = true;
};

using Entries = std::vector<Entry>;

Entries entriesOf(const Blocks& body)
{
    const auto flat = flattened(body);
    const QStringList labels = countedLabels(flat);
    Entries entries;
    for (size_t i = 0; i < flat.size(); ++i)
        entries.push_back({flat[i], flat[i].label == labels[static_cast<qsizetype>(i)]});
    return entries;
}

Blocks blocksOf(const Entries& entries)
{
    std::vector<Block> flat;
    for (const auto& entry : entries)
        flat.push_back(entry.block);
    const QStringList labels = countedLabels(flat);
    for (size_t i = 0; i < flat.size(); ++i)
        if (entries[i].counted)
            flat[i].label = labels[static_cast<qsizetype>(i)];
    return nested(flat);
}

QString wordsOf(const Block& block)
{
    if (!block.table)
        return (block.label.isEmpty() ? QString() : QString(block.label + u' ')) +
               document::plainText(block.text);
    QStringList rows;
    for (const auto& row : block.table->rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells += document::plainText(cell.text);
        rows += cells.join(u" | "_s);
    }
    return rows.join(u'\n');
}

QString wordsOf(const std::vector<Block>& blocks)
{
    QStringList words;
    for (const auto& block : blocks)
        words += wordsOf(block);
    return words.join(u'\n');
}

/// From the first to the last block of a region, with whatever was written between them.
struct Range {
    qsizetype from = -1;
    qsizetype to = -1; ///< behind the last

    bool isEmpty() const { return from < 0; }
};

Range rangeOf(const Entries& entries, const QString& source)
{
    Range range;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].block.source != source)
            continue;
        const auto at = static_cast<qsizetype>(i);
        range = {range.isEmpty() ? at : range.from, at + 1};
    }
    return range;
}

class Merger {
public:
    Merger(Entries entries, const std::vector<Block>& fresh, Redrawing& redrawing)
        : m_entries(std::move(entries)), m_fresh(fresh), m_redrawing(redrawing)
    {
    }

    Entries merged()
    {
        updateFields();
        const auto& sources = m_redrawing.fresh.drawing.sources;
        for (size_t i = 0; i < sources.size(); ++i)
            if (!sources[i].startsWith(u'#'))
                mergeRegion(i);
        return std::move(m_entries);
    }

private:
    void updateFields()
    {
        for (auto& entry : m_entries) {
            if (!entry.block.source.startsWith(u'#') && !entry.block.source.isEmpty())
                continue; // drawn as a whole
            for (auto& part : entry.block.text)
                updateField(part);
            if (entry.block.table)
                for (auto& row : entry.block.table->rows)
                    for (auto& cell : row.cells)
                        std::for_each(cell.text.begin(), cell.text.end(),
                                      [this](auto& part) { updateField(part); });
        }
    }

    void updateField(document::Inline& part)
    {
        if (!part.field)
            return;
        Complaint complaint;
        Cursor cursor{part.field->expression, {}};
        const Expression expression = readExpression(cursor, complaint);
        if (!complaint.isEmpty() || !cursor.atEnd())
            return; // from a template of another version: the words stay as they are
        const QString now = m_redrawing.evaluation.text(expression);
        const QString id = u"{{%1}}"_s.arg(part.field->expression);
        const bool byHand = part.text != part.field->drawn && part.text != now;
        if (byHand && !m_redrawing.discard.contains(id)) {
            const bool stale = now != part.field->drawn;
            m_redrawing.edits.push_back(
                {id, part.field->expression, stale, part.text, now,
                 Sentence::tr("Chữ \"%1\" đã được sửa tay nên được giữ; dữ liệu ghi \"%2\".",
                              part.text, now)});
            return;
        }
        part.text = now;
        part.field->drawn = now;
    }

    void mergeRegion(size_t index)
    {
        const QString source = m_redrawing.fresh.drawing.sources[index];
        const auto fresh = blocksFrom(m_fresh, source);
        const Range range = rangeOf(m_entries, source);
        if (range.isEmpty() && fresh.empty())
            return;
        if (fresh.empty() && !mayBeHere(source))
            return;
        std::vector<Block> kept;
        bool touched = false;
        for (qsizetype i = std::max<qsizetype>(0, range.from); i < range.to; ++i) {
            kept.push_back(m_entries[static_cast<size_t>(i)].block);
            touched = touched || !m_entries[static_cast<size_t>(i)].counted;
        }
        const HandEdit difference{source, source, false, wordsOf(kept), wordsOf(fresh), {}};
        if (m_redrawing.takesFresh(difference, hashOf(kept), hashOf(fresh), touched))
            replace(range.isEmpty() ? anchor(index) : range, fresh);
    }

    /// A region stands in one sheet; another sheet without it has nothing to say about it.
    bool mayBeHere(const QString& source) const { return !rangeOf(m_entries, source).isEmpty(); }

    /// Where a region goes that had no blocks: behind the nearest thing that stood before it.
    Range anchor(size_t index) const
    {
        const auto& sources = m_redrawing.fresh.drawing.sources;
        for (size_t before = index; before-- > 0;) {
            const Range range = rangeOf(m_entries, sources[before]);
            if (!range.isEmpty())
                return {range.to, range.to};
        }
        for (size_t after = index + 1; after < sources.size(); ++after) {
            const Range range = rangeOf(m_entries, sources[after]);
            if (!range.isEmpty())
                return {range.from, range.from};
        }
        const auto end = static_cast<qsizetype>(m_entries.size());
        return {end, end};
    }

    void replace(const Range& range, const std::vector<Block>& fresh)
    {
        const Entries gone(m_entries.begin() + range.from, m_entries.begin() + range.to);
        m_entries.erase(m_entries.begin() + range.from, m_entries.begin() + range.to);
        Entries made;
        for (const auto& block : fresh)
            made.push_back({block, true});
        // Where pages begin is said by hand alone.
        for (size_t i = 0; i < std::min(made.size(), gone.size()); ++i)
            made[i].block.newPage = gone[i].block.newPage;
        m_entries.insert(m_entries.begin() + range.from, made.begin(), made.end());
    }

    Entries m_entries;
    const std::vector<Block>& m_fresh;
    Redrawing& m_redrawing;
};

} // namespace

Region& Redrawing::region(const QString& id)
{
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [&id](const Region& region) { return region.id == id; });
    if (found != regions.end())
        return *found;
    regions.push_back({id, {}, false});
    return regions.back();
}

bool Redrawing::takesFresh(const HandEdit& difference, const QString& keptHash,
                           const QString& freshHash, bool touched)
{
    Region& record = region(difference.id);
    const bool byHand = (touched || keptHash != record.hash) && keptHash != freshHash;
    if (byHand && !discard.contains(difference.id)) {
        record.detached = true;
        HandEdit edit = difference;
        edit.stale = freshHash != record.hash;
        edit.message = Sentence::tr(
            "Phần \"%1\" đã được sửa tay nên được giữ; có thể vẽ lại theo dữ liệu.", edit.place);
        edits.push_back(std::move(edit));
        return false;
    }
    record = {difference.id, freshHash, false};
    return true;
}

Blocks mergedBody(const Blocks& body, const std::vector<Block>& fresh, Redrawing& redrawing)
{
    return blocksOf(Merger(entriesOf(body), fresh, redrawing).merged());
}

} // namespace thidua::templating
