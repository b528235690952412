// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Normal.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

TEST(Normal, ComposesWhatWasDecomposed)
{
    const QString decomposed = u"Co\u0323\u0302ng ho\u0300a xa\u0303 ho\u0323\u0302i"_s;
    EXPECT_EQ(text::composed(decomposed), u"Cộng hòa xã hội"_s);
    EXPECT_EQ(text::composed(u"Cộng hòa"_s), u"Cộng hòa"_s);
}

TEST(Normal, BareTextHasNoMarksAndNoCapitals)
{
    EXPECT_EQ(text::bare(u"Đồng Nai, Thừa Thiên Huế"_s), u"dong nai, thua thien hue"_s);
}

TEST(Normal, BothToneStylesBecomeOne)
{
    EXPECT_EQ(text::withOneToneStyle(u"HOÀ uỷ hoá khoẻ"_s),
              text::withOneToneStyle(u"HÒA ủy hóa khỏe"_s));
}

TEST(Normal, ToneStyleLeavesSyllablesWithOneSpellingAlone)
{
    EXPECT_EQ(text::withOneToneStyle(u"hoàn thành, quý, toàn"_s), u"hoàn thành, quý, toàn"_s);
}

TEST(Normal, CapitalsNeedALetterAndNoSmallOne)
{
    EXPECT_TRUE(text::isCapitals(u"KẾ HOẠCH 2026"_s));
    EXPECT_FALSE(text::isCapitals(u"Kế HOẠCH"_s));
    EXPECT_FALSE(text::isCapitals(u"2026"_s));
}
