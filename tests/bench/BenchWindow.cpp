// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window leaves a key or a click waiting: bench_window YEAR.thidua PAPER.txt. Each
// line is what is done, how many turns of the event loop it took, and the longest and the second
// longest of them in milliseconds. The goal is none over 100.

#include "base/DiskFileSystem.h"
#include "printing/DialogPrintPrompts.h"
#include "prompts/Prompts.h"
#include "shell/MainWindow.h"
#include "widgets/Theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// Answers every question with what the bench wants.
class Answers final : public prompts::Prompts {
public:
    explicit Answers(QString path) : m_path(std::move(path)) {}
    QString fileToOpen(const QString&) override { return {}; }
    QStringList papersToOpen(const QString&, const QString&) override { return {}; }
    QString fileToWrite(const prompts::WriteQuestion&) override { return m_path; }
    bool mayReplace(const QStringList&) override { return true; }
    prompts::Leave leaving(const QString&) override { return prompts::Leave::Discard; }
    prompts::Recover recovering(const prompts::RecoverQuestion&) override
    {
        return prompts::Recover::Discard;
    }
    bool confirm(const prompts::ConfirmQuestion&) override { return false; }
    prompts::Foreign foreignFile(const QString&) override { return prompts::Foreign::Cancel; }
    std::optional<prompts::MoveAnswer> moving(const prompts::MoveQuestion&) override { return {}; }

private:
    QString m_path;
};

/// The time between two moments in which the loop waits for something to do.
class Watcher {
public:
    Watcher()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, [this] { m_turn.start(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, [this] { end(); });
    }
    /// Does it from the loop, and waits until nothing has happened for a while.
    void measure(const char* what, const std::function<void()>& work)
    {
        m_turns.clear();
        QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
        QElapsedTimer clock;
        clock.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);

        } while (clock.elapsed() < 1500);
        std::sort(m_turns.begin(), m_turns.end(), std::greater<>());
        const auto at = [this](size_t place) {
            return place < m_turns.size() ? double(m_turns[place]) / 1e6 : 0.0;
        };
        std::printf("%-32s %5zu turns   longest %7.1f ms   next %7.1f ms%s\n", what, m_turns.size(),
                    at(0), at(1), at(0) > 100 ? "   OVER 100" : "");
    }

private:
    void end()
    {
        if (m_turn.isValid())
            m_turns.push_back(m_turn.nsecsElapsed());
        m_turn.invalidate();
    }

    QElapsedTimer m_turn;
    std::vector<qint64> m_turns;
};

void type(QWidget& into, const QString& text)
{
    for (const QChar letter : text) {
        QCoreApplication::postEvent(&into, new QKeyEvent(QEvent::KeyPress, 0, {}, letter));
        QCoreApplication::postEvent(&into, new QKeyEvent(QEvent::KeyRelease, 0, {}, letter));
    }
}

struct House {
    shell::Session& session;
    shell::MainWindow& window;
    const shell::YearDesk& years;
};

void measureAll(House& house, const QString& year, const QString& paper)
{
    auto& [session, window, years] = house;
    Watcher watcher;
    const QString text = u"Các đơn vị tổ chức thực hiện nghiêm túc kế hoạch. "_s;
    auto& actions = window.actions();
    watcher.measure("the window appears", [&] { window.show(); });
    watcher.measure("fonts and law", [&] { session.prepare(); });
    watcher.measure("opening a paper", [&] { session.openPath(paper); });
    watcher.measure("typing into it", [&] { type(*window.view().viewport(), text); });
    watcher.measure("exporting Word and PDF", [&] { actions.exportBoth->trigger(); });
    watcher.measure("opening a year", [&] { session.openPath(year); });
    watcher.measure("the board again", [&] { actions.board->trigger(); });
    watcher.measure("its data", [&] { actions.yearData->trigger(); });
    watcher.measure("typing into a field", [&] {
        if (QWidget* field = QApplication::focusWidget())
            type(*field, text);
    });
    const auto id = years.hasYear() && !years.file().papers.empty() ? years.file().papers[0].id
                                                                    : store::PaperId();
    watcher.measure("a paper of the year", [&] { session.year().showPaper(id); });
    watcher.measure("typing into it", [&] { type(*window.view().viewport(), text); });
    watcher.measure("undo", [&] { actions.undo->trigger(); });
    watcher.measure("saving the year", [&] { actions.save->trigger(); });
    watcher.measure("all commands", [&] { actions.palette->trigger(); });
    watcher.measure("the gallery", [&] { actions.gallery->trigger(); });
    watcher.measure("dark", [&] { actions.lookDark->trigger(); });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("bench_window YEAR.thidua PAPER.txt\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    widgets::applyTheme(application, widgets::Look::Light);
    QTemporaryDir folder;
    QTimer beat; // the loop never sleeps longer than this
    beat.start(5);
    base::DiskFileSystem files;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    shell::Language language({});
    Answers answers(folder.filePath(u"x.docx"_s));
    shell::Desk desk(
        files, [&files] { return pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA")); },
        folder.filePath(u"office"_s));
    shell::YearDesk years(files, desk);
    shell::Recovery recovery(files, folder.filePath(u"journal"_s));
    printing::DialogPrintPrompts printing(nullptr);
    shell::Session session({desk, years, answers, settings, recovery, printing});
    shell::MainWindow window(session, settings, language);
    const QString year = folder.filePath(u"nam.thidua"_s);
    QFile::copy(QString::fromLocal8Bit(argv[1]), year);
    House house{session, window, years};
    measureAll(house, year, QString::fromLocal8Bit(argv[2]));
    return 0;
}
