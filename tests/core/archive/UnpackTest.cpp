// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include "archive/Package.h"
#include "support/Files.h"

#include <QDirIterator>

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using support::faultOf;
using support::RawEntry;
using support::RawZip;
using support::twice;

namespace {

template <typename Change> std::string faultWith(Change&& change)
{
    RawEntry entry = RawEntry::deflated("word/document.xml", QByteArray(2000, 'a'));
    change(entry);
    return faultOf(entry);
}

template <typename Change> std::string faultOfZip(Change&& change)
{
    RawZip zip = RawZip::of({RawEntry::named("a.xml"), RawEntry::named("b.xml")});
    change(zip);
    return faultOf(zip);
}

} // namespace

TEST(Unpack, GivesBackStoredAndDeflatedPartsInOrder)
{
    const RawZip zip = RawZip::of(
        {RawEntry::named("mimetype"), RawEntry::deflated("b/ệ.xml", QByteArray(100'000, 'x'))});
    const auto parts = archive::unpack(zip.bytes(), u"x"_s);
    ASSERT_TRUE(parts.isOk()) << support::words(parts.error().message);
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ((*parts)[0], (archive::Part{u"mimetype"_s, "nội dung", true}));
    EXPECT_EQ((*parts)[1], (archive::Part{u"b/ệ.xml"_s, QByteArray(100'000, 'x'), false}));
}

TEST(Unpack, LeavesFoldersOut)
{
    RawEntry folder = RawEntry::named("word/");
    folder.stored = folder.content = QByteArray();
    folder.attributes = 0040755u << 16;
    const auto parts =
        archive::unpack(RawZip::of({folder, RawEntry::named("word/a.xml")}).bytes(), u"x"_s);
    ASSERT_TRUE(parts.isOk());
    ASSERT_EQ(parts->size(), 1U);
}

TEST(Unpack, ReadsSizesThatFollowTheData)
{
    EXPECT_EQ(faultWith([](RawEntry& entry) {
                  entry.flags = 8;
                  entry.localCrc = entry.localSize = entry.localStoredSize = 0;
                  entry.after = QByteArray(16, 'd');
              }),
              "accepted");
}

TEST(Unpack, ReadsAnEmptyPackage) { EXPECT_EQ(faultOf(RawZip{}), "accepted"); }

TEST(Unpack, ReadsAnOrdinaryComment)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.comment = "của phòng tổ chức"; }), "accepted");
}

TEST(Unpack, ReadsRealPapersWrittenByWord)
{
    if (support::sharedFolder().isEmpty())
        GTEST_SKIP() << "there are no real papers beside the project";
    int count = 0;
    for (QDirIterator files(support::sharedFolder(), {u"*.docx"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext(); ++count) {
        const QString file = files.next();
        const auto parts = archive::unpack(support::contentOf(file), file);
        EXPECT_TRUE(parts.isOk()) << support::words(parts.error().message);
    }
    EXPECT_GT(count, 0);
}

TEST(Unpack, RefusesWhatIsNoPackage)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("PK"), QByteArray(22, '\0'), QByteArray(5000, 'x'),
          QByteArray("%PDF-1.6 ...................................")}) {
        const auto parts = archive::unpack(bytes, u"x"_s);
        ASSERT_FALSE(parts.isOk());
        EXPECT_EQ(parts.error().detail, u"not a package"_s);
    }
}

TEST(Unpack, RefusesEveryCutOfAPackage)
{
    const QByteArray whole =
        RawZip::of({RawEntry::deflated("a.xml", QByteArray(500, 'a'))}).bytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(archive::unpack(whole.first(size), u"x"_s).isOk()) << size;
}

TEST(Unpack, RefusesDataAfterTheEnd)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.after = "x"; }), "ambiguous end");
}

TEST(Unpack, RefusesASecondEndInsideTheComment)
{
    const RawZip inner = RawZip::of({RawEntry::named("other.xml")});
    EXPECT_EQ(faultOfZip([&](RawZip& zip) { zip.comment = inner.bytes(); }), "ambiguous end");
}

TEST(Unpack, RefusesSeveralDisks)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.disk = 1; }), "several disks");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.countHere = 1; }), "several disks");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.disk = 2; }), "several disks");
}

TEST(Unpack, RefusesZip64)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.count = 0xFFFF; }), "zip64");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.directoryOffset = 0xFFFFFFFF; }), "zip64");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.directorySize = 0xFFFFFFFF; }), "zip64");
    EXPECT_EQ(faultOfZip(
                  [](RawZip& zip) { zip.beforeEnd = QByteArray("PK\6\7") + QByteArray(16, '\0'); }),
              "zip64");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.size = 0xFFFFFFFF; }), "zip64");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.storedSize = 0xFFFFFFFF; }), "zip64");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.header = 0xFFFFFFFF; }), "zip64");
}

TEST(Unpack, RefusesDataBeforeTheFirstPart)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.before = "MZ chương trình"; }), "prepended data");
    EXPECT_EQ(faultOfZip([](RawZip& zip) {
                  zip.before = "MZ chương trình";
                  zip.shifted = true;
              }),
              "prepended data");
}

TEST(Unpack, RefusesADirectoryThatDoesNotAddUp)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.count = 1; }), "damaged directory");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.count = 3; }), "damaged directory");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.directorySize = 100'000; }), "damaged directory");
    EXPECT_EQ(faultOfZip([](RawZip& zip) {
                  zip.directoryOffset = 0;
                  zip.directorySize = 9;
              }),
              "prepended data");
    EXPECT_EQ(faultOfZip([](RawZip& zip) { zip.beforeEnd = "x"; }), "prepended data");
}

