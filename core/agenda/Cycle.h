// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "emulation/ActivityPlan.h"
#include "emulation/Grouping.h"

#include <optional>
#include <vector>

namespace thidua::agenda {

/// A stretch of the year under which papers stand: "Đầu năm", "Giao ước và kế hoạch".
struct CyclePart {
    QString id;
    QString name;

    bool operator==(const CyclePart&) const = default;
};

/// A paper that an emulation year usually needs.
struct CycleStep {
    QString id;
    QString part; ///< id of a CyclePart
    QString name;
    QString templateId; ///< from which it is drawn, where there is such a template
    QString kind;       ///< abbreviation: "KH"; empty: công văn or none
    std::vector<emulation::MemberRole> roles; ///< who makes it
    int firstMonth = 1;
    int lastMonth = 12;
    QString duty; ///< words in the title of the duty that it fulfils; empty: none
    std::optional<emulation::EventType> event; ///< for which it is made
    int daysBefore = 0;                        ///< that event
    QStringList after;                         ///< ids of the steps whose papers come first

    bool isFor(emulation::MemberRole role) const;
    bool operator==(const CycleStep&) const = default;
};

/// The papers of a year in the order of time.
struct Cycle {
    std::vector<CyclePart> parts;
    std::vector<CycleStep> steps;

    const CycleStep* step(const QString& id) const;
    /// The first one drawn from that template that `role` makes; null: none.
    const CycleStep* stepOf(const QString& templateId, emulation::MemberRole role) const;
    bool operator==(const Cycle&) const = default;
};

/// Reads resources/catalogues/cycle.json below `dataFolder`, and over it the file of that name in
/// the folder regulations of the office (empty: none): a record with an id of ours takes its place,
/// another comes behind. Internal where ours is wrong, Refused where the office's is, naming file
/// and member.
base::Result<Cycle> loadCycle(const base::FileSystem& files, const QString& dataFolder,
                              const QString& officeFolder);

} // namespace thidua::agenda
