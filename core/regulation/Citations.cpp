// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Citations.h"

#include "base/Sentence.h"

#include <utility>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Sentence;

namespace {

/// A member of a document that patterns may name, and what it is called where it is missing.
struct Piece {
    QString placeholder;
    QString name;
    QString value;
};

std::array<Piece, 5> piecesOf(const LegalBasis& basis, text::DateStyle dates)
{
    return {{{u"{kind}"_s, Sentence::tr("tên loại"), basis.kind},
             {u"{number}"_s, Sentence::tr("số, ký hiệu"), basis.number},
             {u"{date}"_s, Sentence::tr("ngày ký"), text::dateInSentence(basis.date, dates)},
             {u"{issuer}"_s, Sentence::tr("cơ quan ban hành"), basis.issuer},
             {u"{title}"_s, Sentence::tr("trích yếu"), basis.title}}};
}

CitationPattern readPattern(const JsonReader& json)
{
    return {json.lines(u"laws"_s), json.lines(u"others"_s)};
}

} // namespace

Citation cite(const LegalBasis& basis, bool isLaw, const CitationPattern& pattern,
              text::DateStyle dates)
{
    Citation citation{{}, {}, basis.evidence};
    const auto pieces = piecesOf(basis, dates);
    for (QString words : isLaw ? pattern.forLaws : pattern.forOthers) {
        bool isKnown = true;
        for (const auto& [placeholder, name, value] : pieces) {
            if (!words.contains(placeholder))
                continue;
            if (value.isEmpty()) {
                isKnown = false;
                citation.missing << name;
            }
            words.replace(placeholder, value);
        }
        if (isKnown)
            citation.text += words;
    }
    return citation;
}

void CitationPatterns::overrideWith(const CitationPatterns& own)
{
    for (size_t i = 0; i < all.size(); ++i) {
        if (!own.all[i].forLaws.isEmpty())
            all[i].forLaws = own.all[i].forLaws;
        if (!own.all[i].forOthers.isEmpty())
            all[i].forOthers = own.all[i].forOthers;
    }
}

CitationPatterns readCitationPatterns(const JsonReader& root, Origin origin)
{
    const auto styles = {u"full"_s, u"short"_s, u"basis"_s, u"numberedBasis"_s};
    CitationPatterns patterns;
    size_t place = 0;
    for (const QString& style : styles) {
        if (origin == Origin::Program && !root.has(style))
            root.complain(style, Sentence::tr("còn thiếu"));
        patterns.all[place++] = readPattern(root.object(style));
    }
    return patterns;
}

} // namespace thidua::regulation
