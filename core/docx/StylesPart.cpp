// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/StylesPart.h"

#include "docx/Formats.h"
#include "docx/Namespaces.h"

#include <QStringList>

#include <array>

namespace thidua::docx {

using namespace Qt::StringLiterals;
using composition::Style;
using composition::StyleId;
using composition::StyleSheet;

namespace {

constexpr int ordinaryPriority = 1;
constexpr int headingPriority = 9;
constexpr int tableGridPriority = 39;
constexpr int hiddenPriority = 99;

void writeDefaults(Xml& xml, const Style& normal)
{
    xml.start("w:docDefaults");
    xml.start("w:rPrDefault");
    xml.start("w:rPr");
    xml.start("w:rFonts");
    for (const char* script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
        xml.attribute(script, paperFont);
    xml.end();
    xml.value("w:sz", normal.character.halfPoints);
    xml.value("w:szCs", normal.character.halfPoints);
    xml.start("w:lang");
    xml.attribute("w:val", "vi-VN");
    xml.attribute("w:eastAsia", "vi-VN");
    xml.attribute("w:bidi", "ar-SA");
    xml.end();
    xml.end();
    xml.end();
    xml.empty("w:pPrDefault");
    xml.end();
}

void startStyle(Xml& xml, const char* type, QStringView id, bool isDefault)
{
    xml.start("w:style");
    xml.attribute("w:type", type);
    if (isDefault)
        xml.attribute("w:default", "1");
    xml.attribute("w:styleId", id);
}

/// What every paper of Word has and nobody chooses.
struct HiddenStyle {
    const char* type;
    const char16_t* id;
    const char* name;
    int priority;
    const char* properties;
};

constexpr std::array<HiddenStyle, 3> hiddenStyles = {{
    {"character", u"DefaultParagraphFont", "Default Paragraph Font", ordinaryPriority, ""},
    {"table", u"TableNormal", "Normal Table", hiddenPriority,
     "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
     "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
     "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"},
    {"numbering", u"NoList", "No List", hiddenPriority, ""},
}};

void writeHiddenStyles(Xml& xml)
{
    for (const auto& style : hiddenStyles) {
        startStyle(xml, style.type, style.id, true);
        xml.value("w:name", style.name);
        xml.value("w:uiPriority", style.priority);
        xml.empty("w:semiHidden");
        xml.empty("w:unhideWhenUsed");
        xml.raw(style.properties);
        xml.end();
    }
}

void writeTableGrid(Xml& xml)
{
    startStyle(xml, "table", QString::fromLatin1(tableGridId), false);
    xml.value("w:name", "Table Grid");
    xml.value("w:basedOn", "TableNormal");
    xml.value("w:uiPriority", tableGridPriority);
    xml.start("w:tblPr");
    xml.start("w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        xml.start(side);
        xml.attribute("w:val", "single");
        xml.attribute("w:sz", "4");
        xml.attribute("w:space", "0");
        xml.attribute("w:color", "auto");
        xml.end();
    }
    xml.end();
    xml.end();
    xml.end();
}

/// Those whose English name makes Word show them in the language of its user.
bool isBuiltIn(const QString& name)
{
    static const QStringList names = {u"Normal"_s,        u"header"_s, u"footer"_s,
                                      u"footnote text"_s, u"Title"_s,  u"Subtitle"_s};
    return names.contains(name) || name.startsWith(u"heading "_s);
}

int priorityOf(const QString& name)
{
    if (name == u"header"_s || name == u"footer"_s || name == u"footnote text"_s)
        return hiddenPriority;
    return name.startsWith(u"heading "_s) ? headingPriority : ordinaryPriority;
}

/// Whether a clerk chooses it: not what only the program places.
bool isOffered(StyleId id)
{
    return id != StyleId::ShortRule && id != StyleId::SectionEnd && id != StyleId::PageNumber &&
           id != StyleId::Contact;
}

/// A comma would begin another name of the style.
QString nameOf(const Style& style) { return QString(style.docxName).remove(u','); }

void writeNormal(Xml& xml, const Style& normal)
{
    startStyle(xml, "paragraph", normal.docxId, true);
    xml.value("w:name", nameOf(normal));
    xml.empty("w:qFormat");
    xml.start("w:pPr");
    writeParagraphFormat(xml, {normal.paragraph, {}, Extent::Whole});
    xml.end();
    xml.start("w:rPr");
    writeCharacterFormat(xml, normal.character, {}, Extent::Whole);
    xml.end();
    xml.end();
}

void writeStyle(Xml& xml, const StyleSheet& sheet, StyleId id)
{
    const Style& style = sheet.of(id);
    const Style& normal = sheet.of(StyleId::Normal);
    xml.start("w:style");
    xml.attribute("w:type", "paragraph");
    if (!isBuiltIn(style.docxName))
        xml.attribute("w:customStyle", "1");
    xml.attribute("w:styleId", style.docxId);
    xml.value("w:name", nameOf(style));
    xml.value("w:basedOn", normal.docxId);
    if (style.next != id)
        xml.value("w:next", sheet.of(style.next).docxId);
    xml.value("w:uiPriority", priorityOf(style.docxName));
    if (isOffered(id))
        xml.empty("w:qFormat");
    xml.start("w:pPr");
    writeParagraphFormat(xml, {style.paragraph, normal.paragraph, Extent::Whole});
    xml.end();
    xml.start("w:rPr");
    writeCharacterFormat(xml, style.character, normal.character, Extent::Whole);
    xml.end();
    xml.end();
}

} // namespace

QByteArray stylesPart(const StyleSheet& sheet)
{
    Xml xml;
    xml.start("w:styles");
    xml.attribute("xmlns:w", wordNamespace);
    writeDefaults(xml, sheet.of(StyleId::Normal));
    writeNormal(xml, sheet.of(StyleId::Normal));
    writeHiddenStyles(xml);
    writeTableGrid(xml);
    for (int index = 0; index < composition::styleCount; ++index)
        if (const auto id = static_cast<StyleId>(index); id != StyleId::Normal)
            writeStyle(xml, sheet, id);
    xml.end();
    return xml.finished();
}

} // namespace thidua::docx
