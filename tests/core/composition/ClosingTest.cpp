// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Compose.h"
#include "composition/PlainText.h"

#include "support/Files.h"

#include <gtest/gtest.h>

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

Flow composed(const OfficialDocument& paper)
{
    static const auto regulation = regulation::loadRegulation(
        support::contentOf(support::sourceFolder() + u"/resources/regulations/nd30-2020.json"_s),
        {});
    return compose(paper, *regulation, EvenRuler());
}

QStringList linesOf(const OfficialDocument& paper)
{
    return plainText(composed(paper)).split(u'\n', Qt::SkipEmptyParts);
}

document::Block paragraph(const QString& text)
{
    return {document::BlockType::Paragraph, 0, {}, document::inlinesOf(text), {}, {}};
}

OfficialDocument signedFor(int recipients)
{
    OfficialDocument paper;
    paper.body = {paragraph(u"Một."_s)};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    for (int i = 1; i <= recipients; ++i)
        paper.recipients += u"Đơn vị thứ %1"_s.arg(i);
    return paper;
}

std::vector<Row> closingRows(const OfficialDocument& paper)
{
    const Flow flow = composed(paper);
    for (const auto& block : flow.sections.front().blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table && table->role == TableRole::Closing)
            return table->rows;
    }
    return {};
}

} // namespace

TEST(Compose, ALongListOfRecipientsGoesOnBelowTheSignature)
{
    const auto rows = closingRows(signedFor(60));
    ASSERT_GT(rows.size(), 30u);
    EXPECT_GT(rows[0].cells[0].paragraphs.size(), 8u);
    EXPECT_EQ(rows[0].cells[1].paragraphs.front().text(), u"GIÁM ĐỐC"_s);
    const QStringList lines = linesOf(signedFor(60));
    EXPECT_EQ(lines.count(u"- Đơn vị thứ 60."_s), 1);
    EXPECT_LT(lines.indexOf(u"- Đơn vị thứ 60."_s), lines.indexOf(u"GIÁM ĐỐC"_s));
}

TEST(Compose, AShortListOfRecipientsStandsBesideTheSignatureAsAWhole)
{
    EXPECT_EQ(closingRows(signedFor(20)).size(), 1u);
}

TEST(Compose, AnAnnexOnItsOwnHasNoHead)
{
    OfficialDocument paper;
    paper.numbered = false;
    paper.annexes.push_back({u"Phụ lục"_s, {u"DANH SÁCH"_s}, {}, false, {paragraph(u"Một."_s)}});
    EXPECT_EQ(linesOf(paper), (QStringList{u"Phụ lục"_s, u"DANH SÁCH"_s, u"Một."_s}));
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    EXPECT_EQ(linesOf(paper).first(), u"SỞ NỘI VỤ"_s);
}
