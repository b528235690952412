// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <concepts>

namespace thidua::base {

/// Every sentence that core and the command line say to the user. It stands in the sources in
/// Vietnamese and is looked up in the catalogue at the moment it is said; without a catalogue it is
/// said as it stands. Words that are printed on a paper are data and do not come here.
///
/// `Sentence::tr("%1: không có tệp này.", path)`. The text is a literal, so that lupdate finds it;
/// a table holds QT_TRANSLATE_NOOP("core", "…") and says it with tr. Values are variables: lupdate
/// would take literals for a comment or a count.
class Sentence {
    // Declares tr(source) in the context "core".
    Q_DECLARE_TR_FUNCTIONS(core)

public:
    /// The sentence with its values, texts or whole numbers, for %1, %2 … %9. They are filled in
    /// one pass: a file called "%2" stays "%2".
    template <typename First, typename... Rest>
    static QString tr(const char* source, const First& first, const Rest&... rest)
    {
        return filled(tr(source), {shown(first), shown(rest)...});
    }

private:
    static QString filled(const QString& sentence, const QStringList& values);
    static QString shown(const QString& text) { return text; }
    template <std::integral Whole> static QString shown(Whole number)
    {
        return QString::number(number);
    }
};

} // namespace thidua::base
