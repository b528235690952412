// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/Margins.h"

#include "docx/Namespaces.h"
#include "docx/ParagraphWriter.h"

#include <algorithm>

namespace thidua::docx {

using namespace Qt::StringLiterals;
using composition::Flow;
using composition::Paragraph;
using composition::StyleId;

namespace {

void writeFieldMark(Xml& xml, const char* type)
{
    xml.start("w:r");
    xml.start("w:fldChar");
    xml.attribute("w:fldCharType", type);
    xml.end();
    xml.end();
}

void startStyled(Xml& xml, const QString& style)
{
    xml.start("w:p");
    xml.start("w:pPr");
    xml.value("w:pStyle", style);
    xml.end();
}

void startPart(Xml& xml, bool footer)
{
    xml.start(footer ? "w:ftr" : "w:hdr");
    xml.attribute("xmlns:w", wordNamespace);
}

QByteArray pageNumberHeader(const Flow& flow)
{
    Xml xml;
    startPart(xml, false);
    startStyled(xml, flow.styles.of(StyleId::PageNumber).docxId);
    writeFieldMark(xml, "begin");
    xml.start("w:r");
    xml.start("w:instrText");
    xml.attribute("xml:space", "preserve");
    xml.text(u" PAGE ");
    xml.end();
    xml.end();
    writeFieldMark(xml, "separate");
    xml.start("w:r");
    xml.line("w:t", u"2");
    xml.end();
    writeFieldMark(xml, "end");
    xml.end();
    xml.end();
    return xml.finished();
}

QByteArray filledPart(const Flow& flow, const std::vector<Paragraph>& paragraphs, int room,
                      bool footer)
{
    Xml xml;
    startPart(xml, footer);
    ParagraphWriter writer(xml, flow, {});
    for (const auto& paragraph : paragraphs)
        writer.write(paragraph, room);
    if (paragraphs.empty()) {
        startStyled(xml, flow.styles.of(footer ? StyleId::Contact : StyleId::PageNumber).docxId);
        xml.end();
    }
    xml.end();
    return xml.finished();
}

/// Collects parts; equal ones are written once.
class Collector {
public:
    explicit Collector(int firstRelation) : m_firstRelation(firstRelation) {}

    size_t add(const QByteArray& bytes, bool footer)
    {
        const auto same = [&](const MarginPart& part) {
            return part.footer == footer && part.bytes == bytes;
        };
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), same);
        if (found != m_parts.end())
            return static_cast<size_t>(found - m_parts.begin());
        const QString number = QString::number(footer ? ++m_footers : ++m_headers);
        const QString file = (footer ? u"footer"_s : u"header"_s) + number + u".xml"_s;
        const QString relation =
            u"rId"_s + QString::number(m_firstRelation + static_cast<int>(m_parts.size()));
        m_parts.push_back({file, relation, footer, bytes});
        return m_parts.size() - 1;
    }
    std::vector<MarginPart> take() { return std::move(m_parts); }

private:
    int m_firstRelation;
    int m_headers = 0;
    int m_footers = 0;
    std::vector<MarginPart> m_parts;
};

} // namespace

Margins marginsOf(const Flow& flow, int firstRelation)
{
    Margins margins;
    margins.hasFooters =
        std::any_of(flow.sections.begin(), flow.sections.end(),
                    [](const auto& section) { return !section.firstFooter.empty(); });
    Collector collector(firstRelation);
    collector.add(pageNumberHeader(flow), false);
    for (const auto& section : flow.sections) {
        const int room = section.page.textWidth();
        Margins::Use use;
        use.firstHeader = collector.add(filledPart(flow, section.firstHeader, room, false), false);
        if (margins.hasFooters)
            use.firstFooter =
                collector.add(filledPart(flow, section.firstFooter, room, true), true);
        margins.uses.push_back(use);
    }
    margins.parts = collector.take();
    return margins;
}

} // namespace thidua::docx
