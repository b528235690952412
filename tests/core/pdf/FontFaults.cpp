// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FontFaults.h"

#include <QRegularExpression>
#include <QtEndian>

#include <cmath>
#include <set>

namespace thidua::pdf {

using namespace Qt::StringLiterals;

namespace {

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (qsizetype i = at; i < at + size && i < bytes.size(); ++i)
        value = value << 8 | static_cast<quint8>(bytes.at(i));
    return value;
}

QByteArray tableOf(const QByteArray& font, const QByteArray& name)
{
    for (quint32 i = 0; i < number(font, 4, 2); ++i)
        if (font.mid(12 + 16 * i, 4) == name)
            return font.mid(number(font, 12 + 16 * i + 8, 4), number(font, 12 + 16 * i + 12, 4));
    return {};
}

QString nameAfter(const QByteArray& head, const QString& key)
{
    const QRegularExpression pattern(u"/%1\\s*/([^\\s/<>\\[]+)"_s.arg(key));
    return pattern.match(QString::fromLatin1(head)).captured(1);
}

/// "/W [0 [500 250 …]]" as Qt writes it: all widths from glyph 0 on.
std::vector<double> widthsIn(const QByteArray& head)
{
    const QRegularExpression pattern(u"/W\\s*\\[\\s*0\\s*\\[([^\\]]*)\\]"_s);
    std::vector<double> widths;
    const auto list = pattern.match(QString::fromLatin1(head)).captured(1).simplified();
    for (const auto& width : list.split(u' ', Qt::SkipEmptyParts))
        widths.push_back(width.toDouble());
    return widths;
}

QStringList widthFaults(const QByteArray& font, const std::vector<double>& widths)
{
    const auto glyphs = number(tableOf(font, "maxp"), 4, 2);
    const auto perEm = number(tableOf(font, "head"), 18, 2);
    const auto longMetrics = number(tableOf(font, "hhea"), 34, 2);
    const QByteArray metrics = tableOf(font, "hmtx");
    if (glyphs == 0 || perEm == 0 || longMetrics == 0)
        return {u"6.3.2: the embedded file is no font"_s};
    if (widths.size() != glyphs)
        return {u"6.3.6: %1 widths for %2 glyphs"_s.arg(widths.size()).arg(glyphs)};
    for (quint32 glyph = 0; glyph < glyphs; ++glyph) {
        const auto advance = number(metrics, 4 * std::min(glyph, longMetrics - 1), 2);
        if (std::abs(widths[glyph] - 1000.0 * advance / perEm) > 1)
            return {u"6.3.6: width of glyph %1 is %2, in the font %3 of %4"_s.arg(glyph)
                        .arg(widths[glyph])
                        .arg(advance)
                        .arg(perEm)};
    }
    return {};
}

QStringList setFaults(const QByteArray& set, quint32 glyphs)
{
    for (quint32 glyph = 0; glyph < static_cast<quint32>(set.size()) * 8; ++glyph) {
        const bool has = (static_cast<quint8>(set.at(glyph / 8)) >> (7 - glyph % 8) & 1) != 0;
        if (has != (glyph < glyphs))
            return {u"6.3.5: CIDSet is wrong about glyph %1 of %2"_s.arg(glyph).arg(glyphs)};
    }
    return set.size() * 8 < static_cast<qsizetype>(glyphs)
               ? QStringList{u"6.3.5: CIDSet too short"_s}
               : QStringList{};
}

QStringList descendantFaults(const PdfObjects& pdf, const QByteArray& font)
{
    QStringList faults;
    if (!font.contains("/CIDToGIDMap /Identity") || !font.contains("/Registry (Adobe)") ||
        !font.contains("/Ordering (Identity)"))
        faults += u"6.3.3: no CIDToGIDMap or CIDSystemInfo"_s;
    const auto* descriptor = referred(pdf, font, u"FontDescriptor"_s);
    if (!descriptor)
        return faults << u"6.3.4: no font descriptor"_s;
    const QString name = nameAfter(descriptor->head, u"FontName"_s);
    static const QRegularExpression tagged(u"^[A-Z]{6}\\+.+"_s);
    if (name != nameAfter(font, u"BaseFont"_s) || !tagged.match(name).hasMatch())
        faults += u"6.3.5: the names of a subset differ: "_s + name;
    const auto* file = referred(pdf, descriptor->head, u"FontFile2"_s);
    const auto* set = referred(pdf, descriptor->head, u"CIDSet"_s);
    if (!file || !set)
        return faults << u"6.3.4: no font file or CIDSet"_s;
    const QByteArray bytes = unpacked(*file);
    return faults + widthFaults(bytes, widthsIn(font)) +
           setFaults(unpacked(*set), number(tableOf(bytes, "maxp"), 4, 2));
}

QStringList compositeFaults(const PdfObjects& pdf, const QByteArray& font)
{
    QStringList faults;
    if (!font.contains("/Encoding /Identity-H"))
        faults += u"6.3.3: encoding is not Identity-H"_s;
    const auto* unicode = referred(pdf, font, u"ToUnicode"_s);
    if (!unicode || !unpacked(*unicode).contains("beginbfrange"))
        faults += u"no ToUnicode"_s;
    const auto* descendant = referred(pdf, font, u"DescendantFonts"_s);
    if (!descendant)
        return faults << u"no descendant font"_s;
    if (nameAfter(font, u"BaseFont"_s) != nameAfter(descendant->head, u"BaseFont"_s))
        faults += u"6.3.3: names of the fonts differ"_s;
    return faults + descendantFaults(pdf, descendant->head);
}

} // namespace

QByteArray unpacked(const PdfObject& object)
{
    if (!object.head.contains("/FlateDecode"))
        return object.stream;
    // qUncompress wants the size in front, as a hint.
    const quint32 hint = qToBigEndian(static_cast<quint32>(object.stream.size() * 4));
    return qUncompress(QByteArray(reinterpret_cast<const char*>(&hint), 4) + object.stream);
}

const PdfObject* referred(const PdfObjects& pdf, const QByteArray& head, const QString& key)
{
    const QRegularExpression pattern(u"/%1\\s*\\[?\\s*(\\d+) 0 R"_s.arg(key));
    const auto match = pattern.match(QString::fromLatin1(head));
    const auto found = pdf.objects.find(match.hasMatch() ? match.captured(1).toInt() : 0);
    return found == pdf.objects.end() ? nullptr : &found->second;
}

QStringList fontFaults(const PdfObjects& pdf)
{
    QStringList faults;
    int fonts = 0;
    for (const auto& [id, object] : pdf.objects) {
        if (!object.head.contains("/Type /Font\n"))
            continue;
        if (object.head.contains("/Subtype /Type0")) {
            ++fonts;
            faults += compositeFaults(pdf, object.head);
        } else if (!object.head.contains("/Subtype /CIDFontType2")) {
            faults += u"object %1 is a font of another kind"_s.arg(id);
        }
    }
    return fonts == 0 ? faults << u"no fonts"_s : faults;
}

} // namespace thidua::pdf
