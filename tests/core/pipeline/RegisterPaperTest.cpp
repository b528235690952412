// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RegisterPaper.h"

#include "base/DiskFileSystem.h"
#include "pipeline/SetPaper.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

store::OutgoingEntry entry(int number, int day)
{
    store::OutgoingEntry made;
    made.number = number;
    made.symbol = u"KH-SNV"_s;
    made.date = *base::Date::of(2026, 3, day);
    made.kind = u"Kế hoạch"_s;
    made.summary = u"Hoạt động cụm thi đua"_s;
    made.signer = u"Nguyễn Văn A"_s;
    made.copies = 12;
    return made;
}

document::OfficialDocument sheet(const std::vector<store::OutgoingEntry>& entries)
{
    base::DiskFileSystem files;
    const auto phrases = emulation::loadPhrases(files, pipeline::dataFolder({}), {});
    document::OfficialDocument agency;
    agency.issuer = {u"SỞ NỘI VỤ"_s};
    return pipeline::registerPaper(agency, 2026, entries, *phrases);
}

} // namespace

TEST(RegisterPaper, HasTheTenColumnsAcrossAndARowForEveryPaper)
{
    const auto paper = sheet({entry(1, 5), entry(2, 9), entry(3, 12)});
    ASSERT_EQ(paper.annexes.size(), 1U);
    EXPECT_TRUE(paper.annexes[0].landscape);
    const auto& table = *paper.annexes[0].body[0].table;
    EXPECT_EQ(table.headRows, 1);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.columnCount(), 10);
    EXPECT_EQ(document::plainText(table.rows[2].cells[0].text), u"02/KH-SNV"_s);
}

TEST(RegisterPaper, SaysOnItsCoverWhichDaysAndNumbersItHolds)
{
    const auto paper = sheet({entry(7, 12), entry(3, 5)});
    EXPECT_EQ(document::plainText(paper.body[0].text), u"Từ ngày 05/3/2026 đến ngày 12/3/2026"_s);
    EXPECT_EQ(document::plainText(paper.body[1].text), u"Từ số 3 đến số 7"_s);
    EXPECT_THAT(paper.abstract, testing::ElementsAre(u"Năm 2026"_s));
}

TEST(RegisterPaper, LeavesRoomForThePenWhereNothingIsEntered)
{
    EXPECT_EQ(document::plainText(sheet({}).body[1].text), u"Từ số … đến số …"_s);
}

TEST(RegisterPaper, RepeatsItsTitlesOnEveryPage)
{
    base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, pipeline::dataFolder({}));
    std::vector<store::OutgoingEntry> entries;
    for (int number = 1; number <= 60; ++number)
        entries.push_back(entry(number, 1 + number % 28));
    const auto set = pipeline::setPaper(*world, sheet(entries));
    ASSERT_GE(set.pages.pages.size(), 3U);
    for (size_t page = 1; page < set.pages.pages.size(); ++page) {
        const auto& lines = set.pages.pages[page].lines;
        EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const auto& line) {
            return line.text().contains(u"Người ký"_s);
        })) << page;
    }
    EXPECT_TRUE(set.pages.diagnostics.empty());
}
