// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Awards.h"

#include <vector>

namespace thidua::regulation {

/// For whom a part is needed, so that it can be reckoned; what is empty does not narrow it.
struct PartNeed {
    QStringList subjects; ///< "cá nhân", "tập thể", "cơ quan", "người đứng đầu"
    QStringList awards;   ///< ids
    QStringList levels;   ///< as of the awards
    QString occasion;     ///< "đột xuất"
    QString measure;      ///< only where the award rests on it: "số sáng kiến"

    bool isEmpty() const;
    bool operator==(const PartNeed&) const = default;
};

/// One piece of an award dossier.
struct DossierPart {
    QString id;    ///< "to-trinh"
    QString name;  ///< "Tờ trình"
    QString when;  ///< where it is needed in some cases only; empty: always
    PartNeed need; ///< the same, to be reckoned; empty although `when` is not: somebody must look

    bool operator==(const DossierPart&) const = default;
};

/// What a dossier consists of while a law holds.
struct DossierRule {
    QString id;
    QString name;
    AwardKind kind = AwardKind::Title;
    QStringList awards; ///< ids it is for; empty: all of that kind
    QString occasion; ///< it is for that one only: "đột xuất"; empty: where none other is for it
    Period period;
    std::vector<DossierPart> parts;
    QString copies; ///< "01 bộ bản chính"; empty: not known
    QString article;
    Evidence evidence;

    bool operator==(const DossierRule&) const = default;
};

struct Dossiers {
    std::vector<DossierRule> all;

    /// The rule for an award on the day the dossier is received: one made for that occasion, then
    /// one made for that award, then one for its kind; null where none is known.
    const DossierRule* of(const Award& award, const base::Date& day,
                          const QString& occasion = {}) const;

    void overrideWith(const Dossiers& own) { overrideById(all, own.all); }
    bool operator==(const Dossiers&) const = default;
};

Dossiers readDossiers(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
