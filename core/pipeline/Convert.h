// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "document/OfficialDocument.h"
#include "pdf/Pdf.h"
#include "pipeline/World.h"

#include <QStringList>

#include <optional>

namespace thidua::pipeline {

/// Where a paper goes.
struct OutputRequest {
    QString input; ///< what it was made from, and what no output may be
    QStringList outputs;
    base::Overwrite overwrite = base::Overwrite::No;
    pdf::Standard pdfStandard = pdf::Standard::Plain;
    bool fit = false; ///< one page fewer where the last one is nearly empty, see Fit.h
};

/// Writes every output. Nothing is written unless every output could be made and none is in the
/// way.
base::Result<base::Done> writePaper(const World& world, const document::OfficialDocument& paper,
                                    const OutputRequest& request);

struct ConvertRequest {
    QString input;
    QStringList outputs;
    std::optional<document::OfficialDocument> profile;
    base::Overwrite overwrite = base::Overwrite::No;
    pdf::Standard pdfStandard = pdf::Standard::Plain;
    bool fit = false; ///< one page fewer where the last one is nearly empty, see Fit.h
};

/// Reads the input, fills its head from the profile, and writes every output, as writePaper does.
base::Result<base::Done> convert(const World& world, const ConvertRequest& request);

} // namespace thidua::pipeline
