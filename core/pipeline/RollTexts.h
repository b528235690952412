// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/World.h"
#include "renewal/Change.h"

#include <QStringList>

namespace thidua::pipeline {

struct TextsRequest {
    QStringList paths; ///< papers of the last year in files that openPaper reads
    base::Date today;
};

/// A year that begins with the texts of the one before.
struct RolledTexts {
    store::YearFile file; ///< holds its map too
    renewal::ChangeMap map;
    QStringList left; ///< a sentence for each file that is no paper
};

/// The texts as drafts of the new year with every place in them that somebody should look at. The
/// old year is the one that most of them are dated in, or speak of; the new one is the year of
/// today, or the next one where that is over already. Our agency is taken from their heads. Refused
/// where none of them can be read.
base::Result<RolledTexts> rollTexts(const World& world, const TextsRequest& request);

} // namespace thidua::pipeline
