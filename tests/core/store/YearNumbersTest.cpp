// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearNumbers.h"

#include "store/PaperDocument.h"

#include <gmock/gmock.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

const Series common{u"snv"_s, 2026, {}};

document::OfficialDocument plan(const QString& number)
{
    document::OfficialDocument paper;
    paper.number = number;
    paper.symbol = u"KH-SNV"_s;
    paper.title = u"KẾ HOẠCH"_s;
    paper.abstract = {u"Phát động phong trào"_s, u"thi đua năm 2026"_s};
    paper.recipients = {u"Như trên"_s, u"Các phòng thuộc Sở"_s, u"Lưu: VT, VP"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    paper.date = base::Date::of(2026, 3, 26).value_or(base::Date());
    return paper;
}

YearFile fileWith(const std::vector<document::OfficialDocument>& papers)
{
    YearFile file;
    for (const auto& paper : papers) {
        PaperFile one;
        one.id.value = u"p%1"_s.arg(file.papers.size() + 1);
        one.document = jsonOf(paper);
        file.papers.push_back(std::move(one));
    }
    return file;
}

std::vector<int> numbersOf(const std::vector<OutgoingEntry>& entries)
{
    std::vector<int> numbers;
    for (const auto& entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

} // namespace

TEST(YearNumbers, APaperFillsItsLineOfTheRegister)
{
    const OutgoingEntry entry = entryOf({u"p1"_s}, plan(u"05"_s));
    EXPECT_EQ(entry.number, 5);
    EXPECT_EQ(entry.kind, u"Kế hoạch"_s);
    EXPECT_EQ(entry.summary, u"Phát động phong trào thi đua năm 2026"_s);
    EXPECT_EQ(entry.signer, u"Nguyễn Văn A"_s);
    EXPECT_EQ(entry.recipients, u"Như trên; Các phòng thuộc Sở"_s);
    EXPECT_EQ(entry.keeper, u"VT, VP"_s);
    EXPECT_EQ(entry.paper, u"p1"_s);
}

TEST(YearNumbers, ReadsNumbersAsTheyAreTyped)
{
    EXPECT_EQ(numberOf(u" 012 "_s), 12);
    EXPECT_EQ(numberOf(u"12a"_s), 12);
    EXPECT_EQ(numberOf(u"…"_s), 0);
    EXPECT_EQ(numberOf(u"99999999999999"_s), 999999999);
}

TEST(YearNumbers, PapersWithoutANumberHaveNone)
{
    const auto file = fileWith({plan({}), plan(u"7"_s)});
    EXPECT_THAT(numbersOf(numberedPapers(file, SeriesScheme::Common, common)), ElementsAre(7));
}

TEST(YearNumbers, ASeriesByKindHasTheOthersNot)
{
    auto report = plan(u"3"_s);
    report.symbol = u"BC-SNV"_s;
    const auto file = fileWith({report, plan(u"7"_s)});
    const Series plans = seriesOf(SeriesScheme::ByKind, u"snv"_s, 2026, u"KH-SNV"_s);
    EXPECT_THAT(numbersOf(numberedPapers(file, SeriesScheme::ByKind, plans)), ElementsAre(7));
}

TEST(YearNumbers, ARecordedPaperStandsOnce)
{
    auto recorded = entryOf({u"p1"_s}, plan(u"7"_s));
    recorded.id = 1;
    const auto file = fileWith({plan(u"7"_s), plan(u"4"_s)});
    const auto all = withPapers({recorded}, numberedPapers(file, SeriesScheme::Common, common));
    EXPECT_THAT(numbersOf(all), ElementsAre(4, 7));
    EXPECT_TRUE(review(all).doubles.empty());
}

TEST(YearNumbers, TwoPapersOfOneNumberAreADouble)
{
    const auto file = fileWith({plan(u"7"_s), plan(u"7"_s)});
    const auto all = withPapers({}, numberedPapers(file, SeriesScheme::Common, common));
    EXPECT_THAT(review(all).doubles, ElementsAre(7));
}

} // namespace thidua::store::test
