// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/Pdf.h"
#include "pipeline/SetPaper.h"

#include <optional>
#include <vector>

namespace thidua::pipeline {

enum class Format { Docx, Pdf, Json, Text, Png };

/// By the ending of the file's name; nothing where it is none of ours.
std::optional<Format> formatOf(const QString& path);

/// Where a paper goes. A path says enough where nothing else is wanted.
struct ExportTarget {
    ExportTarget(QString to, pdf::Standard pdfStandard = pdf::Standard::Plain)
        : path(std::move(to)), standard(pdfStandard)
    {
    }

    QString path;
    pdf::Standard standard; ///< of a PDF
};

/// A file to be written.
struct OutputFile {
    QString path;
    QByteArray bytes;
};

/// The paper in that format. PNG: one file per page, x-1.png, x-2.png, at 150 dpi.
base::Result<std::vector<OutputFile>> exportPaper(const World& world,
                                                  const document::OfficialDocument& paper,
                                                  const SetPaper& set, const ExportTarget& target);

/// "[{"page":1,"lines":[{"text","x","y","width"}]}]", points from the top left of the page; y is
/// the baseline.
QByteArray layoutReport(const layout::Pages& pages);

} // namespace thidua::pipeline
