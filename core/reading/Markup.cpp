// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"
#include "reading/Emphasis.h"
#include "reading/Html.h"
#include "reading/Line.h"
#include "reading/Shapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

bool isRule(QStringView text)
{
    if (text == u"|") // what is left of the frame of a head
        return true;
    if (text.size() < 3)
        return false;
    // "----", "____", "= = =" and the old ornament "---o0o---"
    qsizetype strokes = 0;
    for (const QChar character : text) {
        const bool stroke = QStringView(u"-_=*~–—─━―").contains(character);
        if (!stroke && !QStringView(u" &oO0\\").contains(character))
            return false;
        strokes += stroke ? 1 : 0;
    }
    return strokes >= 3 && text.front() != u'o' && text.front() != u'0';
}

bool isTableRow(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'|') && text.mid(1).contains(u'|');
}

/// The cells of "A | B", a row that has lost its frame; fewer than two where it is none.
QStringList looseCells(const QString& text)
{
    if (text.startsWith(u'|') || text.endsWith(u'|'))
        return {};
    return text.split(u" | "_s);
}

/// What stands side by side in the head and the closing of papers and nowhere else.
bool isOfHeadOrClosing(const QString& cell)
{
    const QString text = cell.simplified();
    return isNationalName(text) || isMotto(text) || numberLine(text) || placeAndDate(text) ||
           isRecipientsMark(text) || isPost(text);
}

/// Whether lines in turn are rows that have lost their frames: beside each other by their cells, or
/// one alone by its words.
bool isLooseRow(const std::vector<SourceLine>& source, size_t at)
{
    const auto cellsAt = [&source](size_t line) {
        return line < source.size() ? looseCells(source[line].text.trimmed()) : QStringList();
    };
    const QStringList cells = cellsAt(at);
    if (cells.size() < 2)
        return false;
    return std::any_of(cells.begin(), cells.end(), isOfHeadOrClosing) ||
           cellsAt(at + 1).size() == cells.size() ||
           (at > 0 && cellsAt(at - 1).size() == cells.size());
}

/// The frame that a row has lost in part; a lone bar is what is left of one.
QString framed(const QString& source, bool isLoose)
{
    const QString text = source.trimmed();
    const bool isOpen = text.startsWith(u'|');
    const bool isClosed = text.endsWith(u'|');
    if (text.size() < 2 || text.contains(u'\n') || isOpen == isClosed)
        return isLoose ? QString(u"| "_s + text + u" |") : source;
    if (text.count(u'|') == 1)
        return isOpen ? text.mid(1).trimmed() : text.chopped(1).trimmed();
    return isOpen ? source : QString(u"| "_s + text);
}

bool isTableDivider(QStringView text)
{
    return text.contains(u'-') && std::all_of(text.begin(), text.end(), [](QChar character) {
               return QStringView(u"|-: ").contains(character);
           });
}

/// "[text](target)" → text, "![text](target)" → nothing.
QString withoutLinks(const QString& text, int number, Warnings& warnings)
{
    if (!text.contains("]("_L1))
        return text;
    static const QRegularExpression link(
        u"(!?)\\[([^\\[\\]]*)\\]\\(([^()\\s]*)(?:\\s+\"[^\"]*\")?\\)"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool picture = !match.capturedView(1).isEmpty();
        const QString kept = picture ? QString() : match.captured(2);
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += kept;
        from = match.capturedEnd();
        if (picture)
            warnings.push_back({number, match.captured(),
                                Sentence::tr("Bỏ hình, văn bản hành chính không chứa hình này.")});
        else if (match.captured(3) != kept)
            warnings.push_back(
                {number, match.captured(3), Sentence::tr("Bỏ liên kết, giữ lại phần chữ.")});
    }
    result += QStringView(text).mid(from);
    return result;
}

/// Takes the marks of a Markdown heading away; the level, 0 where there are none.
int takeHeading(QString& text)
{
    int level = 0;
    while (level < text.size() && level < 7 && text[level] == u'#')
        ++level;
    if (level == 0 || level > 6 || level >= text.size() || text[level] != u' ')
        return 0;
    text = text.mid(level).trimmed();
    while (text.endsWith(u'#'))
        text.chop(1);
    text = text.trimmed();
    return level;
}

std::vector<Marked> cellsOf(QString row, int number, Warnings& warnings)
{
    row = row.mid(1);
    if (row.endsWith(u'|'))
        row.chop(1);
    std::vector<Marked> cells;
    const QStringList parts = withoutLinks(row, number, warnings).split(u'|');
    for (const QString& part : parts)
        cells.push_back(withEmphasis(part.trimmed()));
    return cells;
}

