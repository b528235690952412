// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearDisk.h"

#include "base/DiskFileSystem.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

/// A year file of every format that was ever written is kept here and opens for good.
TEST(ReleasedFormats, TheFirstOpensWhole)
{
    base::DiskFileSystem files;
    const auto opened = store::openYear(
        files, support::sourceFolder() + u"/tests/data/years/format-1.thidua"_s, {});
    ASSERT_TRUE(opened.isOk()) << (opened ? "" : opened.error().message.toStdString());
    EXPECT_TRUE(opened->found.lost.empty());
    EXPECT_EQ(opened->found.file.papers.size(), 2U);
}
