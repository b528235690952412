// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "emulation/Phrases.h"
#include "store/OutgoingEntry.h"

namespace thidua::pipeline {

/// The register of outgoing papers of a year as it is printed and bound (NĐ 30/2020, Điều 16 and
/// Phụ lục IV, I): a cover with agency, year, days and numbers, then the ten columns across. The
/// head comes from `agency`.
document::OfficialDocument registerPaper(const document::OfficialDocument& agency, int year,
                                         const std::vector<store::OutgoingEntry>& entries,
                                         const emulation::Phrases& phrases);

} // namespace thidua::pipeline
