// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Reference.h"

namespace thidua::emulation {

/// Nội dung giao ước. The plan, the reports and the score sheet refer to it by its id.
struct PledgeItem {
    PledgeItemId id;
    QString text;
    QString brief;     ///< for tables and reports; empty: the text
    QString indicator; ///< chỉ tiêu: "80% công chức hoàn thành tốt nhiệm vụ"
    std::vector<PledgeItem> items;
    QJsonObject unknown;

    bool operator==(const PledgeItem&) const = default;
};

/// How a pledge is signed; decides the sentence, the witness and the event of the plan together.
enum class SignMode {
    Meeting,     ///< at a conference, before a witness
    Circulation, ///< the copies go round
};

/// How far the copies have come with one member, while they go round.
struct CirculationStep {
    AgencyId member;
    base::Date sent;
    base::Date returned;
    int signedCopies = 0;
    int sealedCopies = 0;
    QString note;
    QJsonObject unknown;

    bool operator==(const CirculationStep&) const = default;
};

/// Who signs for a member, where it is known beforehand.
struct PledgeSignature {
    AgencyId member;
    SignerId signer;
    QJsonObject unknown;

    bool operator==(const PledgeSignature&) const = default;
};

/// Whoever gets an original besides the members.
struct ExtraCopy {
    Party to;
    QString purpose; ///< "để theo dõi, chỉ đạo"
    QJsonObject unknown;

    bool operator==(const ExtraCopy&) const = default;
};

/// Giao ước thi đua.
struct Pledge {
    SignMode mode = SignMode::Meeting;
    base::Date date;       ///< of signing; day and month may be left for the pen
    QString place;         ///< of the conference
    CitedDocument consent; ///< what allowed circulation instead of a conference
    QStringList preamble;
    std::vector<CitedDocument> bases;
    QString aim;
    QStringList witnesses;   ///< "Lãnh đạo Bộ Nội vụ"; of a conference
    QStringList witnessHead; ///< above the witness's signature, as printed; empty: no such cell
    std::vector<PledgeItem> items;
    QStringList closing;
    std::vector<ExtraCopy> extraCopies{{{PartyRole::Organiser, {}, {}, {}, {}}, {}, {}}};
    std::vector<PledgeSignature> signatures;
    std::vector<CirculationStep> circulation;
    QJsonObject unknown;

    bool operator==(const Pledge&) const = default;
};

} // namespace thidua::emulation
