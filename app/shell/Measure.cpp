// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Measure.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds since this process was started, loading of libraries included; -1 where not known.
/// Linux counts the start in ticks since boot (proc(5), field 22 of stat).
double sinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) *
           1000;
}

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // After the event: when it is painted, not when it begins to be.
            QTimer::singleShot(0, this, [this] {
                // On a busy computer the second figure says what the first one would be alone.
                std::fprintf(stderr, "first paint after %.0f ms, %.0f ms of them computing\n",
                             sinceStart(),
                             static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC);
                deleteLater();
            });
        }
        return false;
    }
};

} // namespace

void reportFirstPaint(QWidget& window)
{
    if (qEnvironmentVariableIsSet("THIDUA_MEASURE"))
        window.installEventFilter(new FirstPaint(&window));
}

} // namespace thidua::shell
