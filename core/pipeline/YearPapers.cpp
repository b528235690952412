// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/YearPapers.h"

#include "base/Sentence.h"
#include "pipeline/Convert.h"
#include "pipeline/Export.h"
#include "pipeline/Templates.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using store::PaperFile;
using store::YearFile;

namespace {

/// The id of the template, with a number where it stands there already.
QString freeId(const YearFile& file, const QString& wanted)
{
    QString id = wanted;
    for (int number = 2; file.paper({id}); ++number)
        id = u"%1-%2"_s.arg(wanted).arg(number);
    return id;
}

Result<PaperFile> drafted(const World& world, const PaperData& data, const QString& name)
{
    const auto form = openTemplate(world, name);
    if (!form)
        return form.error();
    const auto filled = fillPaper(world, name, data);
    if (!filled)
        return filled.error();
    PaperFile paper;
    paper.templateId = form->id;
    paper.title = form->name;
    paper.fields = data.paper();
    paper.grouping = {paper.fields.value(u"grouping"_s).toString()};
    paper.signer = {paper.fields.value(u"signer"_s).toString()};
    paper.movement = {paper.fields.value(u"movement"_s).toString()};
    paper.document = store::jsonOf(filled->document);
    return paper;
}

/// The papers that were asked for; WrongUse where one is not there.
Result<std::vector<PaperFile>> chosenPapers(const YearFile& file, const ExportRequest& request)
{
    if (request.papers.isEmpty())
        return file.papers;
    std::vector<PaperFile> chosen;
    for (const QString& id : request.papers) {
        const PaperFile* paper = file.paper({id});
        if (!paper) {
            QStringList ids;
            for (const auto& other : file.papers)
                ids += other.id.value;
            return Error{ErrorCode::WrongUse,
                         Sentence::tr("%1: không có văn bản \"%2\"; các văn bản: %3.",
                                      request.input, id, ids.join(u", "_s)),
                         {}};
        }
        chosen.push_back(*paper);
    }
    return chosen;
}

/// Where a paper goes: the one file, or a file per format in the folder.
QStringList outputsOf(const ExportRequest& request, const PaperFile& paper)
{
    if (formatOf(request.output))
        return {request.output};
    QStringList outputs;
    for (const QString& format : request.formats)
        outputs += u"%1/%2.%3"_s.arg(request.output, paper.id.value, format);
    return outputs;
}

} // namespace

Result<Done> newYear(const World& world, const PaperData& data, const NewYearRequest& request)
{
    if (!data.year())
        return Error{ErrorCode::Refused,
                     Sentence::tr("%1: dữ liệu không phải là dữ liệu của một năm thi đua; hãy xem "
                                  "docs/format.md.",
                                  request.output),
                     {}};
    YearFile file;
    file.data = *data.year();
    for (const QString& name : request.templates) {
        auto paper = drafted(world, data, name);
        if (!paper)
            return paper.error();
        file.papers.push_back(std::move(paper).value());
        file.papers.back().id = {freeId(file, file.papers.back().templateId)};
    }
    const auto saved =
        store::saveYear(world.files, request.output, file, {{}, request.overwrite, false});
    if (!saved)
        return saved.error();
    return Done{};
}

Result<Done> exportYear(const World& world, const ExportRequest& request)
{
    const auto opened = store::openYear(world.files, request.input);
    if (!opened)
        return opened.error();
    const auto papers = chosenPapers(opened->found.file, request);
    if (!papers)
        return papers.error();
    if (formatOf(request.output) && papers->size() != 1)
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("%1: một tệp chỉ chứa một văn bản; hãy chọn bằng --paper hoặc "
                                  "cho một thư mục.",
                                  request.output),
                     {}};
    size_t number = 0;
    for (const auto& paper : *papers) {
        if (request.progress)
            request.progress(number++, papers->size(), paper.title);
        const auto document = store::documentOf(paper.document, paper.id.value);
        if (!document)
            return document.error();
        const auto written = writePaper(
            world, *document,
            {request.input, outputsOf(request, paper), request.overwrite, pdf::Standard::Plain});
        if (!written)
            return written.error();
    }
    return Done{};
}

} // namespace thidua::pipeline
