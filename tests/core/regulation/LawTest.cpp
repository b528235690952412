// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::regulation;
using namespace thidua::regulation::test;
using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;

namespace {

bool isListed(const std::vector<UncertainRecord>& records, const QString& id)
{
    return std::any_of(records.begin(), records.end(),
                       [&id](const UncertainRecord& record) { return record.id == id; });
}

/// Records of the shipped files that carry a doubt of their own, counted in the text itself.
int doubtsInFiles()
{
    int doubts = 0;
    for (const auto& [path, json] : shippedFiles().content)
        for (const QByteArray& line : json.split('\n')) {
            const QByteArray trimmed = line.trimmed();
            const bool isRecord = trimmed.startsWith('{') && trimmed.size() > 1;
            const bool asks =
                trimmed.contains("\"toConfirm\": \"") && !trimmed.contains("\"toConfirm\": \"\"");
            const bool isBelowHigh = trimmed.contains("\"confidence\": \"") &&
                                     !trimmed.contains("\"confidence\": \"cao\"");
            doubts += isRecord && (asks || isBelowHigh) ? 1 : 0;
        }
    return doubts;
}

} // namespace

TEST(Law, EveryRecordHasASourceAndAConfidence)
{
    for (const UncertainRecord& record : listUncertain(shippedLaw())) {
        EXPECT_FALSE(record.evidence.source.isEmpty()) << words(record.id);
        EXPECT_FALSE(record.evidence.toConfirm.isEmpty()) << words(record.table + record.id);
        EXPECT_FALSE(record.name.isEmpty()) << words(record.id);
        EXPECT_FALSE(record.name.contains(u'{')) << words(record.name);
    }
    for (const LegalBasis& basis : shippedLaw().legalBases.all)
        EXPECT_FALSE(basis.evidence.source.isEmpty()) << words(basis.id);
}

TEST(Law, EveryUncertainRecordIsInTheListing)
{
    const auto listing = listUncertain(shippedLaw());
    EXPECT_GE(static_cast<int>(listing.size()), doubtsInFiles());
    for (const QString& id : {u"tt-12-2019"_s, u"luat-06-2026"_s, u"2019"_s, u"van-thu-luu-tru"_s,
                              u"hue"_s, u"tet-nguyen-dan-2026"_s, u"giay-khen"_s, u"monthParts"_s,
                              u"nd-91-d"_s, u"so-tu-phap"_s, u"trinh-co-chinh-phu"_s})
        EXPECT_TRUE(isListed(listing, id)) << words(id);
    EXPECT_FALSE(isListed(listing, u"nd-30-2020"_s));
    EXPECT_FALSE(isListed(listing, u"hai-phong"_s));
}

TEST(Law, TheOfficeAddsAndOverridesById)
{
    const auto law = lawWithOffice(u"legal-bases.json"_s, R"({"records": [
        {"id": "nd-91-2017", "kind": "Nghị định", "number": "91/2017/NĐ-CP", "date": "2017-07-31",
         "issuer": "Chính phủ", "title": "về việc A", "from": "2017-10-01", "until": "2023-12-31"},
        {"id": "qd-tinh", "kind": "Quyết định", "number": "01/2026/QĐ-UBND", "date": "2026-01-05",
         "issuer": "UBND tỉnh", "title": "về việc B", "from": "2026-01-15",
         "basisOf": ["thi đua, khen thưởng"], "confidence": "thấp", "toConfirm": "số"}]})");
    ASSERT_TRUE(law) << words(law.error().message);
    const LegalBasis* decree = law->legalBases.find(u"nd-91-2017"_s);
    EXPECT_EQ(decree->title, u"về việc A"_s);
    EXPECT_EQ(decree->evidence.origin, Origin::Office);
    EXPECT_FALSE(decree->evidence.isUncertain());
    EXPECT_EQ(law->legalBases.all.size(), shippedLaw().legalBases.all.size() + 1);
    const auto bases =
        law->legalBases.basesOf(u"thi đua, khen thưởng"_s, date(u"2026-11-22"_s)).bases;
    EXPECT_EQ(bases.back().id, u"qd-tinh"_s);
    EXPECT_TRUE(isListed(listUncertain(*law), u"qd-tinh"_s));
}

TEST(Law, AnOfficeMayAddAKindOfPaper)
{
    const auto law = lawWithOffice(u"nd30-2020.json"_s,
                                   R"({"kinds": {"list": [{"name": "Giao ước thi đua"}]}})");
    ASSERT_TRUE(law) << words(law.error().message);
    EXPECT_EQ(law->kinds.all.size(), 30u);
    EXPECT_NE(law->kinds.byTitle(u"GIAO ƯỚC THI ĐUA"_s), nullptr);
}

TEST(Law, AnOfficeWithoutFilesHasOurs)
{
    const auto law = loadLaw(shippedFiles(), u"data"_s, u"office"_s);
    ASSERT_TRUE(law);
    EXPECT_EQ(*law, shippedLaw());
}

