// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// The head table: issuer and national name, below them number and date (ô 1–4), with what hangs
/// below the number (5b, 10b, draft mark).
Table composeHead(const Workshop& shop);

/// The same without number and date, for what is issued with a decision (PL III, Mẫu 1.3).
Table composeAttachmentHead(const Workshop& shop);

/// Title and abstract (ô 5a), authority line, bases, enacting word, addressees: all between head
/// and body.
std::vector<Paragraph> composeOpening(const Workshop& shop);

/// The line of place and date: "Hải Phòng, ngày 05 tháng 3 năm 2026", with blanks for what is
/// missing, narrower where they would break a line of that width (twips).
QString placeAndDate(const Workshop& shop, int width);

/// "Số: 15/QĐ-SNV", with a blank for a number that is not given yet.
QString numberLine(const Workshop& shop);

} // namespace thidua::composition
