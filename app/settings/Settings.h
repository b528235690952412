// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Table.h"

#include <QVariant>

#include <memory>

class QSettings;

namespace thidua::settings {

/// The settings in a file of the user. A file that is damaged or cannot be written costs nothing
/// but the memory: every setting then has its first value.
class Settings {
public:
    explicit Settings(const QString& file);
    ~Settings();

    template <typename Value> Value value(const Setting<Value>& setting) const
    {
        QVariant kept = read(setting.name);
        const bool isFit = kept.isValid() && kept.convert(QMetaType::fromType<Value>());
        return isFit ? kept.value<Value>() : setting.otherwise;
    }
    template <typename Value> void set(const Setting<Value>& setting, const Value& value)
    {
        write(setting.name, QVariant::fromValue(value));
    }

private:
    QVariant read(const char* name) const;
    void write(const char* name, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
};

/// Where the program keeps what is this user's.
struct OwnFolders {
    QString settings; ///< the file
    QString journal;  ///< unsaved work, written down on this computer, never on a server
    QString office;   ///< the office's folder where none is named
    QString cache;    ///< pictures that can be drawn again
};

/// All of them in the folder `thidua-data` beside the folder of the program where somebody made
/// one: a portable copy. Otherwise where the system keeps such things.
OwnFolders ownFolders(const QString& programFolder);

} // namespace thidua::settings
