// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Templates.h"

using namespace thidua;
using namespace thidua::templating;
using namespace thidua::templating::tests;

namespace {

/// Each stretch as "component/path/part: words <- expression".
QStringList told(const document::OfficialDocument& paper,
                 const std::vector<document::FieldStretch>& fields)
{
    QStringList all;
    for (const auto& field : fields) {
        QString place = field.place.component;
        for (const int index : field.place.path)
            place += u'/' + QString::number(index);
        if (!field.place.part.isEmpty())
            place += u'/' + field.place.part;
        const auto text = document::textAt(paper, field.place);
        EXPECT_TRUE(text.has_value()) << place.toStdString();
        const QString words = document::plainText(text.value_or(document::Inlines()))
                                  .mid(field.from, field.to - field.from);
        all += u"%1: %2 <- %3"_s.arg(place, words, field.expression);
    }
    return all;
}

const QString head = u"cơ-quan-ban-hành: \"{{us.lines}}\"\n"
                     u"ký-hiệu: KH-{{us.mark}}\n"
                     u"ngày: \"{{day}}\"\n"
                     u"trích-yếu: \"  Kế hoạch [[của {{us.name}} ]]năm {{year}}{{none}} \"\n"
                     u"nơi-nhận: |\n"
                     u"  Như trên\n"
                     u"  @lặp m trong members\n"
                     u"  {{m.name}} (để b/c)\n"
                     u"  @hết\n"
                     u"người-ký:\n"
                     u"  quyền-hạn: \"KT. {{us.chief}}\"\n"
                     u"  họ-tên: \"{{us.person}}\"\n"_s;

QJsonObject data()
{
    return json(R"({"us": {"lines": ["SỞ A", "TỈNH B"], "mark": "SA", "name": "Sở A",
                    "chief": "GIÁM ĐỐC", "person": "Nguyễn Văn A"},
                    "year": 2026, "day": "2026-03-01",
                    "members": [{"name": "Sở B"}, {"name": "Sở C"}]})");
}

DrawnHead drawnHead()
{
    const auto form = read(u"x"_s, head);
    EXPECT_TRUE(form.isOk()) << (form ? std::string() : form.error().message.toStdString());
    return drawHead(*form, {data(), {}});
}

TEST(DrawHead, KnowsOfEveryStretchWhichDatumItShows)
{
    const DrawnHead drawn = drawnHead();
    EXPECT_EQ(told(drawn.paper, drawn.fields),
              QStringList({u"issuer/0: SỞ A <- us.lines"_s, u"issuer/1: TỈNH B <- us.lines"_s,
                           u"symbol: SA <- us.mark"_s, u"abstract/0: Sở A <- us.name"_s,
                           u"abstract/0: 2026 <- year"_s, u"recipients/1: Sở B <- members.0.name"_s,
                           u"recipients/2: Sở C <- members.1.name"_s,
                           u"signatures/0/0/authority: GIÁM ĐỐC <- us.chief"_s,
                           u"signatures/0/name: Nguyễn Văn A <- us.person"_s}));
}

TEST(DrawHead, IsTheHeadOfTheFilledPaper)
{
    const auto form = read(u"x"_s, head);
    ASSERT_TRUE(form.isOk());
    auto paper = filled(*form, data()).document;
    paper.body.clear();
    paper.regions.clear();
    EXPECT_EQ(drawnHead().paper, paper);
}

TEST(FieldsIn, FollowLinesThatMoved)
{
    const DrawnHead drawn = drawnHead();
    auto paper = drawn.paper;
    paper.recipients = {u"Như trên"_s, u"Thường trực Tỉnh ủy"_s, u"Sở C (để b/c)"_s};
    paper.issuer = {u"TỈNH B"_s};
    const QStringList now = told(paper, fieldsIn(paper, drawn));
    EXPECT_TRUE(now.contains(u"recipients/2: Sở C <- members.1.name"_s))
        << now.join(u'\n').toStdString();
    EXPECT_TRUE(now.contains(u"issuer/0: TỈNH B <- us.lines"_s));
    EXPECT_FALSE(now.join(u' ').contains(u"Sở B"_s));
}

TEST(FieldsIn, AreNoneWhereAHandHasWrittenOtherWords)
{
    const DrawnHead drawn = drawnHead();
    auto paper = drawn.paper;
    paper.symbol = u"KH-SAX"_s;
    paper.signatures[0].name = u"Trần Thị B"_s;
    const QStringList now = told(paper, fieldsIn(paper, drawn));
    EXPECT_EQ(now.size(), 7) << now.join(u'\n').toStdString();
    EXPECT_FALSE(now.join(u' ').contains(u"symbol"_s));
    EXPECT_FALSE(now.join(u' ').contains(u"us.person"_s));
}

} // namespace
