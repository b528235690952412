// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Annexes.h"

#include "base/Sentence.h"
#include "reading/Outline.h"
#include "reading/Places.h"
#include "reading/Repair.h"
#include "reading/Shapes.h"
#include "reading/Titles.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// Lines between the beginning of a paper that goes with another and its "(Kèm theo …)".
constexpr size_t mostTitleLines = 8;

/// "Phụ lục", "PHỤ LỤC I", "Phụ lục 2: Danh sách …".
QRegularExpressionMatch annexLabel(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:số\\s+)?([IVXL]+|\\d{1,2}[A-Za-z]?))?\\s*(?:$|[.:\\-–]\\s*(.*)$)"_s);
    return form.match(text);
}

bool isNote(const QString& text)
{
    if (!text.startsWith(u'('))
        return false;
    static const QRegularExpression form(
        u"^\\(\\s*(?:Kèm theo|Ban hành kèm theo|Đính kèm|Gửi kèm|Kèm)\\b"_s, anyCase);
    return form.match(text).hasMatch();
}

bool beginsAnnex(const Lines& lines, size_t i, const regulation::Kinds& kinds)
{
    const Line& line = lines[i];
    if (line.rule || line.isRow() || line.text.size() > 160)
        return false;
    const QString text = line.text.simplified().text;
    if (text.startsWith(u'P') && annexLabel(text).hasMatch())
        return true;
    size_t k = i;
    while (k < std::min(lines.size(), i + mostTitleLines) && !isNote(lines[k].text.text)) {
        const QString between = lines[k++].text.simplified().text;
        if (isPost(between) || isPersonName(between) ||
            (k > i + 1 && annexLabel(between).hasMatch()))
            return false;
    }
    if (k >= lines.size() || !isNote(lines[k].text.text))
        return false;
    return (text::isCapitals(text) && line.blanksBefore > 0) || titleIn(line, kinds);
}

class Reader {
public:
    Reader(const Lines& lines, const Measure& measure, const regulation::Kinds& kinds)
        : m_lines(lines), m_measure(measure), m_kinds(kinds)
    {
    }

    Annexes read(size_t begin)
    {
        while (begin < m_lines.size()) {
            const size_t body = takeTitle(begin);
            const size_t end = findAnnex(m_lines, std::max(body, begin + 1), m_kinds);
            takeBody(body, end);
            begin = end;
        }
        return std::move(m_result);
    }

private:
    /// The lines above the body of one annex; returns where the body begins.
    size_t takeTitle(size_t begin)
    {
        m_result.annexes.emplace_back();
        m_result.places.push_back({u"annexes"_s, {index()}, m_lines[begin].number});
        size_t i = begin;
        const auto label = annexLabel(m_lines[begin].text.simplified().text);
        if (label.hasMatch()) {
            annex().label = label.captured(1).isEmpty()
                                ? u"Phụ lục"_s
                                : QString(u"Phụ lục "_s + label.captured(1));
            if (!label.captured(2).isEmpty())
                annex().title += label.captured(2);
            ++i;
        }
        const size_t note = noteAfter(i);
        for (; i < note; ++i)
            if (!takeTitleLine(m_lines[i]))
                return i;
        return takeNote(i);
    }

    /// Where "(Kèm theo …)" stands, else where the title in capitals ends.
    size_t noteAfter(size_t begin) const
    {
        const size_t most = std::min(m_lines.size(), begin + mostTitleLines);
        for (size_t i = begin; i < most; ++i)
            if (isNote(m_lines[i].text.text))
                return i;
        size_t i = begin;
        while (i < most && (m_lines[i].rule || text::isCapitals(m_lines[i].text.text)) &&
               !labelOf(m_lines[i].text.text))
            ++i;
        return i;
    }

    bool takeTitleLine(const Line& line)
    {
        if (line.rule)
            return true;
        if (line.isRow() || (labelOf(line.text.text) && !titleIn(line, m_kinds)))
            return false;
        for (const QString& piece : splitAtNationalHead(line.text.simplified().text)) {
            if (isNationalName(piece) || isMotto(piece) ||
                (isBodyName(piece) && annex().title.isEmpty())) {
                m_result.warnings.push_back(
                    {line.number, piece,
                     base::Sentence::tr("Bỏ phần đầu lặp lại ở văn bản kèm theo.")});
                continue;
            }
            annex().title += piece;
        }
        return true;
    }

    size_t takeNote(size_t i)
    {
        if (i >= m_lines.size() || !isNote(m_lines[i].text.text))
            return i;
        for (; i < m_lines.size(); ++i) {
            if (!m_lines[i].rule)
                annex().note += m_lines[i].text.simplified().text;
            if (m_lines[i].text.text.contains(u')') || annex().note.size() > 4)
                break;
        }
        return i + 1;
    }

    void takeBody(size_t begin, size_t end)
    {
        Paragraphs paragraphs = joined(m_lines, std::min(begin, end), end, m_measure);
        if (!paragraphs.empty() && !paragraphs.back().isTable())
            paragraphs.back().text =
                withEndMark(paragraphs.back().text, paragraphs.back().line, m_result.warnings);
        Outline outline = outlined(paragraphs);
        addPlaces(u"annexes"_s, {index()}, outline, m_result.places);
        m_result.warnings.insert(m_result.warnings.end(), outline.warnings.begin(),
                                 outline.warnings.end());
        annex().body = std::move(outline.blocks);
    }

    document::Annex& annex() { return m_result.annexes.back(); }
    int index() const { return static_cast<int>(m_result.annexes.size()) - 1; }

    const Lines& m_lines;
    const Measure& m_measure;
    const regulation::Kinds& m_kinds;
    Annexes m_result;
};

} // namespace

size_t findAnnex(const Lines& lines, size_t begin, const regulation::Kinds& kinds)
{
    for (size_t i = begin; i < lines.size(); ++i)
        if (beginsAnnex(lines, i, kinds))
            return i;
    return lines.size();
}

Annexes readAnnexes(const Lines& lines, size_t begin, const Measure& measure,
                    const regulation::Kinds& kinds)
{
    return Reader(lines, measure, kinds).read(begin);
}

bool isSignedMark(const QString& text)
{
    static const QRegularExpression form(
        u"^\\(?\\s*(?:Đã ký|Ký tên|Ký, (?:ghi rõ|đóng dấu)|Ký và|Chữ ký)[^)]*\\)?\\.?$"_s, anyCase);
    return text.size() < 60 && form.match(text).hasMatch();
}

} // namespace thidua::reading
