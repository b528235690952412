// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "dossier/Case.h"

namespace thidua::dossier {

/// What a paper of a submission is, whichever template or hand it came from.
enum class PaperRole { Petition, List, Minutes, Report, Other };

/// A paper as it stands, beside the data.
struct SubmittedPaper {
    QString title;
    PaperRole role = PaperRole::Other;
    std::vector<emulation::DossierId> dossiers; ///< that a report is about
    document::OfficialDocument document;
};

/// Something in which papers and data do not agree. What is certain forbids the bundle; the rest is
/// for somebody to look at.
struct Disagreement {
    bool isCertain = true;
    QString paper; ///< its title; empty: the data themselves
    QString message;
};

/// Counts and names of the dossiers of a submission held against petition, list, reports and
/// minutes, and against each other.
std::vector<Disagreement> agreement(const Sources& sources,
                                    const emulation::SubmissionId& submission,
                                    const std::vector<SubmittedPaper>& papers);

/// The dossiers of a submission in the order of papers: titles first, high before low, collectives
/// before persons.
std::vector<const emulation::AwardDossier*> dossiersOf(const Sources& sources,
                                                       const emulation::SubmissionId& submission);

} // namespace thidua::dossier
