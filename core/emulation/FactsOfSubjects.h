// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/FactParts.h"

/// Who is to be awarded, with what, and what is known of them.
namespace thidua::emulation {

regulation::AwardSubject awardSubjectOf(const Subject& subject);
/// Null where there is none.
const Submission* submissionOf(const Desk& desk, const SubmissionId& id);

/// The award as a paper names it when that agency gives it.
QJsonObject awardFactsBy(const Desk& desk, const QString& id, const AgencyId& decider);
QJsonObject initiativeFact(const Desk& desk, const Initiative& one);
QJsonObject personFacts(const Desk& desk, const Person& person);

/// Name, kind, post and unit of whom it is about, and the award.
QJsonObject subjectFacts(const Desk& desk, const AwardDossier& dossier);
QJsonObject dossierFact(const Desk& desk, const AwardDossier& dossier);

/// Person, awards given, ratings, initiatives, vote, money: put to what is there of a dossier.
void addAwardDetails(QJsonObject& facts, const Desk& desk, const AwardDossier& dossier);

/// How the vote on it went: that of a council before that of a unit; empty where there was none.
QJsonObject voteOn(const Desk& desk, const AwardDossier& dossier);

} // namespace thidua::emulation
