// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/DossierLaw.h"
#include "emulation/EmulationYear.h"
#include "regulation/Law.h"

#include <optional>

namespace thidua::dossier {

/// What a dossier is held against.
struct Sources {
    const emulation::EmulationYear& year;
    const regulation::Law& law;
    const DossierLaw& rules;
};

/// A dossier with everything that is looked up for it once.
struct Case {
    const Sources& sources;
    const emulation::AwardDossier& dossier;
    const emulation::Submission* submission = nullptr; ///< null: it belongs to none
    const regulation::Award* award = nullptr;          ///< null: not in the catalogue
    emulation::Subject subject = {};                   ///< with its agency written out
    emulation::SubjectKind kind = emulation::SubjectKind::Person;
    emulation::Occasion occasion = emulation::Occasion::Merit;
    base::Date day = {};       ///< whose law holds
    bool isDayAssumed = false; ///< the data do not say when it was received
    int achievedIn = 0;        ///< the last year of the achievement
    QString name = {};         ///< of the subject
    QString awardName = {};    ///< its id where the catalogue does not have it
    /// Our plan that has rules and is of that year; null: there is none.
    const emulation::MovementPlan* plan = nullptr;

    regulation::AwardSubject awardSubject() const;
    bool isPerson() const;
};

Case caseOf(const Sources& sources, const emulation::AwardDossier& dossier);

/// "Nguyễn Văn A", "Phòng B", "Sở Nội vụ tỉnh C".
QString nameOf(const Sources& sources, const emulation::Subject& subject, const base::Date& day);
/// Whether both are the same; a unit without agency is one of ours.
bool isSame(const Sources& sources, const emulation::Subject& one, const emulation::Subject& other);
/// The people of a unit or agency; nothing for a person.
std::vector<const emulation::Person*> membersOf(const Case& one);
/// How many there are by the books; 0: not entered.
int headcountOf(const Case& one);
/// The award by its name as papers have it.
QString awardName(const Sources& sources, const QString& id);

} // namespace thidua::dossier
