// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Closing.h"

#include "composition/LineBalance.h"
#include "composition/TableRows.h"

#include <algorithm>
#include <cstddef>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using document::Signature;

namespace {

Table closingTable(TableRole role, std::vector<int> columns)
{
    Table table;
    table.role = role;
    table.columns = std::move(columns);
    table.source = {role == TableRole::Matrix ? u"matrix"_s : u"signatures"_s, {}};
    return table;
}

std::vector<Paragraph> recipients(const Workshop& shop, int width)
{
    std::vector<Paragraph> made;
    const auto& names = shop.paper.recipients;
    if (names.isEmpty())
        return made;
    made.push_back(shop.paragraph(StyleId::RecipientsLead, shop.regulation.words.recipients,
                                  {u"recipients"_s, {}}));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString end = i + 1 == names.size() ? u"."_s : u";"_s;
        const int index = static_cast<int>(i);
        made.push_back(typedAt(shop.paragraph(StyleId::Recipient, u"- "_s + names[i] + end,
                                              {u"recipients"_s, {index}}),
                               {u"recipients"_s, {index}, {}}, names[i], 2));
        keepEnd(made.back(), shop, width);
    }
    if (!shop.paper.drafter.isEmpty())
        made.push_back(
            typedAt(shop.paragraph(StyleId::Drafter, shop.paper.drafter, {u"drafter"_s, {}}),
                    {u"drafter"_s, {}, {}}, shop.paper.drafter));
    return made;
}

Cell emptyCell(const Workshop& shop)
{
    return {{shop.paragraph(StyleId::Recipient, QString(), {u"recipients"_s, {}})}};
}

/// Lines that the list takes in a column of that width, at the least.
int linesOf(const Workshop& shop, const Paragraph& paragraph, int width)
{
    return 1 + shop.width(paragraph.text(), paragraph.style) / std::max(1, width);
}

/// How many entries of a long list stand beside the signature; all of a list that is not long. What
/// is left goes on below in rows of its own: a row as high as a page would take the signature away
/// from the text.
size_t besideSignature(const Workshop& shop, const std::vector<Paragraph>& names, int width)
{
    constexpr int longList = 30;       // lines; fewer fit on the page of the signature
    constexpr int lineHeight = 253;    // of type 11, twips
    constexpr int signatureLine = 322; // of type 14, twips
    int lines = 0;
    for (const auto& name : names)
        lines += linesOf(shop, name, width);
    if (lines <= longList)
        return names.size();
    const auto& signature = shop.paper.signatures;
    const auto written = signature.empty() ? 0
                                           : signature.front().authority.size() +
                                                 signature.front().otherPosition.size() + 2;
    const int height = shop.regulation.figures.room.signatureHeight.twips() +
                       static_cast<int>(written) * signatureLine;
    size_t count = 0;
    for (int taken = 0; count < names.size() && taken < height; ++count)
        taken += linesOf(shop, names[count], width) * lineHeight;
    return count;
}

/// What stands above the names is parted like heads and titles.
void balanceTitles(Table& table, const Workshop& shop)
{
    for (auto& row : table.rows) {
        size_t column = 0;
        for (auto& cell : row.cells) {
            int width = -2 * table.cellMargin;
            for (int i = 0; i < cell.columnSpan && column < table.columns.size(); ++i)
                width += table.columns[column++];
            for (auto& paragraph : cell.paragraphs)
                if (paragraph.style == StyleId::SignerAuthority ||
                    paragraph.style == StyleId::OtherPosition)
                    balanceLines(paragraph, shop, width);
        }
    }
}

/// Left the recipients, right the one signature (PL I, IV.2).
FlowBlock oneSignature(const Workshop& shop)
{
    const int text = shop.page.textWidth();
    const int left = text * 15 / 32;
    Table table = closingTable(TableRole::Closing, {left, text - left});
    auto list = recipients(shop, left - 2 * table.cellMargin);
    const auto beside = static_cast<std::ptrdiff_t>(besideSignature(shop, list, left));
    Cell names{{list.begin(), list.begin() + beside}};
    if (names.paragraphs.empty())
        names = emptyCell(shop);
    Cell signature =
        shop.paper.signatures.empty()
            ? emptyCell(shop)
            : signatureCell(shop, shop.paper.signatures.front(), {u"signatures"_s, {0}});
    table.rows.push_back({{std::move(names), std::move(signature)}, false, false});
    for (auto name = list.begin() + beside; name != list.end(); ++name)
        table.rows.push_back({{Cell{{*name}}, emptyCell(shop)}, false, false});
    balanceTitles(table, shop);
    return table;
}

/// As many in a row as the table has columns; a last odd one in the middle.
void appendRows(Table& table, const Workshop& shop, const std::vector<Signature>& signatures)
{
    const size_t inRow = table.columns.size();
    for (size_t i = 0; i < signatures.size(); i += inRow) {
        Row row;
        for (size_t index = i; index < std::min(i + inRow, signatures.size()); ++index) {
            const Source source{table.source.component, {static_cast<int>(index)}};
            row.cells.push_back(signatureCell(shop, signatures[index], source));
            row.cells.back().paragraphs.back().format.after = 240;
        }
        if (row.cells.size() == 1)
            row.cells.back().columnSpan = static_cast<int>(inRow);
        table.rows.push_back(std::move(row));
    }
}

