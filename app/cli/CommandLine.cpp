// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Commands.h"
#include "cli/Options.h"

#include "base/DiskFileSystem.h"
#include "pipeline/World.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUse:
        return 2;
    case ErrorCode::CannotRead:
    case ErrorCode::Refused:
    case ErrorCode::Internal:
        return 3;
    case ErrorCode::CannotWrite:
        return 4;
    }
    return 3;
}

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// One line on standard error, whatever the message holds.
int fail(const base::Error& error)
{
    print(stderr, u"thidua: "_s + error.message.simplified() + u'\n');
    return exitStatus(error.code);
}

/// Libraries warn about the machine (a missing runtime folder …); standard error is for our one
/// line.
void dropWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        print(stderr, message + u'\n');
}

QString programFolder(const char* argument)
{
    const QFileInfo self(u"/proc/self/exe"_s);
    const QString path =
        self.exists() ? self.canonicalFilePath() : QString::fromLocal8Bit(argument);
    return QFileInfo(path).absolutePath();
}

int runCommand(const Command& command, const Options& options, const QString& folder)
{
    base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, pipeline::dataFolder(folder));
    if (!world)
        return fail(world.error());
    const auto output = command.run(*world, options);
    if (!output)
        return fail(output.error());
    print(stdout, *output);
    return std::fflush(stdout) == 0
               ? 0
               : fail({ErrorCode::CannotWrite, u"không ghi được ra đầu ra chuẩn."_s, {}});
}

} // namespace

int run(int argc, char** argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a full quota is an error to report, not a reason to die
#endif
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h") {
        print(stdout, overview());
        return 0;
    }
    if (arguments.first() == u"--version") {
        print(stdout, u"thidua %1\n"_s.arg(QStringLiteral(THIDUA_VERSION)));
        return 0;
    }
    const Command* command = commandNamed(arguments.takeFirst());
    if (!command)
        return fail({ErrorCode::WrongUse, unknownCommand(), {}});
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(stdout, helpOf(*command));
        return 0;
    }
    const auto options = parseOptions(*command, arguments);
    if (!options)
        return fail(options.error());
    // Works without a display; the same input gives the same bytes only with a fixed hash seed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    qInstallMessageHandler(dropWarnings);
    QGuiApplication application(argc, argv);
    return runCommand(*command, *options, programFolder(argv[0]));
}

} // namespace thidua::cli
