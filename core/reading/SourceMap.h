// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace thidua::reading {

/// Where one part of a paper begins in its source.
struct SourcePlace {
    QString component; ///< name of the member in the paper's JSON: "number", "body", "recipients" …
    std::vector<int> path; ///< indices below it: line of a list, block and its children …
    int line = 0;          ///< from 1

    bool operator==(const SourcePlace&) const = default;
};

/// The way back from a paper to its source, in the order of the source.
struct SourceMap {
    std::vector<SourcePlace> places;

    /// 0 where the part was not read from the source.
    int lineOf(const QString& component, const std::vector<int>& path = {}) const;
    bool operator==(const SourceMap&) const = default;
};

} // namespace thidua::reading
