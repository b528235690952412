// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

namespace thidua::data {

/// What a record is called in lists: its name or title, else what it refers to.
QString titleOf(const YearDesk& desk, const emulation::RecordShape& shape,
                const QJsonObject& record);
/// Of the record with that id; the id itself where there is none.
QString titleOfId(const YearDesk& desk, const QString& target, const QString& id);

/// The name that an agency has by data and law today; empty where neither knows one.
QString agencyNameToday(const YearDesk& desk, const QJsonObject& agency);

/// Whether a record is one that says who is meant: by role, person, agency, unit or words.
bool saysWho(const emulation::MemberShape& member);
/// Whether it is an agency: named by the law.
bool isAgency(const emulation::RecordShape& shape);

} // namespace thidua::data
