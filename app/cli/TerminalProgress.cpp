// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalProgress.h"

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace thidua::cli {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines would wrap on a narrow terminal and stay.
constexpr qsizetype longestName = 56;

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

QString shortened(const QString& name)
{
    return name.size() <= longestName ? name : QString(name.left(longestName - 1) + u'…');
}

} // namespace

TerminalProgress::TerminalProgress() : m_isTerminal(isTerminal()) {}

TerminalProgress::~TerminalProgress()
{
    if (m_hasLine)
        show({});
}

pipeline::Progress TerminalProgress::teller()
{
    if (!m_isTerminal)
        return {};
    return [this](size_t done, size_t all, const QString& next) {
        show(u"[%1/%2] "_s.arg(done + 1).arg(all) + shortened(next));
    };
}

void TerminalProgress::show(const QString& line)
{
    // Back to the start of the line, what stands there taken away.
    std::fputs("\r\x1b[K", stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_hasLine = true;
}

} // namespace thidua::cli
