// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::base {

/// What kind of failure it is; the command line turns it into an exit status.
enum class ErrorCode {
    WrongUse,    ///< the caller asked for something that makes no sense
    CannotRead,  ///< the input cannot be read
    Refused,     ///< the input was read and is refused (damaged, too large, no paper in it …)
    CannotWrite, ///< the output cannot be written
    Internal,    ///< the installation is incomplete (a data file is missing or wrong)
};

/// A failure: one sentence for the user, which names the file or field and says what to do,
/// and a detail for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error&) const = default;
};

} // namespace thidua::base
