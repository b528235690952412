// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "edit/History.h"
#include "regulation/Law.h"

#include <optional>
#include <vector>

namespace thidua::pipeline {

/// A document of the library as somebody chooses it for a paper.
struct Citable {
    QString id;
    QString text; ///< whole: "Luật Thi đua, Khen thưởng số 06/2022/QH15 …", to read and to search
    QString state; ///< a sentence: in force on the paper's day, ended, replaced, cited already
    regulation::Force force = regulation::Force::Unknown;
    QString successor;    ///< id of what holds instead on that day; empty: nothing known
    bool isBasis = false; ///< it stands among the bases of the paper already
};

/// The whole library for a paper: in force first, then the highest kind first, newest first. A
/// paper without a date is of `today`.
std::vector<Citable> citables(const regulation::Law& law, const document::OfficialDocument& paper,
                              const base::Date& today);

/// Where a citation goes.
enum class CitingAs {
    Text,  ///< in the sentence at the caret
    Basis, ///< a line "Căn cứ …;" of its own
};

/// Which document, and how.
struct Citing {
    QString id;
    CitingAs as = CitingAs::Text;
};

/// How that document is cited there, without end mark: in a text whole the first time and short
/// afterwards (NĐ 30/2020, Phụ lục I, II.6.b); laws by their name. Empty where the id is unknown.
QString citationFor(const regulation::Law& law, const document::OfficialDocument& paper,
                    const edit::Caret& caret, const Citing& citing);

/// Writes it: in a text in place of what is selected, blanks around it where words would touch; as
/// a basis below the line of the caret, or below the last "Căn cứ" where the caret stands
/// elsewhere, end marks following. Nothing where the id is unknown or nothing can be written at the
/// caret.
std::optional<edit::Step> cite(const regulation::Law& law, const document::OfficialDocument& paper,
                               const edit::Selection& selection, const Citing& citing);

} // namespace thidua::pipeline
