// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::base {

/// A place in a file of the user. Lines and columns count from 1; 0 means "not known".
struct Location {
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const Location&) const = default;
};

/// Something worth saying about a value that was produced all the same.
struct Diagnostic {
    QString message;
    Location location;

    bool operator==(const Diagnostic&) const = default;
};

} // namespace thidua::base
