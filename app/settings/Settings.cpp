// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

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

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString cacheFolder() { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation); }

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal"_s;
}

} // namespace thidua::settings
