// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintMemory.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::printing {
namespace {

using namespace Qt::StringLiterals;

class PrintMemoryTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    settings::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    PrintMemory m_memory{m_settings};
};

TEST_F(PrintMemoryTest, RemembersThePrinterOfATemplate)
{
    m_memory.setPrinterFor(u"giay-khen"_s, u"Máy màu"_s);
    m_memory.setPrinterFor(u"ke-hoach-cum"_s, u"Máy đen"_s);
    const PrintMemory next(m_settings);
    EXPECT_EQ(next.printerFor(u"giay-khen"_s), u"Máy màu"_s);
    EXPECT_EQ(next.printerFor(u"to-trinh"_s), u"Máy đen"_s); // the one used last
}

TEST_F(PrintMemoryTest, KeepsTheOffsetOfEachPrinter)
{
    m_memory.setOffset(u"Máy màu"_s, {-1.5, 0.5});
    const PrintMemory next(m_settings);
    EXPECT_EQ(next.offsetOf(u"Máy màu"_s), (dispatch::Offset{-1.5, 0.5}));
    EXPECT_TRUE(next.offsetOf(u"Máy đen"_s).isNone());
}

TEST_F(PrintMemoryTest, NeverShiftsFartherThanAPrinterCan)
{
    m_memory.setOffset(u"Máy màu"_s, {400, -400});
    EXPECT_EQ(m_memory.offsetOf(u"Máy màu"_s), (dispatch::Offset{25, -25}));
}

TEST_F(PrintMemoryTest, KnowsHowAPaperWasPrintedLast)
{
    EXPECT_FALSE(m_memory.lastPrintOf(u"a#b"_s));
    m_memory.setLastPrint(u"a#b"_s, {{u"0123"_s, u"4567"_s}, u"2026-11-21"_s, 12});
    m_memory.setLastPrint(u"a#b"_s, {{u"89ab"_s}, u"2026-11-22"_s, 1});
    const PrintMemory next(m_settings);
    EXPECT_EQ(next.lastPrintOf(u"a#b"_s), (LastPrint{{u"89ab"_s}, u"2026-11-22"_s, 1}));
}

TEST_F(PrintMemoryTest, ForgetsTheOldestPapers)
{
    for (int i = 0; i <= PrintMemory::mostPapers; ++i)
        m_memory.setLastPrint(u"nam#%1"_s.arg(i), {{u"x"_s}, {}, 1});
    EXPECT_FALSE(m_memory.lastPrintOf(u"nam#0"_s));
    EXPECT_TRUE(m_memory.lastPrintOf(u"nam#1"_s));
}

TEST_F(PrintMemoryTest, TakesWhatBlanksUsuallyHaveUntilItIsTold)
{
    EXPECT_EQ(m_memory.preprintedFor(u"giay-khen"_s), dispatch::usuallyPreprinted());
    m_memory.setPreprintedFor(u"giay-khen"_s, {});
    EXPECT_TRUE(m_memory.preprintedFor(u"giay-khen"_s).isEmpty());
}

TEST_F(PrintMemoryTest, StartsAnewWhereTheSettingIsDamaged)
{
    m_settings.set(settings::printing, QByteArray("{\"papers\": 7, \"offsets\": [1]"));
    const PrintMemory next(m_settings);
    EXPECT_TRUE(next.offsetOf(u"Máy màu"_s).isNone());
    EXPECT_FALSE(next.lastPrintOf(u"a"_s));
    EXPECT_TRUE(next.areBacksReversed(u"Máy màu"_s));
}

} // namespace
} // namespace thidua::printing
