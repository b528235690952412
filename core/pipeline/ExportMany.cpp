// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ExportMany.h"

#include "base/Sentence.h"
#include "pipeline/Export.h"
#include "pipeline/SendingOut.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using store::PaperFile;

namespace {

std::vector<const PaperFile*> chosen(const store::YearFile& file, const ManyWish& wish)
{
    std::vector<const PaperFile*> papers;
    if (wish.papers.empty())
        for (const PaperFile& paper : file.papers)
            papers.push_back(&paper);
    for (const auto& id : wish.papers)
        if (const PaperFile* paper = file.paper(id))
            papers.push_back(paper);
    return papers;
}

QString titleOf(const World& world, const PaperFile& paper,
                const Result<document::OfficialDocument>& document)
{
    if (!paper.title.isEmpty())
        return paper.title;
    const QString name = document ? nameOf(world, *document) : QString();
    return name.isEmpty() ? paper.id.value : name;
}

QString markOf(const store::YearFile& file, const PaperFile& paper, const ManyWish& wish)
{
    if (!wish.draftWords || store::editingIn(paper.state) != store::Editing::Free)
        return {};
    return draftMark(*wish.draftWords, store::commentRound(file, paper.id));
}

} // namespace

std::vector<PlannedExport> plannedExports(const World& world, const store::YearFile& file,
                                          const ManyWish& wish)
{
    std::vector<PlannedExport> plan;
    std::vector<dispatch::NameParts> parts;
    for (const PaperFile* paper : chosen(file, wish)) {
        const auto document = store::documentOf(paper->document, paper->id.value);
        plan.push_back(
            {paper->id, titleOf(world, *paper, document), {}, markOf(file, *paper, wish)});
        parts.push_back(document ? namePartsOf(world, paper->id.value, *document)
                                 : dispatch::NameParts{paper->id.value, {}, {}, {}, {}, {}});
    }
    const QStringList names = dispatch::fileNames(wish.pattern, parts);
    for (size_t i = 0; i < plan.size(); ++i)
        for (const QString& ending : wish.endings)
            plan[i].paths +=
                u"%1/%2.%3"_s.arg(wish.folder, names[static_cast<qsizetype>(i)], ending);
    return plan;
}

QStringList inTheWay(const World& world, const std::vector<PlannedExport>& plan)
{
    QStringList existing;
    for (const PlannedExport& one : plan)
        for (const QString& path : one.paths)
            if (world.files.exists(path))
                existing += path;
    return existing;
}

Result<Done> writeExport(const World& world, const store::YearFile& file, const PlannedExport& one,
                         base::Overwrite overwrite)
{
    const PaperFile* paper = file.paper(one.paper);
    if (!paper)
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("“%1” không còn trong hồ sơ năm nên không xuất được.", one.title),
                     {}};
    auto read = store::documentOf(paper->document, one.title);
    if (!read)
        return read.error();
    document::OfficialDocument document = std::move(read).value();
    if (!one.draftMark.isEmpty())
        document.draft = one.draftMark;
    const SetPaper set = setPaper(world, document);
    std::vector<OutputFile> files;
    for (const QString& path : one.paths) {
        auto made = exportPaper(world, document, set, path);
        if (!made)
            return made.error();
        for (auto& each : std::move(made).value())
            files.push_back(std::move(each));
    }
    for (const auto& each : files)
        if (auto written = world.files.write(each.path, each.bytes, overwrite); !written)
            return written;
    return Done{};
}

} // namespace thidua::pipeline
