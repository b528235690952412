// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"
#include "emulation/Json.h"

/// The law and the phrases as the program brings them, and data to see through them.
namespace thidua::emulation::test {

/// Loaded once; asserts that they can be.
const Sources& shipped();

base::Date date(const QString& iso);

/// The worked example of docs/format.md, as text.
QByteArray exampleText();
/// Read without problems.
EmulationYear example();

/// Names of provinces that exist since 01/7/2025.
QStringList provinces();
/// A cluster of the Sở of those provinces, the first its head, the second its deputy; ours is the
/// first.
EmulationYear clusterOf(const QStringList& provinces, int year);

/// "grouping.members[2].name" of the view; undefined where it is not there.
QJsonValue at(const QJsonObject& facts, const QString& path);
QString textAt(const QJsonObject& facts, const QString& path);
QStringList namesAt(const QJsonObject& facts, const QString& path,
                    const QString& key = QStringLiteral("name"));

} // namespace thidua::emulation::test
