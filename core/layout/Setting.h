// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/RuleLengths.h"
#include "layout/TableSetter.h"

#include <variant>
#include <vector>

namespace thidua::layout {

/// The empty line that the DOCX needs between two tables and after one that ends a section.
struct SetGap {
    int height = 0;
};

using SetBlock = std::variant<SetParagraph, SetTable, SetGap>;

/// A section with everything broken into lines and nothing placed on pages.
struct SetSection {
    const composition::Section* section = nullptr;
    std::vector<SetBlock> blocks;
    std::vector<int> origins; ///< of every block: index in the section; -1: a gap
    std::vector<SetParagraph> firstHeader;
    std::vector<SetParagraph> firstFooter;
    std::vector<SetParagraph> notes;
    int above = 0; ///< kept free on top of its first page, twips
};

class FormerSection;

SetSection setSection(const composition::Section& section, const Press& press);
/// The same, with what need not be set again.
SetSection setSection(const composition::Section& section, const Press& press,
                      FormerSection& former);

/// Of all short rules of the section in the order of walkParagraphs().
void appendRuleLengths(form::RuleLengths& rules, const SetSection& section);

} // namespace thidua::layout
