// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Options.h"

#include "cli/Commands.h"
#include "support/Files.h"

#include <gmock/gmock.h>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::HasSubstr;

TEST(CommonOptions, AreTakenFromEveryPlace)
{
    for (const QStringList& given :
         {QStringList{u"--lang"_s, u"en"_s, u"--office=so"_s, u"convert"_s, u"a.txt"_s},
          QStringList{u"convert"_s, u"--office"_s, u"so"_s, u"a.txt"_s, u"--lang=en"_s}}) {
        QStringList arguments = given;
        const auto language = takeLanguage(arguments);
        const auto office = takeOffice(arguments);
        ASSERT_TRUE(language && office);
        EXPECT_EQ(*language, u"en"_s);
        EXPECT_EQ(*office, u"so"_s);
        EXPECT_EQ(arguments, (QStringList{u"convert"_s, u"a.txt"_s}));
        EXPECT_EQ(firstWord(given), u"convert"_s);
    }
}

TEST(CommonOptions, AreVietnameseAndNoOfficeUnlessGiven)
{
    QStringList arguments{u"convert"_s, u"a.txt"_s};
    EXPECT_EQ(takeLanguage(arguments).value(), u"vi"_s);
    EXPECT_EQ(takeOffice(arguments).value(), QString());
}

TEST(CommonOptions, LeaveFilesBehindTheDashesAlone)
{
    const QStringList given{u"convert"_s, u"--"_s, u"--lang"_s, u"--office"_s};
    QStringList arguments = given;
    EXPECT_TRUE(takeLanguage(arguments));
    EXPECT_TRUE(takeOffice(arguments));
    EXPECT_EQ(arguments, given);
}

TEST(CommonOptions, RefuseWhatMakesNoSense)
{
    for (const QStringList& given :
         {QStringList{u"--lang"_s, u"fr"_s}, QStringList{u"convert"_s, u"--lang"_s},
          QStringList{u"--lang="_s}, QStringList{u"--lang=vi"_s, u"--lang=en"_s},
          QStringList{u"convert"_s, u"--office"_s}, QStringList{u"--office="_s}}) {
        QStringList arguments = given;
        const bool isOffice = given.last().startsWith(u"--office");
        const auto taken = isOffice ? takeOffice(arguments) : takeLanguage(arguments);
        ASSERT_FALSE(taken) << support::words(given.join(u' '));
        EXPECT_EQ(taken.error().code, ErrorCode::WrongUse);
        EXPECT_THAT(support::words(taken.error().message), HasSubstr("thidua --help"));
        EXPECT_EQ(arguments, given);
        EXPECT_EQ(firstWord(given), given.first());
    }
}

TEST(Options, UnknownTwiceOrWithoutValueAreWrongUse)
{
    const auto command = commandNamed(u"convert"_s);
    ASSERT_TRUE(command);
    for (const QStringList& given :
         {QStringList{u"a.txt"_s, u"--tto"_s, u"b.pdf"_s}, QStringList{u"a.txt"_s, u"--to"_s},
          QStringList{u"a.txt"_s, u"--profile=a"_s, u"--profile=b"_s}, QStringList{},
          QStringList{u"a.txt"_s, u"b.txt"_s}}) {
        const auto options = parseOptions(*command, given);
        ASSERT_FALSE(options) << support::words(given.join(u' '));
        EXPECT_EQ(options.error().code, ErrorCode::WrongUse);
        EXPECT_THAT(support::words(options.error().message), HasSubstr("thidua convert --help"));
    }
}

TEST(Options, KeepOutputsInTheirOrder)
{
    const auto options =
        parseOptions(*commandNamed(u"convert"_s), {u"--to"_s, u"b.pdf"_s, u"a.txt"_s,
                                                   u"--to=c=d.docx"_s, u"--force"_s, u"--"_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->positional, QStringList(u"a.txt"_s));
    EXPECT_EQ(options->values.value(u"--to"_s), (QStringList{u"b.pdf"_s, u"c=d.docx"_s}));
    EXPECT_TRUE(options->has(u"--force"_s));
}

} // namespace thidua::cli
