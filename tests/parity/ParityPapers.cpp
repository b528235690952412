// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfficialPapers.h"
#include "PaperNotes.h"
#include "RandomPapers.h"
#include "base/DiskFileSystem.h"
#include "composition/StyleSheetOf.h"
#include "docx/DocxWriter.h"
#include "layout/Layout.h"
#include "pdf/Pdf.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/SetPaper.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

template <typename Value> Value need(base::Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(result).value();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "%s\n", qPrintable(path));
        std::exit(1);
    }
}

layout::Profile profileNamed(const pipeline::World& world, const QString& id)
{
    const auto& all = world.profiles;
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const layout::Profile& profile) { return profile.id == id; });
    if (found == all.end()) {
        std::fprintf(stderr, "no profile %s\n", qPrintable(id));
        std::exit(1);
    }
    return *found;
}

/// The DOCX as the program writes it, and its pages as that consumer sets them.
void writePair(const pipeline::World& world, const composition::Flow& flow,
               const layout::Profile& consumer, const QString& path)
{
    const auto own = layout::layOut(flow, world.fonts, world.profiles.front());
    write(path + u".docx"_s, need(docx::toDocx(flow, own.rules)));
    const auto pages = layout::layOut(flow, world.fonts, consumer);
    write(path + u".pdf"_s, need(pdf::toPdf(pages, flow.properties, world.fonts)));
    write(path + u".notes.json"_s,
          parity::notesOf({flow, world.fonts, world.profiles.front(), consumer}));
}

void writeRandom(const pipeline::World& world, const layout::Profile& consumer,
                 const QString& folder, unsigned seeds)
{
    const auto styles = composition::styleSheetOf(world.regulation.figures);
    for (int number = 0; number < parity::featureCount; ++number)
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            const auto feature = static_cast<parity::Feature>(number);
            const QString name = u"%1-%2"_s.arg(parity::featureName(feature)).arg(seed);
            writePair(world, parity::randomPaper(feature, seed, styles), consumer,
                      folder + u'/' + name);
        }
}

void writeOfficial(const pipeline::World& world, const layout::Profile& consumer,
                   const QString& folder, unsigned seeds)
{
    for (unsigned seed = 1; seed <= seeds; ++seed)
        writePair(world, pipeline::setPaper(world, parity::officialPaper(seed)).flow, consumer,
                  folder + u"/official-%1"_s.arg(seed));
    for (unsigned seed = 1; seed <= seeds / 2; ++seed)
        writePair(world, pipeline::setPaper(world, parity::tallEndPaper(seed)).flow, consumer,
                  folder + u"/tallend-%1"_s.arg(seed));
}

} // namespace

/// parity_papers DATA PROFILE FOLDER SEEDS [PAPER…]: pairs of .docx and .pdf with .notes.json, of
/// SEEDS random papers per feature and of the papers named. DATA is the data folder of the program,
/// PROFILE the id of the consumer whose lines the .pdf has ("stable": our own).
int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 5)
        return 2;
    base::DiskFileSystem files;
    const auto world = need(pipeline::openWorld(files, arguments[1]));
    const auto consumer = profileNamed(world, arguments[2]);
    const unsigned seeds = arguments[4].toUInt();
    writeRandom(world, consumer, arguments[3], seeds);
    writeOfficial(world, consumer, arguments[3], 4 * seeds);
    for (const QString& path : arguments.mid(5)) {
        const auto paper = need(pipeline::openPaper(world, path));
        writePair(world, pipeline::setPaper(world, paper).flow, consumer,
                  arguments[3] + u"/paper-"_s + QFileInfo(path).completeBaseName());
    }
    return 0;
}
