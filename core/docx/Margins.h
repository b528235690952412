// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace thidua::docx {

/// A header or footer part.
struct MarginPart {
    QString file;     ///< "header1.xml", in word/
    QString relation; ///< its id in the relationships of the document
    bool footer = false;
    QByteArray bytes;
};

/// The header and footer parts of a paper, and which of them each section refers to.
struct Margins {
    struct Use {
        size_t firstHeader = 0;
        size_t firstFooter = 0; ///< only where `hasFooters`
    };

    std::vector<MarginPart>
        parts;               ///< [0] is the header with the page number, on all but first pages
    std::vector<Use> uses;   ///< by section
    bool hasFooters = false; ///< a missing reference would show the footer of the section before
};

/// `firstRelation`: number of the first free relationship id.
Margins marginsOf(const composition::Flow& flow, int firstRelation);

} // namespace thidua::docx
