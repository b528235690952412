// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace thidua::base {
class JsonReader;
}

namespace thidua::regulation {

/// One of the kinds of paper (tên loại văn bản) of NĐ 30/2020, Điều 7 and Phụ lục III.
struct Kind {
    QString name;             ///< "Kế hoạch"
    QString abbreviation;     ///< "KH"; empty for công văn and thư công
    QStringList without = {}; ///< components that its form does not have: "place" of a biên bản

    bool operator==(const Kind&) const = default;
};

/// One entry of the table of kinds; complains where it has no name.
Kind readKind(const base::JsonReader& entry);

struct Kinds {
    std::vector<Kind> all;

    /// The kind whose name is that title ("KẾ HOẠCH"), whatever its case and tone-mark style.
    const Kind* byTitle(const QString& title) const;
    const Kind* byAbbreviation(const QString& abbreviation) const;
    bool operator==(const Kinds&) const = default;
};

} // namespace thidua::regulation
