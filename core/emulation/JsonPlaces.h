// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// What QJsonDocument does not tell of a text that it has found well formed.
namespace thidua::emulation {

/// The first few members that stand twice in their object: "people[3].name".
QStringList doubledMembers(const QByteArray& json);

/// The lines of those members and elements, from 1; of one that is not there the line of the
/// nearest thing around it.
std::vector<int> linesOf(const QByteArray& json, const QStringList& paths);

} // namespace thidua::emulation
