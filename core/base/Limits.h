// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

/// How much of somebody else's file is read before it is refused. One place, so that the tests read
/// the same numbers.
namespace thidua::base::limits {

inline constexpr qint64 textFileBytes = 16 * 1024 * 1024; ///< a text file handed to convert
inline constexpr qint64 textLines = 100'000;              ///< lines that are not blank
inline constexpr qint64 textLineCharacters = 100'000;     ///< one line, one paragraph
inline constexpr qint64 jsonFileBytes = 32 * 1024 * 1024; ///< profiles, papers, data
inline constexpr int tableColumns = 63;                   ///< Word's own limit

inline constexpr qint64 partBytes = 32 * 1024 * 1024;     ///< one part of a package, inflated
inline constexpr qint64 packageBytes = 256 * 1024 * 1024; ///< all parts together, inflated
inline constexpr int packageEntries = 4'000;
inline constexpr int packageNameBytes = 200;
inline constexpr int packageNameDepth = 8;
inline constexpr qint64 packageRatio = 200; ///< inflated : stored, above 1 MiB
inline constexpr qint64 journalBytes = 256 * 1024 * 1024;
inline constexpr std::size_t journalSteps = 1'000'000;
inline constexpr int xmlDepth = 256;
inline constexpr int xmlAttributes = 256;
inline constexpr qint64 xmlTagBytes = 64 * 1024;

} // namespace thidua::base::limits
