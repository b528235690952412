// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/XmlTree.h"

#include "base/Limits.h"
#include "base/Sentence.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace thidua::docx {

using base::Error;
using base::Sentence;

namespace {

Error refused(const QString& name, const QString& why)
{
    return {base::ErrorCode::Refused,
            Sentence::tr("%1: phần này của tệp DOCX %2; hãy mở và lưu lại bằng Word.", name, why),
            {}};
}

/// The parser takes time in the square of the number of attributes: a tag that long is refused
/// before it sees it.
bool hasEndlessTag(const QByteArray& bytes)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '<')
            open = i;
        else if (bytes[i] == '>')
            open = -1;
        else if (open >= 0 && i - open > base::limits::xmlTagBytes)
            return true;
    }
    return false;
}

void startElement(std::vector<XmlNode*>& open, const QXmlStreamReader& reader)
{
    XmlNode node;
    node.name = reader.name().toString();
    for (const auto& attribute : reader.attributes())
        node.attributes[attribute.name().toString()] = attribute.value().toString();
    open.back()->children.push_back(std::move(node));
    open.push_back(&open.back()->children.back());
}

} // namespace

const XmlNode* XmlNode::child(QStringView childName) const
{
    const auto found =
        std::find_if(children.begin(), children.end(),
                     [childName](const XmlNode& one) { return one.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::attribute(const QString& attributeName) const
{
    const auto found = attributes.find(attributeName);
    return found == attributes.end() ? QString() : found->second;
}

base::Result<XmlNode> parseXml(const QByteArray& bytes, const QString& name)
{
    if (hasEndlessTag(bytes))
        return refused(name, Sentence::tr("có thẻ dài bất thường"));
    XmlNode root;
    std::vector<XmlNode*> open = {&root};
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return refused(name, Sentence::tr("có khai báo DTD"));
        case QXmlStreamReader::StartElement:
            if (std::ssize(open) > base::limits::xmlDepth ||
                reader.attributes().size() > base::limits::xmlAttributes)
                return refused(name, Sentence::tr("lồng nhau quá sâu"));
            startElement(open, reader);
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            open.back()->text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || root.children.empty())
        return refused(name, Sentence::tr("hỏng"));
    return XmlNode(root.children.front());
}

} // namespace thidua::docx
