// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers that nobody writes: set without hang or crash, with a word about what cannot be shown.
#include "RandomPaper.h"
#include "base/DiskFileSystem.h"
#include "composition/PlainText.h"
#include "document/Json.h"
#include "docx/DocxWriter.h"
#include "layout/SystemFonts.h"
#include "pipeline/SetPaper.h"

#include "support/Files.h"

#include <gmock/gmock.h>

#include <random>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::OfficialDocument;
using support::words;
using testing::HasSubstr;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

Block paragraph(const QString& text)
{
    Block block;
    block.text = document::inlinesOf(text);
    return block;
}

Block table(std::vector<document::TableRow> rows)
{
    Block block;
    block.type = BlockType::Table;
    block.table.emplace();
    block.table->rows = std::move(rows);
    return block;
}

OfficialDocument paperOf(std::vector<Block> body)
{
    OfficialDocument paper = support::randomPaper(1);
    paper.body = std::move(body);
    return paper;
}

/// Set, and written as DOCX.
pipeline::SetPaper setWhole(const OfficialDocument& paper)
{
    auto set = pipeline::setPaper(world(), paper);
    EXPECT_FALSE(set.pages.pages.empty());
    EXPECT_TRUE(docx::toDocx(set.flow, set.pages.rules));
    return set;
}

std::string messages(const pipeline::SetPaper& set)
{
    QString all;
    for (const auto& diagnostic : set.pages.diagnostics)
        all += diagnostic.message + u'\n';
    return all.toStdString();
}

} // namespace

TEST(Robustness, SplitsAWordOfTenThousandLettersAndSaysWhere)
{
    const auto set =
        setWhole(paperOf({paragraph(u"Trước "_s + QString(10'000, u'm') + u" sau"_s)}));
    EXPECT_GT(set.pages.pages.size(), 3U);
    EXPECT_THAT(messages(set), HasSubstr(words(u"Trước mmm"_s)));
}

TEST(Robustness, NamesTheParagraphOfCharactersThatNoFontHas)
{
    const auto set = setWhole(paperOf({paragraph(u"Đoạn có 😀"_s), paragraph(u"Chữ 漢 lạ"_s),
                                       paragraph(u"Riêng \uE123 mình"_s),
                                       paragraph(u"Nửa "_s + QChar(0xD800) + u" ký tự"_s)}));
    EXPECT_THAT(messages(set), HasSubstr(words(u"Đoạn có"_s)));
    EXPECT_THAT(messages(set), HasSubstr("U+1F600"));
    EXPECT_THAT(messages(set), HasSubstr("U+6F22"));
    EXPECT_THAT(messages(set), HasSubstr("U+E123"));
}

TEST(Robustness, SetsEmptyCellsAndRows)
{
    setWhole(paperOf({table({{{{{}, 1, 1}, {{}, 1, 1}}}, {{}}})}));
    setWhole(paperOf({table({}), table({{}}), Block{}}));
}

TEST(Robustness, SetsSpansThatPointOutOfTheTable)
{
    setWhole(paperOf({table(
        {{{{document::inlinesOf(u"a"_s), 900, 900}}}, {{{document::inlinesOf(u"b"_s), 2, 3}}}})}));
}

TEST(Robustness, SetsAHundredColumnsAndSaysThatTheyAreTooWide)
{
    document::TableRow row;
    for (int i = 0; i < 100; ++i)
        row.cells.push_back({document::inlinesOf(u"mmm"_s), 1, 1});
    const auto set = setWhole(paperOf({table({row, row})}));
    EXPECT_THAT(messages(set), HasSubstr("mm"));
}

TEST(Robustness, SetsTenThousandRows)
{
    std::vector<document::TableRow> rows(10'000, {{{document::inlinesOf(u"một"_s), 1, 1},
                                                   {document::inlinesOf(u"hai ba"_s), 1, 1}}});
    EXPECT_GT(setWhole(paperOf({table(std::move(rows))})).pages.pages.size(), 150U);
}

TEST(Robustness, SetsBlocksAThousandLevelsDeep)
{
    Block deep = paragraph(u"cuối"_s);
    for (int level = 0; level < 1'000; ++level) {
        Block outer = paragraph(u"cấp"_s);
        outer.children.push_back(std::move(deep));
        deep = std::move(outer);
    }
    const auto set = setWhole(paperOf({std::move(deep)}));
    EXPECT_TRUE(composition::plainText(set.flow).contains(u"cuối"_s));
}

TEST(Robustness, SetsNothingAtAll)
{
    setWhole(OfficialDocument{});
    OfficialDocument paper;
    paper.annexes.emplace_back();
    paper.signatures.emplace_back();
    paper.matrix.emplace();
    setWhole(paper);
}

TEST(Robustness, SetsTypeOfTwiceTheSize)
{
    pipeline::World large = world();
    for (auto& [component, type] : large.regulation.figures.types)
        type.size.usual *= 2;
    EXPECT_FALSE(pipeline::setPaper(large, support::randomPaper(3)).pages.pages.empty());
}

TEST(Robustness, SetsAPageWithoutRoom)
{
    pipeline::World narrow = world();
    narrow.regulation.figures.page.left.usual = base::Length::mm(150);
    narrow.regulation.figures.page.right.usual = base::Length::mm(70);
    EXPECT_FALSE(
        pipeline::setPaper(narrow, paperOf({paragraph(u"a b\tc"_s), table({{{{{}, 1, 1}}}})}))
            .pages.pages.empty());
}

TEST(Robustness, SaysWhichFontIsMissing)
{
    base::FontFiles files = layout::SystemFonts().serif();
    files.paths[static_cast<size_t>(base::FontStyle::Italic)] = u"/không/có.ttf"_s;
    const auto fonts = layout::Fonts::load(files);
    ASSERT_FALSE(fonts);
    EXPECT_THAT(words(fonts.error().message), HasSubstr(words(u"/không/có.ttf"_s)));
    EXPECT_FALSE(layout::Fonts::load({}));
}

/// Papers whose JSON was damaged in a few places: refused, or set.
TEST(Robustness, SetsOrRefusesDamagedJson)
{
    std::mt19937 dice(7);
    int set = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        QByteArray json = document::toJsonText(support::randomPaper(seed % 20 + 1));
        for (int damage = 0; damage < 2; ++damage) {
            static const QByteArrayList pieces = {"null", "-1",   "99999999",    "\"\\t\"",
                                                  "[]",   "{}",   "\"\\ud800\"", "\"\\u0000\"",
                                                  "\"\"", "\"😀\""};
            const auto at = static_cast<qsizetype>(dice() % static_cast<unsigned>(json.size()));
            const qsizetype value = json.indexOf(": ", at) + 2;
            const qsizetype end = json.indexOf('\n', value);
            if (value < 2 || end < 0)
                continue;
            const bool comma = json.mid(value, end - value).endsWith(',');
            json.replace(
                value, end - value,
                QByteArray(pieces[static_cast<qsizetype>(dice() % 10)]).append(comma ? "," : ""));
        }
        if (const auto paper = document::fromJsonText(json, u"x.json"_s)) {
            setWhole(*paper);
            ++set;
        }
    }
    EXPECT_GT(set, 5);
}
