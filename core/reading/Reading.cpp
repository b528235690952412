// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Reading.h"

#include "base/Sentence.h"
#include "reading/Annexes.h"
#include "reading/Closing.h"
#include "reading/Evidence.h"
#include "reading/Footnotes.h"
#include "reading/Head.h"
#include "reading/Outline.h"
#include "reading/Places.h"
#include "reading/Pledge.h"
#include "reading/Preamble.h"
#include "reading/Repair.h"

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

void append(Warnings& all, const Warnings& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void append(std::vector<SourcePlace>& all, const std::vector<SourcePlace>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

struct LineSpan {
    size_t begin = 0;
    size_t end = 0;
};

/// The bases and the tree below the head, up to the closing.
void readBody(const Lines& lines, LineSpan span, const Measure& measure, ReadPaper& paper)
{
    Paragraphs paragraphs = joined(lines, std::min(span.begin, span.end), span.end, measure);
    const Preamble preamble = readPreamble(paragraphs);
    for (size_t i = 0; i < preamble.lines.size(); ++i)
        paper.map.places.push_back({u"bases"_s, {static_cast<int>(i)}, preamble.lines[i]});
    if (!preamble.enacting.isEmpty())
        paper.map.places.push_back({u"enacting"_s, {}, preamble.enactingLine});
    paper.document.bases = preamble.bases;
    paper.document.enacting = preamble.enacting;
    paragraphs.erase(paragraphs.begin(),
                     paragraphs.begin() + static_cast<std::ptrdiff_t>(preamble.end));
    if (!paragraphs.empty() && !paragraphs.back().isTable())
        paragraphs.back().text =
            withEndMark(paragraphs.back().text, paragraphs.back().line, paper.document.warnings);
    Outline outline = outlined(paragraphs);
    addPlaces(u"body"_s, {}, outline, paper.map.places);
    append(paper.document.warnings, outline.warnings);
    paper.document.body = std::move(outline.blocks);
}

void addClosing(const Closing& closing, ReadPaper& paper)
{
    paper.document.recipients = closing.recipients;
    paper.document.signatures = closing.signatures;
    paper.document.drafter = closing.drafter;
    paper.document.contact = closing.contact;
    append(paper.document.warnings, closing.warnings);
    append(paper.map.places, closing.places);
}

/// The line of the block that has these words.
int lineOfWords(const ReadPaper& paper, const QString& words)
{
    size_t next = 0;
    int line = 0;
    std::vector<int> lines;
    for (const SourcePlace& place : paper.map.places)
        if (place.component == u"body")
            lines.push_back(place.line);
    document::walk(paper.document.body, [&](const document::Block& block) {
        if (line == 0 && document::plainText(block.text).contains(words))
            line = lines[next];
        ++next;
    });
    return line;
}

/// The form of minutes has no place and date above the title; their text says when and where.
void tellUnprinted(const regulation::Kinds& kinds, ReadPaper& paper)
{
    const auto* kind = kinds.byTitle(paper.document.title);
    if (!kind || !kind->without.contains(u"place"_s) || paper.document.place.isEmpty())
        return;
    int line = 0;
    for (const SourcePlace& place : paper.map.places)
        line = place.component == u"place"_s ? place.line : line;
    paper.document.warnings.push_back(
        {line, paper.document.place,
         base::Sentence::tr("Không in địa danh, ngày tháng ở đầu: mẫu của %1 không có dòng này.",
                            kind->name)});
}

void addPledge(const ReadingRules& rules, ReadPaper& paper)
{
    Pledge pledge = readPledge(paper.document, rules.provinces);
    paper.document.matrix = std::move(pledge.matrix);
    if (paper.document.matrix && !paper.document.matrix->derived)
        paper.document.signatures.clear(); // they are the cells now
    paper.document.copies = pledge.copies;
    for (auto& warning : pledge.warnings)
        warning.line = lineOfWords(paper, warning.text);
    append(paper.document.warnings, pledge.warnings);
}

} // namespace

base::Result<ReadPaper> readPaper(const std::vector<SourceLine>& source, const ReadingRules& rules,
                                  const QString& name)
{
    Warnings warnings;
    const NoteFree text = withoutNotes(source);
    const Lines lines = mended(withoutPageMarks(withoutMarkup(text.lines, warnings), warnings));
    const Measure measure = measured(lines);
    const Head head = readHead(lines, measure, rules.kinds);
    const ClosingPlace place = findClosing(lines, head.end, rules.kinds);
    const Closing closing = readClosing(lines, place, measure);

    ReadPaper paper{head.parts, {head.places}};
    paper.document.warnings = std::move(warnings);
    append(paper.document.warnings, head.warnings);
    readBody(lines, {head.end, place.begin}, measure, paper);
    addClosing(closing, paper);
    Annexes annexes = readAnnexes(lines, place.end, measure, rules.kinds);
    append(paper.document.warnings, annexes.warnings);
    append(paper.map.places, annexes.places);
    paper.document.annexes = std::move(annexes.annexes);
    addPledge(rules, paper);
    tellUnprinted(rules.kinds, paper);
    placeNotes(paper.document, text.notes);

    if (const QString why = whyNoPaper({lines, head, closing, paper.document, place.hasRecipients});
        !why.isEmpty())
        return base::Error{base::ErrorCode::Refused, QString(name + u": " + why), {}};
    std::stable_sort(paper.document.warnings.begin(), paper.document.warnings.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return paper;
}

} // namespace thidua::reading
