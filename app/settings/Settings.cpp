// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace thidua::settings {

using namespace Qt::StringLiterals;

Settings::Settings(const QString& file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::read(const char* name) const { return m_file->value(QLatin1StringView(name)); }

void Settings::write(const char* name, const QVariant& value)
{
    m_file->setValue(QLatin1StringView(name), value);
}

OwnFolders ownFolders(const QString& programFolder)
{
    const QString portable = QDir::cleanPath(programFolder + u"/../thidua-data"_s);
    if (QDir(portable).exists())
        return {portable + u"/settings.ini"_s, portable + u"/journal"_s, portable + u"/office"_s,
                portable + u"/cache"_s};
    const auto usual = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    return {usual(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s,
            usual(QStandardPaths::AppLocalDataLocation) + u"/journal"_s,
            usual(QStandardPaths::AppDataLocation), usual(QStandardPaths::CacheLocation)};
}

} // namespace thidua::settings
