// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"
#include "edit/Outline.h"

#include <optional>

namespace thidua::tests {

struct Line {
    document::BlockType type = document::BlockType::Paragraph;
    QString label;
    QString text;
    int level = 0;
};

/// A paper with these blocks, each below the nearest higher one before it.
document::OfficialDocument paperOf(const std::vector<Line>& lines);

/// The body as "label text|label text".
QString bodyText(const document::OfficialDocument& paper);

edit::Caret atBody(std::vector<int> path, int offset);

/// The paper after the step; fails the test where there is none.
document::OfficialDocument done(const document::OfficialDocument& paper,
                                const std::optional<edit::Step>& step);

} // namespace thidua::tests
