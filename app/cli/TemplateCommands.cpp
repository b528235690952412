// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TemplateCommands.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "cli/StandardInput.h"
#include "cli/TerminalProgress.h"
#include "pipeline/Convert.h"
#include "pipeline/FillPaper.h"
#include "pipeline/SubmissionBundle.h"
#include "pipeline/Templates.h"
#include "pipeline/YearPapers.h"
#include "templating/Template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using pipeline::World;
using templating::FieldType;
using templating::Template;

namespace {

QString typeName(FieldType type)
{
    static const QStringList names = {u"text"_s,  u"longText"_s, u"date"_s, u"number"_s,
                                      u"money"_s, u"choice"_s,   u"list"_s, u"flag"_s};
    return names.value(static_cast<int>(type));
}

QJsonArray fieldsOf(const Template& form)
{
    QJsonArray fields;
    for (const auto& field : form.fields) {
        QJsonObject object{{u"path"_s, field.path},
                           {u"label"_s, field.label},
                           {u"type"_s, typeName(field.type)},
                           {u"required"_s, field.required}};
        if (!field.help.isEmpty())
            object[u"help"_s] = field.help;
        if (!field.choices.isEmpty())
            object[u"choices"_s] = QJsonArray::fromStringList(field.choices);
        fields += object;
    }
    return fields;
}

QString asJson(const std::vector<Template>& all)
{
    QJsonArray list;
    for (const auto& form : all)
        list += QJsonObject{{u"id"_s, form.id},
                            {u"kind"_s, form.kind},
                            {u"name"_s, form.name},
                            {u"summary"_s, form.summary},
                            {u"cycle"_s, QJsonArray::fromStringList(form.cycle)},
                            {u"fields"_s, fieldsOf(form)}};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented));
}

QString asText(const std::vector<Template>& all)
{
    QString text;
    for (const auto& form : all)
        text += u"%1  %2  %3  (%4)\n"_s.arg(form.id, -22)
                    .arg(form.kind, -3)
                    .arg(form.name, form.cycle.join(u", "_s));
    return text;
}

Result<QString> runTemplates(const World& world, const Options& options)
{
    const auto all = pipeline::openTemplates(world);
    if (!all)
        return all.error();
    return options.has(u"--json"_s) ? asJson(*all) : asText(*all);
}

Result<pipeline::PaperData> dataOf(const World& world, const QString& path)
{
    const auto bytes =
        path == u"-" ? standardInput() : world.files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    return pipeline::PaperData::read(world, *bytes, path);
}

Result<QString> runFill(const World& world, const Options& options)
{
    const QString data = options.value(u"--data"_s);
    const QStringList outputs = options.values.value(u"--to"_s);
    if (data.isEmpty() || outputs.isEmpty())
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("fill: phải cho --data và --to; xem thidua fill --help."),
                     {}};
    // A wrong name is told before the data are read.
    if (const auto form = pipeline::openTemplate(world, options.positional.first()); !form)
        return form.error();
    const auto read = dataOf(world, data);
    if (!read)
        return read.error();
    const auto filled = pipeline::fillPaper(world, options.positional.first(), *read);
    if (!filled)
        return filled.error();
    const auto done = pipeline::writePaper(
        world, filled->document,
        {data, outputs, options.has(u"--force"_s) ? base::Overwrite::Yes : base::Overwrite::No,
         options.has(u"--pdfa"_s) ? pdf::Standard::Archive : pdf::Standard::Plain});
    if (!done)
        return done.error();
    return QString();
}

base::Overwrite overwriteOf(const Options& options)
{
    return options.has(u"--force"_s) ? base::Overwrite::Yes : base::Overwrite::No;
}

Result<QString> runNew(const World& world, const Options& options)
{
    const QStringList names = options.values.value(u"--template"_s);
    const QString output = options.value(u"--to"_s);
    if (names.isEmpty() || output.isEmpty() || options.value(u"--data"_s).isEmpty())
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("new: phải cho --template, --data và --to; xem thidua new --help."),
            {}};
    if (!output.endsWith(u".thidua"_s))
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("%1: tệp năm thi đua phải có đuôi .thidua; hãy đổi đuôi tệp.", output),
            {}};
    const auto data = dataOf(world, options.value(u"--data"_s));
    if (!data)
        return data.error();
    const auto done = pipeline::newYear(world, *data, {names, output, overwriteOf(options)});
    if (!done)
        return done.error();
    return QString();
}

