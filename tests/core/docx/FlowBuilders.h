// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <random>

/// Composed papers for the tests of DOCX, made by hand: no figures of any regulation.
namespace thidua::support {

/// A style sheet with ids and names of its own, whole in every style.
composition::StyleSheet plainStyles();

composition::Run run(const composition::StyleSheet& styles, composition::StyleId id,
                     const QString& text);
composition::Paragraph paragraph(composition::StyleId id, const QString& text);
composition::Paragraph shortRule(double share = 1.0);
composition::Cell cell(std::vector<composition::Paragraph> paragraphs);
composition::Cell textCell(const QString& text, int columnSpan = 1, int rowSpan = 1);
/// A bordered table of the body with such columns.
composition::Table contentTable(std::vector<int> columns, std::vector<composition::Row> rows);
/// Quốc hiệu and agency side by side, each over a short rule.
composition::Table headTable();
/// One section with these blocks.
composition::Flow flowOf(std::vector<composition::FlowBlock> blocks);
/// A paper of two sections (the second landscape) with everything a paper can have in it.
composition::Flow fullFlow();
/// Anything the types allow, from a seed.
composition::Flow randomFlow(unsigned seed);

} // namespace thidua::support
