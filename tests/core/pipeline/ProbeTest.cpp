// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Probe.h"
#include "base/DiskFileSystem.h"
#include "layout/Layout.h"
#include "pipeline/ProbePaper.h"
#include "support/Files.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

using namespace thidua;
using namespace Qt::StringLiterals;
using pipeline::PrintedLine;
using pipeline::readBoundingBoxes;
using support::words;
using testing::HasSubstr;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

/// What pdftotext -bbox says of a page of words, each at its place.
QByteArray boxes(const QByteArray& content)
{
    return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x\"><html "
           "xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<title></title>\n</head>\n<body>\n"
           "<doc>\n  <page width=\"595\" height=\"842\">\n" +
           content + "  </page>\n</doc>\n</body>\n</html>\n";
}

QByteArray word(double x, double y, const QByteArray& text)
{
    return "    <word xMin=\"" + QByteArray::number(x) + "\" yMin=\"1\" xMax=\"2\" yMax=\"" +
           QByteArray::number(y) + "\">" + text + "</word>\n";
}

std::vector<PrintedLine> printedBy(const layout::Profile& profile, int widening = 0)
{
    auto flow = pipeline::probePaper(world());
    flow.sections.front().page.right -= widening;
    return pipeline::printedLines(layout::layOut(flow, world().fonts, profile));
}

} // namespace

TEST(PrintedLines, AreWhatStandsOnOneBaselineFromTheLeft)
{
    const auto lines = readBoundingBoxes(
        boxes(word(90, 100.4, "đua") + word(50, 100, "Thi") + word(50, 116, "2016\u20112020")),
        u"x.html"_s);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(words((*lines)[0].text), words(u"Thiđua"_s));
    EXPECT_EQ(words((*lines)[1].text), "2016-2020");
    EXPECT_EQ((*lines)[1].page, 0);
}

TEST(PrintedLines, RefuseWhatIsNoBoundingBoxes)
{
    const QByteArray good = boxes(word(1, 2, "x"));
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("no boxes"), QByteArray("<html><body><doc/></body></html>"),
          boxes(""), boxes(word(1, 2, "&lol;")), boxes("<word xMin=\"nan\" yMax=\"1\">x</word>"),
          boxes("<word xMin=\"1e300\" yMax=\"1\">x</word>"), boxes("<word>x</word>"),
          QByteArray("<!DOCTYPE html [<!ENTITY a \"b\">]>" + good.mid(good.indexOf("<html"))),
          QByteArray("<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><!DOCTYPE html>" +
                     good.mid(good.indexOf("<html")))}) {
        const auto read = readBoundingBoxes(bad, u"probe.bbox.html"_s);
        ASSERT_FALSE(read) << bad.toStdString();
        EXPECT_EQ(read.error().code, base::ErrorCode::Refused);
        EXPECT_THAT(words(read.error().message), HasSubstr("probe.bbox.html"));
    }
}

TEST(PrintedLines, SurviveEveryCut)
{
    const QByteArray whole = boxes(word(1, 2, "x") + word(3, 4, "y"));
    for (qsizetype size = 0; size < whole.size() - 8; ++size)
        EXPECT_FALSE(readBoundingBoxes(whole.left(size), u"x"_s));
}

TEST(PrintedLines, RefuseMorePagesThanAPaperHas)
{
    QByteArray pages;
    for (int i = 0; i < 600; ++i)
        pages += "</page><page>";
    EXPECT_FALSE(readBoundingBoxes(boxes(word(1, 2, "x") + pages), u"x"_s));
}

TEST(Probe, IsTheSameTwice)
{
    const auto first = pipeline::probeDocx(world());
    const auto second = pipeline::probeDocx(world());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
}

TEST(Probe, ConfirmsOurOwnProfileByOurOwnPages)
{
    const auto verdict = pipeline::judgeProbe(world(), printedBy(world().profiles.front()));
    EXPECT_TRUE(verdict.confirmsOwn());
    EXPECT_EQ(verdict.best, 0U);
    EXPECT_EQ(verdict.widening, 0);
    EXPECT_TRUE(verdict.differing.isEmpty());
    EXPECT_LT(verdict.vertical, 0.01);
    EXPECT_THAT(words(pipeline::probeReport(verdict)), HasSubstr("được xác nhận"));
}

TEST(Probe, TellsEveryProfileOfItsModeFromTheOthers)
{
    for (size_t i = 0; i < world().profiles.size(); ++i) {
        const auto verdict = pipeline::judgeProbe(world(), printedBy(world().profiles[i]));
        ASSERT_EQ(verdict.fits.size(), world().profiles.size());
        EXPECT_EQ(verdict.fits[i].equal, verdict.lines);
        for (size_t other = 0; other < verdict.fits.size(); ++other) {
            if (other != i) {
                EXPECT_LT(verdict.fits[other].equal, verdict.lines)
                    << words(verdict.fits[i].id + u" "_s + verdict.fits[other].id);
            }
        }
        if (verdict.fits[i].sameMode) {
            EXPECT_EQ(verdict.best, i);
        }
    }
}

TEST(Probe, NamesTheLinesThatDiffer)
{
    const auto verdict = pipeline::judgeProbe(world(), printedBy(world().profiles[1]));
    EXPECT_FALSE(verdict.confirmsOwn());
    EXPECT_FALSE(verdict.differing.isEmpty());
    EXPECT_THAT(words(pipeline::probeReport(verdict)), HasSubstr("libreoffice-7"));
}

TEST(Probe, FindsTheRoomThatAnotherProgramGives)
{
    const auto verdict = pipeline::judgeProbe(world(), printedBy(world().profiles.front(), 5));
    EXPECT_EQ(verdict.widening, 5);
    EXPECT_EQ(verdict.equalWidened, verdict.lines);
}

TEST(Probe, GivesTheOfficeItsProfile)
{
    const auto bytes = pipeline::officeProfiles(world(), u"libreoffice-25"_s);
    ASSERT_TRUE(bytes);
    QTemporaryDir office;
    pipeline::World other = world();
    other.folders.office = office.path();
    ASSERT_TRUE(world().files.write(pipeline::officeProfilesFile(other.folders), *bytes,
                                    base::Overwrite::No));
    base::DiskFileSystem files;
    const auto opened = pipeline::openWorld(files, world().folders.data, office.path());
    ASSERT_TRUE(opened);
    EXPECT_EQ(words(opened->profiles.front().id), "libreoffice-25");
    EXPECT_EQ(opened->profiles.size(), world().profiles.size());
}

TEST(Probe, SaysWhichFileOfTheOfficeIsWrong)
{
    QTemporaryDir office;
    base::DiskFileSystem files;
    ASSERT_TRUE(files.write(office.filePath(u"layout-profiles.json"_s), "{\"profiles\": []}",
                            base::Overwrite::No));
    const auto opened = pipeline::openWorld(files, world().folders.data, office.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, base::ErrorCode::Refused);
    EXPECT_THAT(words(opened.error().message), HasSubstr("layout-profiles.json"));
}
