// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Footnotes.h"

#include "base/Sentence.h"
#include "reading/Emphasis.h"

#include <QRegularExpression>

#include <map>
#include <set>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Inline;
using document::Inlines;

namespace {

const QRegularExpression& definition()
{
    static const QRegularExpression pattern(u"^ {0,3}\\[\\^([^\\]\\s]{1,32})\\]:\\s*(.*)$"_s);
    return pattern;
}

const QRegularExpression& reference()
{
    static const QRegularExpression pattern(u"\\[\\^([^\\]\\s]{1,32})\\](?!:)"_s);
    return pattern;
}

bool goesOn(const SourceLine& line)
{
    return (line.text.startsWith("    "_L1) || line.text.startsWith(u'\t')) &&
           !line.text.trimmed().isEmpty();
}

std::set<QString> referredTo(const std::vector<SourceLine>& source)
{
    std::set<QString> ids;
    for (const auto& line : source) {
        if (!line.text.contains("[^"_L1))
            continue;
        for (auto found = reference().globalMatch(line.text); found.hasNext();)
            ids.insert(found.next().captured(1));
    }
    return ids;
}

/// Gives the paper's inlines their notes.
class Placing {
public:
    explicit Placing(const std::vector<NoteDefinition>& notes)
    {
        for (const auto& note : notes)
            m_notes.emplace(note.id, note.text);
    }

    void visit(document::Blocks& blocks)
    {
        for (auto& block : blocks) {
            block.text = placed(block.text);
            if (block.table)
                for (auto& row : block.table->rows)
                    for (auto& cell : row.cells)
                        cell.text = placed(cell.text);
            visit(block.children);
        }
    }

    bool isPlaced(const QString& id) const { return m_placed.contains(id); }

private:
    Inlines placed(const Inlines& inlines)
    {
        Inlines result;
        for (const auto& part : inlines)
            split(part, result);
        return result;
    }

    void split(const Inline& part, Inlines& to)
    {
        Inline rest = part;
        qsizetype from = 0;
        for (auto found = reference().globalMatch(part.text); found.hasNext();) {
            const auto match = found.next();
            const auto note = m_notes.find(match.captured(1));
            if (note == m_notes.end())
                continue;
            Inline before = part;
            before.note.clear();
            before.text = part.text.mid(from, match.capturedStart() - from);
            while (before.text.endsWith(u' ')) // the number clings to its word
                before.text.chop(1);
            before.note = note->second;
            m_placed.insert(note->first);
            to.push_back(std::move(before));
            from = match.capturedEnd();
        }
        rest.text = part.text.mid(from);
        if (from == 0 || !rest.text.isEmpty())
            to.push_back(std::move(rest));
    }

    std::map<QString, QString> m_notes;
    std::set<QString> m_placed;
};

} // namespace

NoteFree withoutNotes(const std::vector<SourceLine>& source)
{
    const std::set<QString> wanted = referredTo(source);
    if (wanted.empty())
        return {source, {}};
    NoteFree result;
    bool inNote = false;
    for (const auto& line : source) {
        const auto match = definition().match(line.text);
        if (match.hasMatch() && wanted.contains(match.captured(1))) {
            result.notes.push_back({line.number, match.captured(1),
                                    withEmphasis(match.captured(2)).text.simplified()});
            inNote = true;
        } else if (inNote && goesOn(line)) {
            result.notes.back().text += u' ' + withEmphasis(line.text).text.simplified();
        } else {
            inNote = false;
            result.lines.push_back(line);
        }
    }
    return result;
}

void placeNotes(document::OfficialDocument& paper, const std::vector<NoteDefinition>& notes)
{
    if (notes.empty())
        return;
    Placing placing(notes);
    placing.visit(paper.body);
    for (auto& annex : paper.annexes)
        placing.visit(annex.body);
    for (const auto& note : notes)
        if (!placing.isPlaced(note.id))
            paper.warnings.push_back(
                {note.line, note.text,
                 Sentence::tr(
                     "Bỏ chú thích cuối trang: nơi dẫn tới nó không nằm trong nội dung.")});
}

} // namespace thidua::reading
