// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonReader.h"

#include <QString>

namespace thidua::regulation {

/// How sure a record of the law is.
enum class Confidence {
    Unconfirmed, ///< "chưa xác nhận": nobody has held it against a source
    Low,         ///< "thấp"
    Medium,      ///< "vừa"
    High,        ///< "cao"
};

/// Whose data: what the program brings, or what the office entered.
enum class Origin { Program, Office };

/// Where a record comes from and what about it is still to be held against the text itself.
struct Evidence {
    Confidence confidence = Confidence::Unconfirmed;
    QString source;    ///< "Nghị định số 152/2025/NĐ-CP, Điều 50"
    QString toConfirm; ///< "ngày có hiệu lực"; empty: nothing
    QString note;      ///< what a clerk should know
    Origin origin = Origin::Program;

    /// To be shown as such wherever the record is used.
    bool isUncertain() const { return confidence != Confidence::High || !toConfirm.isEmpty(); }
    bool operator==(const Evidence&) const = default;
};

/// "cao", "vừa", "thấp", "chưa xác nhận".
QString nameOf(Confidence confidence);

/// What both leave open: the lower confidence, sources and doubts of the two.
Evidence together(const Evidence& first, const Evidence& second);

/// The members "confidence", "source", "toConfirm", "note" of a record; a missing one is taken from
/// `otherwise`, the evidence of the whole file or of the record around it.
Evidence readEvidence(const base::JsonReader& json, const Evidence& otherwise);

/// The evidence of a whole file. What an office enters counts as sure unless it says otherwise.
Evidence fileEvidence(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
