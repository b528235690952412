// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::text {

/// "hai triệu năm trăm ba mươi nghìn"; with "linh" for an empty place of tens.
QString numberInWords(qint64 number);

/// "hai triệu năm trăm ba mươi nghìn đồng".
QString moneyInWords(qint64 dong);

/// "thứ nhất", "thứ hai", "thứ tư", "thứ mười bốn"; empty below 1.
QString ordinalInWords(int number);

/// "XIII"; empty outside 1 to 3999.
QString romanNumeral(int number);

/// "2.530.000".
QString groupedDigits(qint64 number);

/// Numbers below ten get a zero before them, as papers write counts and days: "05", "12".
QString twoDigits(int number);

} // namespace thidua::text