/// All papers of a submission, and what to look at before they are sent.
Result<QString> runBundle(const World& world, const Options& options, const QString& submission)
{
    const auto done = [&] {
        TerminalProgress progress;
        return pipeline::exportSubmission(world, {options.positional.first(), submission,
                                                  options.value(u"--to"_s), overwriteOf(options),
                                                  progress.teller()});
    }();
    if (!done)
        return done.error();
    QString text =
        Sentence::tr("%1: %2 tệp.", options.value(u"--to"_s), done->files.size()) + u'\n';
    for (const QString& note : done->notes)
        text += u"  "_s + note + u'\n';
    return text;
}

Result<QString> runExport(const World& world, const Options& options)
{
    const QString output = options.value(u"--to"_s);
    if (output.isEmpty())
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("export: còn thiếu --to; xem thidua export --help."),
                     {}};
    if (const QString submission = options.value(u"--submission"_s); !submission.isEmpty())
        return runBundle(world, options, submission);
    const QString formats = options.value(u"--format"_s);
    TerminalProgress progress;
    const auto done = pipeline::exportYear(
        world, {options.positional.first(), options.values.value(u"--paper"_s), output,
                formats.isEmpty() ? QStringList{u"docx"_s, u"pdf"_s} : formats.split(u','),
                overwriteOf(options), progress.teller()});
    if (!done)
        return done.error();
    return QString();
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            {},
            Sentence::tr("lập tệp năm thi đua từ dữ liệu, với văn bản theo các mẫu"),
            {{u"--template"_s, Sentence::tr("MẪU"),
              Sentence::tr("mẫu của một văn bản; dùng được nhiều lần"), true, Takes::Template},
             {u"--data"_s, Sentence::tr("DỮ-LIỆU.json"),
              Sentence::tr("dữ liệu của năm thi đua (- : đọc từ đầu vào chuẩn)")},
             {u"--to"_s, Sentence::tr("TỆP.thidua"), Sentence::tr("tệp năm thi đua sẽ ghi")},
             {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
            runNew};
}

Command exportCommand()
{
    return {u"export"_s,
            {Sentence::tr("TỆP.thidua")},
            Sentence::tr("xuất các văn bản của một tệp năm thi đua"),
            {{u"--paper"_s, Sentence::tr("MÃ"),
              Sentence::tr("chỉ văn bản có mã này; dùng được nhiều lần"), true, Takes::Word},
             {u"--submission"_s, Sentence::tr("MÃ"),
              Sentence::tr("mọi văn bản của đợt trình này, đánh số theo thứ tự của luật, kèm mục "
                           "lục, vào thư mục --to (lập mới nếu chưa có)"),
              false, Takes::Word},
             {u"--to"_s, Sentence::tr("TỆP-RA|THƯ-MỤC"),
              Sentence::tr("một tệp cho một văn bản, hoặc một thư mục đã có")},
             {u"--format"_s, u"docx,pdf"_s,
              Sentence::tr("các dạng tệp ghi vào thư mục; nếu không cho thì docx,pdf"), false,
              Takes::Choice},
             {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
            runExport};
}

Command templatesCommand()
{
    return {u"templates"_s,
            {},
            Sentence::tr("liệt kê các mẫu văn bản: mã, loại, tên, phần việc trong năm"),
            {{u"--json"_s, {}, Sentence::tr("in ra JSON, cả các trường của mẫu")}},
            runTemplates};
}

Command fillCommand()
{
    return {u"fill"_s,
            {Sentence::tr("MẪU")},
            Sentence::tr("điền dữ liệu vào một mẫu (mã của mẫu, hoặc đường dẫn tới mẫu)"),
            {{u"--data"_s, Sentence::tr("DỮ-LIỆU.json"),
              Sentence::tr("dữ liệu của năm thi đua (- : đọc từ đầu vào chuẩn)")},
             {u"--to"_s, Sentence::tr("TỆP-RA"),
              Sentence::tr("tệp ra: .docx, .pdf, .json, .txt hoặc .png (mỗi trang một ảnh); dùng "
                           "được nhiều lần"),
              true},
             {u"--pdfa"_s, {}, Sentence::tr("ghi tệp .pdf theo chuẩn lưu trữ lâu dài PDF/A-1b")},
             {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
            runFill,
            Takes::Template};
}

} // namespace thidua::cli
