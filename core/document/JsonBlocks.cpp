// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/JsonBlocks.h"

#include "base/Sentence.h"

#include <QJsonObject>

#include <array>

namespace thidua::document {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Sentence;

namespace {

/// Deeper than any paper; keeps a hostile file from exhausting the stack.
constexpr int mostDepth = 32;

constexpr std::array typeNames = {"chapter", "article", "heading",   "clause", "point",
                                  "item",    "subitem", "paragraph", "table"};

QString typeName(BlockType type)
{
    return QString::fromLatin1(typeNames[static_cast<size_t>(type)]);
}

QJsonArray runsToJson(const Inlines& inlines)
{
    QJsonArray runs;
    for (const auto& part : inlines) {
        QJsonObject run{{u"text"_s, part.text}, {u"bold"_s, part.bold}, {u"italic"_s, part.italic}};
        if (part.field)
            run[u"field"_s] = QJsonObject{{u"expression"_s, part.field->expression},
                                          {u"drawn"_s, part.field->drawn}};
        if (!part.note.isEmpty())
            run[u"note"_s] = part.note;
        runs += run;
    }
    return runs;
}

bool needsRuns(const Inlines& inlines)
{
    return hasEmphasis(inlines) || hasFields(inlines) || hasNotes(inlines);
}

QJsonObject cellToJson(const TableCell& cell)
{
    QJsonObject object{{u"text"_s, plainText(cell.text)}};
    if (needsRuns(cell.text))
        object[u"runs"_s] = runsToJson(cell.text);
    if (cell.rowSpan != 1 || cell.columnSpan != 1)
        object[u"span"_s] = QJsonArray{cell.rowSpan, cell.columnSpan};
    return object;
}

void addTable(QJsonObject& object, const Table& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonArray cells;
        for (const auto& cell : row.cells)
            cells += cellToJson(cell);
        rows += cells;
    }
    object[u"rows"_s] = rows;
    object[u"head"_s] = table.headRows;
}

QJsonObject blockToJson(const Block& block)
{
    QJsonObject object{{u"type"_s, typeName(block.type)}};
    if (!block.source.isEmpty())
        object[u"source"_s] = block.source;
    if (block.newPage)
        object[u"newPage"_s] = true;
    if (block.type == BlockType::Table) {
        addTable(object, block.table.value_or(Table()));
        return object;
    }
    if (block.type == BlockType::Heading)
        object[u"level"_s] = block.level;
    if (block.type != BlockType::Paragraph)
        object[u"label"_s] = block.label;
    object[u"text"_s] = plainText(block.text);
    if (needsRuns(block.text))
        object[u"runs"_s] = runsToJson(block.text);
    if (!block.children.empty())
        object[u"children"_s] = blocksToJson(block.children);
    return object;
}

std::optional<FieldMark> fieldFrom(const JsonReader& run)
{
    if (!run.has(u"field"_s))
        return std::nullopt;
    const auto field = run.object(u"field"_s);
    return FieldMark{field.text(u"expression"_s), field.text(u"drawn"_s)};
}

Inlines inlinesFrom(const JsonReader& json)
{
    if (!json.has(u"runs"_s))
        return inlinesOf(json.text(u"text"_s));
    Inlines inlines;
    for (const auto& run : json.objects(u"runs"_s))
        inlines.push_back({run.text(u"text"_s), run.flag(u"bold"_s), run.flag(u"italic"_s),
                           fieldFrom(run), run.text(u"note"_s)});
    return inlines;
}

BlockType typeFrom(const JsonReader& json)
{
    const QString name = json.text(u"type"_s);
    for (size_t i = 0; i < typeNames.size(); ++i)
        if (name == QLatin1StringView(typeNames[i]))
            return static_cast<BlockType>(i);
    json.complain(u"type"_s, Sentence::tr("không phải là một loại đoạn đã biết"));
    return BlockType::Paragraph;
}

Table tableFrom(const JsonReader& json)
{
    Table table;
    table.headRows = json.integer(u"head"_s);
    for (const auto& row : json.objectLists(u"rows"_s)) {
        TableRow cells;
        for (const auto& cell : row) {
            const auto [rows, columns] = cell.pair(u"span"_s);
            if (rows < 1 || columns < 1)
                cell.complain(u"span"_s, Sentence::tr("phải từ 1 trở lên"));
            cells.cells.push_back({inlinesFrom(cell), std::max(1, rows), std::max(1, columns)});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Block blockFrom(const JsonReader& json, int depth)
{
    Block block;
    block.type = typeFrom(json);
    block.level = json.integer(u"level"_s, block.type == BlockType::Heading ? 1 : 0);
    block.label = json.text(u"label"_s);
    block.source = json.text(u"source"_s);
    block.newPage = json.flag(u"newPage"_s);
    if (block.type == BlockType::Table)
        block.table = tableFrom(json);
    else
        block.text = inlinesFrom(json);
    block.children = blocksFrom(json, u"children"_s, depth + 1);
    return block;
}

} // namespace

QJsonArray blocksToJson(const Blocks& blocks)
{
    QJsonArray array;
    for (const auto& block : blocks)
        array += blockToJson(block);
    return array;
}

Blocks blocksFrom(const JsonReader& json, const QString& key, int depth)
{
    Blocks blocks;
    if (depth > mostDepth) {
        json.complain(key, Sentence::tr("lồng nhau quá sâu"));
        return blocks;
    }
    for (const auto& entry : json.objects(key))
        blocks.push_back(blockFrom(entry, depth));
    return blocks;
}

} // namespace thidua::document
