// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"

#include <QByteArray>
#include <QString>

namespace thidua::reading {

/// Text whose every UTF-16 unit knows its emphasis, so that it can be cut and joined anywhere.
struct Marked {
    enum Mark : char { Plain = 0, Bold = 1, Italic = 2 };

    QString text;
    QByteArray marks; ///< as long as the text

    Marked() = default;
    Marked(const QString& plain) : text(plain), marks(plain.size(), Plain) {}
    Marked(QString words, QByteArray emphasis) : text(std::move(words)), marks(std::move(emphasis))
    {
    }

    bool isEmpty() const { return text.isEmpty(); }
    qsizetype size() const { return text.size(); }
    Marked mid(qsizetype position, qsizetype length = -1) const;
    void append(const Marked& other);
    /// Without blanks at the ends; inner blanks stay.
    Marked trimmed() const;
    /// Without blanks at the ends and with single ones inside.
    Marked simplified() const;
    /// Whether every letter and digit is bold, and there is one.
    bool isAllBold() const;
    document::Inlines inlines() const;

    bool operator==(const Marked&) const = default;
};

} // namespace thidua::reading
