// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Line.h"
#include "regulation/Kinds.h"

#include <QString>

#include <optional>

/// What titles and headings look like.
namespace thidua::reading {

/// Words after a label that are a title: short, no end of a sentence.
bool isShortTitle(const QString& words);
/// What usually begins the last paragraph of a paper.
bool isClosingPhrase(const QString& text);

/// The name of a paper found in one line, and what follows it there.
struct Title {
    QString name;                           ///< "KẾ HOẠCH"
    QString abstract;                       ///< the rest of the line
    const regulation::Kind* kind = nullptr; ///< null where it is none of the kinds
    bool sure = false;                      ///< printed as titles are, in capitals or bold
};

/// A line that is the title of a paper (ô 5a).
std::optional<Title> titleIn(const Line& line, const regulation::Kinds& kinds);

} // namespace thidua::reading
