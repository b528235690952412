// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::help {

/// A page of the user guide.
struct GuidePage {
    QString id;     ///< name of its file without the ending: "01-bat-dau"
    QString title;  ///< its first heading
    QString folder; ///< where its pictures are
    QString markdown;

    bool operator==(const GuidePage&) const = default;
};

/// The pages of the first of these folders that has any, in the order of their names. What cannot
/// be read is left out.
std::vector<GuidePage> guideIn(const base::FileSystem& files, const QStringList& folders);

} // namespace thidua::help
