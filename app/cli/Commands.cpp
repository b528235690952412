// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/DossierCommand.h"
#include "cli/LawCommand.h"
#include "cli/ProbeCommand.h"
#include "cli/RollCommand.h"
#include "cli/StandardInput.h"
#include "cli/TemplateCommands.h"

#include "base/Sentence.h"
#include "document/Json.h"
#include "pipeline/Convert.h"
#include "pipeline/Export.h"
#include "pipeline/FragileReport.h"
#include "pipeline/OpenPaper.h"

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using document::OfficialDocument;
using pipeline::World;

namespace {

Result<OfficialDocument> profileFromInput()
{
    const auto bytes = standardInput();
    if (!bytes)
        return bytes.error();
    return document::fromJsonText(*bytes, u"-"_s);
}

/// The profile named by --profile; nothing where there is none.
Result<std::optional<OfficialDocument>> profileOf(const World& world, const Options& options)
{
    const QString path = options.value(u"--profile"_s);
    if (path.isEmpty())
        return std::optional<OfficialDocument>();
    auto profile = path == u"-" ? profileFromInput() : pipeline::openProfile(world, path);
    if (!profile)
        return profile.error();
    return std::optional(std::move(profile).value());
}

Result<QString> runConvert(const World& world, const Options& options)
{
    auto profile = profileOf(world, options);
    if (!profile)
        return profile.error();
    const QStringList outputs = options.values.value(u"--to"_s);
    if (outputs.isEmpty())
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("convert: còn thiếu --to và tên tệp ra; xem thidua convert --help."),
            {}};
    const auto done = pipeline::convert(
        world, {options.positional.first(), outputs, std::move(profile).value(),
                options.has(u"--force"_s) ? base::Overwrite::Yes : base::Overwrite::No,
                options.has(u"--pdfa"_s) ? pdf::Standard::Archive : pdf::Standard::Plain,
                options.has(u"--fit"_s)});
    if (!done)
        return done.error();
    return QString();
}

Result<QString> runLayout(const World& world, const Options& options)
{
    auto profile = profileOf(world, options);
    if (!profile)
        return profile.error();
    auto paper = pipeline::openPaper(world, options.positional.first(), std::move(profile).value());
    if (!paper)
        return paper.error();
    const auto set = pipeline::setPaper(world, *paper);
    return QString::fromUtf8(options.has(u"--fragile"_s) ? pipeline::fragileReport(world, set)
                                                         : pipeline::layoutReport(set.pages));
}

OptionSpec profileOption()
{
    return {u"--profile"_s, Sentence::tr("HỒ-SƠ.json"),
            Sentence::tr("phần đầu văn bản của cơ quan; chỉ điền những gì văn bản còn thiếu (- : "
                         "đọc từ đầu vào chuẩn)")};
}

