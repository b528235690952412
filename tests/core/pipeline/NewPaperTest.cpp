// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/NewPaper.h"
#include "pipeline/World.h"

#include "base/DiskFileSystem.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

document::OfficialDocument madeWith(const regulation::FixedWords& words, const QString& kind)
{
    return pipeline::newPaper({u"Tên loại"_s, kind}, words,
                              base::Date::of(2026, 3, 5).value_or(base::Date()));
}

regulation::FixedWords shippedWords()
{
    static base::DiskFileSystem files;
    const auto world = pipeline::openWorld(files, pipeline::dataFolder({}));
    return world ? world->regulation.words : regulation::FixedWords();
}

} // namespace

TEST(NewPaper, ALetterBeginsWithTheWordsOfTheRegulation)
{
    const auto paper = madeWith(shippedWords(), {});
    EXPECT_EQ(paper.abstract, QStringList(u"V/v "_s));
    EXPECT_EQ(paper.recipients, (QStringList{u"Như trên"_s, u"Lưu: VT"_s}));
    EXPECT_TRUE(paper.title.isEmpty());
}

TEST(NewPaper, TakesOtherWordsWhereTheRegulationHasOthers)
{
    regulation::FixedWords words = shippedWords();
    words.subject = u"Về"_s;
    words.archive = u"Lưu: Văn thư"_s;
    EXPECT_EQ(madeWith(words, {}).abstract, QStringList(u"Về "_s));
    EXPECT_EQ(madeWith(words, u"KH"_s).recipients, QStringList(u"Lưu: Văn thư"_s));
    EXPECT_EQ(madeWith(words, u"KH"_s).symbol, u"KH-"_s);
}
