// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include "support/Files.h"

#include <QByteArrayList>

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using support::faultOf;
using support::RawEntry;
using support::RawZip;
using support::twice;

namespace {

const QByteArrayList dangerousNames = {"",
                                       "/",
                                       "../a.xml",
                                       "a/../b.xml",
                                       "..",
                                       ".",
                                       "./a.xml",
                                       "a//b.xml",
                                       "/etc/passwd",
                                       "a/..",
                                       "C:/a.xml",
                                       "c:a.xml",
                                       "..\\a.xml",
                                       "\\\\server\\a.xml",
                                       "a\\b.xml",
                                       QByteArray("a\0b.xml", 7),
                                       "a\nb.xml",
                                       "a\x7f.xml",
                                       "CON",
                                       "nul.txt",
                                       "word/aux.xml",
                                       "LPT1",
                                       "com9.log",
                                       "a.",
                                       "a /b.xml",
                                       " a.xml",
                                       "a.xml ",
                                       "a.xml.",
                                       "a:b",
                                       "a*b",
                                       "a?b",
                                       "a|b",
                                       "a\"b",
                                       "a<b",
                                       "\xff\xfe.xml",
                                       "\xc0\xaf.xml",
                                       "\xe2\x80\xae"
                                       "fdp.docx",
                                       "\xe2\x80\x8b.xml",
                                       "a/nul/b.xml",
                                       "conin$",
                                       "word/\xed\xa0\x80.xml"};

} // namespace

TEST(PartName, RefusesNamesThatLeadSomewhere)
{
    for (const QByteArray& name : dangerousNames)
        EXPECT_EQ(faultOf(RawEntry::named(name)), "wrong name") << name.toHex(' ').toStdString();
}

TEST(PartName, AcceptsTheNamesThatWordGives)
{
    for (const char* name : {"[Content_Types].xml", "_rels/.rels", "word/media/image1.jpeg",
                             "customXml/itemProps1.xml", "docProps/thumbnail.wmf",
                             "[trash]/0000.dat", "word/media/ảnh 1.png", "word/console.xml"})
        EXPECT_EQ(faultOf(RawEntry::named(name)), "accepted") << name;
}

TEST(PartName, RefusesLongAndDeepNames)
{
    EXPECT_EQ(faultOf(RawEntry::named(QByteArray(200, 'a'))), "accepted");
    EXPECT_EQ(faultOf(RawEntry::named(QByteArray(201, 'a'))), "long name");
    EXPECT_EQ(faultOf(RawEntry::named("1/2/3/4/5/6/7/8")), "accepted");
    EXPECT_EQ(faultOf(RawEntry::named("1/2/3/4/5/6/7/8/9")), "deep name");
}

TEST(PartName, RefusesNamesThatAreTheSameToSomeReader)
{
    EXPECT_EQ(faultOf(twice("a.xml", "a.xml")), "double name");
    EXPECT_EQ(faultOf(twice("Word/A.xml", "word/a.XML")), "double name");
    EXPECT_EQ(faultOf(twice("\xe1\xbb\x87.xml", "e\xcc\xa3\xcc\x82.xml")),
              "double name"); // ệ, composed or not
    EXPECT_EQ(faultOf(twice("đ.xml", "Đ.xml")), "double name");
}

TEST(PartName, ShowsNoHiddenCharactersOfAName)
{
    const auto parts = archive::unpack(RawZip::of({RawEntry::named("a\n\xe2\x80\xae"
                                                                   "b")})
                                           .bytes(),
                                       u"x"_s);
    ASSERT_FALSE(parts.isOk());
    EXPECT_TRUE(parts.error().message.contains(u"“a??b”"_s))
        << support::words(parts.error().message);
}

} // namespace thidua
