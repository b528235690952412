// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "support/RawZip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using support::RawEntry;
using support::RawZip;

namespace {

RawEntry stored(const QByteArray& name, const QByteArray& content)
{
    RawEntry entry = RawEntry::named(name);
    entry.stored = entry.content = content;
    return entry;
}

/// A package that would be opened, were it not for what a test does to it.
RawZip honest()
{
    return RawZip::of({stored("mimetype", mediaType),
                       stored("manifest.json", R"({"type":"thidua-year","format":1})"),
                       RawEntry::deflated("data.json", R"({"year":2026,"office":"a"})")});
}

struct Attack {
    const char* name;
    std::function<QByteArray()> make;
};

QByteArray with(RawEntry entry)
{
    RawZip zip = honest();
    zip.entries.push_back(std::move(entry));
    return zip.bytes();
}

template <typename Change> QByteArray changed(Change&& change)
{
    RawZip zip = honest();
    change(zip);
    return zip.bytes();
}

RawEntry bomb(qsizetype size) { return RawEntry::deflated("papers/a.json", QByteArray(size, ' ')); }

std::vector<Attack> namesThatLeadOut()
{
    std::vector<Attack> attacks;
    for (const char* name : {"../data.json",
                             "/data.json",
                             "a/../../b",
                             "C:data.json",
                             "a\\..\\b",
                             "CON",
                             "nul.json",
                             "papers//a.json",
                             "papers/./a.json",
                             "a.json.",
                             "a.json ",
                             " a.json",
                             "com1",
                             "a:b",
                             "a*b",
                             "a?b",
                             "a<b",
                             "a|b",
                             "papers/\x01.json",
                             "\xff\xfe",
                             "data.JSON",
                             "MIMETYPE",
                             "a/b/c/d/e/f/g/h/i/j.json"})
        attacks.push_back({name, [name] { return with(stored(name, "{}")); }});
    attacks.push_back({"long name", [] { return with(stored(QByteArray(201, 'a'), "{}")); }});
    attacks.push_back({"empty name", [] { return with(stored("", "{}")); }});
    attacks.push_back({"twice", [] { return with(stored("data.json", "{}")); }});
    return attacks;
}

std::vector<Attack> entriesThatLie()
{
    const auto last = [](const std::function<void(RawEntry&)>& change) {
        return [change] {
            return changed([&](RawZip& zip) {
                zip.entries.push_back(stored("papers/a.json", "{}"));
                change(zip.entries.back());
            });
        };
    };
    return {
        {"encrypted", last([](RawEntry& entry) { entry.flags = 1; })},
        {"strongly encrypted", last([](RawEntry& entry) { entry.flags = 0x41; })},
        {"patched", last([](RawEntry& entry) { entry.flags = 0x20; })},
        {"bzip2", last([](RawEntry& entry) { entry.method = 12; })},
        {"lzma", last([](RawEntry& entry) { entry.method = 14; })},
        {"symbolic link", last([](RawEntry& entry) { entry.attributes = 0120777u << 16; })},
        {"device", last([](RawEntry& entry) { entry.attributes = 0020666u << 16; })},
        {"pipe", last([](RawEntry& entry) { entry.attributes = 0010666u << 16; })},
        {"socket", last([](RawEntry& entry) { entry.attributes = 0140666u << 16; })},
        {"zip64 size", last([](RawEntry& entry) { entry.size = 0xFFFFFFFF; })},
        {"zip64 offset", last([](RawEntry& entry) { entry.header = 0xFFFFFFFF; })},
        {"other disk", last([](RawEntry& entry) { entry.disk = 3; })},
        {"into the directory", last([](RawEntry& entry) { entry.storedSize = entry.size = 90; })},
        {"large part", last([](RawEntry& entry) {
             entry.size = entry.localSize = 33u * 1024 * 1024;
             entry.method = 8;
         })},
    };
}

std::vector<Attack> packagesThatLie()
{
    return {
        {"no package", [] { return QByteArray("%PDF-1.6"); }},
        {"empty", [] { return QByteArray(); }},
        {"nothing but an end", [] { return RawZip().bytes(); }},
        {"a Word file",
         [] { return RawZip::of({RawEntry::named("[Content_Types].xml")}).bytes(); }},
        {"other media type",
         [] {
             return changed([](RawZip& zip) { zip.entries[0] = stored("mimetype", "text/x"); });
         }},
        {"media type not first",
         [] { return changed([](RawZip& zip) { std::swap(zip.entries[0], zip.entries[1]); }); }},
        {"media type deflated",
         [] {
             return changed(
                 [](RawZip& zip) { zip.entries[0] = RawEntry::deflated("mimetype", mediaType); });
         }},
    };
}

std::vector<Attack> packagesThatHide()
{
    return {
        {"program before", [] { return changed([](RawZip& zip) { zip.before = "MZ"; }); }},
        {"shifted program before",
         [] {
             return changed([](RawZip& zip) {
                 zip.before = "MZ";
                 zip.shifted = true;
             });
         }},
        {"gap before the directory",
         [] { return changed([](RawZip& zip) { zip.beforeEnd = "ẩn"; }); }},
        {"several disks", [] { return changed([](RawZip& zip) { zip.disk = 1; }); }},
        {"zip64 count", [] { return changed([](RawZip& zip) { zip.count = 0xFFFF; }); }},
        {"five thousand parts",
         [] {
             return changed([](RawZip& zip) {
                 for (int part = 0; part < 5000; ++part)
                     zip.entries.push_back(stored("x/" + QByteArray::number(part), "1"));
             });
         }},
        {"overlap",
         [] {
             return changed([](RawZip& zip) {
                 const QByteArray inner =
                     RawZip::of({stored("b", "1"), stored("papers/a.json", "1")}).bytes();
                 zip.entries.push_back(stored("c.bin", inner));
                 const QByteArray before = zip.bytes();
                 zip.entries.push_back(stored("papers/a.json", "1"));
                 zip.entries.back().header =
                     static_cast<quint32>(before.indexOf("PK\3\4", before.indexOf("c.bin") + 40));
             });
         }},
    };
}

std::vector<Attack> contentsThatLie()
{
    return {
        {"many bombs",
         [] {
             return changed([](RawZip& zip) {
                 const RawEntry one = bomb(1024 * 1024);
                 for (int part = 0; part < 300; ++part) {
                     zip.entries.push_back(one);
                     zip.entries.back().name = "papers/" + QByteArray::number(part) + ".json";
                 }
             });
         }},
        {"bomb", [] { return with(bomb(25 * 1024 * 1024)); }},
        {"manifest without format",
         [] {
             return changed([](RawZip& zip) {
                 zip.entries[1] = stored("manifest.json", R"({"type":"thidua-year"})");
             });
         }},
        {"manifest of another world",
         [] {
             return changed([](RawZip& zip) {
                 zip.entries[1] =
                     stored("manifest.json", R"({"type":"thidua-year","format":{"a":1}})");
             });
         }},
        {"manifest nested too deep",
         [] {
             return changed([](RawZip& zip) {
                 zip.entries[1] = stored("manifest.json", QByteArray(100'000, '['));
                 zip.entries.pop_back();
             });
         }},
        {"data nested too deep",
         [] {
             return changed([](RawZip& zip) {
                 zip.entries[2] = stored("data.json", QByteArray(1'000'000, '['));
             });
         }},
    };
}

} // namespace

TEST(HostileYear, SixtyPackagesAreRefusedInWordsWithinASecondEach)
{
    int count = 0;
    for (const auto& attacks : {namesThatLeadOut(), entriesThatLie(), packagesThatLie(),
                                packagesThatHide(), contentsThatLie()})
        for (const Attack& attack : attacks) {
            const QByteArray bytes = attack.make();
            const auto start = std::chrono::steady_clock::now();
            EXPECT_NE(refusalOf(bytes), "opened") << attack.name;
            const auto took = std::chrono::steady_clock::now() - start;
            EXPECT_LT(took, std::chrono::seconds(1)) << attack.name;
            ++count;
        }
    EXPECT_GE(count, 60);
}

TEST(HostileYear, TheHonestOneIsOpened) { EXPECT_EQ(refusalOf(honest().bytes()), "opened"); }

TEST(HostileYear, AMillionWrongValuesAreReadInTimeAndNamedInPart)
{
    const QByteArray many =
        "{\"year\":1,\"office\":\"a\",\"people\":[" + QByteArray("1,").repeated(1'000'000) + "1]}";
    const auto start = std::chrono::steady_clock::now();
    const UnpackedYear year =
        unpacked(changed([&many](RawZip& zip) { zip.entries[2] = stored("data.json", many); }));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
    EXPECT_EQ(year.problems.size(), 500u);
}

} // namespace thidua::store::test
