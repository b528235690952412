// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/FootnotesPart.h"

#include "docx/Namespaces.h"
#include "docx/ParagraphWriter.h"

#include <algorithm>

namespace thidua::docx {

using composition::Flow;
using composition::StyleId;

namespace {

/// As high as layout leaves room for it.
constexpr int separatorHeight = 120;

void writeSeparator(Xml& xml, const Flow& flow, int id)
{
    const bool continuation = id == noteContinuationId;
    xml.start("w:footnote");
    xml.attribute("w:type", continuation ? "continuationSeparator" : "separator");
    xml.attribute("w:id", id);
    xml.start("w:p");
    xml.start("w:pPr");
    xml.value("w:pStyle", flow.styles.of(StyleId::Footnote).docxId);
    xml.start("w:spacing");
    xml.attribute("w:before", "0");
    xml.attribute("w:after", "0");
    xml.attribute("w:line", separatorHeight);
    xml.attribute("w:lineRule", "exact");
    xml.end();
    xml.end();
    xml.start("w:r");
    xml.empty(continuation ? "w:continuationSeparator" : "w:separator");
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

bool hasNotes(const Flow& flow)
{
    return std::any_of(flow.sections.begin(), flow.sections.end(),
                       [](const auto& section) { return !section.notes.empty(); });
}

QByteArray footnotesPart(const Flow& flow)
{
    Xml xml;
    xml.start("w:footnotes");
    xml.attribute("xmlns:w", wordNamespace);
    writeSeparator(xml, flow, noteSeparatorId);
    writeSeparator(xml, flow, noteContinuationId);
    ParagraphWriter writer(xml, flow, {});
    int id = noteContinuationId;
    for (const auto& section : flow.sections)
        for (const auto& note : section.notes) {
            xml.start("w:footnote");
            xml.attribute("w:id", ++id);
            writer.write(note, section.page.textWidth());
            xml.end();
        }
    xml.end();
    return xml.finished();
}

} // namespace thidua::docx
