// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StandardInput.h"

#include "base/Limits.h"
#include "base/Sentence.h"

#include <QFile>

#include <cstdio>

namespace thidua::cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

Result<QByteArray> standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Sentence::tr("-: không đọc được đầu vào chuẩn; hãy thử lại."),
                     {}};
    constexpr qint64 most = base::limits::jsonFileBytes + 1;
    QByteArray bytes;
    while (bytes.size() < most) { // a pipe hands over what is in it, not what was asked for
        const QByteArray more = input.read(most - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > base::limits::jsonFileBytes)
        return Error{
            ErrorCode::Refused, Sentence::tr("-: đầu vào chuẩn quá lớn; hãy bớt lại."), {}};
    return bytes;
}

} // namespace thidua::cli
