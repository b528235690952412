// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Bundle.h"
#include "dossier/PaperWords.h"

#include "Season.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::dossier;
using namespace thidua::dossier::test;
using namespace Qt::StringLiterals;
using document::OfficialDocument;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

store::YearFile twoPeople()
{
    return fileOf(
        R"({"format": 1, "year": 2026, "office": "so", "agencies": [{"id": "so", "names": [{"name": "Sở A"}]}],
        "people": [{"id": "a", "name": "Nguyễn Văn A"}, {"id": "b", "name": "Nguyễn Văn An"}],
        "submissions": [{"id": "s"}],
        "dossiers": [{"id": "h1", "submission": "s", "subject": {"person": "a"}, "award": "giay-khen", "received": "2026-12-01"},
                     {"id": "h2", "submission": "s", "subject": {"person": "b"}, "award": "giay-khen", "received": "2026-12-01"}]})");
}

/// A paper with one line and a list.
OfficialDocument paper(const QString& line, const QList<QStringList>& rows)
{
    OfficialDocument made;
    document::Block text;
    text.text = document::inlinesOf(line);
    made.body.push_back(text);
    document::Block list;
    list.type = document::BlockType::Table;
    list.table.emplace();
    list.table->headRows = 1;
    for (const QStringList& row : rows) {
        document::TableRow cells;
        for (const QString& cell : row)
            if (cell == u"<"_s) // joined with the one before
                ++cells.cells.back().columnSpan;
            else
                cells.cells.push_back({document::inlinesOf(cell)});
        list.table->rows.push_back(cells);
    }
    made.body.push_back(list);
    return made;
}

QStringList saidOf(const OfficialDocument& petition)
{
    const auto file = twoPeople();
    QStringList said;
    for (const auto& one : agreement({file.data, law(), rules()}, {u"s"_s},
                                     {{u"Tờ trình"_s, PaperRole::Petition, {}, petition}}))
        said += one.message;
    return said;
}

const QStringList head{u"TT"_s, u"Họ và tên"_s, u"Hình thức"_s};
const QString line = u"Đề nghị tặng Giấy khen của Giám đốc Sở cho 02 cá nhân."_s;

} // namespace

TEST(Agreement, HasNothingToSayWhereAllIsAsInTheDossiers)
{
    const QStringList first{u"1"_s, u"Ông Nguyễn Văn A"_s, u"Giấy khen"_s};
    const QStringList second{u"2"_s, u"NGUYỄN VĂN AN"_s, u"Giấy khen"_s};
    EXPECT_THAT(saidOf(paper(line, {head, first, second})), IsEmpty());
}

TEST(Agreement, ReadsNamesInJoinedCellsAndNoHeadings)
{
    const QStringList first{u"1"_s, u"Nguyễn Văn A"_s, u"<"_s};
    const QStringList second{u"2"_s, u"Nguyễn Văn An"_s, u"<"_s};
    const QStringList group{u"Giấy khen: hai cá nhân"_s, u"<"_s, u"<"_s};
    const QStringList part{u"I"_s, u"Cá nhân"_s, u"<"_s};
    EXPECT_THAT(saidOf(paper(line, {head, group, part, first, second})), IsEmpty());
    EXPECT_THAT(saidOf(paper(line, {head, group, part, first})),
                ElementsAre(u"thiếu Nguyễn Văn An"_s));
}

TEST(Agreement, DoesNotTakeOneNameForTheBeginningOfAnother)
{
    const QStringList row{u"1"_s, u"Nguyễn Văn An"_s, u"Giấy khen"_s};
    EXPECT_THAT(saidOf(paper(line, {head, row})), ElementsAre(u"thiếu Nguyễn Văn A"_s));
}

TEST(Agreement, CountsInWordsBesideTheFigure)
{
    EXPECT_THAT(countsBefore({u"cá nhân"_s}, u"02 (hai) cá nhân và 15 Cá nhân"_s),
                ElementsAre(2, 15));
    EXPECT_THAT(countsBefore({u"tập thể"_s}, u"tập thể Sở, năm 2026"_s), IsEmpty());
}

TEST(Agreement, HoldsTheNumberThatStandsBesideTheAward)
{
    const QStringList first{u"1"_s, u"Nguyễn Văn A"_s, u"Giấy khen"_s};
    const QStringList second{u"2"_s, u"Nguyễn Văn An"_s, u"Giấy khen"_s};
    const auto said = saidOf(paper(u"Tặng Giấy khen cho 03 cá nhân."_s, {head, first, second}));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0].startsWith(u"ghi 3 cá nhân, hồ sơ có 2"_s));
    // A number about something else is let alone.
    EXPECT_THAT(saidOf(paper(u"Trong năm có 30 cá nhân được cử đi học."_s, {head, first, second})),
                IsEmpty());
}

TEST(Bundle, NamesFilesSoThatWindowsKeepsThem)
{
    EXPECT_EQ(safeName(u"Phòng Đào tạo: \"A/B\"?"_s), u"Phong Dao tao- -A-B--"_s);
    EXPECT_EQ(safeName(u"Nguyễn Văn A."_s), u"Nguyen Van A"_s);
    EXPECT_EQ(safeName(u"…"_s), u"-"_s);
    EXPECT_EQ(safeName(QString()), u"van ban"_s);
    EXPECT_EQ(safeName(QString(200, u'x')).size(), 60);
}

TEST(Bundle, NumbersWhatServesOnePartBelowIt)
{
    std::vector<BundleItem> items(4);
    items[0].part = u"to-trinh"_s;
    items[1].part = items[2].part = u"bao-cao-thanh-tich"_s;
    numberItems(items);
    EXPECT_EQ(items[0].number, u"01"_s);
    EXPECT_EQ(items[1].number, u"02.001"_s);
    EXPECT_EQ(items[2].number, u"02.002"_s);
    EXPECT_EQ(items[3].number, u"03"_s);
}

TEST(Bundle, TellsWhatIsLackingAndDrawsWhatItCan)
{
    const auto file = twoPeople();
    const auto bundle = bundleOf(file, {file.data, law(), rules()}, {u"s"_s},
                                 {u"to-trinh"_s, u"bao-cao-thanh-tich-ca-nhan"_s});
    ASSERT_EQ(bundle.items.size(), 3u);
    EXPECT_EQ(bundle.items[0].fileName(), u"01 To trinh"_s);
    EXPECT_TRUE(bundle.items[0].wantsWord);
    EXPECT_EQ(bundle.items[2].fileName(), u"02.002 Bao cao thanh tich - Nguyen Van An"_s);
    EXPECT_EQ(std::get<Drawing>(bundle.items[2].content).fields[u"dossier"_s], u"h2"_s);
    ASSERT_EQ(bundle.lacks.size(), 1u); // no meeting was held
    EXPECT_EQ(bundle.lacks[0].part, u"Biên bản xét khen thưởng"_s);
}
