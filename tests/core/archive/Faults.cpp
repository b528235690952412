// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include "support/Files.h"

#include <gtest/gtest.h>

namespace thidua::support {

using namespace Qt::StringLiterals;

std::string faultOf(const RawZip& zip, const archive::Limits& limits)
{
    const auto parts = archive::unpack(zip.bytes(), u"hồ sơ.docx"_s, limits);
    if (parts.isOk())
        return "accepted";
    EXPECT_EQ(parts.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(parts.error().message.startsWith(u"hồ sơ.docx: "_s))
        << words(parts.error().message);
    EXPECT_TRUE(parts.error().message.endsWith(u'.')) << words(parts.error().message);
    EXPECT_FALSE(parts.error().message.contains(u"%1"_s)) << words(parts.error().message);
    return parts.error().detail.toStdString();
}

std::string faultOf(const RawEntry& entry) { return faultOf(RawZip::of({entry})); }

} // namespace thidua::support
