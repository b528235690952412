// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace thidua::emulation {

/// A value that cannot be so together with another; path, label and words as of Problem.
struct Contradiction {
    QString path;
    QString label;
    QString what;
};

/// What cannot be so although every value by itself can: an end before its beginning, a member that
/// stands twice, two heads, more women than people. `data` as of toJson().
std::vector<Contradiction> checkSense(const QJsonObject& data);

} // namespace thidua::emulation
