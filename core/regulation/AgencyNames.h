// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Provinces.h"

#include <optional>
#include <vector>

namespace thidua::regulation {

/// How a body of a province is called, while it is called so.
struct AgencyForm {
    QString id;
    QString role;         ///< "ubnd", "cap-uy", "so-noi-vu"
    QString provinceKind; ///< "tỉnh" or "thành phố"; empty: either
    QString full;         ///< with {unit}, {name} or {place}: "Ủy ban nhân dân {unit}"
    QString brief;        ///< "UBND {unit}"; empty: none in use
    QString abbreviation; ///< as in symbols: "SNV"; empty: none known
    Period period;
    Evidence evidence;

    bool operator==(const AgencyForm&) const = default;
};

/// The names of one body.
struct AgencyName {
    QString full;         ///< "Ủy ban nhân dân tỉnh Hưng Yên"
    QString brief;        ///< "UBND tỉnh Hưng Yên"; the full one where there is none
    QString abbreviation; ///< "UBND"
    Evidence evidence;

    bool operator==(const AgencyName&) const = default;
};

struct AgencyNames {
    std::vector<AgencyForm> all;

    /// What the body of that role in a province is called on a day; nothing where none is known.
    std::optional<AgencyName> of(const QString& role, const Province& province,
                                 const base::Date& day) const;

    void overrideWith(const AgencyNames& own) { overrideById(all, own.all); }
    bool operator==(const AgencyNames&) const = default;
};

AgencyNames readAgencyNames(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
