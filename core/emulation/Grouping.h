// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/ActivityPlan.h"
#include "emulation/Scoring.h"

#include <optional>

namespace thidua::emulation {

enum class GroupingKind {
    Cluster, ///< cụm thi đua: of Sở, organised by the Ministry
    Block,   ///< khối thi đua: of the agencies of a province
};

/// What things are called in a grouping; an empty word is the usual one of its kind.
struct GroupingWords {
    QString kind;   ///< "Cụm thi đua"
    QString brief;  ///< "Cụm"
    QString head;   ///< "Cụm trưởng"
    QString deputy; ///< "Cụm phó"
    QString member; ///< "thành viên"
    QString symbol; ///< of its papers: "CTĐ"
    QJsonObject unknown;

    bool operator==(const GroupingWords&) const = default;
};

enum class MemberRole { Member, Head, Deputy };

struct Member {
    AgencyId agency;
    MemberRole role = MemberRole::Member;
    QJsonObject unknown;

    bool operator==(const Member&) const = default;
};

/// One year of a grouping.
struct GroupingYear {
    int year = 0;
    std::vector<Member> members; ///< in the order of the papers
    QString theme;               ///< chủ đề thi đua
    QString motto;               ///< phương châm hành động
    CitedDocument guidance;      ///< the organiser's paper that launches the year
    std::optional<Pledge> pledge;
    std::optional<ActivityPlan> plan;
    std::vector<ItemResult> results; ///< of the pledge items
    std::optional<Scoring> scoring;
    AgencyId nextHead;
    AgencyId nextDeputy;
    QJsonObject unknown;

    bool operator==(const GroupingYear&) const = default;
};

/// Cụm, khối thi đua.
struct Grouping {
    GroupingId id;
    GroupingKind kind = GroupingKind::Cluster;
    QString name;          ///< "Cụm Thi đua các tỉnh, thành Bắc Bộ"
    QString shortName;     ///< "Cụm thi đua"; empty: the word of its kind
    QStringList headLines; ///< as printed in the head of its papers
    GroupingWords words;
    AgencyId organiser;
    Party council; ///< that watches over it: "Hội đồng Thi đua, khen thưởng Bộ Nội vụ"
    CitedDocument statute; ///< quy chế
    std::vector<GroupingYear> years;
    QJsonObject unknown;

    bool operator==(const Grouping&) const = default;
};

} // namespace thidua::emulation
