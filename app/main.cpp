// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "cli/Options.h"
#include "shell/Program.h"

#include <QStringList>

int main(int argc, char** argv)
{
    using namespace thidua;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const QString first = cli::firstWord(arguments);
    if (cli::commandNamed(first) || !shell::opensWindow(first))
        return cli::run(argc, argv);
    return shell::run(argc, argv);
}
