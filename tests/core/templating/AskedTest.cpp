// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Asked.h"

#include "Templates.h"

#include <gmock/gmock.h>

using namespace thidua::templating;
using namespace thidua::templating::tests;
using testing::IsSupersetOf;
using testing::UnorderedElementsAre;

TEST(Asked, AreTheDataOfEveryPlaceOfATemplate)
{
    const auto form = read(u"{{a.x}} [[tùy {{b|nếu-trống:c.y}}]]\n"
                           u"@nếu d = e\n"
                           u"- **{{f}}**\n"
                           u"@hoặc-nếu không g\n"
                           u"@lặp một trong h.list|lọc:i\n"
                           u"1. {{một.name}}\n"
                           u"@hết\n"
                           u"@hết\n"
                           u"| {{j}} | k |\n"_s,
                           u"ngày: \"{{l.date}}\"\n"
                           u"người-ký:\n"
                           u"  - quyền-hạn: \"{{m}}\"\n"
                           u"    họ-tên: \"{{n}}\"\n"
                           u"trường:\n"
                           u"  - {đường-dẫn: o.p, nhãn: O, mặc-định: \"{{q}}\"}\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto roots = rootsOf(*form);
    EXPECT_THAT(QStringList(roots.begin(), roots.end()),
                IsSupersetOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s,
                              u"j"_s, u"l"_s, u"m"_s, u"n"_s, u"o"_s, u"q"_s}));
    EXPECT_FALSE(roots.contains(u"k"_s));
}

TEST(Asked, OfAFewLinesAreTheirWholePaths)
{
    const auto form = read({}, u"ngày: \"{{meeting.date.iso|nếu-trống:paper.date}}\"\n"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto paths = pathsIn(form->components.at(u"date"_s));
    EXPECT_THAT(QStringList(paths.begin(), paths.end()),
                UnorderedElementsAre(u"meeting.date.iso"_s, u"paper.date"_s));
}
