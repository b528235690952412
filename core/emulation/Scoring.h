// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Reference.h"

#include <optional>
#include <vector>

namespace thidua::emulation {

enum class ReportPeriod { Year, MidYear };
enum class Attainment { None, Exceeded, Met, Missed };

/// What became of a pledge item with one member.
struct ItemResult {
    PledgeItemId item;
    AgencyId member; ///< empty: our own agency
    ReportPeriod period = ReportPeriod::Year;
    QStringList summary; ///< what was done, one paragraph each
    QString figure;      ///< of the indicator: "96,5%"
    Attainment attainment = Attainment::None;
    QString note;
    QJsonObject unknown;

    bool operator==(const ItemResult&) const = default;
};

enum class CriterionKind { Ordinary, Bonus, Penalty };

/// A criterion of the score sheet, or a group of them; only those that have none below are scored.
struct Criterion {
    CriterionId id;
    QString text;
    QString brief;                                ///< for narrow columns; empty: the text
    double maximum = 0;                           ///< of a group: 0, the sum of those below
    CriterionKind kind = CriterionKind::Ordinary; ///< of the highest level; holds for all below
    PledgeItemId item;                            ///< of the pledge, that it measures
    std::vector<Criterion> items;
    QJsonObject unknown;

    bool operator==(const Criterion&) const = default;
};

/// Points that one member has for one criterion. Penalties are written without a sign.
struct Score {
    CriterionId criterion;
    std::optional<double> self;    ///< điểm tự chấm
    std::optional<double> council; ///< điểm thẩm định
    QString evidence;
    QString note;
    QJsonObject unknown;

    bool operator==(const Score&) const = default;
};

struct ScoreSheet {
    AgencyId member;
    std::vector<Score> scores;
    QString excluded; ///< why it is not ranked
    QString note;
    QJsonObject unknown;

    bool operator==(const ScoreSheet&) const = default;
};

/// Chấm điểm thi đua of one year of a grouping.
struct Scoring {
    CitedDocument rules; ///< that lay the criteria down
    std::vector<Criterion> criteria;
    std::vector<ScoreSheet> sheets;
    QJsonObject unknown;

    bool operator==(const Scoring&) const = default;
};

} // namespace thidua::emulation
