// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/ParagraphWriter.h"

#include "docx/Formats.h"

#include <algorithm>

namespace thidua::docx {

using composition::CharacterFormat;
using composition::Flow;
using composition::Paragraph;
using composition::ParagraphFormat;
using composition::Run;
using composition::StyleId;

namespace {

/// The element that stands for a character inside a run; null where it stands for itself.
const char* elementOf(char16_t character)
{
    switch (character) {
    case u'\t':
        return "w:tab";
    case u'\n':
    case u'\v':
    case u'\u2028':
    case u'\u2029':
        return "w:br";
    case u'\u2011': // few fonts have it; Word draws the element with the hyphen of any font
        return "w:noBreakHyphen";
    case u'\u00AD':
        return "w:softHyphen";
    default:
        return nullptr;
    }
}

/// A run's text with its line ends as one character and nothing that XML cannot hold.
QString plainText(const QString& text)
{
    const auto isSpecial = [](QChar character) { return character.unicode() < 0x20; };
    if (std::none_of(text.begin(), text.end(), isSpecial))
        return legal(text);
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(u'\v', u'\n');
    return legal(plain);
}

void writeText(Xml& xml, QStringView text)
{
    if (text.isEmpty())
        return;
    xml.start("w:t");
    xml.attribute("xml:space", "preserve");
    xml.text(text);
    xml.end();
}

/// The format of the words that the number of a note stands behind.
CharacterFormat textBefore(const std::vector<Run>& runs, size_t index, const CharacterFormat& base)
{
    while (index > 0 && runs[index].note != 0)
        --index;
    return runs[index].note == 0 ? runs[index].format : base;
}

/// Numbers of notes are upright in any text.
void writePlain(Xml& xml, const CharacterFormat& text, const CharacterFormat& base)
{
    CharacterFormat plain = text;
    plain.bold = false;
    plain.italic = false;
    writeCharacterFormat(xml, plain, base, Extent::Difference);
}

} // namespace

ParagraphWriter::ParagraphWriter(Xml& xml, const Flow& flow, const form::RuleLengths& rules)
    : m_xml(xml), m_flow(flow)
{
    size_t next = 0;
    const auto note = [&](const Paragraph& paragraph) {
        if (paragraph.rule && next < rules.lengths.size())
            m_rules[&paragraph] = rules.lengths[next++].twips();
    };
    for (const auto& section : flow.sections)
        for (const auto& block : section.blocks)
            composition::walkParagraphs(block, note);
}

ParagraphFormat ParagraphWriter::formatOf(const Paragraph& paragraph, int room) const
{
    ParagraphFormat format = paragraph.format;
    if (!paragraph.rule)
        return format;
    const auto found = m_rules.find(&paragraph);
    const int guess = static_cast<int>(room * paragraph.rule->share);
    const int length = std::clamp(found != m_rules.end() ? found->second : guess, 0, room);
    format.firstLine = 0;
    format.left = (room - length) / 2;
    format.right = room - length - format.left;
    return format;
}

void ParagraphWriter::write(const Paragraph& paragraph, int room, const QByteArray& sectionEnd)
{
    m_xml.start("w:p");
    writeProperties(paragraph, room, sectionEnd);
    writeRuns(paragraph);
    m_xml.end();
}

void ParagraphWriter::writeMinimal(const QByteArray& sectionEnd)
{
    Paragraph paragraph;
    paragraph.style = StyleId::SectionEnd;
    paragraph.format = m_flow.styles.of(StyleId::SectionEnd).paragraph;
    write(paragraph, 0, sectionEnd);
}

void ParagraphWriter::writeFaint()
{
    Paragraph paragraph;
    paragraph.style = StyleId::SectionEnd;
    paragraph.format = m_flow.styles.of(StyleId::SectionEnd).paragraph;
    paragraph.format.line = {composition::LineRule::Exact, 1};
    write(paragraph, 0, {});
}

void ParagraphWriter::writeHidden()
{
    m_xml.start("w:p");
    m_xml.start("w:pPr");
    m_xml.value("w:pStyle", m_flow.styles.of(StyleId::SectionEnd).docxId);
    m_xml.start("w:rPr");
    m_xml.empty("w:vanish");
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ParagraphWriter::writeProperties(const Paragraph& paragraph, int room,
                                      const QByteArray& sectionEnd)
{
    const auto& style = m_flow.styles.of(paragraph.style);
    m_xml.start("w:pPr");
    if (paragraph.style != StyleId::Normal)
        m_xml.value("w:pStyle", style.docxId);
    const ParagraphFormat format = formatOf(paragraph, room);
    writeParagraphFormat(m_xml,
                         {format, style.paragraph, Extent::Difference, paragraph.pageBreakBefore});
    // Word gives the paragraph's mark a height of its own, in the last line.
    if (!paragraph.runs.empty() &&
        paragraph.runs.back().format.halfPoints != style.character.halfPoints) {
        m_xml.start("w:rPr");
        writeCharacterFormat(m_xml, paragraph.runs.back().format, style.character,
                             Extent::Difference);
        m_xml.end();
    }
    if (!sectionEnd.isEmpty())
        m_xml.raw(sectionEnd);
    m_xml.end();
}

void ParagraphWriter::writeRuns(const Paragraph& paragraph)
{
    const CharacterFormat& base = m_flow.styles.of(paragraph.style).character;
    const auto& runs = paragraph.runs;
    for (size_t index = 0; index < runs.size();) {
        const CharacterFormat& format = runs[index].format;
        if (runs[index].note != 0) {
            writeNoteNumber(runs[index], textBefore(runs, index, base), base);
            ++index;
            continue;
        }
        QString text;
        for (; index < runs.size() && runs[index].format == format && runs[index].note == 0;
             ++index)
            text += runs[index].text;
        writeRun(plainText(text), format, base);
    }
}

/// Word counts the notes itself; ours are numbered through the paper, so the number is the id.
void ParagraphWriter::writeNoteNumber(const Run& run, const CharacterFormat& text,
                                      const CharacterFormat& base)
{
    m_xml.start("w:r");
    if (run.note > 0) {
        m_xml.start("w:rPr");
        writePlain(m_xml, text, base);
        m_xml.value("w:vertAlign", "superscript");
        m_xml.end();
        m_xml.start("w:footnoteReference");
        m_xml.attribute("w:id", run.text);
        m_xml.end();
    } else {
        m_xml.empty("w:footnoteRef");
    }
    m_xml.end();
}

void ParagraphWriter::writeRun(const QString& text, const CharacterFormat& format,
                               const CharacterFormat& base)
{
    if (text.isEmpty())
        return;
    m_xml.start("w:r");
    if (format != base) {
        m_xml.start("w:rPr");
        writeCharacterFormat(m_xml, format, base, Extent::Difference);
        m_xml.end();
    }
    const QStringView all(text);
    qsizetype start = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const char* element = elementOf(all[at].unicode());
        if (!element)
            continue;
        writeText(m_xml, all.mid(start, at - start));
        m_xml.empty(element);
        start = at + 1;
    }
    writeText(m_xml, all.mid(start));
    m_xml.end();
}

} // namespace thidua::docx
