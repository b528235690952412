// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/PaperDocument.h"

#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(YearFile, SavesAndLoadsAThousandRandomYearsToTheSameBytes)
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const YearFile file = randomYear(seed);
        const QByteArray bytes = packed(file);
        const UnpackedYear back = unpacked(bytes);
        ASSERT_TRUE(back.lost.isEmpty()) << seed << back.lost.join(u' ').toStdString();
        ASSERT_TRUE(back.file == file) << seed;
        ASSERT_EQ(packed(back.file), bytes) << seed;
    }
}

TEST(YearFile, BeginsWithItsMediaTypeUncompressed)
{
    const QByteArray bytes = packed(smallYear());
    EXPECT_EQ(bytes.mid(30, 8), "mimetype");
    EXPECT_EQ(bytes.mid(38, 26), "application/vnd.thidua+zip");
}

TEST(YearFile, KeepsTheOrderOfItsPapers)
{
    YearFile file = smallYear();
    std::swap(file.papers[0], file.papers[1]);
    EXPECT_EQ(unpacked(packed(file)).file.papers, file.papers);
}

TEST(YearFile, KeepsUnknownPartsByteForByte)
{
    const UnpackedYear back = unpacked(packed(smallYear()));
    ASSERT_EQ(back.file.unknownParts.size(), 1u);
    EXPECT_EQ(back.file.unknownParts[0].bytes, QByteArray("\0\1\2", 3));
}

TEST(YearFile, RefusesIdsThatCannotBeNamesOfParts)
{
    for (const QString& id : {u""_s, u"../a"_s, u"a b"_s, u"ế"_s, u"-a"_s, u"a/b"_s, u"CONG-VAN"_s,
                              QString(61, u'a')}) {
        YearFile file = smallYear();
        file.papers[0].id.value = id;
        const auto bytes = packYear(file);
        ASSERT_FALSE(bytes) << id.toStdString();
        EXPECT_EQ(bytes.error().code, base::ErrorCode::WrongUse);
    }
}

TEST(YearFile, NamesWhatIsWrongInItsData)
{
    YearFile file = smallYear();
    file.data.people[0].name.clear();
    const UnpackedYear back = unpacked(packed(file));
    ASSERT_EQ(back.problems.size(), 1u);
    EXPECT_THAT(emulation::sentenceOf(back.problems[0]).toStdString(),
                HasSubstr("Người thứ 1, họ và tên (people[0].name, dòng"));
}

TEST(YearFile, NamesWhatIsWrongInAPaper)
{
    QByteArray bytes = packed(smallYear());
    bytes = withPart(bytes, u"papers/ke-hoach.json"_s, R"({"state":"xong","fields":3})");
    bytes = withPart(bytes, u"manifest.json"_s, R"({"type":"thidua-year","format":1})");
    const UnpackedYear back = unpacked(bytes);
    ASSERT_EQ(back.problems.size(), 2u);
    EXPECT_EQ(back.problems[0].path, u"papers/ke-hoach.json: state"_s);
    EXPECT_EQ(back.file.paper({u"ke-hoach"_s})->unknown,
              (QJsonObject{{u"state"_s, u"xong"_s}, {u"fields"_s, 3}}));
}

TEST(PaperDocument, AChangedDocumentKeepsWhatIsNotKnown)
{
    const QJsonObject old = smallYear().papers[0].document;
    auto document = documentOf(old, u"x"_s);
    ASSERT_TRUE(document);
    document::OfficialDocument changed = *document;
    changed.number = u"12"_s;
    const QJsonObject json = jsonOf(changed, old);
    EXPECT_EQ(json[u"sau-nay"_s], 7);
    EXPECT_EQ(json[u"number"_s], u"12"_s);
}

TEST(PaperDocument, AMatrixThatWasTakenAwayStaysAway)
{
    document::OfficialDocument document;
    document.matrix = document::SignatureMatrix();
    const QJsonObject with = jsonOf(document);
    document.matrix.reset();
    EXPECT_FALSE(jsonOf(document, with).contains(u"matrix"_s));
}

} // namespace thidua::store::test
