// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Compose.h"
#include "composition/PlainText.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::composition;
using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

/// Every character is half as wide as it is high.
class EvenRuler final : public base::TextRuler {
public:
    base::Length width(const QString& text, int halfPoints, base::FontStyle) const override
    {
        return base::Length::twips(static_cast<int>(text.size()) * halfPoints * 5);
    }
};

QByteArray resource(const QString& path)
{
    return support::contentOf(support::sourceFolder() + u"/resources/"_s + path);
}

Flow certificate(const QString& name)
{
    auto plain = regulation::loadRegulation(resource(u"regulations/nd30-2020.json"_s), {});
    const auto law = regulation::withPresentations(
        std::move(plain).value(), resource(u"layout/presentations.json"_s), u"x"_s);
    EXPECT_TRUE(law.isOk());
    OfficialDocument paper;
    paper.presentation = u"giay-khen"_s;
    paper.landscape = true;
    paper.numbered = false;
    paper.authorityLine = {u"GIÁM ĐỐC SỞ NỘI VỤ"_s};
    paper.enacting = u"TẶNG"_s;
    paper.title = u"GIẤY KHEN"_s;
    paper.abstract = {name};
    paper.body = {
        {document::BlockType::Paragraph, 0, {}, document::inlinesOf(u"Có thành tích."_s), {}, {}}};
    paper.bases = {u"Vào sổ khen thưởng số: 1"_s};
    paper.place = u"Hưng Yên"_s;
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    return compose(paper, *law, EvenRuler());
}

TEST(Certificate, SaysWhoGivesItToWhomBeforeTheSignature)
{
    const QStringList lines =
        plainText(certificate(u"Bà Trần Thị B"_s)).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 11);
    EXPECT_EQ(lines.mid(2, 5), QStringList({u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TẶNG"_s, u"GIẤY KHEN"_s,
                                            u"Bà Trần Thị B"_s, u"Có thành tích."_s}));
    EXPECT_EQ(lines[7], u"Vào sổ khen thưởng số: 1"_s);
    EXPECT_EQ(lines.last(), u"Nguyễn Văn A"_s);
}

TEST(Certificate, IsOneTurnedSheetInGreatLetters)
{
    const Flow flow = certificate(u"Bà Trần Thị B"_s);
    ASSERT_EQ(flow.sections.size(), 1u);
    EXPECT_TRUE(flow.sections[0].page.isLandscape());
    const auto& title = flow.styles.of(StyleId::Title);
    EXPECT_GE(title.character.halfPoints, 80);
    EXPECT_TRUE(title.character.red);
    EXPECT_EQ(flow.styles.of(StyleId::Body).paragraph.alignment, Alignment::Centre);
}

} // namespace
