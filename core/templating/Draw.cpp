// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Draw.h"

#include "templating/JoinCells.h"
#include "templating/Rounds.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::Inlines;

namespace {

BlockType blockType(LineType type)
{
    switch (type) {
    case LineType::Part:
    case LineType::Chapter:
    case LineType::Section:
        return BlockType::Chapter;
    case LineType::Article:
        return BlockType::Article;
    case LineType::Heading:
        return BlockType::Heading;
    case LineType::Clause:
        return BlockType::Clause;
    case LineType::Point:
        return BlockType::Point;
    case LineType::Item:
        return BlockType::Item;
    case LineType::SubItem:
        return BlockType::SubItem;
    default:
        return BlockType::Paragraph;
    }
}

/// A label of the right form; counting puts the right number into it.
QString labelForm(const Line& line)
{
    switch (line.type) {
    case LineType::Part:
        return u"Phần "_s + line.style;
    case LineType::Chapter:
        return u"Chương "_s + line.style;
    case LineType::Section:
        return u"Mục "_s + line.style;
    case LineType::Article:
        return u"Điều 1."_s;
    case LineType::Heading:
        return line.style == u"I" ? u"I."_s
                                  : QString(u"1."_s).repeated(std::max(1, line.depth - 1));
    case LineType::Clause:
        return QString(u"1."_s).repeated(line.depth);
    case LineType::Point:
        return u"a)"_s;
    case LineType::Item:
        return u"-"_s;
    case LineType::SubItem:
        return u"+"_s;
    default:
        return {};
    }
}

class Drawer {
public:
    explicit Drawer(Evaluation& evaluation) : m_evaluation(evaluation)
    {
        m_drawing.sheets.emplace_back();
    }

    Drawing draw(const Nodes& nodes)
    {
        int number = 0;
        for (const auto& node : nodes) {
            m_region = node.region;
            m_source = node.region.isEmpty() ? u"#%1"_s.arg(++number) : node.region;
            m_drawing.sources.push_back(m_source);
            drawNode(node);
        }
        m_drawing.tooLarge =
            m_rounds <= 0 || m_blocks > mostBlocks || m_characters > mostCharacters;
        return std::move(m_drawing);
    }

private:
    bool isFull() const
    {
        return m_rounds <= 0 || m_blocks > mostBlocks || m_characters > mostCharacters;
    }

    void drawNodes(const Nodes& nodes)
    {
        for (const auto& node : nodes)
            if (!isFull())
                drawNode(node);
    }

    void drawNode(const Node& node)
    {
        if (const auto* line = std::get_if<Line>(&node.content))
            drawLine(*line);
        else if (const auto* loop = std::get_if<Repeat>(&node.content))
            repeat(*loop, m_evaluation, m_rounds, [&] { drawNodes(loop->nodes); });
        else if (const auto* choice = std::get_if<Choice>(&node.content))
            drawChoice(*choice);
        else
            drawTable(std::get<TableNode>(node.content));
    }

    void drawChoice(const Choice& choice)
    {
        if (const Nodes* nodes = chosen(choice, m_evaluation))
            drawNodes(*nodes);
    }

    void drawLine(const Line& line)
    {
        if (line.type == LineType::Row || line.type == LineType::RowRule)
            return drawRow(line);
        if (line.type == LineType::Annex)
            return startAnnex(line);
        Sheet& sheet = m_drawing.sheets.back();
        if (line.type == LineType::AnnexTitle || line.type == LineType::AnnexNote) {
            auto& lines = line.type == LineType::AnnexTitle ? sheet.annex.title : sheet.annex.note;
            if (const QString words = m_evaluation.text(line.text).trimmed(); !words.isEmpty())
                lines += words;
            return;
        }
        Block block;
        block.type = blockType(line.type);
        block.level = block.type == BlockType::Heading ? line.depth : 0;
        block.label = labelForm(line);
        block.text = inlines(line.text);
        // Nothing is left of a line whose fields are all empty.
        if (block.text.empty() || (!m_region.isEmpty() && isBlank(block.text)))
            return;
        push(std::move(block));
    }

