// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Pages.h"

#include "cli/Commands.h"
#include "support/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <gmock/gmock.h>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

namespace {

QString page(const QString& name) { return pageNamed(name).value(); }

/// What the page says, without the marks of man.
QString readable(const QString& manual)
{
    QString text = manual;
    static const QRegularExpression faces(u"\\\\f[BIR]"_s);
    return text.remove(faces).replace(u"\\-"_s, u"-"_s);
}

/// What bash offers behind these words; the last is the one being typed.
std::vector<std::string> offered(const QStringList& typed)
{
    const QString call =
        u"eval \"$COMPLETION\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _thidua; "
        "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess bash;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COMPLETION"_s, page(u"bash"_s));
    bash.setProcessEnvironment(environment);
    bash.start(u"bash"_s, QStringList{u"-c"_s, call, u"bash"_s} + typed);
    bash.waitForFinished();
    EXPECT_EQ(bash.readAllStandardError().toStdString(), "");
    std::vector<std::string> all;
    for (const QByteArray& line : bash.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            all.push_back(line.toStdString());
    return all;
}

class BashOffers : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            GTEST_SKIP() << "bash is not installed";
    }
};

} // namespace

TEST(Pages, NameEveryCommandAndEveryOption)
{
    for (const QString& name : {u"man"_s, u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const QString text = readable(page(name));
        for (const Command& command : commands()) {
            EXPECT_THAT(words(text), HasSubstr(words(command.name))) << words(name);
            for (const OptionSpec& option : command.options) {
                const QString shown = name == u"fish"
                                          ? QString(u"__fish_seen_subcommand_from "_s +
                                                    command.name + u"' -l "_s + option.name.mid(2))
                                          : option.name;
                EXPECT_THAT(words(text), HasSubstr(words(shown))) << words(name);
            }
        }
        for (const char* common : {"lang", "office", "help", "version"})
            EXPECT_THAT(words(text), HasSubstr(common)) << words(name);
    }
}

TEST(Pages, OfAnotherNameAreRefused)
{
    EXPECT_EQ(pageNamed(u"csh"_s).error().code, base::ErrorCode::WrongUse);
    EXPECT_EQ(pageNamed({}).error().code, base::ErrorCode::WrongUse);
}

TEST(Manual, SaysWhatTheHelpSays)
{
    const QString text = readable(page(u"man"_s));
    EXPECT_THAT(words(text), HasSubstr(words(tagline())));
    EXPECT_THAT(words(text), HasSubstr(words(exitStatuses())));
    for (const Command& command : commands()) {
        EXPECT_THAT(words(text), HasSubstr(words(command.summary)));
        for (const OptionSpec& option : command.options)
            EXPECT_THAT(words(text),
                        HasSubstr(words(
                            option.name +
                            (option.value.isEmpty() ? QString() : QString(u' ' + option.value)) +
                            u'\n' + option.help)));
    }
}

TEST(Manual, SpeaksTheLanguageOfTheMoment)
{
    QTranslator english;
    ASSERT_TRUE(
        english.load(u"thidua_en"_s, qEnvironmentVariable("THIDUA_DATA") + u"/translations"_s));
    QCoreApplication::installTranslator(&english);
    const QString text = page(u"man"_s);
    QCoreApplication::removeTranslator(&english);
    EXPECT_THAT(words(text), HasSubstr(".SH NAME\n"));
    static const QRegularExpression vietnamese(u"[ăâơưđĂÂƠƯ\u1EA0-\u1EF9]"_s);
    QString rest = text;
    rest.remove(u"30/2020/NĐ\\-CP"_s).remove(u"Thi Đua"_s);
    EXPECT_FALSE(rest.contains(vietnamese)) << words(rest);
    EXPECT_THAT(words(page(u"man"_s)), HasSubstr(words(u".SH TÊN\n"_s)));
}

TEST(Manual, HasNoLineThatManWouldTakeForARequest)
{
    static const QRegularExpression known(u"^\\.(TH|SH|SS|TP|PP|RS|RE|nf|fi|br)\\b"_s);
    for (const QString& line : page(u"man"_s).split(u'\n'))
        EXPECT_TRUE(known.match(line).hasMatch() ||
                    !(line.startsWith(u'.') || line.startsWith(u'\'')))
            << words(line);
}

TEST_F(BashOffers, EveryCommandFirst)
{
    const auto all = offered({u"thidua"_s, u""_s});
    for (const Command& command : commands())
        EXPECT_THAT(all, testing::Contains(words(command.name)));
}

TEST_F(BashOffers, TheOptionsOfTheCommandThatWasCalled)
{
    for (const Command& command : commands()) {
        const auto all = offered({u"thidua"_s, u"--lang"_s, u"en"_s, command.name, u"--"_s});
        EXPECT_EQ(all.size(), command.options.size() + commonOptions().size());
        for (const OptionSpec& option : command.options)
            EXPECT_THAT(all, testing::Contains(words(option.name)));
    }
}

TEST_F(BashOffers, TheValuesThatAreKnown)
{
    EXPECT_THAT(offered({u"thidua"_s, u"--lang"_s, u""_s}), testing::ElementsAre("vi", "en"));
    EXPECT_THAT(offered({u"thidua"_s, u"--lang"_s, u"="_s, u"e"_s}), testing::ElementsAre("en"));
    EXPECT_THAT(offered({u"thidua"_s, u"export"_s, u"--format"_s, u"p"_s}),
                testing::ElementsAre("pdf"));
    EXPECT_THAT(offered({u"thidua"_s, u"roll"_s, u"--year"_s, u""_s}), testing::IsEmpty());
}

TEST_F(BashOffers, TheTemplatesThatTheProgramHas)
{
    const QString program = qEnvironmentVariable("THIDUA_PROGRAM");
    ASSERT_FALSE(program.isEmpty());
    EXPECT_THAT(offered({program, u"fill"_s, u"cong-va"_s}),
                IsSupersetOf({std::string("cong-van")}));
    EXPECT_THAT(offered({program, u"new"_s, u"--template"_s, u"giao-uoc"_s}),
                Not(testing::IsEmpty()));
}

TEST_F(BashOffers, FoldersForTheOffice)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"so-a"_s));
    EXPECT_THAT(offered({u"thidua"_s, u"convert"_s, u"--office"_s, folder.path() + u"/s"_s}),
                testing::ElementsAre(words(folder.path() + u"/so-a"_s)));
}

} // namespace thidua::cli
