// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Awards.h"

#include <vector>

namespace thidua::regulation {

/// One piece of an award dossier.
struct DossierPart {
    QString id;   ///< "to-trinh"
    QString name; ///< "Tờ trình"
    QString when; ///< where it is needed in some cases only; empty: always

    bool operator==(const DossierPart&) const = default;
};

/// What a dossier consists of while a law holds.
struct DossierRule {
    QString id;
    QString name;
    AwardKind kind = AwardKind::Title;
    QStringList awards; ///< ids it is for; empty: all of that kind
    Period period;
    std::vector<DossierPart> parts;
    QString copies; ///< "01 bộ bản chính"; empty: not known
    QString article;
    Evidence evidence;

    bool operator==(const DossierRule&) const = default;
};

struct Dossiers {
    std::vector<DossierRule> all;

    /// The rule for an award on the day the dossier is received, one made for that award before one
    /// for its kind; null where none is known.
    const DossierRule* of(const Award& award, const base::Date& day) const;

    void overrideWith(const Dossiers& own) { overrideById(all, own.all); }
    bool operator==(const Dossiers&) const = default;
};

Dossiers readDossiers(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
