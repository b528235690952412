// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/World.h"
#include "start/StartPage.h"

#include <QObject>

#include <atomic>

class QThread;

namespace thidua::start {

/// Looks into year files for what is due, in a thread of its own: a file on a slow server keeps
/// nobody waiting.
class Upcoming final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Upcoming() override;

    /// Of the first few of these files; what is under way is left.
    void look(const pipeline::Folders& folders, const QStringList& paths, const base::Date& today);

Q_SIGNALS:
    void found(const std::vector<thidua::start::DueLine>& lines);

private:
    void leave();

    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isLeft;
};

} // namespace thidua::start
