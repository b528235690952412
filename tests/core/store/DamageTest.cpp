// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/PartNames.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype limit)
{
    return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, limit - 1))(random);
}

QByteArray flipped(QByteArray bytes, Random& random)
{
    for (qsizetype count = 1 + below(random, 8); count > 0; --count) {
        const qsizetype at = below(random, bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
    }
    return bytes;
}

QByteArray withAHole(QByteArray bytes, Random& random)
{
    const qsizetype at = below(random, bytes.size());
    const qsizetype size = std::min<qsizetype>(below(random, 600), bytes.size() - at);
    return below(random, 2) ? bytes.remove(at, size)
                            : bytes.replace(at, size, QByteArray(size, '\0'));
}

/// Two parts under each other's names, or one twice as another.
QByteArray swapped(const QByteArray& bytes, Random& random)
{
    auto parts = *archive::unpack(bytes, u"x"_s);
    const auto one = static_cast<size_t>(below(random, qsizetype(parts.size())));
    const auto other = static_cast<size_t>(below(random, qsizetype(parts.size())));
    std::swap(parts[one].bytes, parts[other].bytes);
    return *archive::pack(parts);
}

QByteArray damaged(const QByteArray& bytes, Random& random)
{
    switch (below(random, 5)) {
    case 0:
        return bytes.first(below(random, bytes.size()));
    case 1:
        return swapped(bytes, random);
    case 2:
        return withAHole(bytes, random);
    default:
        return flipped(bytes, random);
    }
}

template <typename Record>
bool isPart(const std::vector<Record>& some, const std::vector<Record>& all)
{
    return std::all_of(some.begin(), some.end(), [&all](const Record& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    });
}

/// What was opened of a damaged package is what stood there, or is listed as lost.
void expectSound(const UnpackedYear& opened, const YearFile& before)
{
    EXPECT_TRUE(isPart(opened.file.papers, before.papers));
    EXPECT_TRUE(isPart(opened.file.snapshots, before.snapshots));
    EXPECT_TRUE(opened.file.data == before.data || opened.file.data == emulation::EmulationYear());
    EXPECT_TRUE(opened.isDamaged() || opened.file == before);
}

} // namespace

TEST(DamagedYear, OpensWhatIsSoundOfTwoThousandOrRefusesInWords)
{
    int opened = 0;
    int refused = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        const YearFile before = seed % 2 ? smallYear() : randomYear(seed);
        const QByteArray bytes = damaged(packed(before), random);
        const auto year = unpackYear(bytes, u"nam.thidua"_s);
        if (year) {
            expectSound(*year, before);
            ++opened;
        } else {
            EXPECT_EQ(year.error().code, base::ErrorCode::Refused);
            EXPECT_TRUE(year.error().message.endsWith(u'.'));
            ++refused;
        }
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
    RecordProperty("opened", opened);
    RecordProperty("refused", refused);
    EXPECT_GT(opened, 1200); // most of an accident can be saved
    EXPECT_GT(refused, 50);
}

TEST(DamagedYear, OpensEverythingButThePaperThatIsBroken)
{
    QByteArray bytes = packed(smallYear());
    const qsizetype at = bytes.indexOf("papers/ke-hoach.json") + 25;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    const UnpackedYear year = unpacked(bytes);
    ASSERT_EQ(year.file.papers.size(), 1u);
    EXPECT_EQ(year.file.papers[0].id.value, u"cong-van"_s);
    EXPECT_EQ(year.file.data, smallYear().data);
    EXPECT_EQ(year.file.attachments, smallYear().attachments);
    EXPECT_THAT(year.lost.join(u'\n').toStdString(), HasSubstr("“papers/ke-hoach.json”"));
}

TEST(DamagedYear, OpensAFileThatWasCutInTheMiddle)
{
    const QByteArray whole = packed(smallYear());
    const UnpackedYear year = unpacked(whole.first(whole.indexOf("snapshots/")));
    EXPECT_EQ(year.file.papers, smallYear().papers);
    EXPECT_TRUE(year.file.snapshots.empty());
    EXPECT_THAT(year.lost.join(u'\n').toStdString(), HasSubstr("snapshots/ke-hoach/001.json"));
}

TEST(DamagedYear, APartThatIsGoneIsListed)
{
    const UnpackedYear year = unpacked(withoutPart(packed(smallYear()), dataName));
    EXPECT_EQ(year.file.papers.size(), 2u);
    EXPECT_THAT(year.lost, testing::ElementsAre(u"Phần “data.json” bị hỏng hoặc bị mất."_s));
}

TEST(DamagedYear, APartChangedBehindTheManifestIsNotTaken)
{
    const QByteArray bytes =
        withPart(packed(smallYear()), u"papers/cong-van.json"_s, R"({"title":"khác"})");
    const UnpackedYear year = unpacked(bytes);
    EXPECT_EQ(year.file.papers.size(), 1u);
    EXPECT_EQ(year.lost.size(), 1);
}

TEST(DamagedYear, DataThatAreNoJsonAreSaidWithTheirLine)
{
    QByteArray bytes = packed(smallYear());
    bytes = withPart(bytes, manifestName, R"({"type":"thidua-year","format":1})");
    bytes = withPart(bytes, dataName, "{\"year\": 2026,\n oops}");
    const UnpackedYear year = unpacked(bytes);
    EXPECT_EQ(year.file.papers.size(), 2u);
    EXPECT_THAT(year.lost.join(u'\n').toStdString(), HasSubstr("dòng 2"));
}

TEST(DamagedYear, NothingLeftIsARefusal)
{
    QByteArray bytes = packed(YearFile());
    bytes = withPart(bytes, dataName, "{}");
    EXPECT_THAT(refusalOf(bytes), HasSubstr("không còn phần nào đọc được"));
}

} // namespace thidua::store::test
