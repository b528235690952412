// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace thidua::settings {
class Settings;
}

namespace thidua::shell {

/// The papers opened last, newest first.
class RecentFiles {
public:
    static constexpr int most = 10;

    explicit RecentFiles(settings::Settings& settings) : m_settings(settings) {}

    QStringList paths() const;
    void add(const QString& path);
    void clear();

private:
    settings::Settings& m_settings;
};

} // namespace thidua::shell
