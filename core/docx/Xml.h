// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace thidua::docx {

/// Writes one XML part. Names are literals with their prefix ("w:p"); values and text are escaped,
/// and characters that XML 1.0 does not know are left out. Several times as fast as
/// QXmlStreamWriter, which checks what is fixed here.
class Xml {
public:
    Xml();

    void start(const char* name);
    void end();
    /// Of the element started last, before anything is put into it.
    void attribute(const char* name, QStringView value);
    void attribute(const char* name, const char* value);
    void attribute(const char* name, int value);
    void text(QStringView text);

    /// An element with one attribute w:val.
    void value(const char* name, QStringView value);
    void value(const char* name, const char* value);
    void value(const char* name, int value);
    /// An on/off element: <name/>, or <name w:val="0"/>.
    void flag(const char* name, bool on);
    void empty(const char* name);
    /// An element with nothing but text in it.
    void line(const char* name, QStringView text);
    /// Whole elements written elsewhere.
    void raw(const QByteArray& elements);

    /// Everything was ended.
    QByteArray finished() const;

private:
    void closeTag();

    QByteArray m_bytes;
    std::vector<const char*> m_open;
    bool m_inTag = false;
};

/// The text without what XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE, U+FFFF.
QString legal(QStringView text);

} // namespace thidua::docx
