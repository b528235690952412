// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProbeCommand.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "pipeline/Probe.h"

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Overwrite;
using base::Result;
using base::Sentence;
using pipeline::World;

namespace {

Overwrite overwriteOf(const Options& options)
{
    return options.has(u"--force"_s) ? Overwrite::Yes : Overwrite::No;
}

Result<QString> writeProbe(const World& world, const QString& path, Overwrite overwrite)
{
    if (!path.endsWith(u".docx", Qt::CaseInsensitive))
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("%1: bản thử là tệp .docx; hãy đổi đuôi tệp.", path),
                     {}};
    const auto bytes = pipeline::probeDocx(world);
    if (!bytes)
        return bytes.error();
    if (const auto done = world.files.write(path, *bytes, overwrite); !done)
        return done.error();
    return QString(
        Sentence::tr("Hãy mở %1 bằng Word, lưu thành PDF, chạy pdftotext -bbox với tệp PDF ấy, rồi "
                     "chạy thidua probe --read với kết quả.",
                     path) +
        u'\n');
}

/// The profile that fits best becomes the first of the office.
Result<QString> saveProfile(const World& world, const pipeline::ProbeVerdict& verdict,
                            Overwrite overwrite)
{
    const QString path = pipeline::officeProfilesFile(world.folders);
    if (path.isEmpty() || !world.files.exists(world.folders.office))
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("probe: chưa có thư mục của cơ quan để ghi; hãy cho --office."),
                     {}};
    const auto bytes = pipeline::officeProfiles(world, verdict.fits[verdict.best].id);
    if (!bytes)
        return bytes.error();
    if (const auto done = world.files.write(path, *bytes, overwrite); !done)
        return done.error();
    return QString(Sentence::tr("Đã ghi %1.", path) + u'\n');
}

Result<QString> readProbe(const World& world, const Options& options)
{
    const QString path = options.value(u"--read"_s);
    const auto bytes = world.files.read(path, base::limits::textFileBytes);
    if (!bytes)
        return bytes.error();
    const auto print = pipeline::readBoundingBoxes(*bytes, path);
    if (!print)
        return print.error();
    const auto verdict = pipeline::judgeProbe(world, *print);
    const QString report = pipeline::probeReport(verdict);
    if (!options.has(u"--save"_s))
        return report;
    const auto saved = saveProfile(world, verdict, overwriteOf(options));
    if (!saved)
        return saved.error();
    return QString(report + *saved);
}

Result<QString> runProbe(const World& world, const Options& options)
{
    const QString target = options.value(u"--to"_s);
    const QString print = options.value(u"--read"_s);
    if (target.isEmpty() == print.isEmpty())
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("probe: phải cho --to hoặc --read; xem thidua probe --help."),
                     {}};
    return print.isEmpty() ? writeProbe(world, target, overwriteOf(options))
                           : readProbe(world, options);
}

} // namespace

Command probeCommand()
{
    return {
        u"probe"_s,
        {},
        Sentence::tr("thử xem Word hoặc LibreOffice của cơ quan ngắt dòng như chương trình không"),
        {{u"--to"_s, Sentence::tr("TỆP.docx"),
          Sentence::tr("ghi bản thử để mở bằng Word và lưu thành PDF")},
         {u"--read"_s, Sentence::tr("TỆP.html"),
          Sentence::tr("đọc kết quả của pdftotext -bbox từ tệp PDF ấy và cho biết cách ngắt dòng "
                       "nào khớp")},
         {u"--save"_s, {}, Sentence::tr("ghi cách ngắt dòng khớp nhất vào thư mục của cơ quan")},
         {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
        runProbe};
}

} // namespace thidua::cli
