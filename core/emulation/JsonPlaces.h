// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace thidua::emulation {

/// Where the members of a JSON text stand.
struct JsonPlaces {
    QHash<QString, int> lines; ///< of a member ("people[3].name") or an element, from 1
    QStringList doubles;       ///< members that stand twice in their object
};

/// Reads text that QJsonDocument has found well formed; of any other it makes what it can. Lines
/// are collected only where they are wanted: that is the slow part.
enum class WantLines { No, Yes };
JsonPlaces placesIn(const QByteArray& json, WantLines wanted);

} // namespace thidua::emulation
