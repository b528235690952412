// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Pages.h"

#include <QByteArray>

#include <vector>

namespace thidua::pipeline {

/// What stands on one baseline, from left to right, without blanks and with plain hyphens, so that
/// two printings can be held together.
struct PrintedLine {
    int page = 0; ///< index
    double y = 0; ///< points from the top; differences of it count, not itself
    QString text;

    bool operator==(const PrintedLine&) const = default;
};

/// The lines in the output of `pdftotext -bbox`. `name` is the file. Refused where it is something
/// else, or larger than any paper.
base::Result<std::vector<PrintedLine>> readBoundingBoxes(const QByteArray& bytes,
                                                         const QString& name);

/// The same of our own pages.
std::vector<PrintedLine> printedLines(const layout::Pages& pages);

} // namespace thidua::pipeline
