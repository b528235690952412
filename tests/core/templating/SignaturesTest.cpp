// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Templates.h"

using namespace thidua;
using namespace thidua::templating;
using namespace thidua::templating::tests;

namespace {

QStringList namesSigned(const char* data)
{
    const auto form = read(u"x"_s, u"người-ký:\n"
                                   u"  - quyền-hạn: TỔ TRƯỞNG\n    họ-tên: \"{{a}}\"\n"
                                   u"  - quyền-hạn: |\n      @nếu b\n      THÀNH VIÊN\n      @hết\n"
                                   u"    họ-tên: \"{{b}}\"\n"_s);
    EXPECT_TRUE(form.isOk()) << (form ? std::string() : form.error().message.toStdString());
    QStringList names;
    for (const auto& signature : filled(*form, json(data)).document.signatures)
        names += signature.authority.join(u'/') + u':' + signature.name;
    return names;
}

TEST(Signatures, LeaveOutWhoHasNothingToSay)
{
    EXPECT_EQ(namesSigned(R"({"a": "A", "b": "B"})"),
              QStringList({u"TỔ TRƯỞNG:A"_s, u"THÀNH VIÊN:B"_s}));
    EXPECT_EQ(namesSigned(R"({"a": "A"})"), QStringList(u"TỔ TRƯỞNG:A"_s));
}

TEST(Signatures, KeepTheRoomOfOneWhoseNameThePenWrites)
{
    EXPECT_EQ(namesSigned("{}"), QStringList(u"TỔ TRƯỞNG:"_s));
}

} // namespace
