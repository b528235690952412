// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "layout/SystemFonts.h"

#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::printing {
namespace {

using namespace Qt::StringLiterals;

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

    /// The sizes of the pages in the file that was printed, "595x842".
    QStringList printedSizes()
    {
        QFile file(m_printer.outputFileName());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromLatin1(file.readAll());
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"_s);
        QStringList sizes;
        for (auto each = box.globalMatch(text); each.hasNext();) {
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

TEST_F(PrintJobTest, PrintsA4EvenWhereTheDialogChoseLetter)
{
    m_printer.setPageSize(QPageSize(QPageSize::Letter));
    ASSERT_TRUE(print(m_printer, papers(2), *m_fonts));
    EXPECT_THAT(printedSizes(), testing::ElementsAre(u"595x842"_s, u"595x842"_s));
}

TEST_F(PrintJobTest, TurnsThePaperForALandscapePage)
{
    layout::Pages pages = papers(3);
    std::swap(pages.pages[1].width, pages.pages[1].height);
    ASSERT_TRUE(print(m_printer, pages, *m_fonts));
    EXPECT_THAT(printedSizes(), testing::ElementsAre(u"595x842"_s, u"842x595"_s, u"595x842"_s));
}

TEST_F(PrintJobTest, PrintsTheChosenRangeOnly)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(2, 3);
    EXPECT_THAT(pagesToPrint(m_printer, 5), testing::ElementsAre(1U, 2U));
    ASSERT_TRUE(print(m_printer, papers(5), *m_fonts));
    EXPECT_EQ(printedSizes().size(), 2);
}

TEST_F(PrintJobTest, RepeatsWholeCopiesWhereTheyAreCollated)
{
    m_printer.setCopyCount(2);
    EXPECT_THAT(pagesToPrint(m_printer, 2), testing::ElementsAre(0U, 1U, 0U, 1U));
    m_printer.setCollateCopies(false);
    EXPECT_THAT(pagesToPrint(m_printer, 2), testing::ElementsAre(0U, 0U, 1U, 1U));
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
    EXPECT_FALSE(print(m_printer, papers(1), *m_fonts));
}

TEST_F(PrintJobTest, PrintsNothingOfARangeBeyondTheEnd)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(8, 9);
    EXPECT_FALSE(print(m_printer, papers(2), *m_fonts));
}

} // namespace
} // namespace thidua::printing
