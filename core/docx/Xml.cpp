// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/Xml.h"

#include <algorithm>

namespace thidua::docx {

namespace {

bool isLegal(QStringView text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    if (code < 0x20)
        return code == u'\t' || code == u'\n' || code == u'\r';
    if (QChar::isHighSurrogate(code))
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(code))
        return at > 0 && text[at - 1].isHighSurrogate();
    return code != 0xFFFE && code != 0xFFFF;
}

bool isWhollyLegal(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isLegal(text, at))
            return false;
    return true;
}

/// White space in an attribute would be read as a blank; so it is written as one.
void appendEscaped(QByteArray& bytes, QStringView text, bool attribute)
{
    const QByteArray utf8 = isWhollyLegal(text) ? text.toUtf8() : legal(text).toUtf8();
    for (const char byte : utf8) {
        if (byte == '&')
            bytes.append("&amp;");
        else if (byte == '<')
            bytes.append("&lt;");
        else if (byte == '>')
            bytes.append("&gt;");
        else if (attribute && byte == '"')
            bytes.append("&quot;");
        else if (attribute && (byte == '\t' || byte == '\n' || byte == '\r'))
            bytes.append(' ');
        else
            bytes.append(byte);
    }
}

} // namespace

QString legal(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isLegal(text, at))
            kept += text[at];
    return kept;
}

Xml::Xml()
{
    m_bytes.reserve(64 * 1024);
    m_bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

void Xml::closeTag()
{
    if (m_inTag)
        m_bytes.append('>');
    m_inTag = false;
}

void Xml::start(const char* name)
{
    closeTag();
    m_bytes.append('<').append(name);
    m_open.push_back(name);
    m_inTag = true;
}

void Xml::end()
{
    Q_ASSERT(!m_open.empty());
    if (m_inTag)
        m_bytes.append("/>");
    else
        m_bytes.append("</").append(m_open.back()).append('>');
    m_open.pop_back();
    m_inTag = false;
}

void Xml::attribute(const char* name, QStringView value)
{
    Q_ASSERT(m_inTag);
    m_bytes.append(' ').append(name).append("=\"");
    appendEscaped(m_bytes, value, true);
    m_bytes.append('"');
}

void Xml::attribute(const char* name, const char* value)
{
    Q_ASSERT(m_inTag);
    m_bytes.append(' ').append(name).append("=\"").append(value).append('"');
}

void Xml::attribute(const char* name, int value)
{
    attribute(name, QByteArray::number(value).constData());
}

void Xml::text(QStringView text)
{
    closeTag();
    appendEscaped(m_bytes, text, false);
}

void Xml::value(const char* name, QStringView value)
{
    start(name);
    attribute("w:val", value);
    end();
}

void Xml::value(const char* name, const char* value)
{
    start(name);
    attribute("w:val", value);
    end();
}

void Xml::value(const char* name, int value)
{
    start(name);
    attribute("w:val", value);
    end();
}

void Xml::flag(const char* name, bool on)
{
    start(name);
    if (!on)
        attribute("w:val", "0");
    end();
}

void Xml::empty(const char* name)
{
    start(name);
    end();
}

void Xml::line(const char* name, QStringView content)
{
    start(name);
    text(content);
    end();
}

void Xml::raw(const QByteArray& elements)
{
    closeTag();
    m_bytes.append(elements);
}

QByteArray Xml::finished() const
{
    Q_ASSERT(m_open.empty());
    return m_bytes;
}

} // namespace thidua::docx
