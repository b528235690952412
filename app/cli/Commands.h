// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Options.h"

#include "pipeline/World.h"

#include <functional>
#include <optional>
#include <vector>

namespace thidua::cli {

/// One subcommand.
struct Command {
    QString name;
    QStringList arguments; ///< "INPUT"
    QString summary;
    std::vector<OptionSpec> options;
    /// Returns what goes to standard output.
    std::function<base::Result<QString>(const pipeline::World&, const Options&)> run;
    Takes takes = Takes::File; ///< of the arguments
};

/// In the language of the moment.
std::vector<Command> commands();
std::optional<Command> commandNamed(const QString& name);

/// Options that every subcommand takes.
std::vector<OptionSpec> commonOptions();

/// What the program is, in a few words.
QString tagline();
/// What happens without a command.
QString windowSummary();
/// How a call ends, in one sentence.
QString exitStatuses();
QString overview();
QString helpOf(const Command& command);
QString unknownCommand();

} // namespace thidua::cli
