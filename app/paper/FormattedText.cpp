// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/FormattedText.h"

#include "base/Limits.h"
#include "reading/Fragment.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace thidua::paper {

using namespace Qt::StringLiterals;
using reading::Line;
using reading::Lines;
using reading::Marked;

namespace {

// Qt takes time with the square of the depth and with every cell that a span claims.
constexpr qsizetype mostHtml = 4 * 1024 * 1024;
constexpr int mostTags = 60'000;
constexpr int deepest = 200;

/// Loads nothing, from this computer or from elsewhere.
class ClosedDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

/// Elements that hold nothing, or that the next of their kind ends.
bool staysOpen(QStringView name)
{
    static const QSet<QString> others = {u"area"_s, u"base"_s,  u"br"_s,   u"col"_s,  u"hr"_s,
                                         u"img"_s,  u"input"_s, u"link"_s, u"meta"_s, u"p"_s,
                                         u"wbr"_s,  u"li"_s,    u"dt"_s,   u"dd"_s,   u"option"_s};
    return !others.contains(name.toString().toLower());
}

bool isBeyondLimits(const QString& html)
{
    if (html.size() > mostHtml)
        return true;
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9]*)[^>]*?(/?)>"_s);
    int depth = 0;
    int tags = 0;
    for (auto all = tag.globalMatch(html); all.hasNext();) {
        const auto match = all.next();
        if (match.capturedLength(3) == 0 && staysOpen(match.capturedView(2)))
            depth = std::max(0, depth + (match.capturedLength(1) > 0 ? -1 : 1));
        if (++tags > mostTags || depth > deepest)
            return true;
    }
    return false;
}

/// Cells that claim more columns or rows than a table of ours has claim one.
QString withinSpans(QString html)
{
    static const QRegularExpression span(
        u"\\b(?:col|row)span\\s*=\\s*[\"']?\\s*\\+?\\d{3,}[\"']?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return html.replace(span, {});
}

Marked markedOf(const QTextBlock& block)
{
    Marked text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            continue;
        const char mark =
            static_cast<char>((format.fontWeight() >= QFont::DemiBold ? Marked::Bold : 0) |
                              (format.fontItalic() ? Marked::Italic : 0));
        const QString words = fragment.text();
        text.append({words, QByteArray(words.size(), mark)});
    }
    return text;
}

/// A list whose signs the page draws says what they are; typed ones are part of the text.
QString labelOf(const QTextBlock& block)
{
    const QTextList* list = block.textList();
    if (!list)
        return {};
    const bool counted = list->format().style() <= QTextListFormat::ListDecimal;
    return counted ? QString(list->itemText(block) + u' ') : u"- "_s;
}

class Collector {
public:
    Lines take(const QTextDocument& document)
    {
        takeFrame(*document.rootFrame());
        return std::move(m_lines);
    }

private:
    void takeFrame(const QTextFrame& frame)
    {
        for (auto it = frame.begin(); !it.atEnd() && !isFull(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
                takeTable(*table);
            else if (const auto* inner = it.currentFrame())
                takeFrame(*inner);
            else
                takeBlock(it.currentBlock());
        }
    }

    void takeBlock(const QTextBlock& block)
    {
        Marked text(labelOf(block));
        // Lines within a paragraph are paragraphs of an official paper.
        Marked rest = markedOf(block);
        for (qsizetype end = 0; end >= 0;) {
            end = rest.text.indexOf(QChar::LineSeparator);
            text.append(rest.mid(0, end));
            add({text, {}});
            rest = end < 0 ? Marked() : rest.mid(end + 1);
            text = {};
        }
    }

    /// A table of one column is one that the page is laid out by.
    void takeTable(const QTextTable& table)
    {
        if (table.columns() == 1 || table.columns() > base::limits::tableColumns) {
            for (int row = 0; row < table.rows(); ++row)
                for (int column = 0; column < table.columns() && !isFull(); ++column)
                    takeCell(table.cellAt(row, column));
            return;
        }
        for (int row = 0; row < table.rows() && !isFull(); ++row) {
            std::vector<Marked> cells;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                const bool isHere = cell.row() == row && cell.column() == column;
                cells.push_back(isHere ? wordsOf(cell) : Marked());
            }
            add({{}, std::move(cells)});
        }
    }

    void takeCell(const QTextTableCell& cell)
    {
        for (auto it = cell.begin(); !it.atEnd() && !isFull(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
                takeTable(*table);
            else if (it.currentBlock().isValid())
                takeBlock(it.currentBlock());
        }
    }

    static Marked wordsOf(const QTextTableCell& cell)
    {
        Marked words;
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (!words.isEmpty())
                words.append(Marked(u" "_s));
            if (it.currentBlock().isValid())
                words.append(markedOf(it.currentBlock()));
        }
        return reading::fragmentText(words);
    }

    struct Content {
        Marked text;
        std::vector<Marked> cells;
    };
    void add(Content content)
    {
        Line line;
        line.number = static_cast<int>(m_lines.size()) + 1;
        line.text = reading::fragmentText(content.text);
        line.cells = std::move(content.cells);
        if (line.isRow() || !line.text.isEmpty())
            m_lines.push_back(std::move(line));
    }

    bool isFull() const { return m_lines.size() >= static_cast<size_t>(base::limits::textLines); }

    Lines m_lines;
};

} // namespace

Lines formattedLines(const QString& html)
{
    if (isBeyondLimits(html))
        return {};
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(withinSpans(html));
    return Collector().take(document);
}

} // namespace thidua::paper
