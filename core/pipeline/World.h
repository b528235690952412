// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "layout/Fonts.h"
#include "layout/Profile.h"
#include "reading/Reading.h"
#include "regulation/Law.h"
#include "regulation/Regulation.h"

#include <QString>

#include <vector>

namespace thidua::pipeline {

/// Where data are read from.
struct Folders {
    QString data;   ///< of the program
    QString office; ///< of the office; it or any file in it may be missing; empty: none
};

/// What the stages need of the world outside, brought together: files, fonts, the law in force.
struct World {
    base::FileSystem& files;
    layout::Fonts fonts;
    regulation::Regulation regulation;
    reading::ReadingRules reading; ///< with what the office added
    /// How consumers of our DOCX set lines; pages and PDF are set by the first. Never empty.
    std::vector<layout::Profile> profiles = {layout::Profile{}};
    Folders folders = {};
};

/// The file of profiles of the program, and the one of the office, which stands for it where it is
/// there; empty without an office.
QString profilesFile(const Folders& folders);
QString officeProfilesFile(const Folders& folders);

/// All of the law by date, with what the office added, loaded when asked for. Errors as of
/// regulation::loadLaw.
base::Result<regulation::Law> lawOf(const World& world);

/// Where the data of the program lie: THIDUA_DATA, or share/thidua beside the folder of the
/// program, or the program's own folder (portable). Empty where there is none.
QString dataFolder(const QString& programFolder);

/// Loads fonts and regulations. Internal, naming what is missing, where the installation is not
/// whole; CannotRead or Refused where a file of the office cannot be used.
base::Result<World> openWorld(base::FileSystem& files, const QString& dataFolder,
                              const QString& officeFolder = {});

} // namespace thidua::pipeline
