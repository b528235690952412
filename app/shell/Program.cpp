// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Program.h"

#include "printing/DialogPrintPrompts.h"
#include "prompts/DialogPrompts.h"
#include "shell/MainWindow.h"
#include "shell/Measure.h"
#include "shell/RunningInstance.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include "base/DiskFileSystem.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

const QString newWindowOption = u"--new-window"_s;

/// What stood on the command line.
struct Call {
    QString office;
    QString language; ///< for this run; empty: as set
    QString file;
    bool isSeparate = false; ///< a window of its own, whatever runs already
};

Call callOf(const QStringList& arguments)
{
    Call call;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == u"--office")
            call.office = arguments.value(++i);
        else if (argument.startsWith(u"--office="))
            call.office = argument.mid(9);
        else if (argument == u"--lang")
            call.language = arguments.value(++i);
        else if (argument.startsWith(u"--lang="))
            call.language = argument.mid(7);
        else if (argument == newWindowOption)
            call.isSeparate = true;
        else if (call.file.isEmpty())
            call.file = QFileInfo(argument).absoluteFilePath();
    }
    return call;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

/// Until the window is there, a fatal message of Qt means a display that does not answer; one
/// sentence says so, and what Qt says before it helps nobody.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("thidua: không mở được màn hình để hiện cửa sổ; hãy chạy trong phiên làm việc có "
               "màn hình, hoặc dùng các lệnh của thidua --help.\n",
               stderr);
    std::_Exit(3);
}

widgets::Look lookOf(const QString& name)
{
    if (name == u"dark")
        return widgets::Look::Dark;
    return name == u"light" ? widgets::Look::Light : widgets::Look::System;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"vn.thidua.ThiDua"_s);
    QGuiApplication::setApplicationDisplayName(u"Thi Đua"_s);
    QGuiApplication::setDesktopFileName(u"vn.thidua.ThiDua"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THIDUA_VERSION));
}

Summons summonsOf(const Call& call)
{
    return {call.file, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
}

void startAnother(const QString& office)
{
    QStringList arguments{newWindowOption};
    if (!office.isEmpty())
        arguments += {u"--office"_s, office};
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

int runWindow(QApplication& application)
{
    const QString data = pipeline::dataFolder(QCoreApplication::applicationDirPath());
    const Call call = callOf(application.arguments());
    const auto own = settings::ownFolders(QCoreApplication::applicationDirPath());
    RunningInstance instance(RunningInstance::placeFor(own.journal + call.office));
    if (!call.isSeparate && instance.handOver(summonsOf(call)))
        return 0;
    base::DiskFileSystem files;
    settings::Settings settings(own.settings);
    widgets::applyTheme(application, lookOf(settings.value(settings::look)));
    Language language(data + u"/translations"_s);
    language.use(call.language.isEmpty() ? settings.value(settings::language) : call.language);
    const QString office = call.office.isEmpty() ? own.office : call.office;
    Desk desk(
        files, [&files, data, office] { return pipeline::openWorld(files, data, office); }, office);
    prompts::DialogPrompts prompts(nullptr);
    printing::DialogPrintPrompts printing(nullptr);
    Recovery recovery(files, own.journal);
    YearDesk years(files, desk);
    Session session({desk, years, prompts, settings, recovery, printing});
    MainWindow window(session, settings, language);
    prompts.setParent(&window);
    printing.setParent(&window);
    QObject::connect(&instance, &RunningInstance::summoned, &window, &MainWindow::summon);
    QObject::connect(window.actions().newWindow, &QAction::triggered, &window,
                     [office = call.office] { startAnother(office); });
    reportFirstPaint(window);
    window.show();
    // Behind the first picture of the window: fonts and regulations, or the paper asked for.
    QTimer::singleShot(0, &session, [&session, &call] {
        if (!call.file.isEmpty())
            return session.openPath(call.file);
        session.prepare();
        session.offerRecovery();
    });
    return application.exec();
}

} // namespace

bool opensWindow(const QString& firstArgument)
{
    if (firstArgument.isEmpty() || firstArgument == newWindowOption)
        return hasDisplay();
    if (firstArgument.startsWith(u'-'))
        return false;
    const QFileInfo file(firstArgument);
    return file.exists() || !file.suffix().isEmpty() || firstArgument.contains(u'/');
}

int run(int argc, char** argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a full quota is an error to report, not a reason to die
#endif
    QHashSeed::setDeterministicGlobalSeed(); // the same paper gives the same bytes
    const auto usual = qInstallMessageHandler(endWithoutDisplay);
    nameProgram();
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setWindowIcon(widgets::programIcon());
    return runWindow(application);
}

} // namespace thidua::shell
