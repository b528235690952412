// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "composition/Style.h"
#include "document/TextPlace.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace thidua::composition {

/// A stretch of text with its whole format. No-break spaces and no-break hyphens (U+2011) are
/// meant.
struct Run {
    QString text;
    CharacterFormat format;
    int note = 0; ///< the text is the number of a footnote: n refers to the section's n-th note,
                  ///< -n stands before the n-th note itself

    bool operator==(const Run&) const = default;
};

/// A short rule: its paragraph is empty, has `topRule` and is as wide as the rule. The lines
/// measured are those of the `paragraphsAbove` paragraphs right above it in the same container.
struct ShortRule {
    double share = 1.0; ///< of the widest line above: 1 under the motto, 0.4 elsewhere
    int paragraphsAbove = 1;

    bool operator==(const ShortRule&) const = default;
};

/// Which component of the paper a paragraph prints, for editing, measuring and messages.
struct Source {
    QString component; ///< name of the member in the paper's JSON: "issuer", "body", "recipients" …
    std::vector<int> path; ///< indices below it: line of a list, block and its children, cell …

    bool operator==(const Source&) const = default;
};

/// A stretch of a paragraph's text that is written by hand: `length` characters from `start` on are
/// those of the text at `place` from `from` on. An empty one is where an empty text begins.
struct Typed {
    int start = 0;
    int length = 0;
    document::TextPlace place;
    int from = 0;

    int end() const { return start + length; }
    bool operator==(const Typed&) const = default;
};

struct Paragraph {
    StyleId style = StyleId::Body;
    ParagraphFormat format; ///< the style's, with what differs here
    std::vector<Run> runs;
    std::optional<ShortRule> rule;
    bool pageBreakBefore = false;
    Source source;
    std::vector<Typed> typed{}; ///< in order; what is left out are words of the form: labels, marks

    QString text() const;
    bool operator==(const Paragraph&) const = default;
};

struct Cell {
    std::vector<Paragraph> paragraphs; ///< never empty
    int columnSpan = 1;
    int rowSpan = 1; ///< 1; n: spans n rows; cells below it are absent from their rows

    bool operator==(const Cell&) const = default;
};

struct Row {
    std::vector<Cell> cells;
    bool head = false;     ///< repeated at the top of every page
    bool mayBreak = false; ///< across pages
    /// That its last lines stand on the page of what follows the table, where it does not say so
    /// itself (keepLastRow).
    bool lastLinesKeep = false;

    bool operator==(const Row&) const = default;
};

enum class TableRole {
    Head,       ///< ô 1–4, read column by column
    Closing,    ///< recipients and signature, read column by column
    Signatures, ///< of several, side by side
    Matrix,     ///< signatures of a pledge
    Content,    ///< a table of the body
};

/// Fixed layout; lengths in twips. A bordered table has lines of 1/2 pt round every cell.
struct Table {
    TableRole role = TableRole::Content;
    std::vector<int> columns;
    bool bordered = false;
    int cellMargin = 0; ///< left and right, inside every cell
    int indent = 0;     ///< of the left border from the left margin
    std::vector<Row> rows;
    QString caption; ///< for screen readers
    Source source;

    bool operator==(const Table&) const = default;
};

using FlowBlock = std::variant<Paragraph, Table>;

/// Twips.
struct PageGeometry {
    int width = 11906;
    int height = 16838;
    int top = 1134;
    int bottom = 1134;
    int left = 1701;
    int right = 1134;
    int header = 567;
    int footer = 567;

    int textWidth() const { return width - left - right; }
    int textHeight() const { return height - top - bottom; }
    bool isLandscape() const { return width > height; }
    bool operator==(const PageGeometry&) const = default;
};

/// A stretch of pages with their own geometry and numbers from 1; the first number is not shown.
struct Section {
    PageGeometry page;
    std::vector<FlowBlock> blocks;
    std::vector<Paragraph> firstHeader; ///< in the top margin of its first page (ô 11, 14)
    std::vector<Paragraph> firstFooter; ///< at the foot of its first page (ô 13)
    std::vector<Paragraph> notes;       ///< footnotes, in the order of their references

    bool operator==(const Section&) const = default;
};

struct Properties {
    QString title;
    QString subject;
    QString author;
    base::Date date;

    bool operator==(const Properties&) const = default;
};

/// A paper ready for setting: what layout, PDF, DOCX and plain text have in common. Every word that
/// is printed stands here, except page numbers.
struct Flow {
    StyleSheet styles;
    std::vector<Section> sections;
    Properties properties;

    bool operator==(const Flow&) const = default;
};

/// Calls `visit(paragraph)` for every paragraph of the block in reading order: tables row by row,
/// the head table column by column.
template <typename Visit> void walkParagraphs(const FlowBlock& block, Visit&& visit)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        visit(*paragraph);
        return;
    }
    const auto& table = std::get<Table>(block);
    const auto visitCell = [&visit](const Cell& cell) {
        for (const auto& paragraph : cell.paragraphs)
            visit(paragraph);
    };
    if (table.role != TableRole::Head && table.role != TableRole::Closing) {
        for (const auto& row : table.rows)
            for (const auto& cell : row.cells)
                visitCell(cell);
        return;
    }
    for (size_t column = 0; column < table.columns.size(); ++column)
        for (const auto& row : table.rows)
            if (column < row.cells.size())
                visitCell(row.cells[column]);
}

} // namespace thidua::composition
