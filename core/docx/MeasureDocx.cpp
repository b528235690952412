// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/MeasureDocx.h"

#include "archive/Package.h"
#include "base/Sentence.h"
#include "docx/EffectiveFormat.h"
#include "docx/XmlTree.h"

#include <algorithm>

namespace thidua::docx {

using namespace Qt::StringLiterals;
using base::Length;
using base::Result;
using form::MeasuredForm;

namespace {

/// What the walk through the body carries along.
struct Walk {
    const FormatTable& formats;
    const composition::StyleSheet& styles;
    const base::TextRuler& ruler;
    MeasuredForm form;
    int container = 0;     ///< width for text where the walk is, twips
    QString lastComponent; ///< of the text above
    int widestAbove = 0;   ///< its widest line
    bool inTable = false;
};

const composition::Style* ours(const Walk& walk, const QString& id)
{
    const auto found =
        std::find_if(walk.styles.styles.begin(), walk.styles.styles.end(),
                     [&id](const composition::Style& style) { return style.docxId == id; });
    return found == walk.styles.styles.end() ? nullptr : &*found;
}

bool isCapitals(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.toUpper() != letter; });
}

QString textOf(const XmlNode& run)
{
    QString text;
    for (const auto& part : run.children) {
        if (part.name == u"t")
            text += part.text;
        else if (part.name == u"noBreakHyphen")
            text += u'-';
        else if (part.name == u"tab" || part.name == u"br")
            text += u' ';
    }
    return text;
}

void addType(Walk& walk, form::MeasuredType type)
{
    auto& types = walk.form.types;
    const bool known = std::any_of(types.begin(), types.end(), [&type](form::MeasuredType other) {
        other.excerpt = type.excerpt;
        return other == type;
    });
    if (!known)
        types.push_back(std::move(type));
}

/// Returns the text; adds what its runs look like.
QString measureRuns(Walk& walk, const XmlNode& paragraph, const EffectiveFormat& base,
                    const QString& component)
{
    QString whole;
    for (const auto& run : paragraph.children)
        if (run.name == u"r")
            whole += textOf(run);
    for (const auto& run : paragraph.children) {
        const auto* properties = run.child(u"rPr");
        const bool raised = properties && properties->child(u"vertAlign");
        if (run.name != u"r" || raised || textOf(run).trimmed().isEmpty())
            continue;
        const auto format = walk.formats.ofRun(base, run);
        addType(walk, {component, format.family, format.halfPoints / 2.0, format.bold,
                       format.italic, isCapitals(whole), format.alignment, whole.left(60)});
    }
    return whole;
}

void measureRule(Walk& walk, const EffectiveFormat& format)
{
    const int length = walk.container - format.left - format.right;
    walk.form.rules.push_back({walk.lastComponent, Length::twips(length),
                               Length::twips(walk.widestAbove),
                               Length::twips(std::abs(format.left - format.right) / 2)});
}

void measureParagraph(Walk& walk, const XmlNode& paragraph)
{
    const auto format = walk.formats.ofParagraph(paragraph);
    const auto* style = ours(walk, format.styleId);
    const QString component = style ? style->component : QString();
    if (format.topRule && format.isShortRule) {
        measureRule(walk, format);
        return;
    }
    const QString text = measureRuns(walk, paragraph, format, component);
    if (text.trimmed().isEmpty())
        return;
    const int room = walk.container - format.left - format.right;
    const int width =
        walk.ruler.width(text, format.halfPoints, base::fontStyle(format.bold, format.italic))
            .twips();
    walk.widestAbove =
        std::max(component == walk.lastComponent ? walk.widestAbove : 0, std::min(width, room));
    walk.lastComponent = component;
    if (!walk.inTable)
        walk.form.paragraphs.push_back({component, Length::twips(format.firstLine),
                                        Length::twips(format.after), format.lineSpacing,
                                        text.left(60)});
}

int twipsOf(const XmlNode* node, const QString& attribute)
{
    return node ? node->attribute(attribute).toInt() : 0;
}

void measureSection(Walk& walk, const XmlNode& section)
{
    const XmlNode* size = section.child(u"pgSz");
    const XmlNode* margins = section.child(u"pgMar");
    const auto margin = [margins](const QString& side) {
        return Length::twips(twipsOf(margins, side));
    };
    walk.form.pages.push_back({Length::twips(twipsOf(size, u"w"_s)),
                               Length::twips(twipsOf(size, u"h"_s)), margin(u"top"_s),
                               margin(u"bottom"_s), margin(u"left"_s), margin(u"right"_s)});
}