/// Lines of one stretch of text share their emphasis: "**KT. GIÁM ĐỐC⏎PHÓ GIÁM ĐỐC**".
void resolveEmphasis(Lines& lines, size_t from)
{
    QString stretch;
    for (size_t i = from; i < lines.size(); ++i)
        stretch += lines[i].text.text + u'\n';
    if (!stretch.contains(u'*') && !stretch.contains(u'_') && !stretch.contains(u'\\'))
        return;
    const Marked resolved = withEmphasis(stretch);
    qsizetype start = 0;
    for (size_t i = from; i < lines.size(); ++i) {
        const qsizetype end = resolved.text.indexOf(u'\n', start);
        lines[i].text = resolved.mid(start, end - start).trimmed();
        start = end + 1;
    }
}

class Reader {
public:
    explicit Reader(Warnings& warnings) : m_warnings(warnings) {}

    void read(const SourceLine& source, bool isLooseRow)
    {
        HtmlFree html = withoutHtml(source.text);
        html.text = framed(html.text, isLooseRow);
        for (const QString& dropped : html.dropped)
            m_warnings.push_back(
                {source.number, dropped, Sentence::tr("Bỏ chú thích của trang web.")});
        const bool row = isTableRow(QStringView(html.text).trimmed());
        if (row || !html.text.contains(u'\n'))
            return take(html.text, source.number);
        const QStringList pieces = html.text.split(u'\n');
        for (const QString& piece : pieces)
            take(piece, source.number);
    }

    Lines finish()
    {
        endStretch();
        std::erase_if(m_lines, [](const Line& line) {
            return !line.rule && !line.isRow() && line.text.isEmpty();
        });
        return std::move(m_lines);
    }

private:
    void take(const QString& source, int number)
    {
        QString text = source.trimmed();
        if (text.startsWith("> "_L1))
            text = text.mid(2).trimmed();
        if (text.isEmpty() || text == ">"_L1 || text.startsWith("```"_L1)) {
            endStretch();
            ++m_blanks;
            return;
        }
        if (isTableRow(text))
            return takeRow(text, number);
        Line line;
        line.number = number;
        line.blanksBefore = std::exchange(m_blanks, 0);
        line.indent =
            static_cast<int>(std::find_if(source.begin(), source.end(),
                                          [](QChar character) { return character != u' '; }) -
                             source.begin());
        line.rule = isRule(text);
        line.heading = line.rule ? 0 : takeHeading(text);
        if (line.rule || line.heading > 0)
            endStretch();
        if (!line.rule)
            line.text = Marked(withoutLinks(text, number, m_warnings));
        m_lines.push_back(std::move(line));
        if (m_lines.back().rule || m_lines.back().heading > 0)
            endStretch();
    }

    void takeRow(const QString& text, int number)
    {
        endStretch();
        if (isTableDivider(text)) {
            if (!m_lines.empty() && m_lines.back().isRow())
                m_lines.back().headRow = true;
            return;
        }
        Line line;
        line.number = number;
        line.blanksBefore = std::exchange(m_blanks, 0);
        line.cells = cellsOf(text, number, m_warnings);
        if (std::all_of(line.cells.begin(), line.cells.end(),
                        [](const Marked& cell) { return cell.isEmpty() || isRule(cell.text); })) {
            line.cells.clear();
            line.rule = true;
        }
        m_lines.push_back(std::move(line));
        m_stretch = m_lines.size();
    }

    void endStretch()
    {
        if (m_stretch < m_lines.size())
            resolveEmphasis(m_lines, m_stretch);
        m_stretch = m_lines.size();
    }

    Warnings& m_warnings;
    Lines m_lines;
    size_t m_stretch = 0;
    int m_blanks = 0;
};

} // namespace

Lines withoutMarkup(const std::vector<SourceLine>& source, Warnings& warnings)
{
    Reader reader(warnings);
    for (size_t at = 0; at < source.size(); ++at)
        reader.read(source[at], isLooseRow(source, at));
    return reader.finish();
}

std::vector<Marked> columnsOf(const Line& line)
{
    if (line.isRow())
        return line.cells;
    std::vector<Marked> columns;
    const QString& text = line.text.text;
    qsizetype start = 0;
    for (qsizetype gap = text.indexOf("   "_L1); gap >= 0; gap = text.indexOf("   "_L1, start)) {
        columns.push_back(line.text.mid(start, gap - start));
        start = gap;
        while (start < text.size() && text[start] == u' ')
            ++start;
    }
    columns.push_back(line.text.mid(start));
    return columns;
}

} // namespace thidua::reading
