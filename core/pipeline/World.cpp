// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/World.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "layout/SystemFonts.h"

#include <QDir>

#include <utility>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QString regulationFile = u"/resources/regulations/nd30-2020.json"_s;
const QString provincesFile = u"/resources/regulations/provinces.json"_s;

/// A data file of the program through its loader; a missing one is a fault of the installation.
template <typename Value>
base::Result<Value> loadFile(const base::FileSystem& files, const QString& path,
                             base::Result<Value> (*load)(const QByteArray&, const QString&))
{
    const auto bytes = files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return base::Error{base::ErrorCode::Internal, bytes.error().message, bytes.error().detail};
    return load(*bytes, path);
}

/// The regulation with what a file of resources/layout adds to it.
using Adding = base::Result<regulation::Regulation> (*)(regulation::Regulation, const QByteArray&,
                                                        const QString&);

base::Result<regulation::Regulation> regulationIn(const base::FileSystem& files,
                                                  const QString& dataFolder)
{
    auto regulation = loadFile(files, dataFolder + regulationFile, regulation::loadRegulation);
    const std::pair<QString, Adding> more[] = {
        {u"/resources/layout/presentations.json"_s, regulation::withPresentations},
        {u"/resources/layout/line-words.json"_s, regulation::withLineWords}};
    for (const auto& [path, add] : more) {
        if (!regulation)
            return regulation;
        const auto bytes = files.read(dataFolder + path, base::limits::jsonFileBytes);
        if (!bytes)
            return base::Error{base::ErrorCode::Internal, bytes.error().message,
                               bytes.error().detail};
        regulation = add(std::move(regulation).value(), *bytes, dataFolder + path);
    }
    return regulation;
}

/// Our tables with those of the office over them.
base::Result<reading::ReadingRules> readingRules(const base::FileSystem& files,
                                                 const QString& officeFolder,
                                                 reading::ReadingRules rules)
{
    if (auto done = regulation::addOffice(rules.kinds, files, officeFolder); !done)
        return done.error();
    if (auto done = regulation::addOffice(rules.provinces, files, officeFolder); !done)
        return done.error();
    return rules;
}

/// Those of the office where it has its own (thidua probe --save).
base::Result<std::vector<layout::Profile>> profilesOf(const base::FileSystem& files,
                                                      const Folders& folders)
{
    const QString own = officeProfilesFile(folders);
    if (own.isEmpty() || !files.exists(own))
        return loadFile(files, profilesFile(folders), layout::loadProfiles);
    const auto bytes = files.read(own, base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    auto profiles = layout::loadProfiles(*bytes, own);
    if (!profiles) // not a fault of the installation
        return base::Error{base::ErrorCode::Refused, profiles.error().message,
                           profiles.error().detail};
    return profiles;
}

} // namespace

QString profilesFile(const Folders& folders)
{
    return folders.data + u"/resources/layout/profiles.json"_s;
}

QString officeProfilesFile(const Folders& folders)
{
    return folders.office.isEmpty() ? QString()
                                    : QString(folders.office + u"/layout-profiles.json"_s);
}

QString dataFolder(const QString& programFolder)
{
    const QStringList candidates = {qEnvironmentVariable("THIDUA_DATA"),
                                    programFolder + u"/../share/thidua"_s,
                                    programFolder + u"/share/thidua"_s, programFolder};
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty() && QDir(candidate + u"/resources/regulations"_s).exists())
            return QDir::cleanPath(candidate);
    return {};
}

base::Result<World> openWorld(base::FileSystem& files, const QString& dataFolder,
                              const QString& officeFolder)
{
    if (dataFolder.isEmpty())
        return base::Error{
            base::ErrorCode::Internal,
            base::Sentence::tr(
                "Không thấy dữ liệu của chương trình (thư mục resources); hãy cài lại."),
            {}};
    auto regulation = regulationIn(files, dataFolder);
    if (!regulation)
        return regulation.error();
    auto provinces = loadFile(files, dataFolder + provincesFile, regulation::loadProvinces);
    if (!provinces)
        return provinces.error();
    auto reading = readingRules(files, officeFolder, {regulation->kinds, *provinces});
    if (!reading)
        return reading.error();
    auto profiles = profilesOf(files, {dataFolder, officeFolder});
    if (!profiles)
        return profiles.error();
    auto fonts = layout::Fonts::load(layout::SystemFonts::besides(dataFolder).serif());
    if (!fonts)
        return fonts.error();
    World world{files,
                std::move(fonts).value(),
                std::move(regulation).value(),
                std::move(reading).value(),
                std::move(profiles).value(),
                {dataFolder, officeFolder}};
    world.regulation.kinds = world.reading.kinds;
    return world;
}

base::Result<regulation::Law> lawOf(const World& world)
{
    return regulation::loadLaw(world.files, world.folders.data, world.folders.office);
}

} // namespace thidua::pipeline