TEST(Law, ABrokenFileOfTheOfficeIsNamedWithItsMember)
{
    const std::vector<std::tuple<QString, QByteArray, QString>> broken = {
        {u"legal-bases.json"_s, R"({"records": [{"id": "a", "kind": "Luật", "date": "2026-13"}]})",
         u"records[0].date"_s},
        {u"legal-bases.json"_s, R"({"records": [{"kind": "Luật"}]})", u"records[0].id"_s},
        {u"anniversaries.json"_s,
         R"({"records": [{"id": "a", "names": ["A"], "day": 31, "month": 2}]})",
         u"records[0].day"_s},
        {u"base-salaries.json"_s, R"({"records": [{"id": "a", "dong": "2"}]})",
         u"records[0].dong"_s},
        {u"holidays.json"_s, R"({"notices": [{"id": "a", "year": 2026, "workDays": ["x"]}]})",
         u"notices[0].workDays"_s},
        {u"holidays.json"_s,
         R"({"notices": [{"id": "a", "year": 2026, "daysOff": [{"name": "A", "first": "2026-02-17", "last": "2029-02-18"}]}]})",
         u"notices[0].daysOff[0].last"_s},
        {u"awards.json"_s, R"({"records": [{"id": "a", "name": "A", "kind": "x"}]})",
         u"records[0].kind"_s},
        {u"awards.json"_s,
         R"({"records": [{"id": "a", "name": "A", "kind": "danh hiệu thi đua", "confidence": "?"}]})",
         u"records[0].confidence"_s},
        {u"time-limits.json"_s, R"({"records": [{"id": "a", "step": "A"}]})",
         u"records[0].workingDays"_s},
        {u"deadlines.json"_s, R"({"monthParts": {"earlyUntil": 20, "midUntil": 10}})",
         u"monthParts.midUntil"_s},
        {u"agency-names.json"_s,
         R"({"records": [{"id": "a", "role": "b", "full": "C", "from": "2026-01-02", "until": "2026-01-01"}]})",
         u"records[0].until"_s},
        {u"dossiers.json"_s,
         R"({"records": [{"id": "a", "name": "A", "kind": "danh hiệu thi đua"}]})",
         u"records[0].parts"_s},
    };
    for (const auto& [file, json, member] : broken) {
        const auto law = lawWithOffice(file, json);
        ASSERT_FALSE(law) << words(file);
        EXPECT_EQ(law.error().code, base::ErrorCode::Refused);
        EXPECT_THAT(words(law.error().message), HasSubstr(words(u"office/regulations/"_s + file)));
        EXPECT_THAT(words(law.error().message), HasSubstr(words(u'"' + member + u'"')));
    }
}

TEST(Law, AFileThatIsNoJsonIsNamedWithItsLine)
{
    const auto law = lawWithOffice(u"provinces.json"_s, "{\n\"provinces\": [\n");
    ASSERT_FALSE(law);
    EXPECT_THAT(words(law.error().message), HasSubstr("office/regulations/provinces.json"));
}

TEST(Law, ADoubledIdIsRefused)
{
    const auto law = lawWithOffice(u"provinces.json"_s, R"({"provinces": [
        {"id": "a", "name": "A", "kind": "tỉnh"}, {"id": "a", "name": "B", "kind": "tỉnh"}]})");
    ASSERT_FALSE(law);
    EXPECT_THAT(words(law.error().message), HasSubstr("provinces[1].id"));
}

TEST(Law, AMissingFileOfOursIsAFaultOfTheInstallation)
{
    // Words of clusters and blocks, the cycle of a year, what to check and renew, what helps to
    // write: read by others.
    const QStringList noLaw{u"phrases.json"_s, u"cycle.json"_s, u"dossier-rules.json"_s,
                            u"renewal.json"_s, u"nd30-2020-articles.json"_s};
    for (const auto& [path, json] : shippedFiles().content) {
        if (noLaw.contains(path.section(u'/', -1)))
            continue;
        MemoryFiles files = shippedFiles();
        files.content.erase(path);
        const auto law = loadLaw(files, u"data"_s, {});
        ASSERT_FALSE(law) << words(path);
        EXPECT_EQ(law.error().code, base::ErrorCode::Internal);
        EXPECT_THAT(words(law.error().message), HasSubstr(words(path)));
    }
}

TEST(Law, ACircleOfSuccessorsEnteredByTheOfficeEnds)
{
    const auto law = lawWithOffice(u"legal-bases.json"_s, R"({"records": [
        {"id": "a", "kind": "Nghị định", "until": "2020-01-01", "successor": "b"},
        {"id": "b", "kind": "Nghị định", "until": "2020-01-01", "successor": "a"}]})");
    ASSERT_TRUE(law) << words(law.error().message);
    EXPECT_EQ(law->legalBases.successorOn(u"a"_s, date(u"2026-11-22"_s)), nullptr);
}
