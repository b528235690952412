// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Block.h"
#include "reading/Paragraph.h"

#include <vector>

namespace thidua::reading {

/// The body of a paper as a tree, with the source line of every block in reading order.
struct Outline {
    document::Blocks blocks;
    std::vector<int> lines;
    Warnings warnings;
};

/// Nests paragraphs by their labels, whatever the marks of headings say.
Outline outlined(const Paragraphs& paragraphs);

} // namespace thidua::reading