void measureTable(Walk& walk, const XmlNode& table)
{
    const int outside = walk.container;
    walk.inTable = true;
    for (const auto& row : table.children) {
        if (row.name != u"tr")
            continue;
        for (const auto& cell : row.children) {
            if (cell.name != u"tc")
                continue;
            const XmlNode* properties = cell.child(u"tcPr");
            walk.container = properties ? twipsOf(properties->child(u"tcW"), u"w"_s) : outside;
            for (const auto& paragraph : cell.children)
                if (paragraph.name == u"p")
                    measureParagraph(walk, paragraph);
        }
    }
    walk.inTable = false;
    walk.container = outside;
}

/// The section that ends with this block: the last one of the body, or that of a paragraph.
const XmlNode* sectionEnding(const XmlNode& block)
{
    if (block.name == u"sectPr")
        return &block;
    const XmlNode* properties = block.name == u"p" ? block.child(u"pPr") : nullptr;
    return properties ? properties->child(u"sectPr") : nullptr;
}

/// The width of text of the section in which the block of that index stands: a section says it
/// where it ends.
int textWidth(const XmlNode& body, size_t index)
{
    for (; index < body.children.size(); ++index) {
        if (const XmlNode* section = sectionEnding(body.children[index])) {
            const XmlNode* margins = section->child(u"pgMar");
            return twipsOf(section->child(u"pgSz"), u"w"_s) - twipsOf(margins, u"left"_s) -
                   twipsOf(margins, u"right"_s);
        }
    }
    return 0;
}

void measureBody(Walk& walk, const XmlNode& body)
{
    walk.container = textWidth(body, 0);
    for (size_t i = 0; i < body.children.size(); ++i) {
        const XmlNode& block = body.children[i];
        if (block.name == u"tbl")
            measureTable(walk, block);
        if (block.name == u"p")
            measureParagraph(walk, block);
        if (const XmlNode* section = sectionEnding(block)) {
            measureSection(walk, *section);
            walk.container = textWidth(body, i + 1);
        }
    }
}

bool hasPageField(const XmlNode& node)
{
    if (node.name == u"instrText" && node.text.contains(u"PAGE"))
        return true;
    return std::any_of(node.children.begin(), node.children.end(), hasPageField);
}

/// A header with a PAGE field in it shows the number of every page that uses it.
void measureHeader(Walk& walk, const XmlNode& header)
{
    if (!hasPageField(header) || !header.child(u"p"))
        return;
    const auto format = walk.formats.ofParagraph(*header.child(u"p"));
    const bool centred = format.alignment == form::MeasuredAlignment::Centre;
    walk.form.numbers.push_back(
        {2, u"PAGE"_s, format.halfPoints / 2.0, Length::mm(centred ? 0 : 50), true});
}

} // namespace

Result<MeasuredForm> measureDocx(const QByteArray& bytes, const QString& file,
                                 const composition::StyleSheet& styles,
                                 const base::TextRuler& ruler)
{
    const auto parts = archive::unpack(bytes, file);
    if (!parts)
        return parts.error();
    std::map<QString, XmlNode> trees;
    for (const auto& part : *parts) {
        if (!part.name.startsWith(u"word/") || !part.name.endsWith(u".xml"))
            continue;
        auto tree = parseXml(part.bytes, file + u'/' + part.name);
        if (!tree)
            return tree.error();
        trees[part.name] = std::move(tree).value();
    }
    const auto document = trees.find(u"word/document.xml"_s);
    if (document == trees.end() || !document->second.child(u"body"))
        return base::Error{
            base::ErrorCode::Refused,
            base::Sentence::tr("%1: tệp này không phải là văn bản Word; hãy chọn tệp .docx.", file),
            {}};
    const FormatTable formats(trees[u"word/styles.xml"_s]);
    Walk walk{formats, styles, ruler, {}, 0, {}, 0, false};
    measureBody(walk, *document->second.child(u"body"));
    for (const auto& [name, tree] : trees)
        if (name.startsWith(u"word/header"))
            measureHeader(walk, tree);
    return walk.form;
}

} // namespace thidua::docx
