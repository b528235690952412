// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Completions.h"

#include "cli/Commands.h"

#include <QRegularExpression>

namespace thidua::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto licence = "# SPDX-FileCopyrightText: 2026 Thi Đua contributors\n"
                         "# SPDX-License-Identifier: GPL-3.0-or-later\n";

QString heading() { return QString::fromUtf8(licence); }

/// "vi|en" and "docx,pdf" → "vi en", "docx pdf".
QString choicesOf(const OptionSpec& spec)
{
    static const QRegularExpression between(u"[|,]"_s);
    return spec.value.split(between).join(u' ');
}

QStringList namesOf(const std::vector<OptionSpec>& options)
{
    QStringList names;
    for (const OptionSpec& spec : options)
        names += spec.name;
    return names;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names += command.name;
    return names;
}

// ---- bash ------------------------------------------------------------------------------------

/// What bash does where a value of this kind is typed; files are what it offers by itself.
QString bashAction(Takes takes, const QString& choices)
{
    switch (takes) {
    case Takes::File:
        return u"return"_s;
    case Takes::Folder:
        return u"_thidua_folders \"$current\""_s;
    case Takes::Template:
        return u"_thidua_words \"$(\"${COMP_WORDS[0]}\" templates 2>/dev/null | cut -d' ' -f1)\" \"$current\""_s;
    case Takes::Choice:
        return u"_thidua_words '"_s + choices + u"' \"$current\""_s;
    case Takes::Word:
        return u"_thidua_nothing"_s;
    }
    return {};
}

QString bashValues(const QString& command, const std::vector<OptionSpec>& options)
{
    QString text;
    for (const OptionSpec& spec : options)
        if (!spec.value.isEmpty())
            text += u"    %1:%2) %3; return ;;\n"_s.arg(command, spec.name,
                                                        bashAction(spec.takes, choicesOf(spec)));
    return text;
}

/// What stands before the tables: how words are offered, and which subcommand was called.
QString bashOpening()
{
    return heading() +
           u"_thidua_words() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$2\"); }\n"
           "_thidua_folders() {\n"
           "    mapfile -t COMPREPLY < <(compgen -d -- \"$1\")\n"
           "    compopt -o filenames 2>/dev/null\n"
           "}\n"
           "_thidua_nothing() { compopt +o default +o bashdefault 2>/dev/null; }\n"
           "_thidua() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} "
           "before=${COMP_WORDS[COMP_CWORD - 1]} command='' word\n"
           "    COMPREPLY=()\n"
           "    if [ \"$before\" = = ]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi\n"
           "    if [ \"$current\" = = ]; then current='' before=${COMP_WORDS[COMP_CWORD "
           "- 1]}; fi\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case $word in\n"_s;
}

} // namespace

QString bashCompletion()
{
    const QString names = commandNames().join(u' ');
    QString values, options, arguments;
    for (const Command& command : commands()) {
        values += bashValues(command.name, command.options);
        options += u"        %1) _thidua_words '%2' \"$current\" ;;\n"_s.arg(
            command.name, (namesOf(command.options) + namesOf(commonOptions())).join(u' '));
        arguments += u"    %1) %2 ;;\n"_s.arg(
            command.name,
            bashAction(command.arguments.isEmpty() ? Takes::Word : command.takes, {}));
    }
    const QString common = namesOf(commonOptions()).join(u' ') + u" --new-window --version"_s;
    return bashOpening() +
           u"        %1) command=$word; break ;;\n        esac\n    done\n"_s.arg(
               commandNames().join(u" | "_s)) +
           u"    case $command:$before in\n"_s + values + bashValues(u"*"_s, commonOptions()) +
           u"    esac\n    if [[ $current == -* ]]; then\n        case $command in\n"_s + options +
           u"        *) _thidua_words '"_s + common +
           u"' \"$current\" ;;\n        esac\n        return\n    fi\n    case $command in\n"_s +
           arguments + u"    *) _thidua_words '"_s + names +
           u"' \"$current\" ;;\n    esac\n}\ncomplete -o bashdefault -o default -F _thidua thidua\n"_s;
}

// ---- zsh -------------------------------------------------------------------------------------

