// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "document/Block.h"
#include "document/FitValues.h"
#include "document/Signature.h"

#include <QStringList>

#include <optional>

namespace thidua::document {

/// Something that was read and could not be placed, or was dropped; quoted, never lost.
struct Warning {
    int line = 0;    ///< of the source, from 1
    QString text;    ///< what stands there
    QString message; ///< what was done with it

    bool operator==(const Warning&) const = default;
};

/// Ô 10b of NĐ 30/2020: the four degrees, None among them.
enum class Urgency { None, Urgent, VeryUrgent, Flash };

/// A paper that goes with another: no head of its own, no recipients.
struct Annex {
    QString label; ///< "Phụ lục I"; "Phụ lục" where there is only one
    QStringList title;
    QStringList note; ///< "(Kèm theo …)"
    bool landscape = false;
    Blocks body;

    bool operator==(const Annex&) const = default;
};

/// Something that a template draws as a whole, in the body or another component; never printed.
struct Region {
    QString id;            ///< as in Block::source, or the name of a component: "=recipients"
    QString hash;          ///< of what was drawn last
    bool detached = false; ///< changed by hand since, and therefore kept

    bool operator==(const Region&) const = default;
};

/// An administrative paper (văn bản hành chính) with the components of NĐ 30/2020, Phụ lục I. Lists
/// of strings are lines as printed. What is missing is empty, never invented.
struct OfficialDocument {
    QString kind;       ///< abbreviation of the kind: "KH"; empty where it is none of the 27
    QStringList parent; ///< ô 2: cơ quan chủ quản
    QStringList issuer; ///< ô 2: cơ quan ban hành
    QString number;     ///< ô 3
    QString symbol;     ///< ô 3
    QString place;      ///< ô 4
    base::Date date;    ///< ô 4
    QString draft;      ///< "DỰ THẢO", "DỰ THẢO (lần 2)"; empty: not a draft for comment
    QString title;      ///< ô 5a: tên loại
    QStringList abstract; ///< ô 5a or, where there is no title, 5b ("V/v …")
    QStringList authorityLine; ///< who decides, above the bases of a decision: "GIÁM ĐỐC SỞ NỘI VỤ"
    QString enacting;       ///< "QUYẾT ĐỊNH:", below the bases
    QStringList addressees; ///< ô 9a, without dash and end mark
    QStringList bases;      ///< căn cứ, with their end marks
    Blocks body;
    QStringList recipients; ///< ô 9b, without dash and end mark
    std::vector<Signature> signatures;
    std::optional<SignatureMatrix> matrix;
    std::optional<int> copies; ///< how many originals are signed
    Urgency urgency = Urgency::None;
    QString circulation; ///< ô 11: "LƯU HÀNH NỘI BỘ"
    QString drafter;     ///< ô 12: "PL.(300)"
    QStringList contact; ///< ô 13
    std::vector<Annex> annexes;
    std::vector<Warning> warnings;
    QString templateId = {}; ///< it was drawn from; empty: from none
    std::vector<Region> regions = {};
    bool landscape = false; ///< the paper itself; an annex says so for its own
    /// Id in the table of presentations, of what is no administrative paper: a speech, a name
    /// plate; empty: the form of the regulation.
    QString presentation = {};
    FitValues fit = {};   ///< how much tighter than usual it is set
    bool numbered = true; ///< has a line for number and symbol: lists, ballots, reports have none

    bool operator==(const OfficialDocument&) const = default;
};

} // namespace thidua::document
