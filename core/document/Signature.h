// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace thidua::document {

/// One who signs (ô 7a, 7b). Empty lists and names are left for the pen.
struct Signature {
    QStringList
        authority; ///< above the room for signature and seal: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    QStringList otherPosition; ///< below it, above the name (ô 7b)
    QString name;

    bool operator==(const Signature&) const = default;
};

/// The signatures of a pledge: one cell per member in the order of the list of members.
struct SignatureMatrix {
    bool derived = false; ///< deduced from the text, not read from it
    QStringList witness;  ///< a row of its own above the members; empty: none
    std::vector<Signature> cells;

    bool operator==(const SignatureMatrix&) const = default;
};

} // namespace thidua::document
