// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Commands.h"
#include "cli/Options.h"
#include "cli/Pages.h"

#include "base/DiskFileSystem.h"
#include "base/Sentence.h"
#include "pipeline/World.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <optional>

#ifdef Q_OS_WIN
#include <array>
#include <windows.h>
#endif

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using base::Sentence;

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

/// Known before there is an application object, and also where the program was found through PATH.
QString folderOfProgram(const char* argument)
{
#ifdef Q_OS_WIN
    std::array<wchar_t, 32768> path{};
    if (GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())) > 0)
        return QFileInfo(QString::fromWCharArray(path.data())).absolutePath();
#endif
    const QFileInfo self(u"/proc/self/exe"_s);
    const QString found =
        self.exists() ? self.canonicalFilePath() : QString::fromLocal8Bit(argument);
    return QFileInfo(found).absolutePath();
}

/// Qt's application object and the language, made when something first needs them: to help or to
/// refuse in Vietnamese nothing does.
class Application {
public:
    Application(int& argc, char** argv) : m_argc(argc), m_argv(argv) {}

    QString programFolder() const { return folderOfProgram(m_argv[0]); }
    QString dataFolder() const { return pipeline::dataFolder(programFolder()); }

    void start()
    {
        if (m_application)
            return;
        // Works without a display; the same input gives the same bytes only with a fixed hash seed.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QHashSeed::setDeterministicGlobalSeed();
        qInstallMessageHandler(dropWarnings);
        QCoreApplication::setApplicationName(
            u"vn.thidua.ThiDua"_s); // the window's, for its folders
        m_application.emplace(m_argc, m_argv);
    }

    void speakEnglish()
    {
        start();
        if (m_english.load(u"thidua_en"_s, dataFolder() + u"/translations"_s))
            QCoreApplication::installTranslator(&m_english);
    }

private:
    int& m_argc;
    char** m_argv;
    QTranslator m_english;
    std::optional<QGuiApplication> m_application;
};

/// The office's folder: the named one must be there, the usual one may be missing.
Result<QString> officeFolder(const QString& named, const QString& program)
{
    if (named.isEmpty())
        return settings::ownFolders(program).office;
    const QFileInfo folder(named);
    if (!folder.exists())
        return base::Error{
            ErrorCode::CannotRead,
            Sentence::tr("%1: không có thư mục này của cơ quan; hãy xem lại --office.", named),
            {}};
    if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable())
        return base::Error{
            ErrorCode::CannotRead,
            Sentence::tr("%1: đây không phải là thư mục đọc được; hãy xem lại --office.", named),
            {}};
    return folder.absoluteFilePath();
}

int runCommand(const Command& command, const Options& options, const pipeline::Folders& folders)
{
    base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, folders.data, folders.office);
    if (!world)
        return fail(world.error());
    const auto output = command.run(*world, options);
    if (!output)
        return fail(output.error());
    print(stdout, *output);
    return std::fflush(stdout) == 0
               ? 0
               : fail(
                     {ErrorCode::CannotWrite, Sentence::tr("không ghi được ra đầu ra chuẩn."), {}});
}

int runCall(Application& application, QStringList arguments)
{
    const auto office = takeOffice(arguments);
    if (!office)
        return fail(office.error());
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h") {
        print(stdout, overview());
        return 0;
    }
    if (arguments.first() == u"--version") {
        print(stdout, u"thidua %1\n"_s.arg(QStringLiteral(THIDUA_VERSION)));
        return 0;
    }
    if (arguments.first() == u"--print-page") {
        const auto page = pageNamed(arguments.value(1));
        if (page)
            print(stdout, *page);
        return page ? 0 : fail(page.error());
    }
    const auto command = commandNamed(arguments.takeFirst());
    if (!command)
        return fail({ErrorCode::WrongUse, unknownCommand(), {}});
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(stdout, helpOf(*command));
        return 0;
    }
    const auto options = parseOptions(*command, arguments);
    if (!options)
        return fail(options.error());
    application.start();
    const auto folder = officeFolder(*office, application.programFolder());
    if (!folder)
        return fail(folder.error());
    return runCommand(*command, *options, {application.dataFolder(), *folder});
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
    const auto language = takeLanguage(arguments);
    if (!language)
        return fail(language.error());
    Application application(argc, argv);
    if (*language == u"en")
        application.speakEnglish();
    return runCall(application, arguments);
}

} // namespace thidua::cli
