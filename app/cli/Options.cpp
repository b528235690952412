// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Options.h"

#include "cli/Commands.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Sentence;

namespace {

Error wrongUse(const Command& command, const QString& what)
{
    return {
        ErrorCode::WrongUse, Sentence::tr("%1: %2; xem thidua %1 --help.", command.name, what), {}};
}

const OptionSpec* specOf(const Command& command, const QString& name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&name](const OptionSpec& spec) { return spec.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

/// Takes an option with its value out of the arguments; empty where it is not there.
base::Result<QString> take(QStringList& arguments, const QString& name)
{
    QString value;
    QStringList rest = arguments;
    for (qsizetype i = 0; i < rest.size() && rest[i] != u"--";) {
        if (rest[i].section(u'=', 0, 0) != name) {
            ++i;
            continue;
        }
        if (!value.isEmpty())
            return Error{ErrorCode::WrongUse,
                         Sentence::tr("%1 chỉ dùng một lần; xem thidua --help.", name),
                         {}};
        if (rest[i].contains(u'='))
            value = rest[i].section(u'=', 1);
        else if (i + 1 < rest.size())
            value = rest.takeAt(i + 1);
        if (value.isEmpty())
            return Error{ErrorCode::WrongUse,
                         Sentence::tr("sau %1 còn thiếu giá trị; xem thidua --help.", name),
                         {}};
        rest.removeAt(i);
    }
    arguments = rest;
    return value;
}

} // namespace

base::Result<QString> takeLanguage(QStringList& arguments)
{
    QStringList rest = arguments;
    auto language = take(rest, u"--lang"_s);
    if (!language)
        return language;
    if (!language->isEmpty() && *language != u"vi" && *language != u"en")
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("--lang chỉ nhận vi hoặc en, không nhận “%1”; xem thidua --help.",
                                  *language),
                     {}};
    arguments = rest;
    return language->isEmpty() ? u"vi"_s : *language;
}

base::Result<QString> takeOffice(QStringList& arguments) { return take(arguments, u"--office"_s); }

QString firstWord(const QStringList& arguments)
{
    QStringList rest = arguments;
    return takeLanguage(rest) && takeOffice(rest) ? rest.value(0) : arguments.value(0);
}

base::Result<Options> parseOptions(const Command& command, const QStringList& arguments)
{
    Options options;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || argument == u"-" || !argument.startsWith(u'-')) {
            options.positional += argument;
            continue;
        }
        if (argument == u"--") {
            onlyFiles = true;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        const OptionSpec* spec = specOf(command, name);
        if (!spec)
            return wrongUse(command, Sentence::tr("không có tùy chọn %1", argument));
        if (spec->value.isEmpty()) {
            options.flags += name;
            continue;
        }
        const bool inOne = argument.contains(u'=');
        if (!inOne && i + 1 >= arguments.size())
            return wrongUse(command, Sentence::tr("sau %1 phải có %2", name, spec->value));
        if (!spec->repeatable && options.values.contains(name))
            return wrongUse(command, Sentence::tr("%1 chỉ dùng một lần", name));
        options.values[name] += inOne ? argument.section(u'=', 1) : arguments[++i];
    }
    if (options.positional.size() != command.arguments.size())
        return wrongUse(command, Sentence::tr("phải cho đúng %1 tệp vào, đang có %2",
                                              command.arguments.size(), options.positional.size()));
    return options;
}

} // namespace thidua::cli
