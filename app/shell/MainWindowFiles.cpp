// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QWindow>

// Files that come from outside: dropped onto the window, or handed over by a second start.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::MessageBar;

namespace {

bool isSame(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

void MainWindow::summon(const Summons& summons)
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    if (!summons.activation.isEmpty()) // Qt takes it from there when it asks for the focus
        qputenv("XDG_ACTIVATION_TOKEN", summons.activation.toUtf8());
    activateWindow();
    QApplication::alert(this);
    if (summons.file.isEmpty())
        return;
    m_summoned = summons.file;
    openSummoned();
}

/// A question under way is answered first.
void MainWindow::openSummoned()
{
    if (m_summoned.isEmpty())
        return;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        QTimer::singleShot(200, this, &MainWindow::openSummoned);
        return;
    }
    openFile(std::exchange(m_summoned, {}));
}

void MainWindow::openFile(const QString& path)
{
    const YearSession& year = m_session.year();
    if (year.isOpen() && isSame(path, year.years().opened().path))
        return; // it is in the window, maybe with changes
    const bool isPaper = m_session.desk().hasPaper() && !m_session.desk().opened().isOfYear();
    if (isPaper && isSame(path, m_session.desk().opened().path))
        return showPage(m_splitter);
    m_session.openPath(path);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A field would take the path as text; refused there, the drag comes to the window.
    if (event->type() == QEvent::DragEnter && watched != this && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == this &&
        static_cast<QDragEnterEvent*>(event)->mimeData()->hasUrls()) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (urls.isEmpty())
        return;
    if (!urls.front().isLocalFile())
        return m_messages->say(
            MessageBar::Kind::Trouble,
            tr("Chỉ mở được tệp nằm trên máy này; hãy lưu tệp về máy rồi thả lại."));
    const QString path = urls.front().toLocalFile();
    openFile(path);
    if (urls.size() > 1)
        m_messages->say(MessageBar::Kind::Note,
                        tr("Mỗi lần mở một văn bản: đã chọn %1.").arg(QFileInfo(path).fileName()));
}

} // namespace thidua::shell
