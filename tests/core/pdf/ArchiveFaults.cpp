// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFaults.h"

#include "FontFaults.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <map>

namespace thidua::pdf {

using namespace Qt::StringLiterals;

namespace {

/// 6.1.2 to 6.1.4: header, trailer, cross-reference table.
QStringList frameFaults(const QByteArray& bytes)
{
    QStringList faults;
    if (!bytes.startsWith("%PDF-1.4\n%"))
        faults += u"6.1.2: no header of PDF 1.4 with a comment"_s;
    for (qsizetype i = 10; i < 14; ++i)
        if (i >= bytes.size() || static_cast<quint8>(bytes.at(i)) < 128)
            faults += u"6.1.2: no binary comment"_s;
    static const QRegularExpression id(u"/ID \\[<([0-9a-f]{32})><\\1>\\]"_s);
    const QByteArray trailer = bytes.mid(bytes.lastIndexOf("trailer"));
    if (!id.match(QString::fromLatin1(trailer)).hasMatch() || trailer.contains("/Encrypt"))
        faults += u"6.1.3: no /ID, or encrypted"_s;
    if (!trailer.endsWith("%%EOF\n"))
        faults += u"6.1.3: bytes behind the end"_s;
    return faults;
}

QStringList bannedFaults(const PdfObjects& pdf)
{
    // A soft mask is a picture or a dictionary; Qt's graphics state says there is /None.
    static const QByteArrayList banned = {
        "/LZWDecode",     "/ObjStm",       "/XRef",         "/Encrypt",       "/JavaScript",
        "/JS ",           "/AA ",          "/Launch",       "/OpenAction",    "/Movie",
        "/EmbeddedFiles", "/EmbeddedFile", "/Transparency", "/SMask <<",      "/OCProperties",
        "/DeviceCMYK",    "/PostScript",   "/TR ",          "/Subtype /Image"};
    QStringList faults;
    for (const auto& [number, object] : pdf.objects) {
        for (const auto& word : banned)
            if (object.head.contains(word))
                faults += u"object %1 has %2"_s.arg(number).arg(QString::fromLatin1(word));
        static const QRegularExpression alpha(u"/(?:CA|ca)\\s+(?!1(?:\\.0*)?\\b)"_s);
        if (alpha.match(QString::fromLatin1(object.head)).hasMatch())
            faults += u"6.4: object %1 is transparent"_s.arg(number);
        const QByteArray length = "/Length " + QByteArray::number(object.stream.size());
        if (object.hasStream && !object.head.contains(length))
            faults += u"6.1.7: length of stream %1"_s.arg(number);
    }
    return faults;
}

/// The texts of the packet by qualified name, lists joined.
std::map<QString, QString> metadataOf(const QByteArray& packet, bool* sound)
{
    std::map<QString, QString> texts;
    QXmlStreamReader xml(packet);
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (xml.isStartElement() && !name.startsWith(u"rdf:") && !name.startsWith(u"x:"))
            property = name;
        else if (xml.isCharacters() && !xml.isWhitespace())
            texts[property] += xml.text();
    }
    *sound = !xml.hasError();
    return texts;
}

QString informationText(const QByteArray& information, const QString& key)
{
    const QRegularExpression pattern(u"/%1 (?:<FEFF([0-9A-F]*)>|\\(D:([0-9]*)\\))"_s.arg(key));
    const auto match = pattern.match(QString::fromLatin1(information));
    QString text = match.captured(2);
    for (qsizetype i = 0; i + 4 <= match.captured(1).size(); i += 4)
        text += QChar(match.captured(1).mid(i, 4).toUShort(nullptr, 16));
    return text;
}

/// 6.7: the packet is there, plain, sound, and says what the information says.
QStringList metadataFaults(const PdfObjects& pdf)
{
    const auto* metadata = referred(pdf, pdf.objects.at(pdf.root).head, u"Metadata"_s);
    if (!metadata || metadata->head.contains("/Filter") ||
        !metadata->head.contains("/Subtype /XML"))
        return {u"6.7.2: no plain metadata"_s};
    bool sound = false;
    auto texts = metadataOf(metadata->stream, &sound);
    QStringList faults;
    if (!sound || !metadata->stream.startsWith("<?xpacket begin=\"\xEF\xBB\xBF\" id="))
        faults += u"6.7.5: the packet is damaged"_s;
    if (texts[u"pdfaid:part"_s] != u"1" || texts[u"pdfaid:conformance"_s] != u"B")
        faults += u"6.7.11: no version"_s;
    const std::map<QString, QString> pairs = {{u"Title"_s, u"dc:title"_s},
                                              {u"Author"_s, u"dc:creator"_s},
                                              {u"Subject"_s, u"dc:description"_s},
                                              {u"Creator"_s, u"xmp:CreatorTool"_s},
                                              {u"CreationDate"_s, u"xmp:CreateDate"_s},
                                              {u"ModDate"_s, u"xmp:ModifyDate"_s},
                                              {u"Producer"_s, u"pdf:Producer"_s},
                                              {u"Keywords"_s, u"pdf:Keywords"_s}};
    for (const auto& [key, property] : pairs) {
        QString there = texts[property];
        if (key.endsWith(u"Date"))
            there.remove(u'-');
        if (there != informationText(pdf.objects.at(pdf.info).head, key))
            faults += u"6.7.3: %1 differs: %2"_s.arg(key, there);
    }
    return faults;
}

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QStringList profileFaults(const QByteArray& profile)
{
    QStringList faults;
    if (number(profile, 0) != static_cast<quint32>(profile.size()) ||
        profile.mid(36, 4) != "acsp" || profile.mid(12, 8) != "mntrRGB " || profile.at(8) > 2)
        faults += u"6.2.2: no ICC profile of version 2 for a screen"_s;
    static const QByteArrayList wanted = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ",
                                          "bXYZ", "rTRC", "gTRC", "bTRC"};
    QByteArrayList found;
    for (quint32 i = 0; i < number(profile, 128); ++i) {
        const auto entry = 132 + 12 * static_cast<qsizetype>(i);
        const auto offset = number(profile, entry + 4);
        if (offset % 4 != 0 || offset + number(profile, entry + 8) > profile.size())
            faults += u"6.2.2: a part of the profile lies outside"_s;
        found += profile.mid(entry, 4);
    }
    for (const auto& tag : wanted)
        if (!found.contains(tag))
            faults += u"6.2.2: the profile lacks %1"_s.arg(QString::fromLatin1(tag));
    return faults;
}

/// 6.2.2: colours of devices need an intended output.
QStringList intentFaults(const PdfObjects& pdf)
{
    const auto* intent = referred(pdf, pdf.objects.at(pdf.root).head, u"OutputIntents"_s);
    if (!intent || !intent->head.contains("/S /GTS_PDFA1"))
        return {u"6.2.2: no output intent"_s};
    const auto* profile = referred(pdf, intent->head, u"DestOutputProfile"_s);
    if (!profile || !profile->head.contains("/N 3"))
        return {u"6.2.2: no profile"_s};
    return profileFaults(unpacked(*profile));
}

} // namespace

QStringList archiveFaults(const QByteArray& bytes)
{
    const auto pdf = readObjects(bytes);
    if (!pdf)
        return {pdf.error().detail};
    return frameFaults(bytes) + bannedFaults(*pdf) + metadataFaults(*pdf) + intentFaults(*pdf) +
           fontFaults(*pdf);
}

} // namespace thidua::pdf
