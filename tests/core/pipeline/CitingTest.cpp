// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Citing.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::pipeline;
using document::OfficialDocument;
using regulation::LegalBasis;
using testing::ElementsAre;

namespace {

base::Date day(int year, int month, int date)
{
    return base::Date::of(year, month, date).value_or(base::Date());
}

/// An old law and the one that took its place, and a decree.
regulation::Law library()
{
    regulation::Law law;
    law.citationPatterns.all = {
        {{{u"{kind}"_s, u" {title}"_s},
          {u"{kind}"_s, u" số {number}"_s, u" {date}"_s, u" của {issuer}"_s, u" {title}"_s}},
         {{u"{kind}"_s, u" {title}"_s}, {u"{kind}"_s, u" số {number}"_s}},
         {{u"{kind}"_s, u" {title}"_s, u" {date}"_s},
          {u"{kind}"_s, u" số {number}"_s, u" {date}"_s, u" của {issuer}"_s, u" {title}"_s}},
         {{u"{kind}"_s, u" {title}"_s, u" số {number}"_s}, {u"{kind}"_s, u" số {number}"_s}}}};
    law.legalBases.kindOrder = {u"Luật"_s, u"Nghị định"_s};
    law.legalBases.citedByName = {u"Luật"_s};
    LegalBasis old;
    old.id = u"old"_s;
    old.kind = u"Luật"_s;
    old.number = u"15/2003/QH11"_s;
    old.title = u"Thi đua"_s;
    old.date = day(2003, 11, 26);
    old.issuer = u"Quốc hội"_s;
    old.force = {day(2004, 7, 1), day(2023, 12, 31)};
    old.successor = u"new"_s;
    LegalBasis now = old;
    now.id = u"new"_s;
    now.number = u"06/2022/QH15"_s;
    now.title = u"Thi đua, Khen thưởng"_s;
    now.date = day(2022, 6, 15);
    now.force = {day(2024, 1, 1), {}};
    now.successor.clear();
    LegalBasis decree = now;
    decree.id = u"decree"_s;
    decree.kind = u"Nghị định"_s;
    decree.number = u"30/2020/NĐ-CP"_s;
    decree.date = day(2020, 3, 5);
    decree.issuer = u"Chính phủ"_s;
    decree.title = u"về công tác văn thư"_s;
    decree.force = {day(2020, 3, 5), {}};
    law.legalBases.all = {old, decree, now};
    return law;
}

OfficialDocument paperOf(const QString& text)
{
    OfficialDocument paper;
    paper.date = day(2026, 2, 7);
    document::Block block;
    block.text = document::inlinesOf(text);
    paper.body = {block};
    return paper;
}

edit::Caret inBody(int offset) { return {{u"body"_s, {0}, {}}, offset}; }
edit::Caret inBases(int line) { return {{u"bases"_s, {line}, {}}, 0}; }

OfficialDocument cited(const OfficialDocument& paper, const edit::Selection& at, const QString& id,
                       CitingAs as)
{
    const auto step = cite(library(), paper, at, {id, as});
    EXPECT_TRUE(step);
    return step ? *edit::apply(paper, *step) : paper;
}

QString bodyOf(const OfficialDocument& paper)
{
    return document::plainText(paper.body.front().text);
}

} // namespace

TEST(Citing, WhatIsInForceStandsFirstAndTheRestSaysWhatHoldsInstead)
{
    const auto all = citables(library(), paperOf({}), day(2026, 1, 1));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].id, u"new"_s);
    EXPECT_EQ(all[1].id, u"decree"_s);
    EXPECT_EQ(all[2].force, regulation::Force::Ended);
    EXPECT_EQ(all[2].successor, u"new"_s);
    EXPECT_TRUE(all[2].state.contains(u"31/12/2023"_s)) << all[2].state.toStdString();
    EXPECT_TRUE(all[2].state.contains(u"06/2022/QH15"_s)) << all[2].state.toStdString();
}

TEST(Citing, TheLawIsThatOfThePapersDay)
{
    auto paper = paperOf({});
    paper.date = day(2020, 1, 1);
    const auto all = citables(library(), paper, day(2026, 1, 1));
    EXPECT_EQ(all[0].id, u"old"_s);
    EXPECT_EQ(all[0].force, regulation::Force::InForce);
}

