// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "docx/Xml.h"
#include "form/RuleLengths.h"

#include <map>

namespace thidua::docx {

/// Writes paragraphs into one part. The flow must outlive it: short rules are known by their place
/// in it.
class ParagraphWriter {
public:
    ParagraphWriter(Xml& xml, const composition::Flow& flow, const form::RuleLengths& rules);

    /// `room` is how wide the paragraph's container is, twips: it says where a short rule begins.
    /// `sectionEnd`: a w:sectPr that ends with this paragraph, or nothing.
    void write(const composition::Paragraph& paragraph, int room,
               const QByteArray& sectionEnd = {});
    /// The smallest paragraph there is, where the format wants one and the paper has none.
    void writeMinimal(const QByteArray& sectionEnd = {});
    /// One that is hidden: it takes no room.
    void writeHidden();
    /// One of a twip, the least that LibreOffice begins a page with.
    void writeFaint();

    Xml& xml() { return m_xml; }

private:
    composition::ParagraphFormat formatOf(const composition::Paragraph& paragraph, int room) const;
    void writeProperties(const composition::Paragraph& paragraph, int room,
                         const QByteArray& sectionEnd);
    void writeRuns(const composition::Paragraph& paragraph);
    void writeNoteNumber(const composition::Run& run, const composition::CharacterFormat& text,
                         const composition::CharacterFormat& base);
    void writeRun(const QString& text, const composition::CharacterFormat& format,
                  const composition::CharacterFormat& base);

    Xml& m_xml;
    const composition::Flow& m_flow;
    std::map<const composition::Paragraph*, int> m_rules; ///< twips
};

} // namespace thidua::docx
