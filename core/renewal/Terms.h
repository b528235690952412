// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "regulation/Records.h"

#include <QStringList>

#include <vector>

namespace thidua::renewal {

/// Words for what exists no more: a level of government, a ministry.
struct Term {
    QString id;
    QStringList words;
    QString instead; ///< what there is now; empty: nothing
    regulation::Period period;
    regulation::Evidence evidence;

    bool operator==(const Term&) const = default;
};

struct Terms {
    std::vector<Term> all;
};

/// Reads resources/catalogues/renewal.json below `dataFolder`, and the file of that name in the
/// folder regulations of the office (empty: none), whose records take the place of ours. Internal
/// where ours is wrong, Refused where the office's is.
base::Result<Terms> loadTerms(const base::FileSystem& files, const QString& dataFolder,
                              const QString& officeFolder);

} // namespace thidua::renewal
