// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "regulation/Records.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::regulation {

/// A statistical code while it holds.
struct ProvinceCode {
    QString code;
    Period period;

    bool operator==(const ProvinceCode&) const = default;
};

/// A province or city under central authority while it exists under that name and kind.
struct Province {
    QString name;        ///< "Hải Phòng"
    QString kind;        ///< "tỉnh" or "thành phố"
    base::Date from;     ///< empty: since before our records
    base::Date to;       ///< last day; empty: still there
    QStringList aliases; ///< other ways of writing the name
    QString id;
    QString unit; ///< "tỉnh Hưng Yên", "Thành phố Hồ Chí Minh" (NĐ 30/2020, Phụ lục II, III.1)
    QString place;  ///< as it stands before the date: "Hưng Yên", "Thành phố Hồ Chí Minh"
    QString region; ///< since 05/10/2025; empty for those gone before
    QString successor; ///< id of the unit it became part of
    std::vector<ProvinceCode> codes;
    Evidence evidence;

    bool existsOn(const base::Date& day) const;
    /// Empty where it has none on that day.
    QString codeOn(const base::Date& day) const;
    bool operator==(const Province&) const = default;
};

struct Provinces {
    std::vector<Province> all;

    /// The unit of that name (any case and tone-mark style) on a day, which may be partial; one of
    /// another time where there is none on that day.
    const Province* find(const QString& name, const base::Date& day) const;
    /// The unit that holds on a day what one of that name once held; null where none is known.
    const Province* successorOn(const QString& name, const base::Date& day) const;
    std::vector<const Province*> on(const base::Date& day) const;

    void overrideWith(const Provinces& own) { overrideById(all, own.all); }
    bool operator==(const Provinces&) const = default;
};

Provinces readProvinces(const base::JsonReader& root, Origin origin);

/// Internal, naming the file and the member, where the data are not as they must be.
base::Result<Provinces> loadProvinces(const QByteArray& json, const QString& name);

} // namespace thidua::regulation
