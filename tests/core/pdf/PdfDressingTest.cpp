// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfDressing.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::pdf;

TEST(PdfDressing, DropsTheMetadataThatQtDatesWithTheClock)
{
    PdfObjects objects;
    objects.root = 1;
    objects.info = 2;
    objects.objects[1] = {"<< /Type /Catalog\n/Pages 3 0 R\n/Metadata 4 0 R\n>>", {}, false};
    objects.objects[2] = {"<< >>", {}, false};
    objects.objects[3] = {"<< /Type /Pages /Kids [ ] /Count 0 >>", {}, false};
    objects.objects[4] = {"<< /Type /Metadata /Length 3 >>", "now", true};

    const QByteArray made = writeObjects(renumbered(dressed(objects, {}, {})));

    EXPECT_THAT(made.toStdString(), testing::HasSubstr("/Pages"));
    EXPECT_THAT(made.toStdString(), testing::Not(testing::HasSubstr("Metadata")));
}
