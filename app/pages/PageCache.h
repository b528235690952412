// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QPixmap>

#include <list>
#include <optional>

namespace thidua::pages {

/// Pictures of pages as they were last seen, so that scrolling only copies them. The oldest go
/// first when they take too much memory.
class PageCache {
public:
    /// Of all pictures together; a page that alone takes more than a third of it is not kept.
    static constexpr qint64 mostBytes = 96 * 1024 * 1024;

    /// How a page is wanted.
    struct Wanted {
        size_t page = 0;
        QSize size;       ///< device-independent pixels
        double ratio = 1; ///< device pixels per such pixel

        bool operator==(const Wanted&) const = default;
    };

    static bool keeps(const Wanted& wanted);
    /// Paints what is not there yet.
    const QPixmap& picture(const Wanted& wanted, const layout::Page& page,
                           const layout::Fonts& fonts);
    /// A picture of the page in any size, for the moment until the right one is there.
    const QPixmap* anyPicture(size_t page) const;
    bool has(const Wanted& wanted) const;
    /// Forgets the pages that differ between the two.
    void follow(const layout::Pages& before, const layout::Pages& after);
    void clear() { m_pictures.clear(); }
    qint64 bytes() const;

private:
    struct Picture {
        Wanted wanted;
        QPixmap pixmap;
    };
    std::list<Picture> m_pictures; ///< last used first
};

} // namespace thidua::pages
