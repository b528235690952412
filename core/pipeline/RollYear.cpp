// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RollYear.h"

#include "base/Sentence.h"
#include "pipeline/Templates.h"
#include "store/YearDisk.h"

#include <QFileInfo>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

/// Also by another way or through a link.
bool isSameFile(const QString& left, const QString& right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    return QFileInfo(left).absoluteFilePath() == QFileInfo(right).absoluteFilePath() ||
           (!canonical.isEmpty() && canonical == QFileInfo(right).canonicalFilePath());
}

/// Those that can be opened; the map tells of the papers whose template is not here.
std::vector<templating::Template> templatesOf(const World& world, const store::YearFile& file)
{
    QStringList ids;
    for (const auto& paper : file.papers)
        if (!paper.templateId.isEmpty() && !ids.contains(paper.templateId))
            ids += paper.templateId;
    std::vector<templating::Template> forms;
    for (const QString& id : ids)
        if (auto form = openTemplate(world, id)) {
            forms.push_back(std::move(form).value());
            forms.back().id = id;
        }
    return forms;
}

Result<store::YearFile> soundYear(const World& world, const QString& path)
{
    auto opened = store::openYear(world.files, path);
    if (!opened)
        return opened.error();
    if (opened->found.isDamaged())
        return Error{
            ErrorCode::Refused,
            Sentence::tr("%1: tệp bị hỏng một phần; hãy mở bằng chương trình, xem lại, lưu "
                         "rồi thử lại.",
                         path),
            opened->found.lost.join(u'\n')};
    return std::move(opened).value().found.file;
}

} // namespace

Result<renewal::Renewed> renewedYear(const World& world, const store::YearFile& file, int year)
{
    const auto law = lawOf(world);
    if (!law)
        return law.error();
    const auto phrases =
        emulation::loadPhrases(world.files, world.folders.data, world.folders.office);
    if (!phrases)
        return phrases.error();
    const auto terms = renewal::loadTerms(world.files, world.folders.data, world.folders.office);
    if (!terms)
        return terms.error();
    const auto forms = templatesOf(world, file);
    return renewal::renewYear(file, year, {*law, *phrases, *terms, forms});
}

Result<renewal::ChangeMap> rollYear(const World& world, const RollRequest& request)
{
    if (isSameFile(request.input, request.output))
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("%1: tệp năm mới phải là tệp khác, tệp năm cũ được giữ nguyên.",
                                  request.output),
                     {}};
    const auto file = soundYear(world, request.input);
    if (!file)
        return file.error();
    const auto made = renewedYear(world, *file, request.year);
    if (!made)
        return Error{made.error().code, request.input + u": "_s + made.error().message,
                     made.error().detail};
    const auto saved =
        store::saveYear(world.files, request.output, made->file, {{}, request.overwrite, false});
    if (!saved)
        return saved.error();
    return made->map;
}

} // namespace thidua::pipeline
