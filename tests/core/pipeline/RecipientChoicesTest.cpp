// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RecipientChoices.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"
#include "pipeline/FillPaper.h"
#include "pipeline/World.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::pipeline;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace {

regulation::FixedWords words()
{
    regulation::FixedWords words;
    words.asAbove = u"Như trên"_s;
    words.archive = u"Lưu: VT"_s;
    return words;
}

QStringList linesOf(const std::vector<RecipientGroup>& groups)
{
    QStringList lines;
    for (const auto& group : groups)
        lines += group.lines;
    return lines;
}

} // namespace

TEST(RecipientChoices, WhoIsNamedInThePaperComesFirstAndTheFileCopyLast)
{
    EXPECT_THAT(orderedRecipients({u"Lưu: VT, VP"_s, u"Sở Nội vụ"_s, u"Như trên"_s, u"Bộ Nội vụ"_s},
                                  words()),
                ElementsAre(u"Như trên"_s, u"Sở Nội vụ"_s, u"Bộ Nội vụ"_s, u"Lưu: VT, VP"_s));
    EXPECT_THAT(orderedRecipients({u"Bộ Nội vụ"_s, u"Như Điều 3"_s}, words()),
                ElementsAre(u"Như Điều 3"_s, u"Bộ Nội vụ"_s));
}

TEST(RecipientChoices, MarksOfTheListAndSecondLinesGo)
{
    EXPECT_THAT(
        orderedRecipients({u"- Bộ Nội vụ;"_s, u""_s, u"Bộ Nội vụ"_s, u"Lưu: VT."_s}, words()),
        ElementsAre(u"Bộ Nội vụ"_s, u"Lưu: VT"_s));
}

TEST(RecipientChoices, ADecisionNamesItsLastArticle)
{
    document::OfficialDocument paper;
    for (const QString& label : {u"Điều 1."_s, u"Điều 2."_s}) {
        document::Block block;
        block.type = document::BlockType::Article;
        block.label = label;
        paper.body.push_back(block);
    }
    const auto lines = linesOf(recipientGroups(paper, words(), nullptr));
    EXPECT_THAT(lines, ElementsAre(u"Như Điều 2"_s, u"Lưu: VT"_s));
}

TEST(RecipientChoices, ALetterNamesThoseItIsAddressedTo)
{
    document::OfficialDocument paper;
    paper.addressees = {u"Bộ Nội vụ"_s};
    EXPECT_THAT(linesOf(recipientGroups(paper, words(), nullptr)), Contains(u"Như trên"_s));
}

TEST(RecipientChoices, AYearKnowsItsMembersAndEveryLineStandsOnce)
{
    base::DiskFileSystem files;
    const QString data = qEnvironmentVariable("THIDUA_DATA");
    const auto law = regulation::loadLaw(files, data, {});
    const auto phrases = emulation::loadPhrases(files, data, {});
    ASSERT_TRUE(law.isOk() && phrases.isOk());
    const auto year = emulation::fromJsonText(
        support::contentOf(data + u"/templates/ke-hoach-cum/sample.json"_s), u"sample.json"_s);
    ASSERT_TRUE(year.isOk());
    const RecipientSources sources{year->year, {}, {*law, *phrases}};
    const auto groups = recipientGroups({}, words(), &sources);
    const QStringList lines = linesOf(groups);
    EXPECT_GT(lines.filter(u"Sở Nội vụ"_s).size(), 3);
    EXPECT_EQ(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
    for (const auto& group : groups)
        EXPECT_FALSE(group.lines.isEmpty()) << group.title.toStdString();
}
