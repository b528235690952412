// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/Metadata.h"

namespace thidua::pdf {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"Thi Đua"_s;

QByteArray padded(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

/// "D:20200326": what is not known is left out (ISO 32000-1, 7.9.4).
QByteArray dateString(const base::Date& date)
{
    QByteArray text = "(D:" + padded(date.year(), 4);
    if (date.month() != 0)
        text += padded(date.month(), 2);
    if (date.day() != 0)
        text += padded(date.day(), 2);
    return text + ')';
}

/// "2020-03-26", likewise.
QByteArray xmpDate(const base::Date& date)
{
    QByteArray text = padded(date.year(), 4);
    if (date.month() != 0)
        text += '-' + padded(date.month(), 2);
    if (date.day() != 0)
        text += '-' + padded(date.day(), 2);
    return text;
}

/// XML 1.0 has no control characters but tab and line ends.
QByteArray xmlText(const QString& text)
{
    QString allowed;
    for (const QChar unit : text)
        if (unit >= u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r')
            allowed += unit;
    return allowed.toHtmlEscaped().toUtf8();
}

QByteArray inDefaultLanguage(const char* name, const QString& text)
{
    const QByteArray tag(name);
    return "<" + tag + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlText(text) +
           "</rdf:li></rdf:Alt></" + tag + ">\n";
}

QByteArray description(const composition::Properties& properties)
{
    QByteArray text = "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
                      "<dc:format>application/pdf</dc:format>\n";
    text += inDefaultLanguage("dc:title", properties.title);
    if (!properties.author.isEmpty())
        text += "<dc:creator><rdf:Seq><rdf:li>" + xmlText(properties.author) +
                "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!properties.subject.isEmpty())
        text += inDefaultLanguage("dc:description", properties.subject);
    text += "<xmp:CreatorTool>" + xmlText(program) + "</xmp:CreatorTool>\n";
    if (properties.date.isEmpty())
        return text;
    const QByteArray date = xmpDate(properties.date);
    return text + "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date +
           "</xmp:ModifyDate>\n";
}

} // namespace

QByteArray textString(const QString& text)
{
    QByteArray digits = "FEFF";
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + digits + '>';
}

QByteArray information(const composition::Properties& properties)
{
    QByteArray text = "<<\n/Title " + textString(properties.title);
    if (!properties.author.isEmpty())
        text += "\n/Author " + textString(properties.author);
    if (!properties.subject.isEmpty())
        text += "\n/Subject " + textString(properties.subject);
    text += "\n/Creator " + textString(program);
    if (!properties.date.isEmpty())
        text += "\n/CreationDate " + dateString(properties.date) + "\n/ModDate " +
                dateString(properties.date);
    return text + "\n>>";
}

QByteArray xmpPacket(const composition::Properties& properties)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n" +
           description(properties) +
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace thidua::pdf
