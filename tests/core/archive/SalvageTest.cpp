// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Salvage.h"

#include "support/RawZip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::archive {

using namespace Qt::StringLiterals;
using support::RawEntry;
using support::RawZip;

namespace {

const std::vector<Part> three{{u"mimetype"_s, "a/b", true},
                              {u"a.json"_s, QByteArray(900, 'a'), false},
                              {u"b/c.json"_s, QByteArray(700, 'b'), false}};

QByteArray packed()
{
    const auto bytes = pack(three);
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : QByteArray();
}

} // namespace

TEST(Salvage, FindsEveryPartOfAPackageWithoutItsDirectory)
{
    const QByteArray whole = packed();
    const Salvaged left = salvage(whole.first(whole.indexOf("PK\1\2")));
    EXPECT_EQ(left.parts, three);
    EXPECT_TRUE(left.lost.isEmpty());
}

TEST(Salvage, NamesThePartThatIsNotWhole)
{
    QByteArray bytes = packed();
    const qsizetype at = bytes.indexOf("a.json") + 8;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    const Salvaged left = salvage(bytes);
    ASSERT_EQ(left.parts.size(), 2u);
    EXPECT_EQ(left.parts[1].name, u"b/c.json"_s);
    EXPECT_EQ(left.lost, QStringList(u"a.json"_s));
}

TEST(Salvage, TakesNothingThatIsNotWholeOfAnyCutOrFlip)
{
    const QByteArray whole = packed();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
        for (const QByteArray& bytes : {whole.first(at), flipped})
            for (const Part& part : salvage(bytes).parts) {
                const auto same = [&part](const Part& one) { return one.bytes == part.bytes; };
                EXPECT_TRUE(std::any_of(three.begin(), three.end(), same)) << at;
            }
    }
}

TEST(Salvage, TakesNoNameThatLeadsOut)
{
    for (const QByteArray& name : {QByteArray("../a"), QByteArray("/a"), QByteArray("a\\b"),
                                   QByteArray("a//b"), QByteArray("C:a"), QByteArray(300, 'x')})
        EXPECT_TRUE(salvage(RawZip::of({RawEntry::named(name)}).bytes()).parts.empty());
}

TEST(Salvage, InflatesNoBombAndStaysWithinItsBudget)
{
    const RawEntry bomb = RawEntry::deflated("a", QByteArray(20 * 1024 * 1024, '\0'));
    EXPECT_TRUE(salvage(RawZip::of({bomb}).bytes()).parts.empty());
    Limits limits;
    limits.packageBytes = 1500;
    const auto entry = [](const char* name) {
        return RawEntry::deflated(name, QByteArray(1000, 'x'));
    };
    EXPECT_EQ(
        salvage(RawZip::of({entry("a"), entry("b"), entry("c")}).bytes(), limits).parts.size(), 1u);
    limits = {};
    limits.entries = 2;
    EXPECT_EQ(
        salvage(RawZip::of({entry("a"), entry("b"), entry("c")}).bytes(), limits).parts.size(), 2u);
}

} // namespace thidua::archive
