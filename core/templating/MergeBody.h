// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Redraw.h"

namespace thidua::templating {

/// What redrawing one paper knows and collects.
struct Redrawing {
    const Fresh& fresh;
    Evaluation& evaluation;
    const QStringList& discard;
    std::vector<document::Region> regions; ///< as the paper has them, brought up to date on the way
    std::vector<HandEdit> edits;

    /// The record of that id; an empty one for what is new in the template.
    document::Region& region(const QString& id);
    /// Decides on something drawn as a whole; true where the fresh content is to be taken.
    /// `touched`: changed in a way that its hash does not show.
    bool takesFresh(const HandEdit& difference, const QString& keptHash, const QString& freshHash,
                    bool touched = false);
};

/// The blocks of one body after redrawing, nested.
document::Blocks mergedBody(const document::Blocks& body, const std::vector<document::Block>& fresh,
                            Redrawing& redrawing);

} // namespace thidua::templating
