// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Complaint.h"

#include <QString>

#include <vector>

namespace thidua::templating {

struct YamlMember;

/// A value of YAML with its place in the file. Nothing else in the program knows the library that
/// reads it, nor its exceptions.
struct YamlValue {
    enum class Kind { Null, Text, List, Map };
    Kind kind = Kind::Null;
    QString text;
    base::Location start; ///< of the first sign of the text, behind quotes and "|"
    int indent = 0;       ///< of every further line of a text of several lines
    std::vector<YamlValue> list;
    std::vector<YamlMember> map; ///< in the order of the file
};

struct YamlMember {
    QString key;
    YamlValue value;
};

inline constexpr qsizetype mostYamlCharacters = 65'536;
inline constexpr int mostYamlValues = 5'000; ///< aliases count each time they are used
inline constexpr int deepestYaml = 12;

/// The one document of a text whose first line stands at that place; Null with a complaint where it
/// is no sound YAML or too large.
YamlValue readYaml(const QString& text, const base::Location& start, Complaint& complaint);

} // namespace thidua::templating
