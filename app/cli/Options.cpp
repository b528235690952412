// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Options.h"

#include "cli/Commands.h"

#include <algorithm>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;

namespace {

Error wrongUse(const Command& command, const QString& what)
{
    return {ErrorCode::WrongUse, u"%1: %2; xem thidua %1 --help."_s.arg(command.name, what), {}};
}

const OptionSpec* specOf(const Command& command, const QString& name)
{
    const auto find = [&name](const std::vector<OptionSpec>& specs) -> const OptionSpec* {
        const auto found =
            std::find_if(specs.begin(), specs.end(),
                         [&name](const OptionSpec& spec) { return spec.name == name; });
        return found == specs.end() ? nullptr : &*found;
    };
    const OptionSpec* own = find(command.options);
    return own ? own : find(commonOptions());
}

} // namespace

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
            return wrongUse(command, u"không có tùy chọn %1"_s.arg(argument));
        if (spec->value.isEmpty()) {
            options.flags += name;
            continue;
        }
        const bool inOne = argument.contains(u'=');
        if (!inOne && i + 1 >= arguments.size())
            return wrongUse(command, u"sau %1 phải có %2"_s.arg(name, spec->value));
        if (!spec->repeatable && options.values.contains(name))
            return wrongUse(command, u"%1 chỉ dùng một lần"_s.arg(name));
        options.values[name] += inOne ? argument.section(u'=', 1) : arguments[++i];
    }
    if (options.positional.size() != command.arguments.size())
        return wrongUse(command,
                        u"phải cho đúng %1 tệp vào, đang có %2"_s.arg(command.arguments.size())
                            .arg(options.positional.size()));
    return options;
}

} // namespace thidua::cli
