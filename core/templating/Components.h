// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QStringList>

#include <vector>

namespace thidua::templating {

/// A part of a paper that is not its body, as lines.
struct Component {
    QString name;  ///< as in the JSON of a paper: "recipients"
    QString label; ///< for the user: "nơi nhận"
    QStringList (*get)(const document::OfficialDocument&);
    /// Null for signatures and matrix, which are more than lines.
    void (*set)(document::OfficialDocument&, const QStringList&);
    void (*take)(document::OfficialDocument& to, const document::OfficialDocument& from);
};

const std::vector<Component>& components();

} // namespace thidua::templating
