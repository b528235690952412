// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ItemMoves.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

const QString below = u"items"_s;

QJsonObject item(const QString& text, const QJsonArray& items = {})
{
    QJsonObject made{{u"text"_s, text}};
    if (!items.isEmpty())
        made[below] = items;
    return made;
}

/// "a(b c) d"
QString spelt(const QJsonArray& items)
{
    QStringList all;
    for (const auto& element : items) {
        const QString inner = spelt(element.toObject().value(below).toArray());
        const QString text = element.toObject().value(u"text"_s).toString();
        all += inner.isEmpty() ? text : QString(text + u'(' + inner + u')');
    }
    return all.join(u' ');
}

const QJsonArray tree{item(u"a"_s, {item(u"b"_s), item(u"c"_s)}), item(u"d"_s)};

TEST(ItemMoves, GoDeeperUnderTheItemBefore)
{
    const auto moved = demoted(tree, {1}, below);
    ASSERT_TRUE(moved);
    EXPECT_EQ(spelt(moved->items), u"a(b c d)");
    EXPECT_EQ(moved->path, (ItemPath{0, 2}));
    EXPECT_FALSE(demoted(tree, {0}, below));
    EXPECT_FALSE(demoted(tree, {}, below));
}

TEST(ItemMoves, ComeOutBehindTheItemAbove)
{
    const auto moved = promoted(tree, {0, 0}, below);
    ASSERT_TRUE(moved);
    EXPECT_EQ(spelt(moved->items), u"a(c) b d");
    EXPECT_EQ(moved->path, (ItemPath{1}));
    EXPECT_FALSE(promoted(tree, {1}, below));
}

TEST(ItemMoves, ChangePlacesAmongBrothersOnly)
{
    EXPECT_EQ(spelt(shifted(tree, {0, 1}, -1, below)->items), u"a(c b) d");
    EXPECT_EQ(spelt(shifted(tree, {0}, 1, below)->items), u"d a(b c)");
    EXPECT_FALSE(shifted(tree, {0, 1}, 1, below));
    EXPECT_FALSE(shifted(tree, {0}, -1, below));
}

TEST(ItemMoves, AddAndRemove)
{
    const auto added = insertedAfter(tree, {0, 0}, item(u"x"_s), below);
    EXPECT_EQ(spelt(added.items), u"a(b x c) d");
    EXPECT_EQ(added.path, (ItemPath{0, 1}));
    EXPECT_EQ(spelt(insertedAfter({}, {}, item(u"x"_s), below).items), u"x");
    EXPECT_EQ(spelt(without(tree, {0}, below)), u"d");
}

} // namespace
} // namespace thidua::data
