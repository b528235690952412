// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/World.h"

#include "base/Limits.h"
#include "layout/SystemFonts.h"

#include <QDir>

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

} // namespace

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

base::Result<World> openWorld(base::FileSystem& files, const QString& dataFolder)
{
    if (dataFolder.isEmpty())
        return base::Error{
            base::ErrorCode::Internal,
            u"Không thấy dữ liệu của chương trình (thư mục resources); hãy cài lại."_s,
            {}};
    auto regulation = loadFile(files, dataFolder + regulationFile, regulation::loadRegulation);
    if (!regulation)
        return regulation.error();
    auto provinces = loadFile(files, dataFolder + provincesFile, regulation::loadProvinces);
    if (!provinces)
        return provinces.error();
    auto fonts = layout::Fonts::load(layout::SystemFonts::besides(dataFolder).serif());
    if (!fonts)
        return fonts.error();
    const auto kinds = regulation->kinds;
    return World{files,
                 std::move(fonts).value(),
                 std::move(regulation).value(),
                 {kinds, std::move(provinces).value()}};
}

} // namespace thidua::pipeline
