// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace thidua::reading {

/// A line without the leftovers of a web page.
struct HtmlFree {
    QString text;        ///< line feeds where <br> stood
    QStringList dropped; ///< comments
};

/// Resolves the usual entities, drops known tags and comments; "<" as a sign of comparison stays.
HtmlFree withoutHtml(const QString& line);

} // namespace thidua::reading
