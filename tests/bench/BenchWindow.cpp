// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window leaves a key or a click waiting: bench_window YEAR.thidua PAPER.txt. Each
// line is what is done and the longest and the second longest turn of the event loop, in
// milliseconds. The goal is none over 100.

#include "base/DiskFileSystem.h"
#include "printing/DialogPrintPrompts.h"
#include "prompts/Prompts.h"
#include "shell/MainWindow.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
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

/// How long each turn of the loop takes in which there is something to do.
class Watcher {
public:
    /// Does it from the loop, and goes on until what follows is done too.
    void measure(const char* what, const std::function<void()>& work)
    {
        std::vector<qint64> turns;
        QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
        QElapsedTimer whole;
        whole.start();
        while (whole.elapsed() < 1500 || !m_keys.isEmpty()) {
            if (!m_keys.isEmpty())
                press(m_keys.takeFirst());
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            turns.push_back(turn.nsecsElapsed());
            QThread::usleep(500);
        }
        std::sort(turns.begin(), turns.end(), std::greater<>());
        std::printf("%-24s longest %7.1f ms   next %7.1f ms%s\n", what, double(turns[0]) / 1e6,
                    double(turns[1]) / 1e6, turns[0] > 100'000'000 ? "   OVER 100" : "");
    }

    /// A key for each of the next turns.
    void type(QWidget& into, const QString& text)
    {
        for (const QChar letter : text)
            m_keys += {&into, letter};
    }

private:
    struct Key {
        QPointer<QWidget> into;
        QString letter;
    };
    static void press(const Key& key)
    {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease})
            if (key.into)
                QCoreApplication::postEvent(key.into, new QKeyEvent(kind, 0, {}, key.letter));
    }

    QList<Key> m_keys;
};

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
    watcher.measure("typing into it", [&] { watcher.type(*window.view().viewport(), text); });
    watcher.measure("exporting Word and PDF", [&] { actions.exportBoth->trigger(); });
    watcher.measure("opening a year", [&] { session.openPath(year); });
    watcher.measure("the board again", [&] { actions.board->trigger(); });
    watcher.measure("its data", [&] { actions.yearData->trigger(); });
    watcher.measure("typing into a field", [&] {
        if (QWidget* field = QApplication::focusWidget())
            watcher.type(*field, text);
    });
    const auto id = years.hasYear() && !years.file().papers.empty() ? years.file().papers[0].id
                                                                    : store::PaperId();
    watcher.measure("a paper of the year", [&] { session.year().showPaper(id); });
    watcher.measure("typing into it", [&] { watcher.type(*window.view().viewport(), text); });
    watcher.measure("a datum of it", [&] {
        auto data = years.file().data;
        if (!data.people.empty())
            data.people.front().name += u" B"_s;
        session.year().setData(std::move(data), u"Tên"_s);
    });
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
