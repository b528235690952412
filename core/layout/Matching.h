// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace thidua::layout {

/// How far ahead a common element is looked for after a difference.
inline constexpr size_t matchingWindow = 16;

/// The nearest pair of equal elements at or after `former` and `now`; the ends where none is near.
template <typename Same>
std::pair<size_t, size_t> nextMatch(std::pair<size_t, size_t> from, std::pair<size_t, size_t> end,
                                    const Same& same)
{
    for (size_t distance = 0; distance < 2 * matchingWindow; ++distance) {
        const size_t least = distance < matchingWindow ? 0 : distance - matchingWindow + 1;
        for (size_t ahead = least; ahead <= std::min(distance, matchingWindow - 1); ++ahead) {
            const size_t former = from.first + (distance - ahead);
            const size_t now = from.second + ahead;
            if (former < end.first && now < end.second && same(former, now))
                return {former, now};
        }
    }
    return end;
}

/// For every element of a sequence the index of the one it was before, in rising order; -1 where it
/// is new. `same(former, now)` compares two by their indices. A few changes are followed exactly;
/// after many, elements may count as new that are not.
template <typename Same>
std::vector<int> matched(size_t formerCount, size_t count, const Same& same)
{
    std::vector<int> matches(count, -1);
    size_t start = 0;
    for (; start < std::min(formerCount, count) && same(start, start); ++start)
        matches[start] = static_cast<int>(start);
    std::pair<size_t, size_t> end{formerCount, count};
    while (end.first > start && end.second > start && same(end.first - 1, end.second - 1))
        matches[--end.second] = static_cast<int>(--end.first);
    std::pair<size_t, size_t> at{start, start};
    while (at.first < end.first && at.second < end.second) {
        const auto next = nextMatch(at, end, same);
        if (next == end) {
            ++at.first;
            ++at.second;
            continue;
        }
        matches[next.second] = static_cast<int>(next.first);
        at = {next.first + 1, next.second + 1};
    }
    return matches;
}

} // namespace thidua::layout
