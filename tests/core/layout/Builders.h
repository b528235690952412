// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Layout.h"

#include <QStringList>

namespace thidua::support {

/// The faces that this computer has; the tests of layout cannot run without.
const layout::Fonts& fonts();

/// All styles 14 pt, left, single; PageNumber centred.
composition::StyleSheet plainStyles();

composition::Paragraph paragraph(const QString& text);
/// Exactly so many lines of a default page, one long word each ("mmm…0", "mmm…1").
composition::Paragraph linesOf(int count);
composition::Table table(std::vector<int> columns, std::vector<composition::Row> rows);
composition::Row row(std::vector<composition::Cell> cells);
composition::Cell cell(const QString& text);
composition::Cell cell(std::vector<composition::Paragraph> paragraphs);

composition::Flow flow(std::vector<composition::FlowBlock> blocks);
layout::Pages laidOut(std::vector<composition::FlowBlock> blocks);

/// The texts of a page's lines that are not empty, page number left out.
QStringList textsOf(const layout::Page& page);
/// How many lines of text each page has, page numbers left out.
std::vector<int> linesPerPage(const layout::Pages& pages);

inline constexpr int lineHeight = 322; ///< of 14 pt, twips
inline constexpr int linesOnPage = 45; ///< of 14 pt on a default page

} // namespace thidua::support
