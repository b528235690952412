// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace thidua::shell {

/// What a second start asks of the program that runs already.
struct Summons {
    QString file;       ///< absolute; empty: only the window
    QString activation; ///< what lets a window of ours come to the front; may be empty
};

/// One program of one user for one folder of data: who starts second hands its file over to the
/// first and ends. The socket is in a folder that only that user can enter.
class RunningInstance final : public QObject {
    Q_OBJECT
public:
    /// `place` is the path of the socket, or the name of the pipe where the system has those.
    explicit RunningInstance(QString place, QObject* parent = nullptr);

    /// Where programs with that folder of data meet; empty where there is no folder that is the
    /// user's own.
    static QString placeFor(const QString& folder);

    /// True: one that runs took it, and this one has nothing left to do. False: this one is the
    /// first and listens from now on, or the other one does not answer.
    bool handOver(const Summons& summons);
    /// How long the other one has to answer, in milliseconds.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    void summoned(const thidua::shell::Summons& summons);

private:
    enum class Reply { Taken, Silent, Nobody };
    Reply ask(const Summons& summons) const;
    void welcome();
    void hear(QLocalSocket& socket);

    QString m_place;
    int m_patience = 3000;
    QLocalServer m_server;
};

} // namespace thidua::shell
