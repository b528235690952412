// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace thidua::store {

/// The sign beside an open year file that tells other programs that somebody works on it. It goes
/// away with the value, and is not heeded any more once its program has died.
class YearLock {
public:
    /// CannotWrite, naming who holds it, where another program works on the file. In a folder where
    /// nothing can be written there is no sign, and isHeld() says so.
    static base::Result<YearLock> take(const QString& path);

    YearLock(YearLock&&) noexcept;
    YearLock& operator=(YearLock&&) noexcept;
    ~YearLock();

    bool isHeld() const;

private:
    explicit YearLock(std::shared_ptr<QLockFile> lock);
    std::shared_ptr<QLockFile> m_lock;
};

} // namespace thidua::store
