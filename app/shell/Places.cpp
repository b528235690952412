// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Places.h"

#include <QRegularExpression>

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

/// A line of the source without the addresses of its links, which are never printed.
QString printedWords(QString line)
{
    static const QRegularExpression address(u"\\]\\([^)]*\\)"_s);
    return line.remove(address);
}

} // namespace

std::optional<pages::Mark> placeOf(const findings::Finding& finding, const layout::Pages& pages,
                                   const QStringList& sourceLines)
{
    constexpr int farthest = 12;
    const int line = finding.line;
    const QString whole = printedWords(sourceLines.value(line - 1));
    // The whole line says more surely than a short quotation which of several places is meant.
    for (const QString& words : {whole, finding.quote})
        if (auto mark = pages::find(pages, words))
            return mark;
    for (int above = line - 1; above > 0 && above >= line - farthest; --above)
        if (auto mark = pages::find(pages, printedWords(sourceLines.value(above - 1))))
            return mark;
    return std::nullopt;
}

} // namespace thidua::shell
