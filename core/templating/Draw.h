// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "templating/Environment.h"

namespace thidua::templating {

/// How much a template may make of its data.
inline constexpr int mostRounds = 100'000;          ///< of all loops together
inline constexpr int mostBlocks = 20'000;           ///< lines of the paper
inline constexpr qint64 mostCharacters = 4'000'000; ///< of the paper

/// The body of a paper or of one of its annexes, flat and with the labels of the template.
struct Sheet {
    document::Annex annex; ///< its head; of the paper itself it is empty
    bool labelled = false;
    std::vector<document::Block> blocks;
};

/// What a template makes of data.
struct Drawing {
    std::vector<Sheet> sheets;    ///< the paper, then its annexes
    std::vector<QString> sources; ///< of all blocks that could be there, in their order
    bool tooLarge = false;
};

Drawing drawBody(const Template& form, Evaluation& evaluation);

} // namespace thidua::templating
