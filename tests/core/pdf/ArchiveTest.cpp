// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFaults.h"
#include "PdfPapers.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thidua;
using pdf::archiveFaults;
using support::words;
using testing::HasSubstr;
using testing::Not;

namespace {

const QByteArray& archive()
{
    static const QByteArray bytes = pdf::pdfOf(pdf::paper(), pdf::Standard::Archive);
    return bytes;
}

std::string faultsOf(const QByteArray& bytes) { return words(archiveFaults(bytes).join(u'\n')); }

/// The archive with that in all its dictionaries replaced.
QByteArray damaged(const QByteArray& what, const QByteArray& by)
{
    auto objects = pdf::readObjects(archive()).value();
    objects.version = "1.4";
    for (auto& [number, object] : objects.objects)
        object.head.replace(what, by);
    return pdf::writeObjects(objects);
}

/// The archive with that in all its streams that are not packed replaced by as many bytes.
QByteArray damagedStream(const QByteArray& what, const QByteArray& by)
{
    auto objects = pdf::readObjects(archive()).value();
    objects.version = "1.4";
    for (auto& [number, object] : objects.objects)
        object.stream.replace(what, by);
    return pdf::writeObjects(objects);
}

} // namespace

TEST(Archive, KeepsToTheStructureOfPdfA1b) { EXPECT_EQ(faultsOf(archive()), ""); }

TEST(Archive, KeepsToItWithoutOutlineAuthorAndDateToo)
{
    composition::Flow flow;
    flow.sections.emplace_back();
    flow.sections[0].blocks.emplace_back(pdf::paragraph(pdf::sentence));
    flow.properties.title = u"A < B & “C” <script>"_s;
    EXPECT_EQ(faultsOf(pdf::pdfOf(flow, pdf::Standard::Archive)), "");
}

TEST(Archive, KeepsOutlineLanguageAndPageLabels)
{
    const std::string bytes = archive().toStdString();
    EXPECT_THAT(bytes, HasSubstr("/Lang (vi-VN)"));
    EXPECT_THAT(bytes, HasSubstr("/DisplayDocTitle true"));
    EXPECT_EQ(archive().count("/Type /Outlines"), 1);
    EXPECT_EQ(archive().count("/S /D /St 1"), 2);
}

TEST(Archive, IsTheSameTwice)
{
    EXPECT_EQ(archive(), pdf::pdfOf(pdf::paper(), pdf::Standard::Archive));
}

TEST(Archive, SaysNothingOfToday)
{
    EXPECT_THAT(archive().toStdString(), HasSubstr("<xmp:CreateDate>2026-03-02</xmp:CreateDate>"));
    EXPECT_EQ(archive().count("CreateDate>"), 2);
    EXPECT_EQ(archive().count("xpacket begin"), 1);
}

TEST(Archive, PassesQpdf)
{
    const auto report = pdf::outputOf(u"qpdf"_s, archive(), {u"--check"_s}, {});
    if (!report)
        GTEST_SKIP() << "qpdf is not installed";
    EXPECT_THAT(words(*report), HasSubstr("No syntax or stream encoding errors found"));
}

TEST(Archive, IsNotWhatThePlainPdfIs) { EXPECT_THAT(faultsOf(pdf::pdfOf(pdf::paper())), Not("")); }

TEST(ArchiveFaults, SeeAMissingPart)
{
    EXPECT_THAT(faultsOf(damaged("/Metadata", "/Metadatum")), HasSubstr("6.7.2"));
    EXPECT_THAT(faultsOf(damaged("/OutputIntents", "/Intents")), HasSubstr("6.2.2"));
    EXPECT_THAT(faultsOf(damaged("/FontFile2", "/FontFile9")), HasSubstr("6.3.4"));
    EXPECT_THAT(faultsOf(damaged("/CIDSet", "/Set")), HasSubstr("6.3.4"));
    EXPECT_THAT(faultsOf(damaged("/ToUnicode", "/Unicode")), HasSubstr("ToUnicode"));
}

TEST(ArchiveFaults, SeeWhatIsForbidden)
{
    EXPECT_THAT(faultsOf(damaged("/Type /Catalog", "/Type /Catalog /OpenAction 1 0 R")),
                HasSubstr("/OpenAction"));
    EXPECT_THAT(faultsOf(damaged("/Type /Page\n", "/Type /Page /Group << /S /Transparency >>\n")),
                HasSubstr("/Transparency"));
    EXPECT_THAT(faultsOf(damaged("/Type /Page\n", "/Type /Page /ca 0.5\n")),
                HasSubstr("transparent"));
}

TEST(ArchiveFaults, SeeMetadataThatDiffer)
{
    EXPECT_THAT(faultsOf(damagedStream("2026-03-02", "2026-03-03")), HasSubstr("6.7.3"));
    EXPECT_THAT(faultsOf(damagedStream("<dc:title>", "<dc:titel>")), HasSubstr("6.7.5"));
    EXPECT_THAT(faultsOf(damagedStream("conformance>B", "conformance>A")), HasSubstr("6.7.11"));
}

TEST(ArchiveFaults, SeeAProfileThatIsNone)
{
    EXPECT_THAT(faultsOf(damagedStream("gTRC", "gTTT")), HasSubstr("lacks gTRC"));
    EXPECT_THAT(faultsOf(damagedStream("acsp", "none")), HasSubstr("6.2.2"));
}

TEST(ArchiveFaults, SeeWidthsThatTheFontHasNot)
{
    EXPECT_THAT(faultsOf(damaged(" 500", " 510")), HasSubstr("6.3.6"));
}
