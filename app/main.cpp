// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "shell/Program.h"

#include <QString>

int main(int argc, char** argv)
{
    using namespace thidua;
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (cli::commandNamed(first) || !shell::opensWindow(first))
        return cli::run(argc, argv);
    return shell::run(argc, argv);
}
