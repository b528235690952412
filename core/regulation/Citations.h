// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/LegalBases.h"
#include "text/DatesInWords.h"

#include <array>

namespace thidua::regulation {

/// The ways of citing a document (NĐ 30/2020, Phụ lục I, II.6.a and b).
enum class CitationStyle {
    Full,          ///< first time in the text; laws without number and date
    Short,         ///< every further time
    Basis,         ///< căn cứ; laws keep their date and drop their number
    NumberedBasis, ///< căn cứ as newer papers have it: laws with their number, without their date
};

/// The pieces of a citation in one style: each names one member ("{number}") and is left out where
/// that member is not known.
struct CitationPattern {
    QStringList forLaws;
    QStringList forOthers;

    bool operator==(const CitationPattern&) const = default;
};

/// One pattern per style, from resources/regulations/citations.json.
struct CitationPatterns {
    std::array<CitationPattern, 4> all;

    const CitationPattern& of(CitationStyle style) const { return all[static_cast<size_t>(style)]; }
    void overrideWith(const CitationPatterns& own);
    bool operator==(const CitationPatterns&) const = default;
};

CitationPatterns readCitationPatterns(const base::JsonReader& root, Origin origin);

/// A citation as it stands in a paper, without "Căn cứ" and end mark.
struct Citation {
    QString text;
    QStringList missing; ///< what the style wants and is not known: "ngày ký", "trích yếu"
    Evidence evidence;

    bool operator==(const Citation&) const = default;
};

/// `isLaw`: cited by its name (LegalBases::citedByName).
Citation cite(const LegalBasis& basis, bool isLaw, const CitationPattern& pattern,
              text::DateStyle dates);

} // namespace thidua::regulation
