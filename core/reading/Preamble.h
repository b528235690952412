// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Paragraph.h"

#include <QStringList>

#include <vector>

namespace thidua::reading {

/// The bases (căn cứ) above a body, where they are a list of them and no running sentences.
struct Preamble {
    QStringList bases;      ///< with their end marks
    std::vector<int> lines; ///< of the source
    QString enacting;       ///< "QUYẾT ĐỊNH:"
    int enactingLine = 0;
    size_t end = 0; ///< the first paragraph of the body
};

Preamble readPreamble(const Paragraphs& paragraphs);

} // namespace thidua::reading
