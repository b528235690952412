// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Damage.h"
#include "Papers.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// Whether `read` has the letters of `source` in their order, but for whole quotations of the
/// warnings.
bool holdsAll(const QString& source, const QString& read,
              const std::vector<document::Warning>& warnings)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < source.size();) {
        if (at < read.size() && source[i] == read[at]) {
            ++i;
            ++at;
            continue;
        }
        qsizetype quoted = 0;
        for (const auto& warning : warnings) {
            const QString letters = papers::lettersOf(warning.text);
            if (QStringView(source).mid(i).startsWith(letters))
                quoted = std::max(quoted, letters.size());
        }
        if (quoted == 0)
            return false;
        i += quoted;
    }
    return at == read.size();
}

damage::Span bodyLines(const reading::ReadPaper& paper)
{
    damage::Span span{paper.map.lineOf(u"body"_s, {0}), 0};
    for (const auto& place : paper.map.places)
        if (place.component == u"body")
            span.end = std::max(span.end, place.line);
    return span;
}

void expectRobust(const QString& text, quint32 seed)
{
    const auto clean = papers::read(text);
    const damage::Span body = bodyLines(clean);
    QRandomGenerator random(seed);
    const auto damaged =
        papers::readBytes(damage::atRandom(text, random, {body.begin + 1, body.end}).toUtf8());
    ASSERT_TRUE(damaged.isOk()) << damaged.error().message.toStdString();
    const auto& paper = damaged->document;
    const QString letters = papers::lettersOf(clean.document.body);
    EXPECT_TRUE(holdsAll(letters, papers::lettersOf(paper.body), paper.warnings))
        << papers::outline(paper.body).join(u'\n').toStdString();
    EXPECT_EQ(paper.title, clean.document.title);
    EXPECT_EQ(paper.abstract, clean.document.abstract);
    EXPECT_EQ(paper.number, clean.document.number);
    EXPECT_EQ(paper.symbol, clean.document.symbol);
    EXPECT_EQ(paper.place, clean.document.place);
    EXPECT_EQ(paper.recipients, clean.document.recipients);
    EXPECT_EQ(paper.signatures, clean.document.signatures);
    EXPECT_EQ(paper.annexes.size(), clean.document.annexes.size());
}

} // namespace

TEST(Damage, OwnPapersKeepEveryWordInOrder)
{
    constexpr quint32 rounds = 20;
    for (const QString& name : papers::ownNames())
        for (quint32 round = 0; round < rounds; ++round) {
            SCOPED_TRACE(name.toStdString() + " " + std::to_string(round));
            expectRobust(papers::own(name), round * 7919 + 1);
        }
}

TEST(Damage, RealPapersKeepEveryWordInOrder)
{
    if (papers::seed(u"000"_s).isEmpty())
        GTEST_SKIP() << "the folder of real papers is not beside the project";
    constexpr quint32 rounds = 30;
    for (const QString& number : {u"000"_s, u"002"_s, u"003"_s, u"004"_s})
        for (quint32 round = 0; round < rounds; ++round) {
            SCOPED_TRACE(number.toStdString() + " " + std::to_string(round));
            expectRobust(papers::seed(number), round * 104729 + 3);
        }
}
