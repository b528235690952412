// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RegisterPaper.h"

#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using store::OutgoingEntry;

namespace {

Block paragraph(const QString& text)
{
    Block block;
    block.text = document::inlinesOf(text);
    return block;
}

document::TableRow rowOf(const QStringList& cells)
{
    document::TableRow row;
    for (const QString& cell : cells)
        row.cells.push_back({document::inlinesOf(cell), 1, 1});
    return row;
}

Block tableOf(const std::vector<OutgoingEntry>& entries, const emulation::Phrases& phrases)
{
    Block block;
    block.type = BlockType::Table;
    block.table = document::Table{{rowOf(store::registerColumns(phrases))}, 1};
    for (const QStringList& cells : store::registerRows(entries))
        block.table->rows.push_back(rowOf(cells));
    return block;
}

QString shown(const base::Date& date)
{
    return date.isEmpty() ? u"…"_s : text::dateText(date, text::DateStyle::Slashed);
}

/// Days and numbers that the volume holds, dots for the pen where it holds none.
document::Blocks cover(const std::vector<OutgoingEntry>& entries, const emulation::Phrases& phrases)
{
    QString firstDay = u"…"_s;
    QString lastDay = u"…"_s;
    QString firstNumber = u"…"_s;
    QString lastNumber = u"…"_s;
    if (!entries.empty()) {
        const auto days =
            std::minmax_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
                return a.date.toIso() < b.date.toIso();
            });
        const auto numbers =
            std::minmax_element(entries.begin(), entries.end(),
                                [](const auto& a, const auto& b) { return a.number < b.number; });
        firstDay = shown(days.first->date);
        lastDay = shown(days.second->date);
        firstNumber = QString::number(numbers.first->number);
        lastNumber = QString::number(numbers.second->number);
    }
    return {paragraph(phrases.of(u"register.days"_s, {{u"from"_s, firstDay}, {u"to"_s, lastDay}})),
            paragraph(phrases.of(u"register.numbers"_s,
                                 {{u"from"_s, firstNumber}, {u"to"_s, lastNumber}})),
            paragraph(phrases.of(u"register.volume"_s))};
}

} // namespace

document::OfficialDocument registerPaper(const document::OfficialDocument& agency, int year,
                                         const std::vector<OutgoingEntry>& entries,
                                         const emulation::Phrases& phrases)
{
    document::OfficialDocument paper;
    paper.parent = agency.parent;
    paper.issuer = agency.issuer;
    paper.title = phrases.of(u"register.title"_s);
    paper.abstract = {phrases.of(u"register.year"_s, {{u"year"_s, QString::number(year)}})};
    paper.body = cover(entries, phrases);
    document::Annex sheet;
    sheet.title = {paper.title};
    sheet.landscape = true;
    sheet.body = {tableOf(entries, phrases)};
    paper.annexes = {std::move(sheet)};
    return paper;
}

} // namespace thidua::pipeline