    static bool isBlank(const Inlines& inlines)
    {
        const QString text = document::plainText(inlines);
        return text.trimmed().isEmpty() && !text.contains(u'\t');
    }

    void push(Block block)
    {
        block.source = m_source;
        ++m_blocks;
        m_drawing.sheets.back().blocks.push_back(std::move(block));
    }

    void startAnnex(const Line& line)
    {
        ++m_blocks;
        m_drawing.sheets.emplace_back();
        m_drawing.sheets.back().annex.landscape = line.landscape;
        m_drawing.sheets.back().labelled = line.labelled;
        if (m_region.isEmpty())
            return;
        // Each annex that is generated is a region of its own.
        m_source = u"%1, phụ lục %2"_s.arg(m_region).arg(m_drawing.sheets.size() - 1);
        m_drawing.sources.push_back(m_source);
    }

    void drawTable(const TableNode& table)
    {
        document::Table outer;
        std::swap(outer, m_table);
        drawNodes(table.rows);
        Block block;
        block.type = BlockType::Table;
        block.table = std::move(m_table);
        m_table = std::move(outer);
        completeRows(*block.table);
        joinUpwards(*block.table);
        if (!block.table->rows.empty())
            push(std::move(block));
    }

    /// Rows out of lists may be shorter than the others.
    static void completeRows(document::Table& table)
    {
        const int columns = table.columnCount();
        for (auto& row : table.rows) {
            int taken = 0;
            for (const auto& cell : row.cells)
                taken += cell.columnSpan;
            for (; taken < columns; ++taken)
                row.cells.emplace_back();
        }
    }

    void drawRow(const Line& line)
    {
        if (line.type == LineType::RowRule) {
            m_table.headRows = static_cast<int>(m_table.rows.size());
            return;
        }
        ++m_blocks;
        document::TableRow row;
        if (line.cellsOf)
            for (const auto& entry : m_evaluation.value(*line.cellsOf).toArray())
                row.cells.push_back({document::inlinesOf(printed(entry).simplified()), 1, 1});
        for (const auto& cell : line.cells) {
            // "<" takes the cell to the left on, "^" the one above.
            if (cell.size() == 1 && cell.front().text == u"<" && !row.cells.empty())
                ++row.cells.back().columnSpan;
            else if (cell.size() == 1 && cell.front().text == u"^")
                row.cells.push_back({{}, joinedUpwards, 1});
            else
                row.cells.push_back({inlines(cell), 1, 1});
        }
        m_table.rows.push_back(std::move(row));
    }

    Inlines inlines(const Segments& segments)
    {
        Inlines made;
        for (const auto& segment : segments)
            append(made, segment);
        return made;
    }

    void append(Inlines& to, const Segment& segment)
    {
        if (segment.kind == Segment::Kind::Optional) {
            const auto isFilled = [this](const Segment& part) {
                return part.kind != Segment::Kind::Field ||
                       isSomething(m_evaluation.value(part.field));
            };
            if (std::all_of(segment.parts.begin(), segment.parts.end(), isFilled))
                for (const auto& part : segment.parts)
                    append(to, part);
            return;
        }
        document::Inline made{segment.text, segment.bold, segment.italic, {}};
        if (segment.kind == Segment::Kind::Field) {
            made.text = m_evaluation.text(segment.field);
            made.field = markOf(m_evaluation.scope(), segment.field, made.text);
        }
        m_characters += made.text.size();
        if (!made.text.isEmpty() || made.field)
            to.push_back(std::move(made));
    }

    Evaluation& m_evaluation;
    Drawing m_drawing;
    document::Table m_table;
    QString m_region;
    QString m_source;
    int m_rounds = mostRounds;
    int m_blocks = 0;
    qint64 m_characters = 0;
};

} // namespace

Drawing drawBody(const Template& form, Evaluation& evaluation)
{
    return Drawer(evaluation).draw(form.body);
}

} // namespace thidua::templating
