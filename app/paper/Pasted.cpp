// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/Pasted.h"

#include "edit/ReadingOrder.h"
#include "edit/Structure.h"
#include "edit/Writing.h"
#include "paper/Copied.h"
#include "paper/FormattedText.h"
#include "reading/Fragment.h"

#include <QCoreApplication>

namespace thidua::paper {

namespace {

/// Within a line the blanks at the ends of what was copied count.
reading::Marked withEdges(const reading::Marked& words, const QString& text)
{
    const reading::Marked blank(QStringLiteral(" "));
    reading::Marked made;
    if (text.startsWith(u' '))
        made.append(blank);
    made.append(words);
    if (text.endsWith(u' '))
        made.append(blank);
    return made;
}

} // namespace

bool canPaste(const QMimeData& mime) { return mime.hasText() || mime.hasHtml(); }

std::optional<edit::Step> pasted(const document::OfficialDocument& paper,
                                 const edit::Selection& selection, const QMimeData& mime)
{
    const QString name = QCoreApplication::translate("thidua::paper", "Dán");
    reading::Lines lines = mime.hasHtml() ? formattedLines(mime.html()) : reading::Lines{};
    const bool isPlain = lines.empty();
    if (isPlain)
        lines = reading::fragmentLines(mime.text());
    if (lines.empty())
        return std::nullopt;
    if (lines.size() > 1 || lines.front().isRow())
        if (auto step =
                edit::insertBlocks(paper, selection, reading::readFragment(lines, isPlain), name))
            return step;
    reading::Marked words;
    for (const auto& line : lines) {
        auto parts = line.cells;
        parts.push_back(line.text);
        for (const auto& part : parts) {
            if (!words.isEmpty() && !part.isEmpty())
                words.append(reading::Marked(QStringLiteral(" ")));
            words.append(part);
        }
    }
    return edit::insertText(paper, selection, withEdges(words, mime.text()).inlines(), name);
}

std::optional<edit::Step> movedTo(const document::OfficialDocument& paper,
                                  const edit::Selection& selection, const edit::Caret& to)
{
    const auto ordered = edit::inOrder(paper, selection);
    const auto isBefore = [&](const edit::Caret& a, const edit::Caret& b) {
        return a != b && edit::inOrder(paper, {a, b}).anchor == a;
    };
    if (!isBefore(to, ordered.anchor) && !isBefore(ordered.caret, to))
        return std::nullopt;
    const auto content = copied(paper, selection);
    // What comes later is done first, so that the other place is where it was.
    if (isBefore(to, ordered.anchor)) {
        const auto gone = edit::erase(paper, ordered);
        const auto left = gone ? edit::apply(paper, *gone) : base::Result(paper);
        auto put = left ? pasted(*left, edit::at(to), *content) : std::nullopt;
        return gone && put ? std::optional(edit::followedBy(*gone, *put)) : std::nullopt;
    }
    auto put = pasted(paper, edit::at(to), *content);
    const auto with = put ? edit::apply(paper, *put) : base::Result(paper);
    auto gone = put && with ? edit::erase(*with, ordered) : std::nullopt;
    if (!gone)
        return std::nullopt;
    gone->name = put->name;
    if (to.place == ordered.caret.place && ordered.anchor.place == to.place) {
        const int length = ordered.caret.offset - ordered.anchor.offset;
        gone->after = edit::at({to.place, put->after.caret.offset - length});
    }
    return edit::followedBy(*put, *gone);
}

} // namespace thidua::paper
