// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "pipeline/FillPaper.h"
#include "pipeline/Progress.h"

#include <QStringList>

namespace thidua::pipeline {

struct NewYearRequest {
    QStringList templates; ///< ids or paths, one paper each
    QString output;        ///< .thidua
    base::Overwrite overwrite = base::Overwrite::No;
};

/// A year file with the data and a draft from each template. Refused where the data are not those
/// of a year or lack what a template needs.
base::Result<base::Done> newYear(const World& world, const PaperData& data,
                                 const NewYearRequest& request);

struct ExportRequest {
    QString input;       ///< .thidua
    QStringList papers;  ///< ids; empty: all
    QString output;      ///< a file for one paper, or a folder that is there
    QStringList formats; ///< endings of the files in a folder
    base::Overwrite overwrite = base::Overwrite::No;
    Progress progress = {}; ///< told before each paper is written
};

/// Papers of a year file. In a folder they are called by their ids.
base::Result<base::Done> exportYear(const World& world, const ExportRequest& request);

} // namespace thidua::pipeline
