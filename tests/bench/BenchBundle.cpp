// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the bundle of a season: bench_bundle FOLDER [PEOPLE] [UNITS]; 300 people and 40 units by
// default. FOLDER must not be there. Prints seconds, files and bytes.

#include "base/DiskFileSystem.h"
#include "pipeline/Dossiers.h"
#include "pipeline/SubmissionBundle.h"
#include "store/YearDisk.h"

#include "../support/AwardSeason.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const int people = arguments.size() > 2 ? arguments[2].toInt() : 300;
    const int units = arguments.size() > 3 ? arguments[3].toInt() : 40;
    base::DiskFileSystem files;
    const auto world =
        pipeline::openWorld(files, pipeline::dataFolder(QCoreApplication::applicationDirPath()));
    if (!world)
        return 1;
    const QTemporaryDir home;
    const QString path = home.filePath(u"nam.thidua"_s);
    store::YearFile year;
    year.data = support::AwardSeason(people, units).make();
    if (!store::saveYear(files, path, year, {}))
        return 1;
    std::printf("%d people, %d units\n", people, units);
    const double checking =
        secondsOf([&] { (void)pipeline::checkDossiers(*world, path, {}).isOk(); });
    std::printf("dossier   %7.2f s\n", checking);
    QString problem;
    qsizetype written = 0;
    const double making = secondsOf([&] {
        const auto done = pipeline::exportSubmission(
            *world, {path, support::AwardSeason::submission(), arguments[1], base::Overwrite::No});
        written = done ? done->files.size() : 0;
        problem = done ? QString() : done.error().message;
    });
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(arguments[1]).entryInfoList(QDir::Files))
        bytes += file.size();
    std::printf("bundle    %7.2f s   %lld files   %.1f MB\n", making,
                static_cast<long long>(written), double(bytes) / 1e6);
    return 0;
}
