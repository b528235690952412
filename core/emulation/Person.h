// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "emulation/Id.h"

#include <QJsonObject>

#include <vector>

namespace thidua::emulation {

enum class Sex { Unknown, Male, Female };

/// A post held: a line of quá trình công tác.
struct Service {
    base::Date from;
    base::Date until; ///< empty: until now
    QString position;
    QString place;
    QString note;
    QJsonObject unknown;

    bool operator==(const Service&) const = default;
};

struct Person {
    PersonId id;
    QString honorific; ///< "Ông", "Bà"; empty: by sex
    QString name;
    Sex sex = Sex::Unknown;
    base::Date born; ///< may be a year alone
    QString hometown;
    QString residence;
    QString position;      ///< chức vụ chính quyền: "Phó Giám đốc"
    QString partyPosition; ///< chức vụ Đảng
    QString unionPosition; ///< chức vụ đoàn thể
    QString education;
    QString academicTitle; ///< học hàm, học vị: "Tiến sĩ"
    AgencyId agency;
    UnitId unit; ///< of that agency
    base::Date joined;
    base::Date joinedParty;
    base::Date retired;
    std::vector<Service> career; ///< quá trình công tác
    QJsonObject unknown;

    bool operator==(const Person&) const = default;
};

/// In whose right somebody signs (NĐ 30/2020, Điều 13; Phụ lục I, II.7).
enum class Capacity {
    Head,      ///< "GIÁM ĐỐC"
    Deputy,    ///< "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"
    Acting,    ///< "Q. GIÁM ĐỐC"
    OnBehalf,  ///< "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"
    ByOrder,   ///< "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG"
    Delegated, ///< "TUQ. GIÁM ĐỐC / …"
};

/// Somebody who signs for an agency, while he or she does. The first that fits a day signs unless
/// another is chosen.
struct Signer {
    SignerId id;
    AgencyId agency;
    PersonId person; ///< empty: the name is left for the pen
    Capacity capacity = Capacity::Head;
    QString position; ///< own post, for all capacities but Head and Acting: "Phó Giám đốc"
    QString body;     ///< OnBehalf: whom: "Ủy ban nhân dân"
    base::Date from;
    base::Date until;
    QJsonObject unknown;

    bool operator==(const Signer&) const = default;
};

} // namespace thidua::emulation
