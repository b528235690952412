// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the filling of a template: bench_fill TEMPLATE DATA.json [RUNS]. Prints microseconds,
// median and 99th percentile: the view of the data, the drawing, drawing again over a paper.

#include "base/DiskFileSystem.h"
#include "pipeline/FillPaper.h"
#include "pipeline/Templates.h"
#include "templating/Redraw.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace thidua;

namespace {

void measure(const char* what, int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-10s median %8.0f us   p99 %8.0f us\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const int runs = arguments.size() > 3 ? std::max(1, arguments[3].toInt()) : 200;
    base::DiskFileSystem files;
    const auto world =
        pipeline::openWorld(files, pipeline::dataFolder(QGuiApplication::applicationDirPath()));
    QFile file(arguments[2]);
    if (!world || !file.open(QIODevice::ReadOnly))
        return 1;
    const auto form = pipeline::openTemplate(*world, arguments[1]);
    const auto data = pipeline::PaperData::read(*world, file.readAll(), arguments[2]);
    if (!form || !data)
        return 1;
    const auto view = data->viewFor(*form);
    const auto paper = templating::fill(*form, view);
    if (!paper)
        return 1;
    measure("view", runs, [&] { (void)data->viewFor(*form); });
    measure("fill", runs, [&] { (void)templating::fill(*form, view).isOk(); });
    measure("redraw", runs, [&] { (void)templating::redraw(paper->document, *form, view).isOk(); });
    return 0;
}
