// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfDressing.h"

#include "pdf/PdfArchive.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::pdf;

namespace {

PdfObjects withOnePage(const QByteArray& catalog, const QByteArray& resources)
{
    PdfObjects objects;
    objects.root = 1;
    objects.info = 2;
    objects.objects[1] = {"<< /Type /Catalog\n/Pages 3 0 R\n" + catalog + ">>", {}, false};
    objects.objects[2] = {"<< >>", {}, false};
    objects.objects[3] = {"<< /Type /Pages /Kids [ ] /Count 0\n" + resources + ">>", {}, false};
    objects.objects[4] = {"[/Pattern /DeviceCMYK]", {}, false};
    objects.objects[5] = {"<< /Type /Metadata /Length 3 >>", "now", true};
    return objects;
}

} // namespace

TEST(PdfDressing, DropsTheMetadataThatQtDatesWithTheClock)
{
    const auto objects = withOnePage("/Metadata 5 0 R\n", {});
    const QByteArray made = writeObjects(renumbered(dressed(objects, {}, {})));
    EXPECT_THAT(made.toStdString(), testing::HasSubstr("/Pages"));
    EXPECT_THAT(made.toStdString(), testing::Not(testing::HasSubstr("Metadata")));
}

TEST(PdfArchive, DropsTheColoursOfPrintThatQtNamesUnused)
{
    const auto objects = withOnePage(
        {}, "/ColorSpace <<\n/PCSpcmyk 4 0 R\n/CSp /DeviceRGB\n/CSpcmyk /DeviceCMYK\n>>\n");
    const QByteArray made = writeObjects(renumbered(archived(objects, {})));
    EXPECT_THAT(made.toStdString(), testing::HasSubstr("/CSp /DeviceRGB\n>>"));
    EXPECT_THAT(made.toStdString(), testing::Not(testing::HasSubstr("CMYK")));
}
