// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What single lines of official papers look like.
namespace thidua::reading {

bool isNationalName(
    const QString& line);          ///< quốc hiệu, whatever its case, blanks and tone-mark style
bool isMotto(const QString& line); ///< tiêu ngữ
/// The two of ô 1 and what stands left and right of them on one line of text.
QStringList splitAtNationalHead(const QString& line);

struct NumberLine {
    QString number;
    QString symbol;
    QString rest; ///< what follows on the same line
};
/// "Số: 790 /KH-CTĐ", "Số:     /KH-SNV".
std::optional<NumberLine> numberLine(const QString& line);

struct PlaceAndDate {
    QString place;
    base::Date date;
};
/// "Hải Phòng, ngày 26 tháng 3 năm 2020", also with blanks for the pen.
std::optional<PlaceAndDate> placeAndDate(const QString& line);

/// A line of capitals that names a post or who signs for whom: "KT. GIÁM ĐỐC".
bool isPost(const QString& line);
/// Two to six words that look like the name of a Vietnamese person.
/// A post as a table of signatures has it: "Giám đốc", alone on its line.
bool isSmallPost(const QString& line);
/// The name of a body in capitals: "SỞ NỘI VỤ TỈNH X".
bool isBodyInCapitals(const QString& line);
bool isPersonName(const QString& line);
/// "Nơi nhận:" with or without something after it on the line.
/// "Kính gửi: …", also as it is spoken in the South.
bool startsAddressees(const QString& line);
bool isRecipientsMark(const QString& line);
/// Begins with the name of a kind of body: "SỞ NỘI VỤ", "CỤM THI ĐUA …".
bool isBodyName(const QString& line);
/// The printed traces of a digital signature: "Người ký: …", "Thời gian ký: …".
bool isSignatureTrace(const QString& line);
/// Whether a sentence or item ends there: one of . ; : ! ? … also before a closing bracket or
/// quote.
bool endsSentence(const QString& text);

} // namespace thidua::reading
