// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Places.h"

namespace thidua::reading {

namespace {

struct Walk {
    const QString& component;
    const std::vector<int>& lines;
    std::vector<SourcePlace>& places;
    size_t next = 0;

    /// The lines stand in reading order, parents before children.
    void visit(const document::Blocks& blocks, std::vector<int>& path)
    {
        for (size_t i = 0; i < blocks.size(); ++i) {
            path.push_back(static_cast<int>(i));
            places.push_back({component, path, lines[next++]});
            visit(blocks[i].children, path);
            path.pop_back();
        }
    }
};

} // namespace

void addPlaces(const QString& component, const std::vector<int>& path, const Outline& outline,
               std::vector<SourcePlace>& places)
{
    std::vector<int> below = path;
    Walk{component, outline.lines, places}.visit(outline.blocks, below);
}

} // namespace thidua::reading
