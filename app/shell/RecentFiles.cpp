// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RecentFiles.h"

#include "settings/Settings.h"

#include <QFileInfo>

namespace thidua::shell {

QStringList RecentFiles::paths() const
{
    return m_settings.value(settings::recentFiles).mid(0, most);
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(whole);
    all.prepend(whole);
    m_settings.set(settings::recentFiles, all.mid(0, most));
}

void RecentFiles::clear() { m_settings.set(settings::recentFiles, QStringList()); }

} // namespace thidua::shell
