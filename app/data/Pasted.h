// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

#include <QJsonArray>

namespace thidua::data {

/// A row of a table that was copied elsewhere.
struct PastedRow {
    int number = 0; ///< as it was counted there, the header included
    QStringList cells;
    QJsonObject record;
    QStringList troubles; ///< "cột Ngày sinh: …"; empty: it may be taken

    bool isGood() const { return troubles.isEmpty(); }
};

/// What was copied, read as records of a list.
struct Pasted {
    std::vector<const emulation::MemberShape*> columns; ///< null: not taken
    QStringList headers;
    bool hasHeader = false;
    std::vector<PastedRow> rows;
    std::vector<QJsonObject> agencies; ///< members that nobody has entered yet, as new agencies

    int goodCount() const;
    /// Those of the new agencies that good rows name.
    std::vector<QJsonObject> wantedAgencies() const;
};

/// Rows parted by line ends, cells by tabs; a cell in quotes may hold both, as Excel writes it.
std::vector<QStringList> cellsOf(const QString& text);

/// Reads rows for the list `at`. A first row of labels, with or without marks, says which column is
/// which; otherwise they are those of the table, in its order. Refused where no column is known or
/// where it is too much.
base::Result<Pasted> readPasted(const FieldPlace& at, const QString& text);

/// Adds the good rows to the list as one step, and the agencies they need; returns how many rows.
int takePasted(const FieldPlace& at, const Pasted& pasted);

} // namespace thidua::data
