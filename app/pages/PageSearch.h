// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Pages.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace thidua::pages {

/// A stretch of a page that is shown to the reader; twips.
struct Mark {
    size_t page = 0;
    QRectF rect;

    bool operator==(const Mark&) const = default;
};

/// Where these words are printed. Only letters and digits count, without case and diacritics, so
/// that markup, line breaks and repaired punctuation of a source do no harm; of a long text the
/// beginning is enough.
std::optional<Mark> find(const layout::Pages& pages, const QString& words);

/// Where a part of the paper stands on the first page that has it, by the name of the member in its
/// JSON.
std::optional<Mark> findPart(const layout::Pages& pages, const QString& component);

} // namespace thidua::pages
