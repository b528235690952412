// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the way of one paper through the program, in process: bench_convert PAPER [RUNS].
// Prints milliseconds: first run, then median and 95th percentile of the others, for each stage and
// the whole.

#include "base/DiskFileSystem.h"
#include "pipeline/Export.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/World.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

class Stopwatch {
public:
    void start() { m_timer.start(); }
    void lap(const std::string& stage)
    {
        const double ms = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        m_laps[stage].push_back(ms);
        m_timer.start();
    }
    void add(const std::string& stage, double ms) { m_laps[stage].push_back(ms); }
    void print() const
    {
        for (const auto& [stage, laps] : m_laps) {
            auto warm = std::vector<double>(laps.begin() + 1, laps.end());
            std::sort(warm.begin(), warm.end());
            const auto at = [&warm](double share) {
                return warm.empty() ? 0.0
                                    : warm[static_cast<size_t>(share * double(warm.size() - 1))];
            };
            std::printf("%-14s first %7.2f ms   median %7.2f   p95 %7.2f\n", stage.c_str(),
                        laps.front(), at(0.5), at(0.95));
        }
    }

private:
    QElapsedTimer m_timer;
    std::map<std::string, std::vector<double>> m_laps;
};

int fail(const base::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

int measureOnce(const pipeline::World& world, const QString& path, Stopwatch& watch)
{
    QElapsedTimer whole;
    whole.start();
    watch.start();
    const auto paper = pipeline::openPaper(world, path);
    if (!paper)
        return fail(paper.error());
    watch.lap("1 read");
    const auto set = pipeline::setPaper(world, *paper);
    watch.lap("2 set");
    const auto docx = pipeline::exportPaper(world, *paper, set, u"x.docx"_s);
    watch.lap("3 docx");
    const auto pdf = pipeline::exportPaper(world, *paper, set, u"x.pdf"_s);
    watch.lap("4 pdf");
    watch.add("whole", static_cast<double>(whole.nsecsElapsed()) / 1e6);
    return docx && pdf ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer start;
    start.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return fail({base::ErrorCode::WrongUse, u"bench_convert PAPER [RUNS]"_s, {}});
    base::DiskFileSystem files;
    const auto world =
        pipeline::openWorld(files, pipeline::dataFolder(QCoreApplication::applicationDirPath()));
    if (!world)
        return fail(world.error());
    Stopwatch watch;
    watch.add("0 open world", static_cast<double>(start.nsecsElapsed()) / 1e6);
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 40;
    for (int i = 0; i < runs; ++i)
        if (const int status = measureOnce(*world, QString::fromLocal8Bit(argv[1]), watch))
            return status;
    watch.print();
    return 0;
}
