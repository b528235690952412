// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/Progress.h"

namespace thidua::cli {

/// One line on the terminal that is written over as the work goes on and is gone at the end. Says
/// nothing where standard error is no terminal: files and pipes stay clean.
class TerminalProgress {
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// To be told how far the work is; empty where nobody reads it. Not to be used after this.
    pipeline::Progress teller();

private:
    void show(const QString& line);

    bool m_isTerminal = false;
    bool m_hasLine = false;
};

} // namespace thidua::cli
