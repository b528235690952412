// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "base/Limits.h"
#include "document/Json.h"
#include "pipeline/Convert.h"
#include "pipeline/Export.h"
#include "pipeline/OpenPaper.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using document::OfficialDocument;
using pipeline::World;

namespace {

Result<OfficialDocument> profileFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, u"-: không đọc được đầu vào chuẩn; hãy thử lại."_s, {}};
    const QByteArray bytes = input.read(base::limits::jsonFileBytes + 1);
    if (bytes.size() > base::limits::jsonFileBytes)
        return Error{ErrorCode::Refused, u"-: đầu vào chuẩn quá lớn; hãy bớt lại."_s, {}};
    return document::fromJsonText(bytes, u"-"_s);
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
        return Error{ErrorCode::WrongUse,
                     u"convert: còn thiếu --to và tên tệp ra; xem thidua convert --help."_s,
                     {}};
    const auto done = pipeline::convert(
        world, {options.positional.first(), outputs, std::move(profile).value(),
                options.has(u"--force"_s) ? base::Overwrite::Yes : base::Overwrite::No,
                options.has(u"--pdfa"_s) ? pdf::Standard::Archive : pdf::Standard::Plain});
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
    return QString::fromUtf8(pipeline::layoutReport(set.pages));
}

OptionSpec profileOption()
{
    return {
        u"--profile"_s, u"HỒ-SƠ.json"_s,
        u"phần đầu văn bản của cơ quan; chỉ điền những gì văn bản còn thiếu (- : đọc từ đầu vào chuẩn)"_s};
}

Command convertCommand()
{
    return {
        u"convert"_s,
        {u"TỆP-VÀO"_s},
        u"đọc văn bản (.txt, .md, .json) và ghi lại theo thể thức Nghị định 30/2020/NĐ-CP"_s,
        {{u"--to"_s, u"TỆP-RA"_s,
          u"tệp ra: .docx, .pdf, .json, .txt hoặc .png (mỗi trang một ảnh); dùng được nhiều lần"_s,
          true},
         profileOption(),
         {u"--pdfa"_s, {}, u"ghi tệp .pdf theo chuẩn lưu trữ lâu dài PDF/A-1b"_s},
         {u"--force"_s, {}, u"ghi đè tệp đã có"_s}},
        runConvert};
}

Command layoutCommand()
{
    return {
        u"layout"_s,
        {u"TỆP-VÀO"_s},
        u"cho biết từng trang, từng dòng của bản in (JSON, đơn vị điểm, gốc ở góc trên bên trái)"_s,
        {{u"--json"_s, {}, u"in ra JSON (luôn như vậy)"_s}, profileOption()},
        runLayout};
}

QString optionLine(const OptionSpec& spec)
{
    const QString head = spec.value.isEmpty() ? spec.name : QString(spec.name + u' ' + spec.value);
    return u"  %1  %2\n"_s.arg(head, -24).arg(spec.help);
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {convertCommand(), layoutCommand()};
    return all;
}

const Command* commandNamed(const QString& name)
{
    const auto& all = commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<OptionSpec>& commonOptions()
{
    static const std::vector<OptionSpec> options = {{u"--help"_s, {}, u"in hướng dẫn này"_s}};
    return options;
}

QString overview()
{
    QString text =
        u"thidua - soạn và trình bày văn bản thi đua, khen thưởng theo Nghị định 30/2020/NĐ-CP\n\n"
        u"Cách dùng:\n"_s;
    for (const auto& command : commands())
        text += u"  thidua %1 %2 …\n      %3\n"_s.arg(command.name, command.arguments.join(u' '),
                                                      command.summary);
    return text + u"\nthidua LỆNH --help cho biết các tùy chọn của từng lệnh; thidua --version cho "
                  u"biết bản.\n"
                  u"Kết thúc với 0: xong; 2: dùng sai; 3: không đọc được hoặc từ chối tệp vào; 4: "
                  u"không ghi "
                  u"được tệp ra.\n"_s;
}

QString helpOf(const Command& command)
{
    QString text = u"thidua %1 %2 [tùy chọn]\n\n%3\n\n"_s.arg(
        command.name, command.arguments.join(u' '), command.summary);
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
    return u"không có lệnh này; các lệnh: %1; xem thidua --help."_s.arg(names.join(u", "_s));
}

} // namespace thidua::cli
