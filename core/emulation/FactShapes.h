// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Desk.h"

/// The shapes of docs/format.md that come back in several places of the view.
namespace thidua::emulation {

QJsonObject dateFacts(const Desk& desk, const base::Date& date);
QJsonObject agencyFacts(const Desk& desk, const AgencyFace& face);
/// Empty where nothing is cited.
QJsonObject citationFacts(const Desk& desk, const CitedDocument& cited);
QJsonArray citationList(const Desk& desk, const std::vector<CitedDocument>& cited);
QJsonArray itemFacts(const std::vector<PledgeItem>& items, const QString& above = {});
QJsonArray assignmentFacts(const Desk& desk, const std::vector<Assignment>& assignments);
QJsonArray recipientFacts(const Desk& desk, const std::vector<Recipient>& recipients);
QJsonArray textList(const QStringList& texts);

/// "A, B và C".
QString joined(const Desk& desk, const QStringList& texts);
/// A member that is empty is left out of the view.
void putUnlessEmpty(QJsonObject& into, const QString& key, const QJsonObject& object);

/// "Ông", "Bà".
QString honorificOf(const Desk& desk, const Person& person);

/// The signature of an agency under its own paper.
QJsonObject ownSignature(const Desk& desk, const AgencyFace& face, const Signer* signer);
/// The lines with which somebody signs for an agency among others: "GIÁM ĐỐC SỞ NỘI VỤ", "TỈNH …".
QStringList titledSignature(const Desk& desk, const AgencyFace& face, const Signer* signer);
QJsonObject signatureFacts(const QStringList& authority, const QStringList& otherPosition,
                           const QString& name);
QString signerName(const Desk& desk, const Signer* signer);

} // namespace thidua::emulation
