// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Copies.h"
#include "dispatch/FileNames.h"
#include "pipeline/YearDrawing.h"

namespace thidua::pipeline {

/// Who is meant by the recipients of a paper of the year.
dispatch::Circle circleOf(const YearTools& tools, const store::YearFile& file,
                          const store::PaperFile& paper);

/// The sheet of who gets which copies, with a column to sign for them.
document::OfficialDocument copySheet(const document::OfficialDocument& paper,
                                     const std::vector<dispatch::CopyShare>& shares,
                                     const emulation::Phrases& phrases);

/// "Kế hoạch Phát động phong trào thi đua năm 2026"; the abstract alone of a letter.
QString nameOf(const World& world, const document::OfficialDocument& paper);

/// The mark of a copy for comment: "DỰ THẢO (lần 2)".
QString draftMark(const emulation::Phrases& phrases, int round);

/// What is wanted of the note that goes with a paper to whoever signs it.
struct CoverNote {
    store::PaperId paper;
    base::Date today;
};

/// The file with a phiếu trình for that paper behind the others, filled with what the paper says.
/// WrongUse where there is no such paper.
base::Result<Drafted> withCoverNote(const YearTools& tools, const store::YearFile& file,
                                    const CoverNote& wish);

/// The parts from which the name of a paper's file is made.
dispatch::NameParts namePartsOf(const World& world, const QString& id,
                                const document::OfficialDocument& paper);

} // namespace thidua::pipeline
