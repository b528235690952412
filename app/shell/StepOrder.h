// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace thidua::shell {

/// In which order the steps of the open paper and those of the year were done, so that undo takes
/// back the last one wherever it was done. It holds no steps itself.
class StepOrder {
public:
    enum class Kind { Page, Year };
    struct Entry {
        Kind kind = Kind::Page;
        bool movedPage = false; ///< a step of the year that is the last step of the page too

        bool operator==(const Entry&) const = default;
    };

    /// Where the history of the open paper stands, before anything is done to the year and before
    /// undo: what is new there becomes part of the order.
    void pageStands(size_t position);
    /// A step of the year was done; the open paper followed it up to that position.
    void yearStep(size_t position);
    /// Another paper, or none: the steps of the one before are gone.
    void leavePage();
    void clear() { *this = {}; }

    /// What undo takes back and redo does again; nothing where there is nothing.
    std::optional<Entry> last() const;
    std::optional<Entry> next() const;
    /// That was done; the history of the open paper stands there now.
    void undone(size_t position);
    void redone(size_t position);
    /// It cannot be done.
    void dropLast();
    void dropNext();

private:
    void turn(std::vector<Entry>& from, std::vector<Entry>& to, size_t position);

    std::vector<Entry> m_done;
    std::vector<Entry> m_undone; ///< the next one at the end
    size_t m_page = 0;
};

} // namespace thidua::shell
