// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Citing.h"

#include "base/Sentence.h"
#include "edit/BlockSteps.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;
using regulation::CitationStyle;
using regulation::Force;
using regulation::LegalBasis;

namespace {

const QString basisWord = u"Căn cứ "_s;

bool isLaw(const regulation::Law& law, const LegalBasis& basis)
{
    return law.legalBases.citedByName.contains(basis.kind);
}

/// By what a text shows that it cites the document: its number, of a law its name.
QString sign(const regulation::Law& law, const LegalBasis& basis)
{
    return isLaw(law, basis) && !basis.title.isEmpty() ? QString(basis.kind + u' ' + basis.title)
                                                       : basis.number;
}

bool cites(const QString& text, const QString& sign)
{
    return !sign.isEmpty() && text.simplified().contains(sign, Qt::CaseInsensitive);
}

/// The text of a number and name that somebody looks for: more than any style prints.
QString wholeText(const regulation::Law& law, const LegalBasis& basis)
{
    const QString full = law.cite(basis, CitationStyle::Full, text::DateStyle::Slashed).text;
    if (!isLaw(law, basis) || basis.number.isEmpty())
        return full;
    return full + u" số "_s + basis.number;
}

QString dayText(const base::Date& day) { return text::dateText(day, text::DateStyle::Slashed); }

/// What the library does not know of it and a whole citation wants.
QString missingOf(const regulation::Law& law, const LegalBasis& basis)
{
    const auto cited = law.cite(basis, CitationStyle::Full, text::DateStyle::Slashed);
    return cited.missing.isEmpty()
               ? QString()
               : u' ' + Sentence::tr("Thư viện còn thiếu %1; hãy bổ sung khi viện dẫn.",
                                     cited.missing.join(u", "_s));
}

QString stateOf(const regulation::Law& law, const LegalBasis& basis, const base::Date& day)
{
    const auto& bases = law.legalBases;
    switch (bases.forceOn(basis.id, day)) {
    case Force::InForce:
        return basis.force.until.isEmpty()
                   ? Sentence::tr("Còn hiệu lực vào ngày của văn bản.")
                   : Sentence::tr("Còn hiệu lực vào ngày của văn bản, đến hết %1.",
                                  dayText(basis.force.until));
    case Force::NotYet:
        return Sentence::tr("Chưa có hiệu lực vào ngày của văn bản; có hiệu lực từ %1.",
                            dayText(basis.force.from));
    case Force::Ended:
        if (const LegalBasis* now = bases.successorOn(basis.id, day); now && now != &basis)
            return Sentence::tr(
                "Hết hiệu lực sau %1; thay bằng %2.", dayText(basis.force.until),
                law.cite(*now, CitationStyle::NumberedBasis, text::DateStyle::Slashed).text);
        return Sentence::tr("Hết hiệu lực sau %1.", dayText(basis.force.until));
    case Force::Unknown:
        break;
    }
    return Sentence::tr("Chưa rõ còn hiệu lực vào ngày của văn bản hay không; hãy xem lại.");
}

/// Force is asked on a whole day: that of the paper, or the last of what is known of it.
base::Date dayOf(const OfficialDocument& paper, const base::Date& today)
{
    const base::Date& day = paper.date;
    if (day.isWhole() || day.isEmpty())
        return day.isWhole() ? day : today;
    if (day.year() == today.year() && (!day.month() || day.month() == today.month()))
        return today;
    for (int last = 31; last >= 28; --last)
        if (const auto whole = base::Date::of(day.year(), day.month() ? day.month() : 12, last))
            return *whole;
    return today;
}

qsizetype rankOf(const regulation::Law& law, const LegalBasis& basis)
{
    const qsizetype rank = law.legalBases.kindOrder.indexOf(basis.kind);
    return rank < 0 ? law.legalBases.kindOrder.size() : rank;
}

/// Whether a text before the caret cites it: the bases above are no part of the text.
bool isCitedBefore(const OfficialDocument& paper, const edit::Caret& caret, const QString& sign)
{
    for (const auto& place : edit::textPlaces(paper)) {
        const bool isHere = place == caret.place;
        const auto text = document::textAt(paper, place);
        const QString plain = text ? document::plainText(*text) : QString();
        const bool isText = place.component == u"body" || place.component == u"annexes";
        if (isText && cites(isHere ? plain.left(caret.offset) : plain, sign))
            return true;
        if (isHere)
            return false;
    }
    return false;
}

bool isBasisLine(const QString& line)
{
    return line.trimmed().startsWith(basisWord.trimmed(), Qt::CaseInsensitive);
}

/// Where a new line goes: below the caret, or behind the last "Căn cứ".
qsizetype newLine(const QStringList& lines, const edit::Caret& caret)
{
    if (caret.place.component == u"bases" && !caret.place.path.empty())
        return std::min<qsizetype>(caret.place.path.front() + 1, lines.size());
    qsizetype at = lines.size();
    while (at > 0 && !isBasisLine(lines[at - 1]))
        --at;
    return at;
}

/// The last line ends as the last one did, the others with a semicolon.
void endLines(QStringList& lines, qsizetype made)
{
    const bool isLast = made + 1 == lines.size();
    QString end = u";"_s;
    if (isLast) {
        QString* before = made > 0 ? &lines[made - 1] : nullptr;
        end = u"."_s;
        if (before && !before->isEmpty() && QString(u".;,"_s).contains(before->back())) {
            end = before->back() == u',' ? u","_s : u"."_s;
            before->back() = u';';
        }
    }
    lines[made] += end;
}

std::optional<edit::Step> basisStep(const OfficialDocument& paper, const edit::Selection& selection,
                                    const QString& citation, const QString& name)
{
    QStringList lines = edit::linesOf(paper, u"bases"_s);
    const edit::Caret& caret = selection.caret;
    qsizetype at = newLine(lines, caret);
    if (at > 0 && caret.place.component == u"bases" && lines[at - 1].trimmed().isEmpty())
        lines.removeAt(--at); // an empty line waits for it
    lines.insert(at, basisWord + citation);
    endLines(lines, at);
    return edit::linesStep(
        paper, {name, selection}, lines,
        {{u"bases"_s, {static_cast<int>(at)}, {}}, static_cast<int>(lines[at].size())});
}

} // namespace

