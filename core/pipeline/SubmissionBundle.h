// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "dossier/Bundle.h"
#include "pipeline/Progress.h"
#include "pipeline/World.h"

namespace thidua::pipeline {

struct BundleRequest {
    QString input;      ///< .thidua
    QString submission; ///< id
    QString folder;     ///< made where it is not there
    base::Overwrite overwrite = base::Overwrite::No;
    Progress progress = {}; ///< told before each paper is written
};

/// What was written, and what somebody should look at before it is sent.
struct BundleDone {
    QStringList files;
    QStringList notes;
};

/// All papers of a submission, numbered in the order of the law: the PDF of each, Word of the
/// petition with its list, attachments as they are, and a sheet of contents. What the file does not
/// have is drawn from the data where a template can. Everything or nothing is written. Refused
/// where counts or names in the papers do not agree with the dossiers, each named; WrongUse where
/// there is no such submission.
base::Result<BundleDone> exportSubmission(const World& world, const BundleRequest& request);

} // namespace thidua::pipeline
