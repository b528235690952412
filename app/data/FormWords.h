// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Shape.h"

#include <QCoreApplication>

namespace thidua::data {

/// Where the choices of a text come from, when it is more than a text.
enum class Source { None, Award, AgencyRole, Province, DossierPart, LegalBasis };

/// How a member is shown; of twelve columns it takes `width`.
struct Look {
    int width = 6;
    bool isLong = false;   ///< several lines of one text
    bool isInline = false; ///< a record that always lies open
    bool isHidden = false; ///< never shown
    Source source = Source::None;
    QString help;
};

/// The words of the forms that are not those of the tables of members, and how members are shown.
/// What is not named here is shown by the kind of its value.
class FormWords {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
public:
    /// `record` tells members of the same name apart; null: any.
    static Look look(const emulation::MemberShape& member);
    /// "Cụm trưởng" for the choice "head" of a role; the choice itself where nobody named it.
    static QString choice(const emulation::MemberShape& member, const QString& choice);
    /// "Họ và tên".
    static QString caption(const emulation::MemberShape& member);
};

} // namespace thidua::data
