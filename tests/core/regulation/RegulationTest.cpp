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
