// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageSearch.h"

#include "text/Normal.h"

namespace thidua::pages {

namespace {

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar character : text::bare(text))
        if (character.isLetterOrNumber())
            letters += character;
    return letters;
}

struct LineStart {
    qsizetype at = 0;
    size_t page = 0;
    size_t line = 0;
};

/// All that is printed as one string of letters, with the places where its lines begin.
struct Letters {
    QString text;
    std::vector<LineStart> lines;
};

Letters lettersOf(const layout::Pages& pages)
{
    Letters letters;
    for (size_t page = 0; page < pages.pages.size(); ++page)
        for (size_t line = 0; line < pages.pages[page].lines.size(); ++line) {
            letters.lines.push_back({letters.text.size(), page, line});
            letters.text += lettersOf(pages.pages[page].lines[line].text());
        }
    return letters;
}

QRectF rectOf(const layout::TextLine& line)
{
    constexpr double edge = 40;
    return {line.x - edge, line.top, line.width + 2 * edge, line.height};
}

/// The lines between two places in the letters, as far as they stand on the page of the first.
Mark markOf(const layout::Pages& pages, const Letters& letters, qsizetype from, qsizetype to)
{
    Mark mark;
    for (size_t i = 0; i < letters.lines.size(); ++i) {
        const LineStart& start = letters.lines[i];
        const qsizetype end =
            i + 1 < letters.lines.size() ? letters.lines[i + 1].at : letters.text.size();
        if (end <= from || start.at >= to)
            continue;
        if (mark.rect.isNull())
            mark.page = start.page;
        if (start.page == mark.page)
            mark.rect |= rectOf(pages.pages[start.page].lines[start.line]);
    }
    return mark;
}

} // namespace

std::optional<Mark> find(const layout::Pages& pages, const QString& words)
{
    constexpr qsizetype enough = 48;
    constexpr qsizetype little = 24;
    constexpr qsizetype least = 4;
    const QString wanted = lettersOf(words.left(4000));
    if (wanted.size() < least)
        return std::nullopt;
    const Letters letters = lettersOf(pages);
    for (const qsizetype length :
         {wanted.size(), qMin(enough, wanted.size()), qMin(little, wanted.size())})
        if (const qsizetype at = letters.text.indexOf(wanted.left(length)); at >= 0)
            return markOf(pages, letters, at, at + length);
    return std::nullopt;
}

std::optional<Mark> findPart(const layout::Pages& pages, const QString& component)
{
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        Mark mark{page, {}};
        for (const auto& line : pages.pages[page].lines)
            if (line.source.component == component && !line.text().isEmpty())
                mark.rect |= rectOf(line);
        if (!mark.rect.isNull())
            return mark;
    }
    return std::nullopt;
}

} // namespace thidua::pages
