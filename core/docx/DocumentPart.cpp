// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/DocumentPart.h"

#include "composition/Footnotes.h"
#include "docx/Namespaces.h"
#include "docx/ParagraphWriter.h"
#include "docx/TableWriter.h"

#include <algorithm>

namespace thidua::docx {

using composition::Flow;
using composition::FlowBlock;
using composition::PageGeometry;
using composition::Paragraph;
using composition::Section;
using composition::Table;

namespace {

void writeReference(Xml& xml, const MarginPart& part, const char* type)
{
    xml.start(part.footer ? "w:footerReference" : "w:headerReference");
    xml.attribute("w:type", type);
    xml.attribute("r:id", part.relation);
    xml.end();
}

void writePage(Xml& xml, const PageGeometry& page)
{
    xml.start("w:pgSz");
    xml.attribute("w:w", page.width);
    xml.attribute("w:h", page.height);
    if (page.isLandscape())
        xml.attribute("w:orient", "landscape");
    xml.end();
    xml.start("w:pgMar");
    xml.attribute("w:top", page.top);
    xml.attribute("w:right", page.right);
    xml.attribute("w:bottom", page.bottom);
    xml.attribute("w:left", page.left);
    xml.attribute("w:header", page.header);
    xml.attribute("w:footer", page.footer);
    xml.attribute("w:gutter", "0");
    xml.end();
}

void writeSectionProperties(Xml& xml, const Flow& flow, const Margins& margins, size_t index)
{
    const auto& use = margins.uses[index];
    xml.start("w:sectPr");
    writeReference(xml, margins.parts.front(), "default");
    writeReference(xml, margins.parts[use.firstHeader], "first");
    if (margins.hasFooters)
        writeReference(xml, margins.parts[use.firstFooter], "first");
    writePage(xml, flow.sections[index].page);
    if (index > 0) {
        xml.start("w:pgNumType");
        xml.attribute("w:start", "1");
        xml.end();
    }
    xml.start("w:cols");
    xml.attribute("w:space", "720");
    xml.end();
    xml.empty("w:titlePg");
    xml.end();
}

/// The blocks of a section that come out as something.
std::vector<const FlowBlock*> writtenBlocks(const Section& section)
{
    std::vector<const FlowBlock*> blocks;
    for (const auto& block : section.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table || isWritten(*table))
            blocks.push_back(&block);
    }
    return blocks;
}

/// `end` is the section's w:sectPr where it has to stand in a paragraph: in all sections but the
/// last. Word wants a paragraph after a table at the end, and takes two tables in a row for one.
void writeBlocks(ParagraphWriter& writer, const Section& section, Compatibility mode,
                 const QByteArray& end)
{
    const auto blocks = writtenBlocks(section);
    const auto isTable = [&](size_t index) {
        return std::holds_alternative<Table>(*blocks[index]);
    };
    for (size_t index = 0; index < blocks.size(); ++index) {
        const bool last = index + 1 == blocks.size();
        if (const auto* paragraph = std::get_if<Paragraph>(blocks[index])) {
            writer.write(*paragraph, section.page.textWidth(), last ? end : QByteArray());
            continue;
        }
        writeTable(writer, std::get<Table>(*blocks[index]), mode);
        if (last || isTable(index + 1))
            writer.writeMinimal(last ? end : QByteArray());
    }
    if (blocks.empty())
        writer.writeMinimal(end);
}

/// A w:sectPr as bytes, to be put into a paragraph's properties.
QByteArray sectionProperties(const Flow& flow, const Margins& margins, size_t index)
{
    Xml xml;
    const auto prolog = xml.finished().size();
    writeSectionProperties(xml, flow, margins, index);
    return xml.finished().mid(prolog);
}

} // namespace

QByteArray documentPart(const Flow& flow, const form::RuleLengths& rules, const Margins& margins,
                        Compatibility mode)
{
    Xml xml;
    xml.start("w:document");
    xml.attribute("xmlns:w", wordNamespace);
    xml.attribute("xmlns:r", relationNamespace);
    xml.start("w:body");
    ParagraphWriter writer(xml, flow, rules);
    for (size_t index = 0; index < flow.sections.size(); ++index) {
        const bool last = index + 1 == flow.sections.size();
        const QByteArray properties = sectionProperties(flow, margins, index);
        if (composition::needsParagraphBefore(flow, index))
            index == 0 ? writer.writeHidden() : writer.writeFaint();
        writeBlocks(writer, flow.sections[index], mode, last ? QByteArray() : properties);
        if (last)
            xml.raw(properties);
    }
    xml.end();
    xml.end();
    return xml.finished();
}

} // namespace thidua::docx
