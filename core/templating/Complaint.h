// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"
#include "base/Error.h"

#include <optional>

namespace thidua::templating {

/// The first thing that is wrong with a template; reading goes on with empty values, so that no
/// reader has to ask after every step.
class Complaint {
public:
    /// "dòng 3, cột 5: what; cần expected".
    void add(const base::Location& location, const QString& what, const QString& expected);
    bool isEmpty() const { return !m_first; }
    /// Refused; the message names file, line and column.
    base::Error error() const;

private:
    struct First {
        base::Location location;
        QString what;
        QString expected;
    };
    std::optional<First> m_first;
};

/// The same place some characters further to the right.
base::Location moved(const base::Location& location, qsizetype characters);

/// The nearest of the known names, as the end of a sentence; empty where none is near.
QString nearest(const QString& name, const QStringList& known);

} // namespace thidua::templating
