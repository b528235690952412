// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/PrintedLines.h"

#include "base/Sentence.h"
#include "docx/XmlTree.h"

#include <algorithm>
#include <cmath>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::Sentence;
using docx::XmlNode;

namespace {

constexpr double sameLine = 2;    ///< points
constexpr size_t mostPages = 500; ///< a probe has fewer than ten
constexpr size_t mostWords = 200'000;
constexpr double mostCoordinate = 1e5; ///< points

struct Word {
    double x = 0;
    double y = 0;
    QString text;
};

Error refused(const QString& name, const QString& detail)
{
    return {base::ErrorCode::Refused,
            Sentence::tr("%1: đây không phải là kết quả của pdftotext -bbox; hãy chạy "
                         "pdftotext -bbox probe.pdf probe.bbox.html rồi thử lại.",
                         name),
            detail};
}

/// pdftotext begins with the document type of XHTML. The reader refuses them all, and what is not
/// this one stays for it to refuse.
QByteArray withoutDocumentType(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1000).trimmed();
    const auto end = bytes.indexOf('>');
    const bool plain = start.startsWith("<!DOCTYPE html") && end >= 0 && end < 1000 &&
                       !bytes.left(end).contains('[');
    return plain ? bytes.mid(end + 1) : bytes;
}

QString comparable(const QString& text)
{
    QString plain;
    for (const QChar unit : text.normalized(QString::NormalizationForm_C)) {
        if (unit == u'\u2011' || unit == u'\u2010' || unit == u'\u00AD')
            plain += u'-';
        else if (!unit.isSpace())
            plain += unit;
    }
    return plain;
}

void appendLines(std::vector<PrintedLine>& lines, std::vector<Word> words, int page)
{
    const auto byHeight = [](const Word& a, const Word& b) { return a.y < b.y; };
    std::stable_sort(words.begin(), words.end(), byHeight);
    for (auto first = words.begin(); first != words.end();) {
        const auto last = std::find_if(
            first, words.end(), [&](const Word& word) { return word.y - first->y > sameLine; });
        std::stable_sort(first, last, [](const Word& a, const Word& b) { return a.x < b.x; });
        PrintedLine line{page, (last - 1)->y, {}};
        for (auto word = first; word != last; ++word) {
            line.y = std::max(line.y, word->y);
            line.text += comparable(word->text);
        }
        if (!line.text.isEmpty())
            lines.push_back(std::move(line));
        first = last;
    }
}

const XmlNode* pagesOf(const XmlNode& html)
{
    const XmlNode* body = html.name == u"html" ? html.child(u"body") : nullptr;
    return body ? body->child(u"doc") : nullptr;
}

/// Nothing where a coordinate is none.
std::optional<std::vector<Word>> wordsOf(const XmlNode& page)
{
    std::vector<Word> words;
    for (const auto& node : page.children) {
        if (node.name != u"word")
            continue;
        bool isX = false;
        bool isY = false;
        const double x = node.attribute(u"xMin"_s).toDouble(&isX);
        const double y = node.attribute(u"yMax"_s).toDouble(&isY);
        if (!isX || !isY || !(std::abs(x) < mostCoordinate) || !(std::abs(y) < mostCoordinate))
            return std::nullopt;
        words.push_back({x, y, node.text});
    }
    return words;
}

} // namespace

base::Result<std::vector<PrintedLine>> readBoundingBoxes(const QByteArray& bytes,
                                                         const QString& name)
{
    const auto html = docx::parseXml(withoutDocumentType(bytes), name);
    if (!html)
        return refused(name, html.error().detail);
    const XmlNode* doc = pagesOf(*html);
    if (!doc || doc->children.empty() || doc->children.size() > mostPages)
        return refused(name, u"no pages, or too many"_s);
    std::vector<PrintedLine> lines;
    size_t count = 0;
    for (size_t page = 0; page < doc->children.size(); ++page) {
        auto words = wordsOf(doc->children[page]);
        if (!words || (count += words->size()) > mostWords)
            return refused(name, u"page %1"_s.arg(page + 1));
        appendLines(lines, std::move(*words), static_cast<int>(page));
    }
    if (lines.empty())
        return refused(name, u"no words"_s);
    return lines;
}

std::vector<PrintedLine> printedLines(const layout::Pages& pages)
{
    std::vector<PrintedLine> lines;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        std::vector<Word> words;
        for (const auto& line : pages.pages[page].lines)
            words.push_back({line.x / 20, line.baseline / 20, line.text()});
        appendLines(lines, std::move(words), static_cast<int>(page));
    }
    return lines;
}

} // namespace thidua::pipeline
