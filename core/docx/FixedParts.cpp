// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/FixedParts.h"

#include "docx/FootnotesPart.h"
#include "docx/Namespaces.h"
#include "docx/Xml.h"

#include <array>

namespace thidua::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr auto coreRelation =
    u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

void writeDefaultType(Xml& xml, const char* extension, const char* type)
{
    xml.start("Default");
    xml.attribute("Extension", extension);
    xml.attribute("ContentType", type);
    xml.end();
}

void writeType(Xml& xml, QStringView part, QStringView type)
{
    xml.start("Override");
    xml.attribute("PartName", part);
    xml.attribute("ContentType", type);
    xml.end();
}

QString wordPartType(QStringView kind) { return QString::fromUtf16(wordType) + kind + u"+xml"_s; }

void writeRelation(Xml& xml, QStringView id, QStringView type, QStringView target)
{
    xml.start("Relationship");
    xml.attribute("Id", id);
    xml.attribute("Type", type);
    xml.attribute("Target", target);
    xml.end();
}

QString officeRelation(QStringView kind)
{
    return QString::fromLatin1(relationNamespace) + u'/' + kind;
}

void startRelations(Xml& xml)
{
    xml.start("Relationships");
    xml.attribute("xmlns", packageRelations);
}

void writeCompatibilitySetting(Xml& xml, const char* name, int value)
{
    xml.start("w:compatSetting");
    xml.attribute("w:name", name);
    xml.attribute("w:uri", "http://schemas.microsoft.com/office/word");
    xml.attribute("w:val", value);
    xml.end();
}

void writeSeparatorNotes(Xml& xml)
{
    xml.start("w:footnotePr");
    for (const int id : {noteSeparatorId, noteContinuationId}) {
        xml.start("w:footnote");
        xml.attribute("w:id", id);
        xml.end();
    }
    xml.end();
}

QString timeOf(const base::Date& date)
{
    // A draft's open day or month counts as the first.
    const auto shown = date.isEmpty() ? base::Date::of(1980, 1, 1)
                                      : base::Date::of(date.year(), std::max(1, date.month()),
                                                       std::max(1, date.day()));
    return shown.value_or(base::Date()).toIso() + u"T00:00:00Z"_s;
}

void writeTime(Xml& xml, const char* name, const base::Date& date)
{
    xml.start(name);
    xml.attribute("xsi:type", "dcterms:W3CDTF");
    xml.text(timeOf(date));
    xml.end();
}

} // namespace

QByteArray contentTypesPart(const Margins& margins, bool hasNotes)
{
    Xml xml;
    xml.start("Types");
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    writeDefaultType(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
    writeDefaultType(xml, "xml", "application/xml");
    writeType(xml, u"/word/document.xml", wordPartType(u"document.main"));
    writeType(xml, u"/word/styles.xml", wordPartType(u"styles"));
    writeType(xml, u"/word/settings.xml", wordPartType(u"settings"));
    writeType(xml, u"/word/fontTable.xml", wordPartType(u"fontTable"));
    if (hasNotes)
        writeType(xml, u"/word/footnotes.xml", wordPartType(u"footnotes"));
    for (const auto& part : margins.parts)
        writeType(xml, QString(u"/word/"_s + part.file),
                  wordPartType(part.footer ? u"footer" : u"header"));
    writeType(xml, u"/docProps/core.xml",
              u"application/vnd.openxmlformats-package.core-properties+xml");
    writeType(xml, u"/docProps/app.xml",
              u"application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.end();
    return xml.finished();
}

QByteArray packageRelationsPart()
{
    Xml xml;
    startRelations(xml);
    writeRelation(xml, u"rId1", officeRelation(u"officeDocument"), u"word/document.xml");
    writeRelation(xml, u"rId2", coreRelation, u"docProps/core.xml");
    writeRelation(xml, u"rId3", officeRelation(u"extended-properties"), u"docProps/app.xml");
    xml.end();
    return xml.finished();
}

QByteArray documentRelationsPart(const Margins& margins, bool hasNotes)
{
    Xml xml;
    startRelations(xml);
    writeRelation(xml, u"rId1", officeRelation(u"styles"), u"styles.xml");
    writeRelation(xml, u"rId2", officeRelation(u"settings"), u"settings.xml");
    writeRelation(xml, u"rId3", officeRelation(u"fontTable"), u"fontTable.xml");
    if (hasNotes)
        writeRelation(xml, u"rId4", officeRelation(u"footnotes"), u"footnotes.xml");
    for (const auto& part : margins.parts)
        writeRelation(xml, part.relation, officeRelation(part.footer ? u"footer" : u"header"),
                      part.file);
    xml.end();
    return xml.finished();
}

QByteArray settingsPart(Compatibility mode, bool hasNotes)
{
    Xml xml;
    xml.start("w:settings");
    xml.attribute("xmlns:w", wordNamespace);
    xml.start("w:zoom");
    xml.attribute("w:percent", "100");
    xml.end();
    xml.value("w:defaultTabStop", 720);
    xml.value("w:characterSpacingControl", "doNotCompress");
    if (hasNotes)
        writeSeparatorNotes(xml);
    xml.start("w:compat");
    writeCompatibilitySetting(xml, "compatibilityMode", static_cast<int>(mode));
    writeCompatibilitySetting(xml, "overrideTableStyleFontSizeAndJustification", 1);
    writeCompatibilitySetting(xml, "enableOpenTypeFeatures", 1);
    writeCompatibilitySetting(xml, "doNotFlipMirrorIndents", 1);
    xml.end();
    xml.value("w:themeFontLang", "vi-VN");
    xml.value("w:decimalSymbol", ",");
    xml.value("w:listSeparator", ";");
    xml.end();
    return xml.finished();
}

QByteArray fontTablePart()
{
    Xml xml;
    xml.start("w:fonts");
    xml.attribute("xmlns:w", wordNamespace);
    xml.start("w:font");
    xml.attribute("w:name", paperFont);
    xml.value("w:altName", "Liberation Serif"); // same widths, where there is no Times New Roman
    xml.value("w:panose1", "02020603050405020304");
    xml.value("w:charset", "A3"); // Vietnamese
    xml.value("w:family", "roman");
    xml.value("w:pitch", "variable");
    xml.end();
    xml.end();
    return xml.finished();
}

QByteArray corePropertiesPart(const composition::Properties& properties)
{
    Xml xml;
    xml.start("cp:coreProperties");
    xml.attribute("xmlns:cp",
                  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.line("dc:title", properties.title);
    xml.line("dc:subject", properties.subject);
    xml.line("dc:creator", properties.author);
    xml.line("dc:language", u"vi-VN");
    xml.line("cp:lastModifiedBy", properties.author);
    writeTime(xml, "dcterms:created", properties.date);
    writeTime(xml, "dcterms:modified", properties.date);
    xml.end();
    return xml.finished();
}

QByteArray appPropertiesPart()
{
    Xml xml;
    xml.start("Properties");
    xml.attribute("xmlns",
                  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.line("Application", u"Thi Đua");
    xml.end();
    return xml.finished();
}

} // namespace thidua::docx