TEST(Unpack, RefusesTooManyParts)
{
    archive::Limits limits;
    limits.entries = 1;
    EXPECT_EQ(faultOf(twice("a", "b"), limits), "too many entries");
}

TEST(Unpack, RefusesEncryptedParts)
{
    for (const quint16 flag : {quint16(0x1), quint16(0x40), quint16(0x2000)})
        EXPECT_EQ(faultWith([flag](RawEntry& entry) { entry.flags = flag; }), "encrypted");
}

TEST(Unpack, RefusesMethodsOtherThanDeflate)
{
    for (const int method : {1, 6, 9, 12, 14, 93, 95, 99})
        EXPECT_EQ(
            faultWith([method](RawEntry& entry) { entry.method = static_cast<quint16>(method); }),
            "unknown method");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.flags = 0x20; }), "unknown method");
}

TEST(Unpack, RefusesLinksAndDevices)
{
    for (const quint32 type : {0120777u, 0020666u, 0060666u, 0010666u, 0140666u, 0040755u})
        EXPECT_EQ(faultWith([type](RawEntry& entry) { entry.attributes = type << 16; }),
                  "special file")
            << type;
}

TEST(Unpack, RefusesPartsThatShareBytes)
{
    EXPECT_EQ(faultOfZip([](RawZip& zip) {
                  zip.entries[1].name = zip.entries[0].name + 'x';
                  zip.entries[1].header = 0;
                  zip.entries[1].localName = "other";
              }),
              "mismatch");
    RawZip zip = twice("a.xml", "a.xmm");
    const QByteArray inner = twice("b", "a.xmm").bytes();
    zip.entries[0].stored = zip.entries[0].content = inner;
    zip.entries[1].header =
        static_cast<quint32>(35 + inner.indexOf("PK\3\4", 1)); // inside the first part
    EXPECT_EQ(faultOf(zip), "overlap");
}

TEST(Unpack, RefusesAPartThatReachesIntoTheDirectory)
{
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.storedSize = 60; }), "overlap");
}

TEST(Unpack, RefusesAHeaderThatIsNotThere)
{
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.header = 1; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.header = 1'000'000; }), "mismatch");
}

TEST(Unpack, RefusesLocalHeadersThatSaySomethingElse)
{
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localName = "word/document.xmL"; }),
              "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localMethod = 0; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localFlags = 1; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localSize = 1999; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localStoredSize = 1; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localCrc = 1; }), "mismatch");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.localSize = 0; }), "mismatch");
}

TEST(Unpack, RefusesStoredPartsOfTwoSizes)
{
    RawEntry entry = RawEntry::named("a.xml");
    entry.size = 3;
    EXPECT_EQ(faultOf(entry), "mismatch");
}

TEST(Unpack, RefusesFoldersWithContent)
{
    EXPECT_EQ(faultOf(RawEntry::named("word/")), "special file");
}

TEST(Unpack, RefusesPartsThatInflateToSomethingElse)
{
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.size = 1999; }), "damaged part");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.size = 2001; }), "damaged part");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.crc = 7; }), "damaged part");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.stored = QByteArray(30, '\xff'); }),
              "damaged part");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.stored.chop(3); }), "damaged part");
    EXPECT_EQ(faultWith([](RawEntry& entry) { entry.stored.clear(); }), "damaged part");
}

TEST(Unpack, RefusesLargeParts)
{
    archive::Limits limits;
    limits.partBytes = 7;
    RawEntry entry = RawEntry::named("a.xml");
    EXPECT_EQ(faultOf(RawZip::of({entry}), limits), "large part");
    limits.partBytes = entry.content.size();
    EXPECT_EQ(faultOf(RawZip::of({entry}), limits), "accepted");
}

TEST(Unpack, RefusesLargePackages)
{
    archive::Limits limits;
    limits.packageBytes = 2 * RawEntry().content.size();
    EXPECT_EQ(faultOf(twice("a", "b"), limits), "accepted");
    --limits.packageBytes;
    EXPECT_EQ(faultOf(twice("a", "b"), limits), "large package");
}

TEST(Unpack, RefusesWhatInflatesBeyondAllReason)
{
    const RawEntry bomb = RawEntry::deflated("a.xml", QByteArray(20 * 1024 * 1024, '\0'));
    ASSERT_GT(bomb.content.size() / bomb.stored.size(), 200);
    EXPECT_EQ(faultOf(bomb), "bomb");
}

TEST(Unpack, InflatesNoMoreOfALyingBombThanItPromises)
{
    RawEntry bomb = RawEntry::deflated("a.xml", QByteArray(20 * 1024 * 1024, '\0'));
    bomb.size = 1000;
    EXPECT_EQ(faultOf(bomb), "damaged part");
}

TEST(Unpack, AcceptsSmallPartsThatDeflateWell)
{
    EXPECT_EQ(faultOf(RawEntry::deflated("a.xml", QByteArray(1024 * 1024, ' '))), "accepted");
}

TEST(Unpack, SurvivesEveryByteChangedToAnyOfFour)
{
    const QByteArray whole = twice("a.xml", "b.xml").bytes();
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (const char byte : {'\0', '\x7f', '\xff', '\1'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            const auto parts = archive::unpack(changed, u"x"_s);
            EXPECT_TRUE(parts.isOk() || !parts.error().message.isEmpty()) << at;
        }
}

} // namespace thidua
