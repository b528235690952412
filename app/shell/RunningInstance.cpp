// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RunningInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectMs = 500;
/// Who connects and says nothing is shown the door after that.
constexpr int speakMs = 3000;
/// A path and a token need a few hundred bytes.
constexpr qint64 mostBytes = 64 * 1024;
const QByteArray taken = "taken\n";

QByteArray lineOf(const Summons& summons)
{
    const QJsonObject object{{u"file"_s, summons.file}, {u"activation"_s, summons.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

RunningInstance::RunningInstance(QString place, QObject* parent)
    : QObject(parent), m_place(std::move(place))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::welcome);
}

QString RunningInstance::placeFor(const QString& folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    // Short: a path of a socket has at most 107 bytes.
    const QString name = u"thidua-"_s + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_WIN
    return name + u'-' + qEnvironmentVariable("USERNAME");
#else
    // Qt gives this folder only where it is the user's and closed to others.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QString() : QString(own + u'/' + name);
#endif
}

bool RunningInstance::handOver(const Summons& summons)
{
    if (m_place.isEmpty())
        return false;
    // Of two that start at once one listens before the other one asks.
    const QString locks = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    QLockFile lock(QDir::isAbsolutePath(m_place) ? QString(m_place + u".lock"_s)
                                                 : QString(locks + u'/' + m_place + u".lock"_s));
    lock.setStaleLockTime(2 * m_patience);
    const bool isLocked = lock.tryLock(m_patience);
    const Reply reply = ask(summons);
    if (reply == Reply::Taken)
        return true;
    // What a killed program left behind is in the way; what somebody listens to is not touched.
    if (reply == Reply::Nobody && isLocked) {
        QLocalServer::removeServer(m_place);
        m_server.listen(m_place);
    }
    return false;
}

RunningInstance::Reply RunningInstance::ask(const Summons& summons) const
{
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(connectMs)) {
        const auto error = socket.error();
        return error == QLocalSocket::ServerNotFoundError ||
                       error == QLocalSocket::ConnectionRefusedError
                   ? Reply::Nobody
                   : Reply::Silent;
    }
    socket.write(lineOf(summons));
    QByteArray answer;
    QElapsedTimer clock;
    clock.start();
    while (!answer.endsWith('\n') && clock.elapsed() < m_patience)
        if (socket.waitForReadyRead(static_cast<int>(m_patience - clock.elapsed())))
            answer += socket.readAll();
        else if (socket.state() != QLocalSocket::ConnectedState)
            break;
    return answer == taken ? Reply::Taken : Reply::Silent;
}

void RunningInstance::welcome()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        QTimer::singleShot(speakMs, socket, [socket] { socket->abort(); });
        hear(*socket); // it may all be there already
    }
}

void RunningInstance::hear(QLocalSocket& socket)
{
    if (socket.bytesAvailable() > mostBytes)
        return socket.abort();
    if (!socket.canReadLine())
        return;
    const auto json = QJsonDocument::fromJson(socket.readLine());
    if (!json.isObject())
        return socket.abort();
    const Summons summons{json[u"file"].toString(), json[u"activation"].toString()};
    if (!summons.file.isEmpty() && !QDir::isAbsolutePath(summons.file))
        return socket.abort();
    socket.write(taken);
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT summoned(summons);
}

} // namespace thidua::shell
