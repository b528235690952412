// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/MissingComponents.h"

#include "base/DiskFileSystem.h"
#include "pipeline/FillPaper.h"
#include "pipeline/Templates.h"

#include "support/Files.h"

#include <QDir>

#include <gmock/gmock.h>

namespace thidua::pipeline {
namespace {

using namespace Qt::StringLiterals;
using document::OfficialDocument;
using testing::ElementsAre;
using testing::IsEmpty;

const World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = openWorld(files, dataFolder({}));
    return *opened;
}

OfficialDocument completePaper(const QString& title = {})
{
    OfficialDocument paper;
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.symbol = u"KH-SNV"_s;
    paper.place = u"Hưng Yên"_s;
    paper.title = title;
    paper.abstract = {u"Phát động phong trào thi đua"_s};
    paper.recipients = {u"Lưu: VT"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, {}}};
    return paper;
}

TEST(MissingComponents, AreNoneOfACompletePaperWithBlankNumberAndDay)
{
    EXPECT_THAT(missingComponents(world(), completePaper()), IsEmpty());
}

TEST(MissingComponents, AreAllThatTheHeadOfALetterLacks)
{
    EXPECT_THAT(missingComponents(world(), {}),
                ElementsAre(u"issuer"_s, u"symbol"_s, u"place"_s, u"title"_s, u"recipients"_s,
                            u"signatures"_s));
}

TEST(MissingComponents, NameATitleOnceWhereNothingSaysWhatThePaperIs)
{
    auto paper = completePaper();
    paper.abstract.clear();
    EXPECT_THAT(missingComponents(world(), paper), ElementsAre(u"title"_s));
    paper.title = u"KẾ HOẠCH"_s;
    EXPECT_THAT(missingComponents(world(), paper), ElementsAre(u"abstract"_s));
}

TEST(MissingComponents, AskNoPlaceAndSignerOfAPledge)
{
    auto paper = completePaper();
    paper.matrix = document::SignatureMatrix();
    paper.place.clear();
    paper.signatures.clear();
    paper.symbol.clear();
    paper.recipients.clear();
    EXPECT_THAT(missingComponents(world(), paper), IsEmpty());
}

TEST(MissingComponents, FollowTheFormsOfTheDecree)
{
    auto minutes = completePaper(u"BIÊN BẢN"_s);
    minutes.place.clear();
    EXPECT_THAT(missingComponents(world(), minutes), IsEmpty());
    minutes.symbol.clear();
    EXPECT_THAT(missingComponents(world(), minutes), ElementsAre(u"symbol"_s));
    auto leave = completePaper(u"Giấy nghỉ phép"_s);
    leave.abstract.clear();
    EXPECT_THAT(missingComponents(world(), leave), IsEmpty());
}

TEST(MissingComponents, AreNotSoughtInAPaperThatIsOfNoKindOfTheDecree)
{
    auto list = completePaper(u"DANH SÁCH ĐẠI BIỂU"_s);
    list.symbol.clear();
    list.recipients.clear();
    list.signatures.clear();
    EXPECT_THAT(missingComponents(world(), list), IsEmpty());
}

TEST(MissingComponents, AreOnlyThoseThatTheTemplateHas)
{
    auto paper = completePaper(u"CHƯƠNG TRÌNH"_s);
    paper.symbol.clear();
    paper.place.clear();
    EXPECT_THAT(missingComponents(world(), paper), ElementsAre(u"symbol"_s, u"place"_s));
    EXPECT_THAT(missingComponents(world(), paper, u"chuong-trinh"_s), ElementsAre(u"place"_s));
}

/// Nothing that is right is flagged: every paper of ours, from its own sample.
TEST(MissingComponents, AreNoneOfAnyPaperOfOurs)
{
    const auto forms = openTemplates(world());
    ASSERT_TRUE(forms.isOk());
    for (const auto& form : *forms) {
        const auto json = support::contentOf(support::sourceFolder() + u"/templates/"_s + form.id +
                                             u"/sample.json"_s);
        const auto data = PaperData::read(world(), json, form.id);
        ASSERT_TRUE(data.isOk()) << form.id.toStdString();
        const auto paper = fillPaper(world(), form.id, *data);
        ASSERT_TRUE(paper.isOk()) << form.id.toStdString();
        EXPECT_THAT(missingComponents(world(), paper->document, form.id), IsEmpty())
            << form.id.toStdString();
    }
}

} // namespace
} // namespace thidua::pipeline
