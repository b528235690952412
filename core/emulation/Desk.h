// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/AgencyFace.h"
#include "emulation/Facts.h"

#include <QHash>
#include <QJsonArray>

namespace thidua::emulation {

/// What every part of the view needs at hand while it is made. Lives within facts() only.
struct Desk {
    const EmulationYear& data;
    const View& view;
    const Sources& sources;
    int year = 0;
    base::Date day;                       ///< of the paper; the year alone where it has none
    const Grouping* grouping = nullptr;   ///< null: none
    const GroupingYear* months = nullptr; ///< the year of the grouping; null: none
    mutable QStringList warnings;
    mutable QHash<QString, AgencyFace> faces; ///< those that were asked for already
    mutable QHash<const AwardDossier*, QJsonObject> dossiers = {}; ///< likewise
    mutable QHash<const Person*, QJsonObject> people = {};

    const Phrases& phrases() const { return sources.phrases; }
    const regulation::Law& law() const { return sources.law; }
    QString say(const QString& key, Phrases::Values values = {}) const
    {
        return sources.phrases.of(key, values);
    }
    void warn(const QString& key, Phrases::Values values = {}) const;

    const Agency* agency(const AgencyId& id) const;
    const Person* person(const PersonId& id) const;
    const Signer* signer(const SignerId& id) const;
    /// Somebody who may sign for that agency on the day: the chosen one, else the first that fits.
    const Signer* signerFor(const AgencyId& agency, const SignerId& chosen) const;
    QString unitName(const AgencyId& agency, const UnitId& unit) const;
    /// As of the day; an agency that is not there has an empty face.
    AgencyFace face(const AgencyId& id) const;
    AgencyFace parentOf(const AgencyFace& face, const QString& role) const;

    /// A word of the grouping ("head"): its own, else the usual one of its kind.
    QString word(const QString& key) const;
    QString groupingShortName() const;
    const Member* head() const; ///< of the grouping; null: none
};

/// Somebody in a sentence: "đơn vị Cụm trưởng", "Văn phòng Sở …".
QString partyText(const Desk& desk, const Party& party);
/// Somebody by name, as in Nơi nhận: "Sở Nội vụ tỉnh Hưng Yên".
QString partyName(const Desk& desk, const Party& party);
/// The same with a capital and its purpose: "Bộ Nội vụ (để b/c)".
QString recipientLine(const Desk& desk, const Recipient& recipient);

} // namespace thidua::emulation
