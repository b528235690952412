// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/BreakOpportunities.h"

#include "support/Files.h"

#include <gmock/gmock.h>

#include <QString>

using namespace Qt::StringLiterals;
using namespace thidua::layout;

namespace {

/// The text with a bar at every place where a line may end.
std::string barred(const QString& text)
{
    QString result = text.left(1);
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (mayBreakBefore(text, i))
            result += u'|';
        result += text.at(i);
    }
    return thidua::support::words(result);
}

/// What the first line takes when the character at `cut` does not fit any more.
std::string firstLine(const QString& text, qsizetype cut)
{
    return thidua::support::words(text.left(breakPosition(text, 0, cut)));
}

} // namespace

TEST(BreakOpportunities, LieBehindBlanks)
{
    EXPECT_EQ(barred(u"phong trào  thi đua"_s), "phong |trào  |thi |đua");
}

TEST(BreakOpportunities, AreNotBeforeClosingMarksEvenAfterABlank)
{
    EXPECT_EQ(barred(u"năm : 2026 ; x"_s), "năm : |2026 ; |x");
}

TEST(BreakOpportunities, AreNotBehindAnOpeningMarkAndABlank)
{
    EXPECT_EQ(barred(u"a ( b"_s), "a |( b");
}

TEST(BreakOpportunities, LieBehindHyphens)
{
    EXPECT_EQ(barred(u"05-CT 2016-2020 Covid-19"_s), "05-|CT |2016-|2020 |Covid-|19");
}

TEST(BreakOpportunities, LieBehindDashesEllipsesAndEndMarks)
{
    EXPECT_EQ(barred(u"a–b c—d e…f g!h k?l"_s), "a–|b |c|—|d |e…|f |g!|h |k?|l");
}

TEST(BreakOpportunities, AreNeverBesideNoBreakSpacesAndHyphens)
{
    EXPECT_EQ(barred(u"Điều\u00A015 Covid\u201119"_s),
              thidua::support::words(u"Điều\u00A015 |Covid\u201119"_s));
}

TEST(BreakOpportunities, AreNotBesideQuotationMarksOrPercentSigns)
{
    EXPECT_EQ(barred(u"“Dân vận khéo” 10%"_s), "“Dân |vận |khéo” |10%");
    EXPECT_EQ(barred(u"“Dân vận khéo” (PAR)"_s), "“Dân |vận |khéo” |(PAR)");
}

TEST(BreakPosition, LetsTheBlanksAtTheEndHang)
{
    EXPECT_EQ(firstLine(u"thi đua   yêu nước"_s, 7), "thi đua   ");
}

TEST(BreakPosition, GoesBackToTheLastOpportunity)
{
    EXPECT_EQ(firstLine(u"thi đua yêu nước"_s, 10), "thi đua ");
}

TEST(BreakPosition, MovesAPathToTheNextLineWhole)
{
    EXPECT_EQ(firstLine(u"văn bản 462/BNV-VP"_s, 13), "văn bản ");
    EXPECT_EQ(firstLine(u"văn bản và/hoặc"_s, 12), "văn bản ");
}

TEST(BreakPosition, MovesAPathBehindATabToTheNextLineWhole)
{
    EXPECT_EQ(firstLine(u"theo\thttp://thidua.example.vn/van-ban/2026"_s, 12), "theo\t");
}

TEST(BreakPosition, BreaksAPathThatBeginsItsParagraphBehindASlash)
{
    EXPECT_EQ(firstLine(u"http://thidua.example.vn"_s, 12), "http://");
}

TEST(BreakPosition, SplitsAPathThatTheLineCannotTake)
{
    const QString text = u"xem http://thidua.example.vn/van-ban"_s;
    EXPECT_EQ(breakPosition(text, 4, 20), 20);
}

TEST(BreakPosition, SplitsAWordThatTheLineCannotTake)
{
    EXPECT_EQ(firstLine(QString(100, u'm'), 40), std::string(40, 'm'));
}

TEST(BreakPosition, TakesAtLeastOneCharacter) { EXPECT_EQ(firstLine(u"mm"_s, 0), "m"); }

TEST(BreakPosition, NeverSplitsASurrogatePair)
{
    const QString text = u"😀😀"_s;
    EXPECT_EQ(breakPosition(text, 0, 1), 2);
}

TEST(BreakPosition, IsTheEndWhereEverythingFits)
{
    EXPECT_EQ(firstLine(u"thi đua"_s, 7), "thi đua");
}
