// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "store/YearFile.h"

namespace thidua::dossier {

enum class PartState {
    Present,   ///< signed, or come in
    Unsigned,  ///< there, but a draft
    Missing,   ///< needed and not there
    NotNeeded, ///< the clerk says so
    Perhaps,   ///< not there, and somebody must look whether it is needed
};

/// A piece of a dossier as the law or the plan asks for it, and what there is of it.
struct PartReport {
    QString part = {}; ///< id in the law's list; empty: only in the plan or the dossier
    QString name = {};
    PartState state = PartState::Missing;
    QString when = {};    ///< in which case it is needed; empty: always
    QString place = {};   ///< of the law or plan that asks for it; empty: nobody does
    QString note = {};    ///< what does not agree about it
    QString number = {};  ///< of the document
    base::Date date = {}; ///< of the document
    /// Papers and attachments that are it, in the order of the file.
    std::vector<emulation::PaperId> papers = {};
    std::vector<emulation::AttachmentId> files = {};
};

/// What the law asks for on the day: parts, article, originals. Null where it is not known.
const regulation::DossierRule* ruleOf(const Case& one);

/// In the order of the law, then what the plan asks for besides, then what else there is.
std::vector<PartReport> partsOf(const Case& one, const store::YearFile& file);

/// The papers of a submission that stand in the file for that part: those that name it, and those
/// that name none and were drawn about it as the first of the year.
std::vector<const store::PaperFile*> papersFor(const store::YearFile& file, const PartPaper& part,
                                               const emulation::SubmissionId& submission);

/// Which dossier or submission a paper is about, as its fields say; empty: none.
emulation::DossierId dossierOfPaper(const store::PaperFile& paper);
emulation::SubmissionId submissionOfPaper(const store::PaperFile& paper);

} // namespace thidua::dossier