/// Two in a row; three who sign a page that lies on its side have room beside each other.
std::vector<int> columnsOfSignatures(const Workshop& shop)
{
    const int text = shop.page.textWidth();
    if (shop.paper.signatures.size() == 3 && shop.page.width > shop.page.height)
        return {text / 3, text / 3, text - text / 3 * 2};
    return {text / 2, text - text / 2};
}

/// At least 40 mm for the seal and the signature in every cell of a matrix.
void giveSealRoom(Table& table, const Workshop& shop)
{
    const int room = shop.regulation.figures.room.matrixSignatureHeight.twips();
    for (auto& row : table.rows)
        for (auto& cell : row.cells)
            for (auto& paragraph : cell.paragraphs)
                if (paragraph.style == StyleId::SignatureRoom)
                    paragraph.format.line.value = room;
}

/// The names of those who sign side by side stand level: who has fewer lines above gets more room.
void levelNames(Table& table, const Workshop& shop)
{
    constexpr int lineHeight = 322; // of type 14, twips
    const int width = table.columns.front() - 2 * table.cellMargin;
    const auto linesAbove = [&](const Cell& cell) {
        int lines = 0;
        for (const auto& paragraph : cell.paragraphs)
            if (paragraph.style == StyleId::SignerAuthority)
                lines += lineCount(paragraph, shop, width);
        return lines;
    };
    for (auto& row : table.rows) {
        int most = 0;
        for (const auto& cell : row.cells)
            most = std::max(most, linesAbove(cell));
        for (auto& cell : row.cells) {
            const int missing = most - linesAbove(cell);
            for (auto& paragraph : cell.paragraphs)
                if (paragraph.style == StyleId::SignatureRoom)
                    paragraph.format.line.value += missing * lineHeight;
        }
    }
}

/// Two rows of signatures stay on one page, that none stands without text of the paper, and so does
/// a short list below them, that it has no page for itself; more rows are a list of signatures and
/// may go on.
void keepTogether(Table& table, qsizetype recipients)
{
    constexpr qsizetype shortList = 8;
    if (table.rows.size() > 2)
        return;
    if (table.rows.size() == 2)
        keepRow(table.rows.front());
    if (recipients > 0 && recipients <= shortList)
        keepRow(table.rows.back());
}

/// Recipients below the signatures stay together.
void appendList(std::vector<FlowBlock>& to, std::vector<Paragraph> list)
{
    for (size_t i = 0; i < list.size(); ++i) {
        list[i].format.keepNext = i + 1 < list.size();
        to.push_back(std::move(list[i]));
    }
}

FlowBlock matrix(const Workshop& shop)
{
    const int text = shop.page.textWidth();
    Table table = closingTable(TableRole::Matrix, {text / 2, text - text / 2});
    const auto& content = *shop.paper.matrix;
    if (!content.witness.isEmpty()) {
        Cell cell = signatureCell(shop, {content.witness, {}, {}}, {u"matrix"_s, {}});
        cell.columnSpan = 2;
        table.rows.push_back({{std::move(cell)}, false, false});
    }
    appendRows(table, shop, content.cells);
    giveSealRoom(table, shop);
    levelNames(table, shop);
    balanceTitles(table, shop);
    return table;
}

} // namespace

Cell signatureCell(const Workshop& shop, const Signature& signature, const Source& source)
{
    Cell cell;
    const auto lines = [&](StyleId style, const QStringList& texts, const QString& part) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            document::TextPlace place{source.component, source.path, part};
            place.path.push_back(static_cast<int>(i));
            cell.paragraphs.push_back(
                typedAt(shop.paragraph(style, texts[i], source), place, texts[i]));
        }
    };
    const bool witness = source.path.empty();
    lines(StyleId::SignerAuthority, signature.authority, witness ? u"witness"_s : u"authority"_s);
    cell.paragraphs.push_back(shop.paragraph(StyleId::SignatureRoom, QString(), source));
    lines(StyleId::OtherPosition, signature.otherPosition, u"otherPosition"_s);
    cell.paragraphs.push_back(shop.paragraph(StyleId::SignerName, signature.name, source));
    if (!witness)
        cell.paragraphs.back() =
            typedAt(std::move(cell.paragraphs.back()), {source.component, source.path, u"name"_s},
                    signature.name);
    return cell;
}

std::vector<FlowBlock> composeClosing(const Workshop& shop)
{
    const auto& paper = shop.paper;
    std::vector<FlowBlock> made;
    const bool several = paper.signatures.size() > 1;
    if (paper.matrix) {
        made.push_back(matrix(shop));
    } else if (several) {
        Table table = closingTable(TableRole::Signatures, columnsOfSignatures(shop));
        appendRows(table, shop, paper.signatures);
        levelNames(table, shop);
        balanceTitles(table, shop);
        keepTogether(table, paper.recipients.size());
        made.push_back(std::move(table));
    } else if (!paper.signatures.empty() || !paper.recipients.isEmpty()) {
        made.push_back(oneSignature(shop));
    }
    if (several || paper.matrix)
        appendList(made, recipients(shop, shop.page.textWidth()));
    return made;
}

} // namespace thidua::composition
