// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Regions.h"

#include "templating/Components.h"
#include "templating/Outline.h"

#include "text/NumbersInWords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::Block;
using document::Inlines;

namespace {

/// Stretches of one emphasis count as one, however they are cut.
void append(QString& to, const Inlines& inlines)
{
    int last = -1;
    for (const auto& part : inlines) {
        if (part.text.isEmpty())
            continue;
        const int emphasis = (part.bold ? 1 : 0) + (part.italic ? 2 : 0);
        if (emphasis != last)
            to += QChar(char16_t(1 + emphasis));
        to += part.text;
        last = emphasis;
    }
}

void append(QString& to, const document::Table& table)
{
    to += QString::number(table.headRows);
    for (const auto& row : table.rows) {
        to += u'\n';
        for (const auto& cell : row.cells) {
            to += u'\t' + QString::number(cell.rowSpan) + u',' + QString::number(cell.columnSpan) +
                  u' ';
            append(to, cell.text);
        }
    }
}

QString shortHash(const QString& text)
{
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

QString hashOf(const std::vector<Block>& flat)
{
    if (flat.empty())
        return {};
    QString text;
    for (const auto& block : flat) {
        text += u'\n' + QString::number(static_cast<int>(block.type)) + u' ' +
                QString::number(block.level) + u' ';
        append(text, block.text);
        if (block.table)
            append(text, *block.table);
    }
    return shortHash(text);
}

QString hashOf(const QStringList& lines)
{
    return lines.isEmpty() ? QString() : shortHash(lines.join(u'\n'));
}

QString regionId(const QString& component) { return u'=' + component; }
QString annexesId() { return u"=annexes"_s; }
QString annexHeadId(size_t index) { return u"=annexes %1"_s.arg(index + 1); }

bool draws(const Template& form, const QString& component)
{
    if (component == u"signatures")
        return !form.signatures.empty();
    if (component == u"matrix")
        return !form.matrix.empty();
    return form.components.contains(component);
}

QStringList annexHead(const document::Annex& annex) { return annex.title + annex.note; }

QStringList annexLines(const std::vector<Sheet>& sheets)
{
    QStringList lines;
    for (size_t i = 1; i < sheets.size(); ++i)
        lines += annexHead(sheets[i].annex) + QStringList(hashOf(sheets[i].blocks));
    return lines;
}

std::vector<Block> blocksFrom(const std::vector<Block>& flat, const QString& source)
{
    std::vector<Block> found;
    std::copy_if(flat.begin(), flat.end(), std::back_inserter(found),
                 [&source](const Block& block) { return block.source == source; });
    return found;
}

std::vector<document::Region> regionsOf(const Template& form, const Fresh& fresh)
{
    std::vector<document::Region> regions;
    for (const auto& component : components())
        if (draws(form, component.name))
            regions.push_back(
                {regionId(component.name), hashOf(component.get(fresh.filled.document)), false});
    const auto& sheets = fresh.drawing.sheets;
    for (const auto& source : fresh.drawing.sources) {
        if (source.startsWith(u'#'))
            continue;
        std::vector<Block> drawn;
        for (const auto& sheet : sheets)
            for (auto& block : blocksFrom(sheet.blocks, source))
                drawn.push_back(std::move(block));
        regions.push_back({source, hashOf(drawn), false});
    }
    if (sheets.size() > 1)
        regions.push_back({annexesId(), hashOf(annexLines(sheets)), false});
    for (size_t i = 1; i < sheets.size(); ++i)
        regions.push_back({annexHeadId(i - 1), hashOf(annexHead(sheets[i].annex)), false});
    return regions;
}

document::Blocks counted(std::vector<Block> flat)
{
    const QStringList labels = countedLabels(flat);
    for (size_t i = 0; i < flat.size(); ++i)
        flat[i].label = labels[static_cast<qsizetype>(i)];
    return nested(flat);
}

QString annexLabel(const QString& word, size_t index, size_t count)
{
    if (count == 1)
        return word;
    return word + u' ' + text::romanNumeral(static_cast<int>(index) + 1);
}

} // namespace thidua::templating
