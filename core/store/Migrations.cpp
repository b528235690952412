// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> none; // format 1 is the first that was released
    return none;
}

Result<OldPackage> migrated(OldPackage package, int from, const QString& file,
                            const std::vector<Migration>& steps)
{
    if (from > yearFormat)
        return Error{
            ErrorCode::Refused,
            Sentence::tr("%1: tệp do bản Thi Đua mới hơn tạo ra (phiên bản %2, bản này đọc "
                         "được đến %3); hãy cập nhật chương trình.",
                         file, from, yearFormat),
            QStringLiteral("newer format")};
    for (int format = from; format < yearFormat; ++format) {
        const auto found = std::find_if(steps.begin(), steps.end(), [format](const Migration& one) {
            return one.from == format;
        });
        if (found == steps.end())
            return Error{
                ErrorCode::Refused,
                Sentence::tr("%1: bản này không đọc được tệp phiên bản %2; hãy mở bằng bản "
                             "đã tạo ra nó.",
                             file, format),
                QStringLiteral("no migration")};
        auto next = found->step(std::move(package), file);
        if (!next)
            return next.error();
        package = std::move(next).value();
    }
    return package;
}

} // namespace thidua::store
