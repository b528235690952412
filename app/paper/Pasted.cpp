// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/Pasted.h"

#include "edit/Outline.h"
#include "edit/Structure.h"
#include "edit/Writing.h"
#include "reading/Label.h"
#include "text/Normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace thidua::paper {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using reading::LabelKind;

namespace {

/// More than a clerk pastes; a clipboard may hold anything.
constexpr qsizetype mostCharacters = 4'000'000;
constexpr int mostColumns = 40;

/// What can be printed, composed.
QString printable(const QString& line)
{
    QString made;
    for (const QChar character : text::composed(line)) {
        if (character == QChar::Nbsp || character == u' ')
            made += u' ';
        else if (character.isPrint() || character.isMark() || character.isSurrogate())
            made += character;
    }
    return made;
}

QString cleaned(const QString& line) { return printable(line).simplified(); }

BlockType typeOf(const reading::Label& label)
{
    switch (label.kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
    case LabelKind::Section:
    case LabelKind::Subsection:
        return BlockType::Chapter;
    case LabelKind::Article:
        return BlockType::Article;
    case LabelKind::Letter:
    case LabelKind::Roman:
        return BlockType::Heading;
    case LabelKind::Number:
        return BlockType::Clause;
    case LabelKind::Point:
    case LabelKind::SubPoint:
        return BlockType::Point;
    case LabelKind::Bullet:
        return label.text == u"+" ? BlockType::SubItem : BlockType::Item;
    case LabelKind::None:
        break;
    }
    return BlockType::Paragraph;
}

Block blockOf(const QString& line)
{
    Block block;
    const reading::Label label = reading::labelOf(line);
    block.type = typeOf(label);
    block.level = block.type == BlockType::Heading ? 1 : 0;
    if (block.type != BlockType::Paragraph)
        block.label = label.kind == LabelKind::Bullet && label.text != u"+" ? u"-"_s : label.text;
    block.text = document::inlinesOf(line.mid(label.length));
    return block;
}

document::TableRow rowOf(const QString& line)
{
    document::TableRow row;
    for (const QString& cell : line.split(u'\t').mid(0, mostColumns))
        row.cells.push_back({document::inlinesOf(cleaned(cell)), 1, 1});
    return row;
}

/// Rows of one width; a short one is filled up.
Block tableOf(std::vector<document::TableRow> rows)
{
    size_t columns = 0;
    for (const auto& row : rows)
        columns = std::max(columns, row.cells.size());
    for (auto& row : rows)
        row.cells.resize(columns);
    Block block;
    block.type = BlockType::Table;
    block.table = document::Table{std::move(rows), 1};
    return block;
}

document::Blocks blocksOf(const QStringList& lines)
{
    edit::Entries entries;
    const auto add = [&entries](Block block) {
        const int depth =
            block.type == BlockType::Paragraph || block.type == BlockType::Table
                ? 0
                : edit::depthFor(entries, static_cast<int>(entries.size()), edit::rankOf(block));
        entries.push_back({std::move(block), depth});
    };
    std::vector<document::TableRow> rows;
    const auto closeTable = [&] {
        if (!rows.empty())
            add(tableOf(std::exchange(rows, {})));
    };
    for (const QString& line : lines) {
        if (line.contains(u'\t')) {
            rows.push_back(rowOf(line));
            continue;
        }
        closeTable();
        if (const QString clean = cleaned(line); !clean.isEmpty())
            add(blockOf(clean));
    }
    closeTable();
    return edit::nested(entries);
}

} // namespace

std::optional<edit::Step> pasted(const document::OfficialDocument& paper,
                                 const edit::Selection& selection, const QString& text)
{
    QString plain = text.left(mostCharacters);
    plain.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    const QStringList lines = plain.split(u'\n');
    if (lines.size() > 1 || plain.contains(u'\t'))
        if (auto step = edit::insertBlocks(paper, selection, blocksOf(lines),
                                           QCoreApplication::translate("thidua::paper", "Dán")))
            return step;
    return edit::type(paper, selection, printable(plain.replace(u'\n', u' ')));
}

} // namespace thidua::paper
