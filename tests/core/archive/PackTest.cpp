// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Package.h"
#include "support/Files.h"

#include <QtEndian>

#include <gmock/gmock.h>

#include <ctime>

namespace thidua {

using namespace Qt::StringLiterals;
using archive::Part;

namespace {

std::vector<Part> someParts()
{
    return {{u"mimetype"_s, "application/vnd.thidua+zip", true},
            {u"[Content_Types].xml"_s, QByteArray(5000, 'a')},
            {u"word/_rels/document-1.xml.rels"_s, "<x/>"},
            {u"empty.xml"_s, {}}};
}

quint16 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// Where the record with this signature begins.
std::vector<qsizetype> records(const QByteArray& bytes, const char* signature)
{
    std::vector<qsizetype> found;
    for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
        found.push_back(at);
    return found;
}

void setZone(const QByteArray& zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

TEST(Pack, ComesBackAsItWas)
{
    const auto packed = archive::pack(someParts());
    ASSERT_TRUE(packed.isOk());
    const auto parts = archive::unpack(*packed, u"x"_s);
    ASSERT_TRUE(parts.isOk()) << support::words(parts.error().message);
    ASSERT_EQ(parts->size(), someParts().size());
    for (size_t index = 0; index < parts->size(); ++index) {
        EXPECT_EQ((*parts)[index].name, someParts()[index].name);
        EXPECT_EQ((*parts)[index].bytes, someParts()[index].bytes);
    }
}

TEST(Pack, IsTheSameBytesInEveryTimeZone)
{
    const QByteArray zone = qgetenv("TZ");
    setZone("UTC");
    const QByteArray first = *archive::pack(someParts());
    for (const char* other :
         {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Ho_Chi_Minh", "XXX+12", "XXX-14"}) {
        setZone(other);
        EXPECT_EQ(*archive::pack(someParts()), first) << other;
    }
    setZone(zone);
}

TEST(Pack, IsOfTheFirstDayThatZipKnows)
{
    const QByteArray bytes = *archive::pack(someParts());
    ASSERT_EQ(records(bytes, "PK\3\4").size(), 4U);
    for (const auto at : records(bytes, "PK\3\4")) {
        EXPECT_EQ(wordAt(bytes, at + 10), 0);
        EXPECT_EQ(wordAt(bytes, at + 12), 0x21);
    }
    for (const auto at : records(bytes, "PK\1\2")) {
        EXPECT_EQ(wordAt(bytes, at + 12), 0);
        EXPECT_EQ(wordAt(bytes, at + 14), 0x21);
    }
}

TEST(Pack, HasNoExtraFieldsAndNoDescriptors)
{
    const QByteArray bytes = *archive::pack(someParts());
    for (const auto at : records(bytes, "PK\3\4")) {
        EXPECT_EQ(wordAt(bytes, at + 6), 0);
        EXPECT_EQ(wordAt(bytes, at + 28), 0);
    }
    for (const auto at : records(bytes, "PK\1\2"))
        EXPECT_EQ(wordAt(bytes, at + 30), 0);
}

TEST(Pack, StoresAMimetypeWhereFileLooksForIt)
{
    const QByteArray bytes = *archive::pack(someParts());
    EXPECT_EQ(bytes.mid(30, 34), "mimetypeapplication/vnd.thidua+zip");
}

TEST(Pack, DeflatesTheRest)
{
    const QByteArray bytes = *archive::pack(someParts());
    EXPECT_LT(bytes.size(), 1000);
    EXPECT_EQ(wordAt(bytes, records(bytes, "PK\3\4")[1] + 8), 8);
}

TEST(Pack, RefusesNamesThatAreNotOurs)
{
    for (const char16_t* name :
         {u"", u"/a", u"a/", u"a//b", u"../a", u"a/./b", u"a b", u"ệ.xml", u"a\\b", u"C:a"}) {
        const auto packed = archive::pack({{QString::fromUtf16(name), "x"}});
        ASSERT_FALSE(packed.isOk()) << QString::fromUtf16(name).toStdString();
        EXPECT_EQ(packed.error().code, base::ErrorCode::Internal);
    }
}

TEST(Pack, RefusesANameTwice)
{
    EXPECT_FALSE(archive::pack({{u"a.xml"_s, "x"}, {u"A.xml"_s, "y"}}).isOk());
}

TEST(Pack, OfNothingIsAnEmptyPackage)
{
    const auto packed = archive::pack({});
    ASSERT_TRUE(packed.isOk());
    EXPECT_TRUE(archive::unpack(*packed, u"x"_s).isOk());
}

} // namespace thidua
