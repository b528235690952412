// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Reference.h"

namespace thidua::emulation {

/// What was made of an opinion: tiếp thu, tiếp thu một phần, giải trình.
enum class OpinionOutcome { Open, Accepted, Partly, Explained };

/// One opinion on one place of a draft.
struct Opinion {
    Party who;
    CitedDocument document; ///< the letter in which it stands
    QString part;           ///< of the draft: "mục 2", "Điều 5"; empty: the whole of it
    QString text;
    OpinionOutcome outcome = OpinionOutcome::Open;
    QString answer; ///< how it was taken up, or why not
    QJsonObject unknown;

    bool operator==(const Opinion&) const = default;
};

/// Lấy ý kiến: a draft on its way round before it is signed.
struct Consultation {
    ConsultationId id;
    QString title;                 ///< "dự thảo Giao ước thi đua năm 2026"
    CitedDocument letter;          ///< with which it was sent
    base::Date due;                ///< last day; who says nothing by then agrees
    std::vector<Party> asked;      ///< empty: the members of the grouping but us
    std::vector<Party> agreeing;   ///< who answered and asks for no change
    std::vector<Opinion> opinions; ///< in the order of the draft
    QJsonObject unknown;

    bool operator==(const Consultation&) const = default;
};

} // namespace thidua::emulation
