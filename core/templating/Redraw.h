// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Fill.h"

namespace thidua::templating {

/// Something that was changed by hand and therefore kept while the data say something else.
struct HandEdit {
    QString id; ///< of the region, or "{{expression}}" of a field; give it back to discard the edit
    QString place;      ///< for the user: "nơi nhận", "đoạn lặp pledge.items"
    bool stale = false; ///< the data have changed since; false: only the words of the hand differ
    QString kept;       ///< what stands in the paper
    QString fresh;      ///< what the data give
    QString message;

    bool operator==(const HandEdit&) const = default;
};

struct Redrawn {
    document::OfficialDocument document;
    std::vector<HandEdit> edits;
    std::vector<MissingField> missing;
    std::vector<Notice> notices;
};

/// The paper after its data have changed. Fields are set to their new values; regions nobody
/// touched are drawn anew; what was changed by hand is kept and told, unless its id is among
/// `discard`. Lines of the template outside regions are the paper's own: what became of them stays.
base::Result<Redrawn> redraw(const document::OfficialDocument& paper, const Template& form,
                             const DataView& view, const QStringList& discard = {});

} // namespace thidua::templating
