// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::regulation {

/// A province or city under central authority while it exists under that name and kind.
struct Province {
    QString name;        ///< "Hải Phòng"
    QString kind;        ///< "tỉnh" or "thành phố"
    base::Date from;     ///< empty: since before our records
    base::Date to;       ///< last day; empty: still there
    QStringList aliases; ///< other ways of writing the name

    bool existsOn(const base::Date& day) const;
    bool operator==(const Province&) const = default;
};

struct Provinces {
    std::vector<Province> all;

    /// The unit of that name (any case and tone-mark style) on a day, which may be partial; one of
    /// another time where there is none on that day.
    const Province* find(const QString& name, const base::Date& day) const;
    bool operator==(const Provinces&) const = default;
};

/// Internal, naming the file and the member, where the data are not as they must be.
base::Result<Provinces> loadProvinces(const QByteArray& json, const QString& name);

} // namespace thidua::regulation
