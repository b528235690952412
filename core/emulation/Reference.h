// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "emulation/Id.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace thidua::emulation {

/// A document that a paper cites. With `basis` it is a record of the law's table, and the other
/// members only override it.
struct CitedDocument {
    QString basis;  ///< id in the table of legal bases; may be empty
    QString kind;   ///< "Công văn"
    QString number; ///< "1234/BNV-TĐKT"
    base::Date date;
    QString issuer; ///< "Bộ Nội vụ"
    QString title;  ///< as it follows the issuer: "về việc phát động …"
    QJsonObject unknown;

    bool operator==(const CitedDocument&) const = default;
};

/// Who is meant by place in the grouping rather than by name, so that papers follow a change.
enum class PartyRole {
    None,
    Head,      ///< cụm trưởng
    Deputy,    ///< cụm phó
    Members,   ///< all members
    Others,    ///< all members but head and deputy
    Organiser, ///< who organises the grouping: Bộ Nội vụ
    Witness,   ///< the council that watches over it
    Us,        ///< our own agency
};

/// Somebody who does or gets something: by role, by agency (and unit), or in words. The first that
/// is given holds; words go before all.
struct Party {
    PartyRole role = PartyRole::None;
    AgencyId agency;
    UnitId unit;
    QString text;
    QJsonObject unknown;

    bool operator==(const Party&) const = default;
};

/// Phân công: who does what.
struct Assignment {
    Party who;
    QStringList tasks;
    QJsonObject unknown;

    bool operator==(const Assignment&) const = default;
};

/// A line of Nơi nhận.
struct Recipient {
    Party who;
    QString purpose; ///< "để b/c"; empty: none
    QJsonObject unknown;

    bool operator==(const Recipient&) const = default;
};

} // namespace thidua::emulation