Command convertCommand()
{
    return {
        u"convert"_s,
        {Sentence::tr("TỆP-VÀO")},
        Sentence::tr(
            "đọc văn bản (.txt, .md, .json) và ghi lại theo thể thức Nghị định 30/2020/NĐ-CP"),
        {{u"--to"_s, Sentence::tr("TỆP-RA"),
          Sentence::tr("tệp ra: .docx, .pdf, .json, .txt hoặc .png (mỗi trang một ảnh); dùng "
                       "được nhiều lần"),
          true},
         profileOption(),
         {u"--pdfa"_s, {}, Sentence::tr("ghi tệp .pdf theo chuẩn lưu trữ lâu dài PDF/A-1b")},
         {u"--fit"_s,
          {},
          Sentence::tr("nếu trang cuối chỉ thừa vài dòng: giảm khoảng cách, cỡ chữ hoặc lề trong "
                       "giới hạn của quy định để bớt một trang")},
         {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
        runConvert};
}

Command layoutCommand()
{
    return {
        u"layout"_s,
        {Sentence::tr("TỆP-VÀO")},
        Sentence::tr("cho biết từng trang, từng dòng của bản in (JSON, đơn vị điểm, gốc ở góc "
                     "trên bên trái)"),
        {{u"--json"_s, {}, Sentence::tr("in ra JSON (luôn như vậy)")},
         {u"--fragile"_s,
          {},
          Sentence::tr("chỉ các dòng có thể ngắt ở chỗ khác trong Word hoặc LibreOffice: khoảng "
                       "dư tính bằng twip (1/20 điểm) và nơi ngắt khác")},
         profileOption()},
        runLayout};
}

QString optionLine(const OptionSpec& spec)
{
    const QString head = spec.value.isEmpty() ? spec.name : QString(spec.name + u' ' + spec.value);
    return u"  %1  %2\n"_s.arg(head, -24).arg(spec.help);
}

} // namespace

std::vector<OptionSpec> commonOptions()
{
    return {{u"--lang"_s, u"vi|en"_s,
             Sentence::tr("nói bằng tiếng Việt (vi, nếu không cho) hay tiếng Anh (en)"), false,
             Takes::Choice},
            {u"--office"_s, Sentence::tr("THƯ-MỤC"),
             Sentence::tr("thư mục của cơ quan, phải có sẵn: tệp trong thư mục con regulations bổ "
                          "sung hoặc thay quy định của chương trình; nếu không cho thì dùng thư "
                          "mục trong phần dữ liệu của người dùng"),
             false, Takes::Folder},
            {u"--help"_s, {}, Sentence::tr("in hướng dẫn này")}};
}

std::vector<Command> commands()
{
    return {convertCommand(), templatesCommand(), fillCommand(), newCommand(),  exportCommand(),
            layoutCommand(),  probeCommand(),     lawCommand(),  rollCommand(), dossierCommand()};
}

std::optional<Command> commandNamed(const QString& name)
{
    for (const Command& command : commands())
        if (command.name == name)
            return command;
    return std::nullopt;
}

QString tagline()
{
    return Sentence::tr(
        "soạn và trình bày văn bản thi đua, khen thưởng theo Nghị định 30/2020/NĐ-CP");
}

QString windowSummary()
{
    return Sentence::tr("mở cửa sổ; chương trình đang chạy thì nhận tệp ấy, với --new-window thì "
                        "mở thêm một cửa sổ riêng");
}

QString exitStatuses()
{
    return Sentence::tr("Kết thúc với 0: xong; 2: dùng sai; 3: không đọc được hoặc từ chối tệp vào "
                        "hay thư mục của cơ quan; 4: không ghi được tệp ra.");
}

QString overview()
{
    QString text = u"thidua - "_s + tagline() + u"\n\n"_s + Sentence::tr("Cách dùng:") + u'\n';
    text += u"  thidua [--new-window] [%1]\n      %2\n"_s.arg(Sentence::tr("TỆP"), windowSummary());
    for (const auto& command : commands())
        text += u"  thidua %1 %2 …\n      %3\n"_s.arg(command.name, command.arguments.join(u' '),
                                                      command.summary);
    text += u'\n' + Sentence::tr("Lệnh nào cũng nhận:") + u'\n';
    for (const auto& spec : commonOptions())
        text += optionLine(spec);
    return text + u'\n' +
           Sentence::tr("thidua LỆNH --help cho biết các tùy chọn của từng lệnh; thidua --version "
                        "cho biết bản.") +
           u'\n' + exitStatuses() + u'\n';
}

QString helpOf(const Command& command)
{
    QString text = u"thidua %1 %2 %3\n\n%4\n\n"_s.arg(command.name, command.arguments.join(u' '),
                                                      Sentence::tr("[tùy chọn]"), command.summary);
    for (const auto& spec : command.options)
        text += optionLine(spec);
    for (const auto& spec : commonOptions())
        text += optionLine(spec);
    return text;
}

QString unknownCommand()
{
    QStringList names;
    for (const auto& command : commands())
        names += command.name;
    return Sentence::tr("không có lệnh này; các lệnh: %1; xem thidua --help.", names.join(u", "_s));
}

} // namespace thidua::cli