TEST(Citing, TheFirstTimeWholeAndShortAfterwards)
{
    const auto once =
        cited(paperOf(u"Thực hiện "_s), edit::at(inBody(10)), u"decree"_s, CitingAs::Text);
    EXPECT_EQ(bodyOf(once), u"Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của "
                            "Chính phủ về công tác văn thư"_s);
    const int end = static_cast<int>(bodyOf(once).size());
    const auto twice = cited(once, edit::at(inBody(end)), u"decree"_s, CitingAs::Text);
    EXPECT_TRUE(bodyOf(twice).endsWith(u"văn thư Nghị định số 30/2020/NĐ-CP"_s));
}

TEST(Citing, WhatStandsBehindTheCaretIsNotCitedYet)
{
    const auto paper = paperOf(u" và Nghị định số 30/2020/NĐ-CP"_s);
    const auto after = cited(paper, edit::at(inBody(0)), u"decree"_s, CitingAs::Text);
    EXPECT_TRUE(bodyOf(after).startsWith(u"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3"_s));
}

TEST(Citing, LawsAreCitedByTheirName)
{
    const auto after = cited(paperOf(u"Theo"_s), edit::at(inBody(4)), u"new"_s, CitingAs::Text);
    EXPECT_EQ(bodyOf(after), u"Theo Luật Thi đua, Khen thưởng"_s);
}

TEST(Citing, WordsAroundTheCitationDoNotTouchIt)
{
    const auto after =
        cited(paperOf(u"Theolà"_s), {inBody(4), inBody(4)}, u"new"_s, CitingAs::Text);
    EXPECT_EQ(bodyOf(after), u"Theo Luật Thi đua, Khen thưởng là"_s);
}

TEST(Citing, WhatIsSelectedGivesWay)
{
    const auto after =
        cited(paperOf(u"Theo luật mới nhé"_s), {inBody(13), inBody(5)}, u"new"_s, CitingAs::Text);
    EXPECT_EQ(bodyOf(after), u"Theo Luật Thi đua, Khen thưởng nhé"_s);
}

TEST(Citing, ABasisIsALineOfItsOwnAndEndMarksFollow)
{
    auto paper = paperOf({});
    const auto one = cited(paper, edit::at(inBody(0)), u"new"_s, CitingAs::Basis);
    EXPECT_THAT(one.bases,
                ElementsAre(u"Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022."_s));
    const auto two = cited(one, edit::at(inBody(0)), u"decree"_s, CitingAs::Basis);
    ASSERT_EQ(two.bases.size(), 2);
    EXPECT_TRUE(two.bases[0].endsWith(u"2022;"_s));
    EXPECT_TRUE(two.bases[1].endsWith(u"văn thư."_s));
}

TEST(Citing, ABasisStandsBeforeWhoProposed)
{
    auto paper = paperOf({});
    paper.bases = {u"Căn cứ Luật A;"_s, u"Theo đề nghị của Chánh Văn phòng."_s};
    const auto after = cited(paper, edit::at(inBody(0)), u"decree"_s, CitingAs::Basis);
    ASSERT_EQ(after.bases.size(), 3);
    EXPECT_TRUE(after.bases[1].startsWith(u"Căn cứ Nghị định"_s));
    EXPECT_TRUE(after.bases[1].endsWith(u';'));
}

TEST(Citing, AnEmptyLineOfBasesIsFilled)
{
    auto paper = paperOf({});
    paper.bases = {u"Căn cứ Luật A;"_s, QString()};
    const auto step = cite(library(), paper, edit::at(inBases(1)), {u"new"_s, CitingAs::Basis});
    ASSERT_TRUE(step);
    const auto after = *edit::apply(paper, *step);
    EXPECT_EQ(after.bases.size(), 2);
    EXPECT_EQ(step->after.caret.place.path, std::vector<int>{1});
    EXPECT_EQ(*edit::apply(after, inverse(*step)), paper);
}

TEST(Citing, SaysWhatStandsAmongTheBasesAlready)
{
    auto paper = paperOf({});
    paper.bases = {u"Căn cứ Nghị định số 30/2020/NĐ-CP;"_s};
    for (const auto& one : citables(library(), paper, day(2026, 1, 1)))
        EXPECT_EQ(one.isBasis, one.id == u"decree"_s) << one.id.toStdString();
}

TEST(Citing, AnUnknownDocumentIsNotCited)
{
    EXPECT_FALSE(cite(library(), paperOf({}), edit::at(inBody(0)), {u"?"_s, CitingAs::Text}));
}
