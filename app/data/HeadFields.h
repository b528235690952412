// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "document/OfficialDocument.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace thidua::data {

/// What a clerk completes on a paper, as the fields of the form have it. Day, month and year are as
/// typed; any of them may stay blank.
struct HeadFields {
    QStringList parent;
    QStringList issuer;
    QString number;
    QString symbol;
    QString place;
    QString day;
    QString month;
    QString year;
    QString title;
    QStringList abstract;
    QStringList addressees;
    QStringList recipients;
    QStringList authority; ///< of the first who signs
    QStringList otherPosition;
    QString name;

    bool operator==(const HeadFields&) const = default;
};

HeadFields fieldsOf(const document::OfficialDocument& paper);

/// The paper with these fields. A date that does not exist leaves the paper's own.
document::OfficialDocument withFields(document::OfficialDocument paper, const HeadFields& fields);

/// Nothing where there is no such day. All blank is the empty date.
std::optional<base::Date> dateOf(const HeadFields& fields);

/// What is the same on the next paper of the office: agencies, place, who signs.
document::OfficialDocument profileOf(const document::OfficialDocument& paper);

/// The part of a profile that may complete this paper: one that all members sign has no signer,
/// place or recipients of its own.
document::OfficialDocument fittingProfile(document::OfficialDocument profile,
                                          const document::OfficialDocument& paper);

} // namespace thidua::data