std::vector<Citable> citables(const regulation::Law& law, const OfficialDocument& paper,
                              const base::Date& today)
{
    const base::Date day = dayOf(paper, today);
    std::vector<const LegalBasis*> sorted;
    for (const LegalBasis& basis : law.legalBases.all)
        sorted.push_back(&basis);
    const auto key = [&](const LegalBasis* basis) {
        const Force force = law.legalBases.forceOn(basis->id, day);
        return std::tuple(force == Force::InForce   ? 0
                          : force == Force::Unknown ? 1
                                                    : 2,
                          rankOf(law, *basis), -basis->date.year(), -basis->date.month(),
                          -basis->date.day());
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const auto* a, const auto* b) { return key(a) < key(b); });
    const QString bases = paper.bases.join(u'\n');
    std::vector<Citable> all;
    for (const LegalBasis* basis : sorted) {
        const LegalBasis* now = law.legalBases.successorOn(basis->id, day);
        all.push_back({basis->id, wholeText(law, *basis),
                       stateOf(law, *basis, day) + missingOf(law, *basis),
                       law.legalBases.forceOn(basis->id, day),
                       now && now != basis ? now->id : QString(), cites(bases, sign(law, *basis))});
    }
    return all;
}

QString citationFor(const regulation::Law& law, const OfficialDocument& paper,
                    const edit::Caret& caret, const Citing& citing)
{
    const LegalBasis* basis = law.legalBases.find(citing.id);
    if (!basis)
        return {};
    const bool isAgain =
        citing.as == CitingAs::Text && isCitedBefore(paper, caret, sign(law, *basis));
    const CitationStyle style = citing.as == CitingAs::Basis ? CitationStyle::Basis
                                : isAgain                    ? CitationStyle::Short
                                                             : CitationStyle::Full;
    return law.cite(*basis, style, text::DateStyle::Long).text;
}

std::optional<edit::Step> cite(const regulation::Law& law, const OfficialDocument& paper,
                               const edit::Selection& selection, const Citing& citing)
{
    const edit::Selection ordered = edit::inOrder(paper, selection);
    QString citation = citationFor(law, paper, ordered.anchor, citing);
    const QString name = Sentence::tr("Chèn viện dẫn");
    if (citation.isEmpty())
        return std::nullopt;
    if (citing.as == CitingAs::Basis)
        return basisStep(paper, selection, citation, name);
    const auto before = document::textAt(paper, ordered.anchor.place);
    const auto after = document::textAt(paper, ordered.caret.place);
    if (!before || !after)
        return std::nullopt;
    const QString left = document::plainText(*before).left(ordered.anchor.offset);
    const QString right = document::plainText(*after).mid(ordered.caret.offset);
    if (!left.isEmpty() && (left.back().isLetterOrNumber() || u",;:.)"_s.contains(left.back())))
        citation.prepend(u' ');
    if (!right.isEmpty() && (right.front().isLetterOrNumber() || right.front() == u'('))
        citation += u' ';
    return edit::insertText(paper, selection, document::inlinesOf(citation), name);
}

} // namespace thidua::pipeline
