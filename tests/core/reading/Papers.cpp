// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include "regulation/Regulation.h"
#include "support/Files.h"

#include <QDir>

#include <array>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::BlockType;

namespace papers {

namespace {

QString nameOf(const document::Block& block)
{
    switch (block.type) {
    case BlockType::Chapter:
        return u"chapter"_s;
    case BlockType::Article:
        return u"article"_s;
    case BlockType::Heading:
        return u"heading%1"_s.arg(block.level);
    case BlockType::Clause:
        return u"clause"_s;
    case BlockType::Point:
        return u"point"_s;
    case BlockType::Item:
        return u"item"_s;
    case BlockType::SubItem:
        return u"subitem"_s;
    case BlockType::Paragraph:
        return u"paragraph"_s;
    case BlockType::Table:
        break;
    }
    return u"table"_s;
}

void addOutline(const document::Blocks& blocks, int depth, QStringList& lines)
{
    for (const auto& block : blocks) {
        QStringList words{nameOf(block)};
        if (!block.label.isEmpty())
            words += block.label;
        if (const QString text = document::plainText(block.text); !text.isEmpty())
            words += text;
        lines += QString(depth * 2, u' ') + words.join(u' ');
        addOutline(block.children, depth + 1, lines);
    }
}

} // namespace

const reading::ReadingRules& rules()
{
    static const reading::ReadingRules all = [] {
        const QString folder = support::sourceFolder() + u"/resources/regulations/"_s;
        const auto regulation =
            regulation::loadRegulation(support::contentOf(folder + u"nd30-2020.json"_s), u"nd30"_s);
        const auto provinces = regulation::loadProvinces(
            support::contentOf(folder + u"provinces.json"_s), u"provinces"_s);
        Q_ASSERT(regulation && provinces);
        return reading::ReadingRules{regulation->kinds, *provinces};
    }();
    return all;
}

base::Result<reading::ReadPaper> readBytes(const QByteArray& bytes)
{
    const auto lines = reading::decode(bytes, u"vb.txt"_s);
    if (!lines)
        return lines.error();
    return reading::readPaper(*lines, rules(), u"vb.txt"_s);
}

reading::ReadPaper read(const QString& text)
{
    auto paper = readBytes(text.toUtf8());
    if (!paper)
        qFatal("%s", qPrintable(paper.error().message));
    return std::move(paper).value();
}

QString own(const QString& name)
{
    return QString::fromUtf8(
        support::contentOf(support::sourceFolder() + u"/tests/data/papers/"_s + name + u".txt"_s));
}

QStringList ownNames()
{
    QStringList names = QDir(support::sourceFolder() + u"/tests/data/papers"_s)
                            .entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QString seed(const QString& number)
{
    if (support::sharedFolder().isEmpty())
        return {};
    const QDir folder(support::sharedFolder() + u"/seeds"_s);
    const QStringList found = folder.entryList({number + u"_*.txt"_s}, QDir::Files);
    return found.isEmpty() ? QString()
                           : QString::fromUtf8(support::contentOf(folder.filePath(found.front())));
}

QStringList outline(const document::Blocks& blocks)
{
    QStringList lines;
    addOutline(blocks, 0, lines);
    return lines;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar character : text)
        if (character.isLetterOrNumber())
            letters += character;
    return letters;
}

QString lettersOf(const document::Blocks& blocks)
{
    QString letters;
    document::walk(blocks, [&letters](const document::Block& block) {
        letters += lettersOf(block.label) + lettersOf(document::plainText(block.text));
        if (block.table)
            for (const auto& row : block.table->rows)
                for (const auto& cell : row.cells)
                    letters += lettersOf(document::plainText(cell.text));
    });
    return letters;
}

} // namespace papers
