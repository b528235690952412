// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::cli {

/// What a shell offers while a value is being typed.
enum class Takes {
    File,
    Folder,
    Template, ///< the id of one, as `thidua templates` lists them
    Choice,   ///< what the name of the value lists: "vi|en", "docx,pdf"
    Word,     ///< nothing that can be known beforehand
};

/// One option of a subcommand, as --help, the parser, the man page and the completions know it.
struct OptionSpec {
    QString name;  ///< "--to"
    QString value; ///< what its value is called in the help; empty: it takes none
    QString help;
    bool repeatable = false;
    Takes takes = Takes::File;
};

/// What stood on the command line.
struct Options {
    QStringList positional;
    QMap<QString, QStringList> values; ///< of options with a value
    QStringList flags;

    bool has(const QString& flag) const { return flags.contains(flag); }
    QString value(const QString& option) const { return values.value(option).value(0); }
};

struct Command;

/// Takes --lang out of the arguments up to "--", before or behind the subcommand: "vi" or "en",
/// "vi" where it is not there. WrongUse, and the arguments as they were, where it lacks its value,
/// has another one or is given twice.
base::Result<QString> takeLanguage(QStringList& arguments);

/// Takes --office likewise: as given, empty where it is not there.
base::Result<QString> takeOffice(QStringList& arguments);

/// The first argument behind --lang and --office: a subcommand, a file …; empty: none.
QString firstWord(const QStringList& arguments);

/// WrongUse, with what was expected, where an option is unknown, given twice or lacks its value.
base::Result<Options> parseOptions(const Command& command, const QStringList& arguments);

} // namespace thidua::cli
