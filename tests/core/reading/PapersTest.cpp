// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"
#include "Damage.h"

#include "document/Json.h"
#include "support/Files.h"
#include "text/Normal.h"

#include <gmock/gmock.h>

#include <QStringConverter>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// What damage must not change: everything but the warnings.
document::OfficialDocument essence(const reading::ReadPaper& paper)
{
    auto document = paper.document;
    document.warnings.clear();
    return document;
}

std::string asText(const document::OfficialDocument& paper)
{
    return document::toJsonText(paper).toStdString();
}

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

int firstLineBelowHead(const reading::ReadPaper& paper)
{
    const int bases = paper.map.lineOf(u"bases"_s, {0});
    return bases > 0 ? bases : paper.map.lineOf(u"body"_s, {0});
}

class OwnPapers : public testing::TestWithParam<std::string> {
protected:
    QString name() const { return QString::fromStdString(GetParam()); }
    QString text() const { return papers::own(name()); }
};

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const QString& name : papers::ownNames())
        all.push_back(name.toStdString());
    return all;
}

std::string testName(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(All, OwnPapers, testing::ValuesIn(names()), testName);

TEST_P(OwnPapers, ComesOutAsExpected)
{
    const QString file = support::sourceFolder() + u"/tests/data/papers/"_s + name() + u".json"_s;
    const auto expected = document::fromJsonText(support::contentOf(file), file);
    ASSERT_TRUE(expected.isOk());
    EXPECT_EQ(asText(papers::read(text()).document), asText(*expected));
}

TEST_P(OwnPapers, IsTheSameInAnyEncoding)
{
    const auto clean = essence(papers::read(text()));
    const auto wide = papers::readBytes(utf16(text()));
    ASSERT_TRUE(wide.isOk());
    EXPECT_EQ(asText(essence(*wide)), asText(clean));
    const auto decomposed = papers::readBytes(
        text().replace(u'\n', "\r\n"_L1).normalized(QString::NormalizationForm_D).toUtf8());
    ASSERT_TRUE(decomposed.isOk());
    EXPECT_EQ(asText(essence(*decomposed)), asText(clean));
}

TEST_P(OwnPapers, IsTheSameWithABlankLineAfterEveryLine)
{
    EXPECT_EQ(asText(essence(papers::read(damage::withBlankLines(text())))),
              asText(essence(papers::read(text()))));
}

TEST_P(OwnPapers, IsTheSameAsMarkdown)
{
    EXPECT_EQ(asText(essence(papers::read(damage::asMarkdown(text())))),
              asText(essence(papers::read(text()))));
}

TEST_P(OwnPapers, KeepsItsOutlineWhenItsLinesAreBroken)
{
    const auto clean = papers::read(text());
    const int begin = firstLineBelowHead(clean);
    for (const int width : {72, 80, 88}) {
        const auto broken = papers::read(damage::wrapped(text(), {width}, {begin}));
        EXPECT_EQ(papers::outline(broken.document.body).join(u'\n').toStdString(),
                  papers::outline(clean.document.body).join(u'\n').toStdString())
            << width;
    }
}

TEST_P(OwnPapers, KeepsItsPartsWhenPagesBreakIt)
{
    const auto clean = papers::read(text());
    const int begin = firstLineBelowHead(clean);
    const auto broken = papers::read(damage::wrapped(text(), {80, true, 14}, {begin}));
    EXPECT_EQ(papers::lettersOf(broken.document.body).toStdString(),
              papers::lettersOf(clean.document.body).toStdString());
    EXPECT_EQ(broken.document.recipients, clean.document.recipients);
    EXPECT_EQ(broken.document.signatures, clean.document.signatures);
    EXPECT_EQ(broken.document.symbol, clean.document.symbol);
    EXPECT_EQ(broken.document.abstract, clean.document.abstract);
}
