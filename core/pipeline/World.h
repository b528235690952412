// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "layout/Fonts.h"
#include "reading/Reading.h"
#include "regulation/Regulation.h"

#include <QString>

namespace thidua::pipeline {

/// What the stages need of the world outside, brought together: files, fonts, the law in force.
struct World {
    base::FileSystem& files;
    layout::Fonts fonts;
    regulation::Regulation regulation;
    reading::ReadingRules reading;
};

/// Where the data of the program lie: THIDUA_DATA, or share/thidua beside the folder of the
/// program, or the program's own folder (portable). Empty where there is none.
QString dataFolder(const QString& programFolder);

/// Loads fonts and regulations. Internal, naming what is missing, where the installation is not
/// whole.
base::Result<World> openWorld(base::FileSystem& files, const QString& dataFolder);

} // namespace thidua::pipeline