namespace {

QString zshAction(Takes takes, const QString& choices)
{
    switch (takes) {
    case Takes::File:
        return u"_files"_s;
    case Takes::Folder:
        return u"_files -/"_s;
    case Takes::Template:
        return u"_thidua_templates"_s;
    case Takes::Choice:
        return u'(' + choices + u')';
    case Takes::Word:
        return u" "_s;
    }
    return {};
}

/// Inside '…', where [, ] and : have a meaning of their own.
QString zshText(QString text)
{
    return text.replace(u'\'', u"'\\''"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
}

QString zshOption(const OptionSpec& spec)
{
    const QString help = u'[' + zshText(spec.help) + u']';
    if (spec.value.isEmpty())
        return u"'"_s + spec.name + help + u"' "_s;
    return u"'%1%2=%3:%4:%5' "_s.arg(spec.repeatable ? u"*"_s : QString(), spec.name, help,
                                     zshText(spec.value), zshAction(spec.takes, choicesOf(spec)));
}

QString zshCommand(const Command& command)
{
    QString text = u"    "_s + command.name + u") _arguments $common "_s;
    for (const OptionSpec& spec : command.options)
        text += zshOption(spec);
    for (qsizetype i = 0; i < command.arguments.size(); ++i)
        text += u"'%1:%2:%3' "_s.arg(QString::number(i + 1), zshText(command.arguments[i]),
                                     zshAction(command.takes, {}));
    return text + u";;\n"_s;
}

} // namespace

QString zshCompletion()
{
    QString common, names, rest;
    for (const OptionSpec& spec : commonOptions())
        common += zshOption(spec);
    for (const Command& command : commands()) {
        names += u"'%1:%2' "_s.arg(command.name, zshText(command.summary));
        rest += zshCommand(command);
    }
    return u"#compdef thidua\n"_s + heading() +
           u"_thidua_templates() {\n"
           "    local -a ids\n"
           "    ids=(${(f)\"$(_call_program templates thidua templates 2>/dev/null | cut -d' ' "
           "-f1)\"})\n"
           "    _alternative 'templates::compadd -a ids' 'files::_files'\n"
           "}\n"
           "_thidua() {\n"
           "    local curcontext=$curcontext state line\n"
           "    local -a common names\n"
           "    common=("_s +
           common + u")\n    names=("_s + names +
           u")\n"
           "    _arguments -C $common '--new-window' '--version' '1: :->first' '*:: :->rest' && "
           "return\n"
           "    case $state in\n"
           "    first) _describe -t commands thidua names; _files; return ;;\n"
           "    esac\n"
           "    case $line[1] in\n"_s +
           rest + u"    esac\n}\n_thidua \"$@\"\n"_s;
}

// ---- fish ------------------------------------------------------------------------------------

namespace {

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishAction(Takes takes, const QString& choices)
{
    switch (takes) {
    case Takes::File:
        return u" -r -F"_s;
    case Takes::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case Takes::Template:
        return u" -x -a '(__thidua_templates)'"_s;
    case Takes::Choice:
        return u" -x -a "_s + fishText(choices);
    case Takes::Word:
        return u" -x"_s;
    }
    return {};
}

QString fishOption(const QString& where, const OptionSpec& spec)
{
    return u"complete -c thidua"_s + where + u" -l "_s + spec.name.mid(2) +
           (spec.value.isEmpty() ? QString() : fishAction(spec.takes, choicesOf(spec))) +
           u" -d "_s + fishText(spec.help) + u'\n';
}

} // namespace

QString fishCompletion()
{
    QString text = heading() + u"function __thidua_templates\n"
                               "    thidua templates 2>/dev/null | string split -f 1 ' '\n"
                               "end\n"_s;
    for (const OptionSpec& spec : commonOptions())
        text += fishOption({}, spec);
    text += u"complete -c thidua -n __fish_use_subcommand -l new-window\n"
            "complete -c thidua -n __fish_use_subcommand -l version\n"_s;
    for (const Command& command : commands()) {
        const QString where = u" -n '__fish_seen_subcommand_from "_s + command.name + u"'"_s;
        text += u"complete -c thidua -n __fish_use_subcommand -a "_s + command.name + u" -d "_s +
                fishText(command.summary) + u'\n';
        for (const OptionSpec& spec : command.options)
            text += fishOption(where, spec);
        if (command.arguments.isEmpty())
            text += u"complete -c thidua -f"_s + where + u'\n';
        else if (command.takes == Takes::Template)
            text += u"complete -c thidua"_s + where + u" -a '(__thidua_templates)'\n"_s;
    }
    return text;
}

} // namespace thidua::cli
