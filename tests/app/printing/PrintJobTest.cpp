// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "layout/SystemFonts.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::printing {
namespace {

using namespace Qt::StringLiterals;
using dispatch::blankSide;
using dispatch::Sides;

layout::Pages papers(size_t count)
{
    layout::Pages pages;
    pages.pages.resize(count);
    for (auto& page : pages.pages) {
        page.width = 11906;
        page.height = 16838;
        page.strokes.push_back({2000, 3000, 9000, 3000, 20, false});
    }
    return pages;
}

class PrintJobTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
        if (!loaded)
            GTEST_SKIP() << "no font for papers on this computer";
        m_fonts = std::move(loaded).value();
        m_printer.setOutputFileName(m_folder.filePath(u"in.pdf"_s));
        prepare(m_printer, u"Kế hoạch"_s);
    }

    bool printed(const dispatch::Pass& pass, const layout::Pages& pages,
                 const dispatch::Offset& offset = {})
    {
        return print(m_printer, pass, {pages, *m_fonts, offset});
    }

    QByteArray file() const
    {
        QFile in(m_printer.outputFileName());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// The sizes of the pages in the file that was printed, "595x842".
    QStringList printedSizes() const
    {
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"_s);
        QStringList sizes;
        for (auto each = box.globalMatch(QString::fromLatin1(file())); each.hasNext();) {
            const auto match = each.next();
            sizes += u"%1x%2"_s.arg(qRound(match.captured(1).toDouble()))
                         .arg(qRound(match.captured(2).toDouble()));
        }
        return sizes;
    }

    QTemporaryDir m_folder;
    QPrinter m_printer{QPrinter::HighResolution};
    std::optional<layout::Fonts> m_fonts;
};

TEST_F(PrintJobTest, PrintsA4EvenWhereThePrinterIsSetToLetter)
{
    m_printer.setPageSize(QPageSize(QPageSize::Letter));
    ASSERT_TRUE(printed({0, 1}, papers(2)));
    EXPECT_THAT(printedSizes(), testing::ElementsAre(u"595x842"_s, u"595x842"_s));
}

TEST_F(PrintJobTest, TurnsThePaperForALandscapePage)
{
    layout::Pages pages = papers(3);
    std::swap(pages.pages[1].width, pages.pages[1].height);
    ASSERT_TRUE(printed({0, 1, 2}, pages));
    EXPECT_THAT(printedSizes(), testing::ElementsAre(u"595x842"_s, u"842x595"_s, u"595x842"_s));
}

TEST_F(PrintJobTest, PrintsTwelveCopiesOfFivePages)
{
    dispatch::SheetWish wish{{0, 1, 2, 3, 4}, Sides::One, 12, 1, true};
    ASSERT_TRUE(printed(dispatch::passesOf(wish).front(), papers(5)));
    EXPECT_EQ(printedSizes().size(), 60);
    wish.firstCopy = 9;
    ASSERT_TRUE(printed(dispatch::passesOf(wish).front(), papers(5)));
    EXPECT_EQ(printedSizes().size(), 20);
}

TEST_F(PrintJobTest, LeavesTheBackOfTheLastPageOfACopyBlank)
{
    ASSERT_TRUE(printed({0, 1, 2, blankSide, 0, 1, 2}, papers(3)));
    EXPECT_EQ(printedSizes().size(), 7);
}

TEST_F(PrintJobTest, PrintsBacksThatBeginWithABlankSide)
{
    ASSERT_TRUE(printed({blankSide, 1, blankSide, 1}, papers(3)));
    EXPECT_EQ(printedSizes().size(), 4);
}

TEST_F(PrintJobTest, ShiftsTheInkByTheOffsetOfThePrinter)
{
    ASSERT_TRUE(printed({0}, papers(1)));
    const QByteArray straight = file();
    ASSERT_TRUE(printed({0}, papers(1), {1.5, -0.5}));
    EXPECT_NE(file(), straight);
}

TEST_F(PrintJobTest, StartsWithOneSideAndOneCopy)
{
    EXPECT_EQ(m_printer.duplex(), QPrinter::DuplexNone);
    EXPECT_EQ(m_printer.copyCount(), 1);
    EXPECT_TRUE(m_printer.fullPage());
}

TEST_F(PrintJobTest, SaysSoWhereTheFileCannotBeWritten)
{
    m_printer.setOutputFileName(m_folder.filePath(u"khong/co/in.pdf"_s));
    EXPECT_FALSE(printed({0}, papers(1)));
}

TEST_F(PrintJobTest, RefusesPagesThatAreNotThere)
{
    EXPECT_FALSE(printed({0, 5}, papers(2)));
    EXPECT_FALSE(printed({blankSide}, papers(2)));
    EXPECT_FALSE(printed({}, papers(2)));
}

TEST_F(PrintJobTest, DoesWithoutAPrinter)
{
    EXPECT_FALSE(expectsOtherPaper({}));
    EXPECT_FALSE(expectsOtherPaper(u"máy in không có"_s));
}

} // namespace
} // namespace thidua::printing
