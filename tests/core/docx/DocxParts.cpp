// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"

#include "archive/Package.h"
#include "support/Files.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace thidua::support {

using namespace Qt::StringLiterals;

namespace {

Node readElement(QXmlStreamReader& reader)
{
    Node node;
    node.name = reader.qualifiedName().toString();
    for (const auto& attribute : reader.attributes())
        node.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            node.children.push_back(readElement(reader));
        if (token == QXmlStreamReader::Characters)
            node.text += reader.text();
    }
    return node;
}

const Node* descend(const Node& node, const QStringList& names)
{
    const Node* at = &node;
    for (const auto& name : names) {
        if (!at->has(name))
            return nullptr;
        at = &at->child(name);
    }
    return at;
}

} // namespace

const Node& Node::child(const QString& childName) const
{
    static const Node missing;
    for (const auto& candidate : children)
        if (candidate.name == childName)
            return candidate;
    ADD_FAILURE() << "no " << words(childName) << " in " << words(name);
    return missing;
}

bool Node::has(const QString& childName) const { return childNames().contains(childName); }

QString Node::attribute(const QString& attributeName) const
{
    const auto found = attributes.find(attributeName);
    return found == attributes.end() ? QString() : found->second;
}

QString Node::value(const QString& path, const QString& attributeName) const
{
    const Node* found = descend(*this, path.split(u'/'));
    return found ? found->attribute(attributeName) : QString();
}

std::vector<Node> Node::all(const QString& descendantName) const
{
    std::vector<Node> found;
    for (const auto& candidate : children) {
        if (candidate.name == descendantName)
            found.push_back(candidate);
        const auto deeper = candidate.all(descendantName);
        found.insert(found.end(), deeper.begin(), deeper.end());
    }
    return found;
}

QStringList Node::childNames() const
{
    QStringList names;
    for (const auto& candidate : children)
        names << candidate.name;
    return names;
}

Node parsed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    Node root;
    if (reader.readNextStartElement())
        root = readElement(reader);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << words(reader.errorString());
    return root;
}

Parts partsOf(const composition::Flow& flow, const form::RuleLengths& rules,
              docx::Compatibility mode)
{
    const auto bytes = docx::toDocx(flow, rules, mode);
    EXPECT_TRUE(bytes.isOk());
    const auto unpacked = archive::unpack(*bytes, u"x.docx"_s);
    EXPECT_TRUE(unpacked.isOk());
    Parts parts;
    for (const auto& part : *unpacked)
        parts[part.name] = part.bytes;
    return parts;
}

Node bodyOf(const composition::Flow& flow, const form::RuleLengths& rules, docx::Compatibility mode)
{
    return parsed(partsOf(flow, rules, mode)[u"word/document.xml"_s]).child(u"w:body"_s);
}

Node styleOf(const composition::Flow& flow, const QString& id)
{
    const Node styles = parsed(partsOf(flow)[u"word/styles.xml"_s]);
    for (const auto& style : styles.all(u"w:style"_s))
        if (style.attribute(u"w:styleId"_s) == id)
            return style;
    ADD_FAILURE() << "no style " << words(id);
    return {};
}

} // namespace thidua::support
