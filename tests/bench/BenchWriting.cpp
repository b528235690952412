// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times writing on the page, from the key to the painted page, off the screen: bench_writing PAPER
// [PAGES] [KEYS]. The body of PAPER is repeated until it fills PAGES pages.

#include "base/DiskFileSystem.h"
#include "edit/ReadingOrder.h"
#include "paper/PaperEditor.h"
#include "pipeline/OpenPaper.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

double since(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-28s median %6.2f ms   p99 %6.2f   largest %6.2f\n", what, at(0.5), at(0.99),
                times.back());
}

/// Of this process, as Linux tells it; elsewhere nothing.
QByteArray mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "unknown";
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified();
    return "unknown";
}

document::OfficialDocument longPaper(const pipeline::World& world, document::OfficialDocument paper,
                                     size_t pages)
{
    const document::Blocks body = paper.body;
    const size_t own = pipeline::setPaper(world, paper).pages.pages.size();
    for (size_t made = own; made < pages; made += own)
        paper.body.insert(paper.body.end(), body.begin(), body.end());
    return paper;
}

/// The caret of a text that long, about that far down the body.
edit::Caret caretAt(const document::OfficialDocument& paper, double share)
{
    std::vector<document::TextPlace> places;
    for (auto& place : edit::textPlaces(paper))
        if (place.component == u"body")
            places.push_back(std::move(place));
    return {places[static_cast<size_t>(share * static_cast<double>(places.size() - 1))], 0};
}

void timeKeys(const char* where, paper::PaperEditor& editor, double share, int keys)
{
    editor.select(edit::at(caretAt(editor.manuscript()->paper(), share)));
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, i % 7 == 6 ? u" "_s : u"a"_s);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(&editor, &key);
        editor.viewport()->repaint();
        times.push_back(since(timer));
    }
    print(where, times);
}

} // namespace

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    const QStringList words = application.arguments();
    base::DiskFileSystem files;
    const auto world =
        pipeline::openWorld(files, pipeline::dataFolder(QCoreApplication::applicationDirPath()));
    const auto paper = world && words.size() > 1
                           ? pipeline::openPaper(*world, words[1])
                           : base::Error{base::ErrorCode::WrongUse, u"bench_writing PAPER"_s, {}};
    if (!paper) {
        std::fprintf(stderr, "%s\n", qPrintable(paper.error().message));
        return 1;
    }
    const auto pages = static_cast<size_t>(words.value(2, u"100"_s).toInt());
    const int keys = words.value(3, u"300"_s).toInt();
    const auto whole = longPaper(*world, *paper, pages);
    QElapsedTimer timer;
    timer.start();
    pipeline::Manuscript manuscript(*world, whole);
    paper::PaperEditor editor;
    editor.resize(1100, 900);
    editor.setManuscript(&manuscript, world->fonts);
    editor.show();
    editor.viewport()->repaint();
    std::printf("%zu pages, opened and painted in %.1f ms\n", manuscript.pages().pages.size(),
                since(timer));
    timeKeys("key at the start", editor, 0, keys);
    timeKeys("key in the middle", editor, 0.5, keys);
    timeKeys("key at the end", editor, 1, keys);
    std::printf("most memory so far           %s\n", mostMemory().constData());
    return 0;
}
