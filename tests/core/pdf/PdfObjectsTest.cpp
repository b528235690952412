// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfObjects.h"

#include <gmock/gmock.h>

using namespace thidua::pdf;
using testing::ElementsAre;

namespace {

/// A catalog that refers to 7, which refers to 3 and back; 5 is reached by nobody.
PdfObjects small()
{
    PdfObjects pdf;
    pdf.root = 9;
    pdf.info = 2;
    pdf.objects[9] = {"<< /Pages 7 0 R >>", {}, false};
    pdf.objects[7] = {"<< /Kids [3 0 R] /Gone 44 0 R >>", {}, false};
    pdf.objects[3] = {"<< /Parent 7 0 R /Length 6 >>", "5 0 R\n", true};
    pdf.objects[5] = {"<< /Unused true >>", {}, false};
    pdf.objects[2] = {"<< /Title (x) >>", {}, false};
    return pdf;
}

} // namespace

TEST(PdfObjects, FindsReferencesInOrder)
{
    EXPECT_THAT(referencesIn("[3 0 R 12 0 R] 4 0 3 0 R"), ElementsAre(3, 12, 3));
}

TEST(PdfObjects, AreNumberedInTheOrderInWhichTheyAreReached)
{
    const auto pdf = renumbered(small());
    EXPECT_EQ(pdf.root, 1);
    EXPECT_EQ(pdf.info, 2);
    EXPECT_EQ(pdf.objects.size(), 4U);
    EXPECT_EQ(pdf.objects.at(1).head, "<< /Pages 3 0 R >>");
    EXPECT_EQ(pdf.objects.at(3).head, "<< /Kids [4 0 R] /Gone null >>");
}

TEST(PdfObjects, LeaveStreamsAlone)
{
    EXPECT_EQ(renumbered(small()).objects.at(4).stream, "5 0 R\n");
}

TEST(PdfObjects, AreReadBackAsWritten)
{
    const auto pdf = renumbered(small());
    const auto back = readObjects(writeObjects(pdf));
    ASSERT_TRUE(back.isOk());
    EXPECT_EQ(back->root, pdf.root);
    EXPECT_EQ(back->objects.at(3).head, pdf.objects.at(3).head);
    EXPECT_EQ(back->objects.at(4).stream, pdf.objects.at(4).stream);
}

TEST(PdfObjects, RefuseWhatIsNoPdf)
{
    EXPECT_FALSE(readObjects("no pdf"));
    EXPECT_FALSE(readObjects(QByteArray()));
}

TEST(PdfObjects, SurviveEveryCut)
{
    const QByteArray whole = writeObjects(renumbered(small()));
    for (qsizetype size = 0; size + 1 < whole.size(); ++size)
        (void)readObjects(whole.left(size)).isOk();
    SUCCEED();
}
