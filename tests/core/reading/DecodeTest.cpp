// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Reading.h"

#include <gtest/gtest.h>

#include <QStringConverter>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QByteArray& bytes)
{
    const auto lines = reading::decode(bytes, u"vb.txt"_s);
    QStringList result;
    if (!lines)
        return {lines.error().message};
    for (const auto& line : *lines)
        result += line.text;
    return result;
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST(Decode, ReadsUtf8AndUtf16WithAndWithoutMark)
{
    const QString text = u"Kế hoạch\nThi đua năm 2026"_s;
    const QStringList expected = {u"Kế hoạch"_s, u"Thi đua năm 2026"_s};
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const bool mark : {true, false})
            EXPECT_EQ(texts(encoded(text, encoding, mark)), expected) << encoding << mark;
}

TEST(Decode, TakesAnyLineEnd)
{
    EXPECT_EQ(texts("a\r\nb\rc\nd"), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

TEST(Decode, CountsLinesAsEditorsDo)
{
    const auto lines = reading::decode("a\r\n\fb\n\nc", u"vb.txt"_s);
    ASSERT_TRUE(lines.isOk());
    EXPECT_EQ(lines->back().number, 4);
    EXPECT_EQ(lines->back().text, u"c"_s);
}

TEST(Decode, ComposesLetters)
{
    EXPECT_EQ(texts(u"Ke\u0302\u0301 hoa\u0323ch"_s.toUtf8()), QStringList{u"Kế hoạch"_s});
}

TEST(Decode, DropsWhatCannotBeSeen)
{
    EXPECT_EQ(texts(u"thi\u200B đua\u00AD, \u202Ekhen\u2066 thưởng"_s.toUtf8()),
              QStringList{u"thi đua, khen thưởng"_s});
}

TEST(Decode, MakesBlanksOfNoBreakSpacesAndTabs)
{
    EXPECT_EQ(texts(u"năm\u00A02026\tX"_s.toUtf8()), QStringList{u"năm 2026    X"_s});
}
