// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "emulation/SignerChoices.h"

#include <gmock/gmock.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Signer signerOf(const QString& id, Capacity capacity, const QString& position)
{
    Signer signer;
    signer.id = {id};
    signer.capacity = capacity;
    signer.position = position;
    signer.person = {id};
    return signer;
}

EmulationYear officeWithSigners()
{
    EmulationYear data = clusterOf(provinces().mid(0, 3), 2026);
    data.signers = {signerOf(u"cvp"_s, Capacity::ByOrder, u"Chánh Văn phòng"_s),
                    signerOf(u"pgd"_s, Capacity::Deputy, u"Phó Giám đốc"_s),
                    signerOf(u"gd"_s, Capacity::Head, {})};
    for (Signer& signer : data.signers) {
        signer.agency = data.office;
        Person person;
        person.id = signer.person;
        person.name = u"Nguyễn Văn "_s + signer.id.value.toUpper();
        data.people.push_back(person);
    }
    return data;
}

std::vector<SignerChoice> choicesOn(const EmulationYear& data, const QString& day)
{
    View view;
    view.date = date(day);
    return signerChoices(data, view, shipped());
}

} // namespace

TEST(SignerChoices, AreTheHeadTheDeputyAndWhoSignsByOrder)
{
    const auto choices = choicesOn(officeWithSigners(), u"2026-03-02"_s);
    ASSERT_EQ(choices.size(), 3U);
    EXPECT_THAT(choices[0].authority, ElementsAre(u"GIÁM ĐỐC"_s));
    EXPECT_THAT(choices[1].authority, ElementsAre(u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s));
    EXPECT_THAT(choices[2].authority, ElementsAre(u"TL. GIÁM ĐỐC"_s, u"CHÁNH VĂN PHÒNG"_s));
    EXPECT_EQ(choices[1].text(), u"KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn PGD"_s);
}

TEST(SignerChoices, LeaveOutWhoDoesNotSignOnThatDayOrForOthers)
{
    EmulationYear data = officeWithSigners();
    data.signers[1].until = date(u"2026-02-28"_s);
    data.signers[0].agency = {u"khac"_s};
    EXPECT_EQ(choicesOn(data, u"2026-03-02"_s).size(), 1U);
    EXPECT_EQ(choicesOn(data, u"2026-02-02"_s).size(), 2U);
}

} // namespace thidua::emulation::test
