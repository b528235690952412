// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace thidua::support {

/// The root of the project's sources.
QString sourceFolder();
/// The folder of facts and real papers beside the project; empty where it is absent.
QString sharedFolder();
/// Asserts that it can be read.
QByteArray contentOf(const QString& path);
/// A printable form for failure messages.
std::string words(const QString& text);

} // namespace thidua::support
