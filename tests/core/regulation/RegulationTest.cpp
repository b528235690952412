// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Regulation.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::regulation;
using namespace Qt::StringLiterals;

namespace {

QByteArray decree()
{
    return support::contentOf(support::sourceFolder() + u"/resources/regulations/nd30-2020.json"_s);
}

Regulation loaded()
{
    auto regulation = loadRegulation(decree(), u"nd30-2020.json"_s);
    EXPECT_TRUE(regulation) << (regulation ? "" : regulation.error().message.toStdString());
    return regulation ? *regulation : Regulation{};
}

} // namespace

TEST(Decree30, HasTheTwentyNineKindsOfArticleSeven) { EXPECT_EQ(loaded().kinds.all.size(), 29u); }

TEST(Decree30, MarginsAreInTheirRanges)
{
    const auto page = loaded().figures.page;
    EXPECT_EQ(page.left.least, base::Length::mm(30));
    EXPECT_EQ(page.left.most, base::Length::mm(35));
    EXPECT_TRUE(page.right.contains(page.right.usual));
    EXPECT_FALSE(page.top.contains(base::Length::mm(15)));
}

TEST(Decree30, NumberIsAlwaysThirteenPoints)
{
    const auto number = loaded().figures.types.at(u"number"_s);
    EXPECT_EQ(number.size.least, 13);
    EXPECT_EQ(number.size.most, 13);
}

TEST(Decree30, EveryFigureNamesItsArticle)
{
    for (const auto& [component, type] : loaded().figures.types)
        EXPECT_FALSE(type.size.article.isEmpty()) << component.toStdString();
}

TEST(Kinds, ATitleIsFoundInEitherToneStyle)
{
    const auto kinds = loaded().kinds;
    ASSERT_NE(kinds.byTitle(u"GIẤY UỶ QUYỀN"_s), nullptr);
    EXPECT_EQ(kinds.byTitle(u"GIẤY UỶ QUYỀN"_s)->abbreviation, u"GUQ"_s);
    EXPECT_EQ(kinds.byTitle(u"GIAO ƯỚC THI ĐUA"_s), nullptr);
}

TEST(Kinds, NoAbbreviationFindsNoKind) { EXPECT_EQ(loaded().kinds.byAbbreviation({}), nullptr); }

TEST(Regulation, AUsualValueOutsideItsRangeIsRefused)
{
    auto json = decree();
    json.replace(R"("left": { "least": 30, "most": 35, "usual": 30)",
                 R"("left": { "least": 30, "most": 35, "usual": 25)");
    const auto regulation = loadRegulation(json, u"own.json"_s);
    ASSERT_FALSE(regulation);
    EXPECT_THAT(regulation.error().message.toStdString(), testing::HasSubstr("page.left.usual"));
}

TEST(Regulation, AMissingComponentIsRefused)
{
    auto json = decree();
    json.replace("\"motto\": { \"least\": 13", "\"mottoo\": { \"least\": 13");
    const auto regulation = loadRegulation(json, u"own.json"_s);
    ASSERT_FALSE(regulation);
    EXPECT_THAT(regulation.error().message.toStdString(), testing::HasSubstr("types.motto"));
}

TEST(Presentations, LayTheirFiguresOverThoseOfTheDecree)
{
    const QByteArray json =
        support::contentOf(support::sourceFolder() + u"/resources/layout/presentations.json"_s);
    const auto with = withPresentations(loaded(), json, u"presentations.json"_s);
    ASSERT_TRUE(with) << with.error().message.toStdString();
    const Figures& speech = with->figuresOf(u"dien-van"_s);
    EXPECT_EQ(speech.types.at(u"body"_s).size.usual, 16);
    EXPECT_EQ(speech.types.at(u"pageNumber"_s), with->figures.types.at(u"pageNumber"_s));
    EXPECT_EQ(speech.page.left, with->figures.page.left);
    EXPECT_FALSE(speech.hasHead);
    EXPECT_EQ(with->figuresOf(QString()), with->figures);
    EXPECT_EQ(with->figuresOf(u"khong-co"_s), with->figures);
}

TEST(Presentations, AreRefusedWhereAComponentIsNotThere)
{
    const auto with = withPresentations(
        loaded(),
        R"({"presentations": [{"id": "x", "types": {"sai": {"least": 1, "most": 2, "usual": 1, "article": "a"}}}]})",
        u"p.json"_s);
    ASSERT_FALSE(with);
    EXPECT_THAT(with.error().message.toStdString(), testing::HasSubstr("sai"));
}
