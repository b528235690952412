// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the setting of one paper, of long ones made of its body, and of what one key costs:
// bench_layout PAPER [RUNS]. Prints milliseconds: first run, then median and 99th percentile of the
// others.

#include "base/DiskFileSystem.h"
#include "composition/Compose.h"
#include "layout/HeldHyphens.h"
#include "layout/Layout.h"
#include "layout/Relayout.h"
#include "pdf/Pdf.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/World.h"

#include <QGuiApplication>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

struct Figures {
    double first = 0;
    std::vector<double> warm;

    double at(double share) const
    {
        return warm[static_cast<size_t>(share * static_cast<double>(warm.size() - 1))];
    }
};

/// `prepare` is not counted.
Figures measure(
    const char* what, int runs, const std::function<void()>& work,
    const std::function<void()>& prepare = [] {})
{
    prepare();
    Figures figures{millisecondsOf(work), {}};
    for (int i = 0; i < runs; ++i) {
        prepare();
        figures.warm.push_back(millisecondsOf(work));
    }
    std::sort(figures.warm.begin(), figures.warm.end());
    std::printf("%-38s first %8.3f ms   median %8.3f   p99 %8.3f\n", what, figures.first,
                figures.at(0.5), figures.at(0.99));
    return figures;
}

/// The body over and over until there are that many pages.
document::OfficialDocument lengthened(const document::OfficialDocument& paper,
                                      const pipeline::World& world, size_t pages)
{
    auto longer = paper;
    const auto count = [&] {
        return layout::layOut(composition::compose(longer, world.regulation, world.fonts),
                              world.fonts)
            .pages.size();
    };
    while (count() < pages)
        longer.body.insert(longer.body.end(), paper.body.begin(), paper.body.end());
    return longer;
}

/// What Qt needs to shape the same text and to break it into lines of the same width.
void shapePlainly(const composition::Flow& flow, const layout::Fonts& fonts)
{
    for (const auto& section : flow.sections) {
        const auto shape = [&](const composition::Paragraph& paragraph) {
            if (paragraph.runs.empty())
                return;
            const auto& format = paragraph.runs.front().format;
            QTextLayout text(paragraph.text());
            text.setRawFont(fonts.rawFont(format.fontStyle(), format.halfPoints));
            text.beginLayout();
            for (auto line = text.createLine(); line.isValid(); line = text.createLine())
                line.setLineWidth(section.page.textWidth());
            text.endLayout();
        };
        for (const auto& block : section.blocks)
            composition::walkParagraphs(block, shape);
    }
}

composition::Table bigTable(const composition::Paragraph& like)
{
    composition::Table table;
    table.columns = {1000, 4000, 2000, 2000};
    table.bordered = true;
    table.rows.resize(40);
    for (auto& row : table.rows)
        for (size_t i = 0; i < table.columns.size(); ++i) {
            row.cells.push_back({{like}});
            row.cells.back().paragraphs[0].runs.resize(1);
            auto& text = row.cells.back().paragraphs[0].runs[0].text;
            text = text.left(30);
        }
    return table;
}

/// Where the keys go.
using Place = std::function<composition::Paragraph&(composition::Flow&)>;

/// Writes into a paragraph of the long flow, key by key, and sets it after every key.
void measureKeys(const char* where, composition::Flow flow, const layout::Fonts& fonts,
                 const Place& place)
{
    constexpr int keys = 300;
    layout::Relayout relayout(fonts);
    relayout.layOut(flow);
    composition::Flow next;
    const qsizetype half = place(flow).runs[0].text.size() / 2;
    int key = 0;
    const auto prepare = [&] {
        QString& text = place(flow).runs[0].text;
        text.insert(half + key, key % 6 == 5 ? u' ' : u'm');
        ++key;
        next = flow;
    };
    measure(
        where, keys, [&] { relayout.layOut(std::move(next)); }, prepare);
    if (!(relayout.pages() == layout::layOut(flow, fonts)))
        std::printf("  but the pages differ from those of a fresh setting\n");
}

bool isWritten(const composition::FlowBlock& block)
{
    const auto* paragraph = std::get_if<composition::Paragraph>(&block);
    return paragraph && !paragraph->runs.empty();
}

void measureAllKeys(const composition::Flow& flow, int runs, const layout::Fonts& fonts)
{
    const auto near = [](size_t parts, size_t of) {
        return [parts, of](composition::Flow& changed) -> composition::Paragraph& {
            auto& blocks = changed.sections.front().blocks;
            size_t i = (blocks.size() - 1) * parts / of;
            while (!isWritten(blocks[i]))
                i = i == 0 ? blocks.size() - 1 : i - 1;
            return std::get<composition::Paragraph>(blocks[i]);
        };
    };
    measureKeys("key near the start", flow, fonts, near(1, 100));
    measureKeys("key in the middle", flow, fonts, near(1, 2));
    measureKeys("key at the end", flow, fonts, near(1, 1));
    auto withTable = flow;
    auto& blocks = withTable.sections.front().blocks;
    const size_t middle = blocks.size() / 2;
    blocks.insert(blocks.begin() + static_cast<qsizetype>(middle), bigTable(near(1, 2)(withTable)));
    measureKeys("key in a table of 40 rows", withTable, fonts,
                [middle](composition::Flow& changed) -> composition::Paragraph& {
                    auto& table =
                        std::get<composition::Table>(changed.sections.front().blocks[middle]);
                    return table.rows[20].cells[1].paragraphs[0];
                });
    layout::Relayout relayout(fonts);
    composition::Flow shorter = flow;
    auto& all = shorter.sections.front().blocks;
    all.erase(all.begin() + static_cast<qsizetype>(all.size() / 100));
    composition::Flow next;
    bool one = false;
    measure(
        "paragraph there and gone near the start", runs, [&] { relayout.layOut(std::move(next)); },
        [&] { next = (one = !one) ? flow : shorter; });
}

void measureLongPapers(const document::OfficialDocument& paper, const pipeline::World& world,
                       int runs)
{
    const auto& fonts = world.fonts;
    const auto compose = [&world](const document::OfficialDocument& each) {
        return composition::compose(each, world.regulation, world.fonts);
    };
    const auto hundred = lengthened(paper, world, 100);
    auto flow = compose(hundred);
    layout::Pages pages;
    measure("compose, 100 pages", runs, [&] { (void)compose(hundred); });
    measure("layout, 100 pages", runs, [&] { pages = layout::layOut(flow, fonts); });
    std::printf("  %zu pages\n", pages.pages.size());
    measure("hyphens, 100 pages", runs, [&] { (void)layout::holdHyphens(flow, pages); });
    measureAllKeys(flow, runs, fonts);
    const auto longest = compose(lengthened(paper, world, 300));
    measure("layout, 300 pages", std::max(1, runs / 5),
            [&] { pages = layout::layOut(longest, fonts); });
    std::printf("  %zu pages\n", pages.pages.size());
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
    const auto ours = measure("layout", runs, [&] { pages = layout::layOut(flow, fonts); });
    std::printf("  %zu pages\n", pages.pages.size());
    const auto plain =
        measure("plain shaping of its text by Qt", runs, [&] { shapePlainly(flow, fonts); });
    std::printf("  layout takes %.2f times that, cold %.2f times\n", ours.at(0.5) / plain.at(0.5),
                ours.first / plain.first);
    measure("PDF", runs, [&] { (void)pdf::toPdf(pages, flow.properties, fonts).isOk(); });
    measureLongPapers(*paper, *world, runs);
    return 0;
}
