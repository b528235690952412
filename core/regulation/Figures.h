// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Length.h"

#include <QString>

#include <map>

namespace thidua::regulation {

/// A figure of the regulation with the range in which it is legal, and where that stands.
template <typename Value> struct Figure {
    Value least{};
    Value most{};
    Value usual{};   ///< what this program sets unless the office chooses otherwise
    QString article; ///< "NĐ 30/2020, Phụ lục I, I.3"

    bool contains(const Value& value) const { return !(value < least) && !(most < value); }
    bool operator==(const Figure&) const = default;
};

/// Paper and margins (PL I, I.1–I.3, I.7).
struct PageFigures {
    base::Length width;
    base::Length height;
    Figure<base::Length> top;
    Figure<base::Length> bottom;
    Figure<base::Length> left;
    Figure<base::Length> right;
    Figure<base::Length> header; ///< of the page number from the upper edge

    bool operator==(const PageFigures&) const = default;
};

/// How one component is set (PL I, II–III and the table of mục V). Sizes in points.
struct TypeFigure {
    Figure<double> size;
    bool bold = false;
    bool italic = false;
    bool capitals = false;
    bool centred = false; ///< in the middle of the line, whatever is usual for the component
    bool red = false;
    bool fitted = false; ///< as large as stays on one line, within the range of its size

    bool operator==(const TypeFigure&) const = default;
};

/// How the paragraphs of the body are set (PL I, II.6.e).
struct ParagraphFigures {
    Figure<base::Length> firstLine; ///< two discrete values: least and most
    Figure<base::Length> after;
    Figure<double> lineSpacing; ///< 1 is single

    bool operator==(const ParagraphFigures&) const = default;
};

/// Length of the short rules as a share of the text above them.
struct RuleFigures {
    Figure<double> motto;
    Figure<double> issuer;
    Figure<double> abstract;

    bool operator==(const RuleFigures&) const = default;
};

/// Room left for pen, stamp and seal; practice of offices, not law.
struct RoomFigures {
    base::Length numberBlank;
    base::Length dayBlank;
    base::Length signatureHeight;
    base::Length matrixSignatureHeight;

    bool operator==(const RoomFigures&) const = default;
};

/// All figures of one regulation on the form of papers.
struct Figures {
    QString source; ///< "Nghị định số 30/2020/NĐ-CP …"
    QString font;
    PageFigures page;
    ParagraphFigures paragraph;
    RuleFigures rules;
    RoomFigures room;
    std::map<QString, TypeFigure> types; ///< by component: "issuer", "title", "body" …
    bool hasHead = true;        ///< ô 1–4: issuer, national name, number, place and date
    bool hasTitleRule = true;   ///< the short rule below title and abstract
    bool isCertificate = false; ///< one sheet, everything in the middle: giấy khen
    bool isTwice = false;       ///< a sheet says the same on both halves: biển tên

    bool operator==(const Figures&) const = default;
};

} // namespace thidua::regulation
