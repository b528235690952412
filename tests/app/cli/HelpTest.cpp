// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "support/Files.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <gmock/gmock.h>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;

namespace {

/// Letters that only Vietnamese has; the name of the decree is the same in every language.
bool isVietnamese(QString text)
{
    static const QRegularExpression letters(u"[ăâêôơưđĂÂÊÔƠƯĐ\u1EA0-\u1EF9]"_s);
    return text.remove(u"30/2020/NĐ-CP"_s).contains(letters);
}

} // namespace

TEST(Help, NamesEveryCommandAndEveryOption)
{
    for (const Command& command : commands()) {
        EXPECT_THAT(words(overview()), HasSubstr(words(u"thidua "_s + command.name)));
        for (const OptionSpec& option : command.options)
            EXPECT_THAT(words(helpOf(command)), HasSubstr(words(option.name)));
        for (const char* common : {"--lang vi|en", "--office", "--help"})
            EXPECT_THAT(words(helpOf(command)), HasSubstr(common));
        EXPECT_THAT(words(unknownCommand()), HasSubstr(words(command.name)));
    }
}

TEST(Help, SpeaksTheLanguageOfTheMoment)
{
    EXPECT_TRUE(isVietnamese(overview()));
    QTranslator english;
    ASSERT_TRUE(
        english.load(u"thidua_en"_s, qEnvironmentVariable("THIDUA_DATA") + u"/translations"_s));
    QCoreApplication::installTranslator(&english);
    QString all = overview() + unknownCommand();
    for (const Command& command : commands())
        all += helpOf(command);
    QCoreApplication::removeTranslator(&english);
    EXPECT_FALSE(isVietnamese(all)) << words(all);
    EXPECT_TRUE(isVietnamese(unknownCommand()));
}

} // namespace thidua::cli
