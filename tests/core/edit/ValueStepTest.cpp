// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ValueStep.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using edit::Grouping;
using edit::ValueHistory;
using edit::ValueStep;

namespace {

QJsonObject data()
{
    return {{u"year"_s, 2026},
            {u"people"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"A"_s}}, QJsonObject{{u"name"_s, u"B"_s}}}}};
}

ValueStep typing(const QString& place, const QString& before, const QString& after)
{
    return {u"Sửa"_s, {{place, before, after}}, Grouping::Typing};
}

} // namespace

TEST(Values, AreFoundAndPutAtTheirPlaces)
{
    EXPECT_EQ(edit::valueAt(data(), u"people[1].name"_s), u"B"_s);
    EXPECT_TRUE(edit::valueAt(data(), u"people[7].name"_s).isUndefined());
    EXPECT_TRUE(edit::valueAt(data(), u"year.x"_s).isUndefined());
    const auto named = edit::withValueAt(data(), u"people[0].name"_s, u"C"_s);
    EXPECT_EQ(edit::valueAt(named, u"people[0].name"_s), u"C"_s);
    EXPECT_EQ(edit::valueAt(named, u"people[1]"_s), edit::valueAt(data(), u"people[1]"_s));
    const auto added = edit::withValueAt(data(), u"people[2].name"_s, u"D"_s);
    EXPECT_EQ(edit::valueAt(added, u"people"_s).toArray().size(), 3);
    EXPECT_EQ(edit::withValueAt(data(), u"people[9].name"_s, u"D"_s), data());
    const auto made = edit::withValueAt(data(), u"a.b"_s, 1);
    EXPECT_EQ(edit::valueAt(made, u"a.b"_s), 1);
}

TEST(Values, ThatAreUndefinedTakeTheMemberOut)
{
    const auto without =
        edit::withValueAt(data(), u"people[0]"_s, QJsonValue(QJsonValue::Undefined));
    EXPECT_EQ(edit::valueAt(without, u"people[0].name"_s), u"B"_s);
    EXPECT_FALSE(edit::withValueAt(data(), u"year"_s, QJsonValue(QJsonValue::Undefined))
                     .contains(u"year"_s));
}

TEST(ValueSteps, ApplyAndComeBack)
{
    const ValueStep step{
        u"Thêm"_s,
        {{u"people[2]"_s, QJsonValue(QJsonValue::Undefined), QJsonObject{{u"name"_s, u"C"_s}}},
         {u"year"_s, 2026, 2027}},
        Grouping::Alone};
    const auto after = edit::apply(data(), step);
    ASSERT_TRUE(after);
    EXPECT_EQ(edit::valueAt(*after, u"people[2].name"_s), u"C"_s);
    EXPECT_EQ(*edit::apply(*after, edit::inverse(step)), data());
}

TEST(ValueSteps, ThatDoNotFitAreRefused)
{
    EXPECT_FALSE(edit::apply(data(), typing(u"people[0].name"_s, u"X"_s, u"Y"_s)));
}

TEST(ValueHistory, JoinsTypingInOneMember)
{
    ValueHistory history;
    EXPECT_FALSE(history.push(typing(u"people[0].name"_s, u"A"_s, u"AB"_s)));
    EXPECT_TRUE(history.push(typing(u"people[0].name"_s, u"AB"_s, u"ABC"_s)));
    EXPECT_FALSE(history.push(typing(u"people[1].name"_s, u"B"_s, u"BC"_s)));
    history.closeGroup();
    EXPECT_FALSE(history.push(typing(u"people[1].name"_s, u"BC"_s, u"BCD"_s)));
    EXPECT_EQ(history.position(), 3U);
    history.undo();
    history.undo();
    const auto step = history.undo();
    ASSERT_TRUE(step);
    EXPECT_EQ(step->edits.front().before, u"ABC"_s);
    EXPECT_EQ(step->edits.front().after, u"A"_s);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redo()->edits.front().after, u"ABC"_s);
}

TEST(ValueHistory, ForgetsWhatWasUndoneWhenSomethingElseIsDone)
{
    ValueHistory history;
    history.push(typing(u"year"_s, u"1"_s, u"2"_s));
    history.undo();
    EXPECT_TRUE(history.canRedo());
    history.push(typing(u"year"_s, u"1"_s, u"3"_s));
    EXPECT_FALSE(history.canRedo());
}
