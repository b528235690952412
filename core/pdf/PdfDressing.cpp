// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfDressing.h"

#include "pdf/Metadata.h"

#include <QRegularExpression>

#include <cmath>

namespace thidua::pdf {

using namespace Qt::StringLiterals;
using layout::OutlineEntry;

namespace {

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

/// Numbers of the page objects in order.
std::vector<int> pageNumbers(const PdfObjects& pdf)
{
    const QByteArray catalog = pdf.objects.at(pdf.root).head;
    const auto trees = referencesIn(catalog.mid(catalog.indexOf("/Pages")));
    if (trees.empty() || !pdf.objects.contains(trees.front()))
        return {};
    const QByteArray tree = pdf.objects.at(trees.front()).head;
    const auto kids = tree.indexOf('[', tree.indexOf("/Kids"));
    return referencesIn(tree.mid(kids, tree.indexOf(']', kids) - kids));
}

/// One entry of the outline with its place in the tree, as indices of entries; -1: none.
struct Node {
    int parent = -1;
    int former = -1;
    int next = -1;
    int firstChild = -1;
    int lastChild = -1;
    int descendants = 0;
};

/// An entry belongs to the nearest one before it that is higher.
std::vector<Node> outlineTree(const std::vector<OutlineEntry>& entries)
{
    std::vector<Node> nodes(entries.size());
    std::vector<int> open;
    int lastTop = -1;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const auto levelOf = [&entries](int entry) {
            return entries[static_cast<size_t>(entry)].level;
        };
        while (!open.empty() && levelOf(open.back()) >= levelOf(i))
            open.pop_back();
        Node& node = nodes[static_cast<size_t>(i)];
        node.parent = open.empty() ? -1 : open.back();
        int& last = open.empty() ? lastTop : nodes[static_cast<size_t>(open.back())].lastChild;
        node.former = last;
        if (last >= 0)
            nodes[static_cast<size_t>(last)].next = i;
        else if (!open.empty())
            nodes[static_cast<size_t>(open.back())].firstChild = i;
        last = i;
        for (const int ancestor : open)
            ++nodes[static_cast<size_t>(ancestor)].descendants;
        open.push_back(i);
    }
    return nodes;
}

/// QPdfWriter rounds pages to whole points and counts from their lower edge.
double fromBelow(const layout::Page& page, double y)
{
    return std::round(page.height / 20.0) - y / 20.0;
}

/// Adds the objects of the outline; the number of its root, 0 where it is empty.
int addOutline(PdfObjects& pdf, const layout::Pages& pages)
{
    const auto kids = pageNumbers(pdf);
    if (pages.outline.empty() || kids.size() != pages.pages.size())
        return 0;
    const int root = pdf.objects.rbegin()->first + 1;
    const auto nodes = outlineTree(pages.outline);
    const auto link = [root](const char* key, int entry) {
        return entry < 0 ? QByteArray() : key + reference(root + 1 + entry);
    };
    int last = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const OutlineEntry& entry = pages.outline[i];
        const Node& node = nodes[i];
        const auto page = static_cast<size_t>(entry.page);
        QByteArray text = "<< /Title " + textString(entry.title) + " /Parent " +
                          reference(root + 1 + node.parent);
        text += link(" /Prev ", node.former) + link(" /Next ", node.next) +
                link(" /First ", node.firstChild) + link(" /Last ", node.lastChild);
        if (node.descendants > 0)
            text += " /Count " + QByteArray::number(node.descendants);
        text += " /Dest [" + reference(kids[page]) + " /XYZ 0 " +
                QByteArray::number(fromBelow(pages.pages[page], entry.y), 'f', 2) + " null] >>";
        pdf.objects[root + 1 + static_cast<int>(i)] = {text, {}, false};
        last = node.parent < 0 ? static_cast<int>(i) : last;
    }
    pdf.objects[root] = {"<< /Type /Outlines /First " + reference(root + 1) + " /Last " +
                             reference(root + 1 + last) + " /Count " +
                             QByteArray::number(static_cast<int>(nodes.size())) + " >>",
                         {},
                         false};
    return root;
}

/// Sections count from 1 again.
QByteArray pageLabels(const layout::Pages& pages)
{
    QByteArray text;
    for (size_t i = 0; i < pages.pages.size(); ++i)
        if (i == 0 || pages.pages[i].number != pages.pages[i - 1].number + 1)
            text += QByteArray::number(static_cast<int>(i)) + " << /S /D /St " +
                    QByteArray::number(pages.pages[i].number) + " >> ";
    return "<< /Nums [" + text + "] >>";
}

/// Subset fonts bear a tag of six letters, the same in all their dictionaries; Qt's depends on the
/// order of its hash.
void nameFonts(PdfObjects& pdf)
{
    static const QRegularExpression name(u"/FontName /[A-Z]{6}\\+(\\S+)"_s);
    for (auto& [number, object] : pdf.objects) {
        const auto match = name.match(QString::fromLatin1(object.head));
        if (!match.hasMatch())
            continue;
        const QByteArray plain = match.captured(1).toLatin1();
        QByteArray tag;
        const QByteArray digest = QByteArray::number(qChecksum(plain)).rightJustified(6, '0');
        for (const char digit : digest)
            tag += static_cast<char>('A' + (digit - '0'));
        const QByteArray tagged = tag + '+' + plain;
        const QByteArray untaggedBase = "/BaseFont /" + plain + '\n';
        const QByteArray taggedBase = "/BaseFont /" + tagged + '\n';
        object.head.replace(match.captured(0).toLatin1(), QByteArray("/FontName /" + tagged));
        for (auto& [other, user] : pdf.objects)
            user.head.replace(untaggedBase, taggedBase);
    }
}

} // namespace

PdfObjects dressed(PdfObjects pdf, const layout::Pages& pages,
                   const composition::Properties& properties)
{
    nameFonts(pdf);
    const int outline = addOutline(pdf, pages);
    QByteArray extra =
        "/Lang (vi-VN)\n/ViewerPreferences << /DisplayDocTitle true >>\n/PageLabels " +
        pageLabels(pages);
    if (outline != 0)
        extra += "\n/PageMode /UseOutlines\n/Outlines " + reference(outline);
    QByteArray& catalog = pdf.objects.at(pdf.root).head;
    catalog = withoutEntry(catalog, "Metadata"); // Qt from 6.8 on: the present time, a random id
    catalog.insert(catalog.lastIndexOf(">>"), extra + '\n');
    pdf.objects.at(pdf.info).head = information(properties);
    return pdf;
}

} // namespace thidua::pdf
