// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Convert.h"

#include "pipeline/Export.h"
#include "pipeline/Fit.h"
#include "pipeline/OpenPaper.h"

#include "base/Sentence.h"

#include <QFileInfo>

namespace thidua::pipeline {

using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

/// Faults that can be seen before anything is read.
std::optional<Error> checkOutputs(const QString& input, const QStringList& outputs)
{
    for (const QString& output : outputs) {
        if (!formatOf(output))
            return Error{
                ErrorCode::WrongUse,
                Sentence::tr(
                    "%1: chỉ ghi được tệp .docx, .pdf, .json, .txt hoặc .png; hãy đổi đuôi tệp.",
                    output),
                {}};
        if (QFileInfo(output).absoluteFilePath() == QFileInfo(input).absoluteFilePath())
            return Error{ErrorCode::WrongUse,
                         Sentence::tr("%1: tệp ra trùng với tệp vào; hãy đặt tên khác.", output),
                         {}};
    }
    return std::nullopt;
}

std::optional<Error> checkNotInTheWay(const World& world, const std::vector<OutputFile>& files,
                                      base::Overwrite overwrite)
{
    for (const auto& file : files) {
        if (overwrite == base::Overwrite::No && world.files.exists(file.path))
            return Error{
                ErrorCode::CannotWrite,
                Sentence::tr("%1: đã có tệp này; dùng --force nếu muốn ghi đè.", file.path),
                {}};
        if (!world.files.exists(QFileInfo(file.path).path()))
            return Error{ErrorCode::CannotWrite,
                         Sentence::tr("%1: không có thư mục để ghi tệp này; hãy tạo thư mục trước.",
                                      file.path),
                         {}};
    }
    return std::nullopt;
}

Result<std::vector<OutputFile>> makeAll(const World& world, const document::OfficialDocument& paper,
                                        const OutputRequest& request)
{
    const SetPaper set = setPaper(world, paper);
    std::vector<OutputFile> files;
    for (const QString& output : request.outputs) {
        auto made = exportPaper(world, paper, set, {output, request.pdfStandard});
        if (!made)
            return made.error();
        for (auto& file : std::move(made).value())
            files.push_back(std::move(file));
    }
    return files;
}

} // namespace

Result<Done> writePaper(const World& world, const document::OfficialDocument& paper,
                        const OutputRequest& request)
{
    if (auto error = checkOutputs(request.input, request.outputs))
        return *error;
    document::OfficialDocument fitting = paper;
    if (const auto values = request.fit ? fit(world, paper) : std::nullopt)
        fitting.fit = *values;
    const auto files = makeAll(world, fitting, request);
    if (!files)
        return files.error();
    if (auto error = checkNotInTheWay(world, *files, request.overwrite))
        return *error;
    for (const auto& file : *files)
        if (auto written = world.files.write(file.path, file.bytes, request.overwrite); !written)
            return written.error();
    return Done{};
}

Result<Done> convert(const World& world, const ConvertRequest& request)
{
    if (auto error = checkOutputs(request.input, request.outputs))
        return *error;
    const auto paper = openPaper(world, request.input, request.profile);
    if (!paper)
        return paper.error();
    return writePaper(
        world, *paper,
        {request.input, request.outputs, request.overwrite, request.pdfStandard, request.fit});
}

} // namespace thidua::pipeline
