// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"
#include "panels/NumberPanel.h"
#include "store/YearFile.h"

namespace thidua::shell {

/// A paper of a year and the register in which its office counts.
struct NumberedPaper {
    QString registerPath; ///< there need be no such file yet
    const store::YearFile& file;
    store::PaperId id;
    const document::OfficialDocument& paper;
};

/// What the register and the papers of the year say about the numbers of its series. A register
/// that cannot be read is told in it.
panels::NumberSheet numberSheet(const NumberedPaper& numbered);

/// The number that a paper without one would get: what is recorded for it, else the next; empty
/// where the register cannot be read.
QString nextNumber(const NumberedPaper& numbered);

/// The register has the paper under the number that it carries; a paper without one is not in it.
/// Errors as of store::OutgoingRegister.
base::Result<base::Done> recordNumber(const NumberedPaper& numbered);

base::Result<base::Done> setNumberScheme(const QString& registerPath, store::SeriesScheme scheme);

} // namespace thidua::shell
