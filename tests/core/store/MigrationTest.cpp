// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/PartNames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A format that never was: all papers in one part, the year called "nam".
QByteArray formatZero()
{
    const std::vector<archive::Part> parts{
        {mimetypeName, mediaType, true},
        {manifestName, R"({"type":"thidua-year","format":0})", false},
        {u"nam.json"_s, R"({"year":2025,"office":"a"})", false},
        {u"papers.json"_s, R"({"list":[{"id":"mot","template":"cong-van"}]})", false},
        {u"khac.txt"_s, "giữ", false}};
    return *archive::pack(parts);
}

base::Result<OldPackage> fromZero(OldPackage package, const QString&)
{
    OldPackage next{package.manifest, {}};
    for (archive::Part& part : package.parts) {
        const auto json = QJsonDocument::fromJson(part.bytes).object();
        if (part.name == u"nam.json")
            next.parts.push_back({dataName, part.bytes, false});
        else if (part.name == u"papers.json")
            for (const auto& paper : json[u"list"_s].toArray())
                next.parts.push_back({paperPart({paper[u"id"_s].toString()}),
                                      jsonBytes({{u"template"_s, paper[u"template"_s]}}), false});
        else
            next.parts.push_back(part);
    }
    return next;
}

std::string refusedFormat(const QByteArray& manifest)
{
    return refusalOf(withPart(packed(smallYear()), manifestName, manifest));
}

} // namespace

TEST(Migration, BringsAnOldPackageToTheCurrentFormat)
{
    const std::vector<Migration> steps{{0, fromZero}};
    const auto year = unpackYear(formatZero(), u"cu.thidua"_s, {{}, steps});
    ASSERT_TRUE(year) << year.error().message.toStdString();
    EXPECT_EQ(year->format, 0);
    EXPECT_TRUE(year->lost.isEmpty());
    EXPECT_EQ(year->file.data.year, 2025);
    EXPECT_EQ(year->file.papers.at(0).templateId, u"cong-van"_s);
    EXPECT_EQ(year->file.unknownParts.at(0).bytes, "giữ");
    EXPECT_EQ(unpacked(packed(year->file)).file, year->file);
}

TEST(Migration, AFormatWithoutAWayIsRefusedInWords)
{
    EXPECT_THAT(refusalOf(formatZero()), HasSubstr("không đọc được tệp phiên bản 0"));
}

TEST(Migration, ANewerFormatIsRefusedInWords)
{
    EXPECT_THAT(refusedFormat(R"({"type":"thidua-year","format":2})"), HasSubstr("mới hơn"));
    EXPECT_THAT(refusedFormat(R"({"type":"thidua-year","format":999999999})"),
                HasSubstr("cập nhật chương trình"));
}

TEST(Migration, AFormatThatIsNoNumberIsRefusedInWords)
{
    for (const QByteArray& format : {QByteArray("\"1\""), QByteArray("1.5"), QByteArray("-1"),
                                     QByteArray("null"), QByteArray("[1]"), QByteArray("1e300")})
        EXPECT_THAT(refusedFormat("{\"type\":\"thidua-year\",\"format\":" + format + "}"),
                    HasSubstr("phiên bản"))
            << format.toStdString();
}

} // namespace thidua::store::test
