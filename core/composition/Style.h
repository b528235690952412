// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FontSource.h"

#include <QString>

#include <array>
#include <vector>

namespace thidua::composition {

/// Every named style of a paper. The DOCX has them under the same names.
enum class StyleId {
    Normal,
    ParentAgency,
    Issuer,
    NationalName,
    Motto,
    ShortRule,
    Number,
    Subject,
    DraftMark,
    UrgencyMark,
    CirculationMark,
    PlaceDate,
    Title,
    Abstract,
    AuthorityLine,
    Basis,
    Enacting,
    AddresseeLead,
    Addressee,
    PartLabel,
    PartTitle,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Article,
    Body,
    Clause,
    Point,
    Item,
    SubItem,
    RecipientsLead,
    Recipient,
    Drafter,
    SignerAuthority,
    SignatureRoom,
    OtherPosition,
    SignerName,
    AnnexLabel,
    AnnexTitle,
    AnnexNote,
    TableHead,
    TableText,
    TableCentred,
    PageNumber,
    Contact,
    Footnote,
    SectionEnd,
};
inline constexpr int styleCount = static_cast<int>(StyleId::SectionEnd) + 1;

enum class Alignment { Left, Centre, Right, Justified };

enum class LineRule { Multiple, Exact, AtLeast };

/// Multiple: 240 is single. Exact, AtLeast: twips.
struct LineSpacing {
    LineRule rule = LineRule::Multiple;
    int value = 240;

    bool operator==(const LineSpacing&) const = default;
};

enum class TabAlignment { Left, Centre, Right, Decimal };

enum class TabLeader { None, Dots };

/// Where a tab goes to; without one further right, to the next multiple of defaultTabStop.
struct TabStop {
    int position = 0; ///< from the left edge of the container, twips
    TabAlignment alignment = TabAlignment::Left;
    TabLeader leader = TabLeader::None; ///< what fills the way there

    bool operator==(const TabStop&) const = default;
};

inline constexpr int defaultTabStop = 720;

struct CharacterFormat {
    int halfPoints = 28;
    bool bold = false;
    bool italic = false;
    bool red = false; ///< the urgency mark only (PL I, III.2.b)
    int raise = 0;    ///< of the baseline, twips: numbers of footnotes

    base::FontStyle fontStyle() const { return base::fontStyle(bold, italic); }
    bool operator==(const CharacterFormat&) const = default;
};

/// Lengths in twips. Spacing is after only: consumers disagree on before + after.
struct ParagraphFormat {
    Alignment alignment = Alignment::Left;
    int firstLine = 0; ///< added to `left` in the first line; negative: hanging
    int left = 0;
    int right = 0;
    int after = 0;
    LineSpacing line;
    bool keepNext = false;
    bool keepLines = false;
    bool widowControl = true;
    int outlineLevel = -1;     ///< 0 is the highest; -1: not in the outline
    bool topRule = false;      ///< a solid rule of 3/4 pt above the paragraph, between its indents
    bool box = false;          ///< a single line round the paragraph
    std::vector<TabStop> tabs; ///< from left to right

    bool operator==(const ParagraphFormat&) const = default;
};

struct Style {
    QString docxId;   ///< ASCII: "VBNoiDung", "Heading1"
    QString docxName; ///< "VB Nội dung", "heading 1"
    StyleId next = StyleId::Body;
    CharacterFormat character;
    ParagraphFormat paragraph;
    QString component; ///< what it prints, as in regulation::Figures::types: "issuer", "body" …

    bool operator==(const Style&) const = default;
};

/// All styles, indexed by StyleId. Each is whole in itself.
struct StyleSheet {
    std::array<Style, styleCount> styles;

    const Style& of(StyleId id) const { return styles[static_cast<size_t>(id)]; }
    Style& of(StyleId id) { return styles[static_cast<size_t>(id)]; }
    bool operator==(const StyleSheet&) const = default;
};

} // namespace thidua::composition
