// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Length.h"

#include <QString>

#include <vector>

namespace thidua::form {

enum class MeasuredAlignment { Left, Centre, Right, Justified };

/// The paper and its margins, of one section.
struct MeasuredPage {
    base::Length width;
    base::Length height;
    base::Length top;
    base::Length bottom;
    base::Length left;
    base::Length right;

    bool operator==(const MeasuredPage&) const = default;
};

/// What was measured on the lines of one component: every distinct look is an entry of its own.
struct MeasuredType {
    QString component; ///< as in the paper's JSON and in Figures::types: "issuer", "body" …
    QString family;    ///< "Times New Roman" or a family that has its place
    double size = 0;   ///< points
    bool bold = false;
    bool italic = false;
    bool capitals = false; ///< no small letter in it
    MeasuredAlignment alignment = MeasuredAlignment::Left;
    QString excerpt; ///< the first text that looks so

    bool operator==(const MeasuredType&) const = default;
};

/// How a paragraph of the body stands.
struct MeasuredParagraph {
    QString component;
    base::Length firstLine; ///< indent of the first line
    base::Length after;     ///< space to the next paragraph
    double lineSpacing = 1; ///< 1 is single
    QString excerpt;

    bool operator==(const MeasuredParagraph&) const = default;
};

/// A short rule and the text that it belongs to.
struct MeasuredRule {
    QString component; ///< "motto", "issuer", "abstract"
    base::Length length;
    base::Length textWidth; ///< widest line of the text above; 0 where it is not known
    base::Length offCentre; ///< distance of the two middles

    bool operator==(const MeasuredRule&) const = default;
};

/// The number at the head of a page.
struct MeasuredPageNumber {
    int page = 0; ///< from 1
    QString text; ///< empty: none is shown
    double size = 0;
    base::Length offCentre; ///< from the middle of the text's width
    bool inTopMargin = true;

    bool operator==(const MeasuredPageNumber&) const = default;
};

/// What was measured on a paper, wherever it came from: our pages, our DOCX, somebody else's.
struct MeasuredForm {
    std::vector<MeasuredPage> pages; ///< one per section
    std::vector<MeasuredType> types;
    std::vector<MeasuredParagraph> paragraphs;
    std::vector<MeasuredRule> rules;
    std::vector<MeasuredPageNumber> numbers;

    bool operator==(const MeasuredForm&) const = default;
};

} // namespace thidua::form
