// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Workshop.h"

#include "composition/FillIn.h"
#include "composition/Footnotes.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t noBreakBlank = 0x00A0;

/// Between a line of text and the short rule below it, twips: "BỘ" has a dot that would touch the
/// rule.
constexpr int clearOfDots = 50;

/// Pen room and marks of notes are no longer than that.
constexpr int longestInsertion = 4;

/// How many characters stand in front of the typed one at that place of what is printed; -1: it is
/// not printed. The end of a line is printed as a blank, what is no character as U+FFFD.
int insertedBefore(const QString& printed, qsizetype at, QChar typed)
{
    for (int i = 0; i <= longestInsertion && at + i < printed.size(); ++i) {
        const QChar now = printed.at(at + i);
        if (now == typed || now == QChar(0xFFFD) || (now == u' ' && typed.isSpace()))
            return i;
    }
    return -1;
}

} // namespace

QString withPenRoom(const QString& text)
{
    static const QRegularExpression lone(u"(?<=\\s)…(?=\\s|$)|^…(?=\\s)"_s);
    if (!text.contains(u'…'))
        return text;
    const QString room(2, QChar(noBreakBlank));
    QString result = text;
    result.replace(lone, room + u'…' + room);
    // No-break blanks at an end of the text would not count in a centred line.
    if (result.endsWith(room))
        result.chop(2);
    return result.startsWith(room) ? result.mid(2) : result;
}

Paragraph Workshop::paragraph(StyleId style, const document::Inlines& inlines, Source source) const
{
    const Style& look = styles.of(style);
    Paragraph made{style, look.paragraph, {}, {}, false, std::move(source), {}};
    for (const auto& part : inlines) {
        CharacterFormat format = look.character;
        format.bold = format.bold || part.bold;
        format.italic = format.italic || part.italic;
        const QString text = withPenRoom(printable(part.text));
        if (!made.runs.empty() && made.runs.back().format == format)
            made.runs.back().text += text;
        else if (!text.isEmpty())
            made.runs.push_back({text, format});
        if (!part.note.isEmpty())
            made.runs.push_back(noteReference(printable(part.note), format));
    }
    return made;
}

Paragraph Workshop::paragraph(StyleId style, const QString& text, Source source) const
{
    return paragraph(style, document::inlinesOf(text), std::move(source));
}

int Workshop::width(const QString& text, StyleId style) const
{
    const auto& format = styles.of(style).character;
    return ruler.width(text, format.halfPoints, format.fontStyle()).twips();
}

QString Workshop::blank(base::Length least, StyleId style) const
{
    const int one = std::max(1, width(QString(QChar(noBreakBlank)), style));
    const int count = (least.twips() + one - 1) / one;
    return QString(count, QChar(noBreakBlank));
}

void fitLine(Paragraph& paragraph, const Workshop& shop, int width)
{
    const auto& style = shop.styles.of(paragraph.style);
    const auto& types = shop.regulation.figures.types;
    const auto figure = types.find(style.component);
    if (figure == types.end() || !figure->second.fitted)
        return;
    const int usual = style.character.halfPoints;
    const int needed = std::max(1, shop.width(paragraph.text(), paragraph.style));
    const int least = static_cast<int>(figure->second.size.least * 2);
    const int fitting = std::clamp(usual * width / needed, least, usual);
    for (auto& run : paragraph.runs)
        run.format.halfPoints = fitting;
}

void Workshop::appendLines(std::vector<Paragraph>& to, StyleId style, const QStringList& lines,
                           const QString& component) const
{
    int index = 0;
    for (const QString& line : lines) {
        to.push_back(
            typedAt(paragraph(style, line, {component, {index}}), {component, {index}, {}}, line));
        ++index;
    }
}

Paragraph typedAt(Paragraph paragraph, const document::TextPlace& place, const QString& text,
                  int start)
{
    auto& typed = paragraph.typed;
    typed.push_back({start, static_cast<int>(text.size()), place, 0});
    const QString printed = paragraph.text();
    if (QStringView(printed).mid(start, text.size()) == text)
        return paragraph;
    typed.back().length = 0;
    qsizetype at = start;
    for (int i = 0; i < text.size(); ++i) {
        const int inserted = insertedBefore(printed, at, text.at(i));
        if (inserted != 0 && typed.back().length > 0)
            typed.push_back({static_cast<int>(at), 0, place, i});
        Typed& open = typed.back();
        if (inserted < 0) {
            open.from = i + 1;
            continue;
        }
        at += inserted;
        if (open.length == 0)
            open.start = static_cast<int>(at);
        ++open.length;
        ++at;
    }
    return paragraph;
}

void Workshop::appendRule(std::vector<Paragraph>& to, double share, int paragraphsAbove,
                          const QString& component) const
{
    to.back().format.after = clearOfDots;
    to.push_back(paragraph(StyleId::ShortRule, QString(), {component, {}}));
    to.back().rule = ShortRule{share, paragraphsAbove};
}

} // namespace thidua::composition
