// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the setting of one paper, and of a long one made of its pages: bench_layout PAPER [RUNS].
// Prints milliseconds: first run, then median and 99th percentile of the others.

#include "base/DiskFileSystem.h"
#include "composition/Compose.h"
#include "layout/Layout.h"
#include "pdf/Pdf.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/World.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace thidua;

namespace {

constexpr size_t longPaper = 100; ///< pages

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

void measure(const char* what, int runs, const std::function<void()>& work)
{
    const double first = millisecondsOf(work);
    std::vector<double> warm;
    for (int i = 0; i < runs; ++i)
        warm.push_back(millisecondsOf(work));
    std::sort(warm.begin(), warm.end());
    const auto at = [&warm](double share) {
        return warm[static_cast<size_t>(share * double(warm.size() - 1))];
    };
    std::printf("%-28s first %8.3f ms   median %8.3f   p99 %8.3f\n", what, first, at(0.5),
                at(0.99));
}

/// The blocks of the first section over and over until there are that many pages.
composition::Flow lengthened(composition::Flow flow, const layout::Fonts& fonts)
{
    const auto blocks = flow.sections.front().blocks;
    const size_t pages = std::max<size_t>(1, layout::layOut(flow, fonts).pages.size());
    for (size_t i = 0; i < longPaper / pages; ++i)
        flow.sections.front().blocks.insert(flow.sections.front().blocks.end(), blocks.begin(),
                                            blocks.end());
    return flow;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const int runs = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 100;
    base::DiskFileSystem files;
    const auto world =
        pipeline::openWorld(files, pipeline::dataFolder(QGuiApplication::applicationDirPath()));
    if (!world)
        return 1;
    const auto paper = pipeline::openPaper(*world, arguments[1]);
    if (!paper)
        return 1;
    const auto& fonts = world->fonts;
    const auto flow = composition::compose(*paper, world->regulation, fonts);
    layout::Pages pages;
    measure("layout", runs, [&] { pages = layout::layOut(flow, fonts); });
    std::printf("%zu pages\n", pages.pages.size());
    measure("PDF", runs, [&] { (void)pdf::toPdf(pages, flow.properties, fonts).isOk(); });
    const auto longFlow = lengthened(flow, fonts);
    measure("layout, long paper", runs, [&] { pages = layout::layOut(longFlow, fonts); });
    std::printf("%zu pages\n", pages.pages.size());
    return 0;
}
