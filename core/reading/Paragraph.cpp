// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Paragraph.h"

#include "reading/Repair.h"
#include "reading/Shapes.h"
#include "text/Normal.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

/// After these words a sentence goes on, whatever stands on the next line.
bool endsInMidSentence(const QString& text)
{
    static const QSet<QString> words = {
        u"của"_s,  u"và"_s,   u"các"_s, u"cho"_s, u"với"_s,  u"về"_s,    u"tại"_s,
        u"theo"_s, u"từ"_s,   u"do"_s,  u"để"_s,  u"bằng"_s, u"những"_s, u"hoặc"_s,
        u"giữa"_s, u"nhằm"_s, u"vào"_s, u"khi"_s, u"đối"_s,  u"cùng"_s,  u"trên"_s};
    return words.contains(text.section(u' ', -1));
}

bool startsSmall(const QString& text)
{
    for (const QChar character : text) {
        if (character.isLetter())
            return character.isLower();
        if (character.isDigit())
            return text[0] == u'('; // "(19/8/1945 - 19/8/2020)" opens no paragraph
        if (!QStringView(u"“\"‘'(,.;:)").contains(character))
            return false;
        if (QStringView(u",.;:)").contains(character))
            return true; // no sentence begins with its end
    }
    return false;
}

/// "ngày" and "15/5/2016 của …": no paragraph begins with a figure that is no label.
bool isCutBeforeFigure(const QString& before, const QString& after)
{
    return !after.isEmpty() && after[0].isDigit() &&
           (after.contains(u' ') || endsSentence(after)) && !before.isEmpty() &&
           (before.back().isLetter() || before.back() == u',');
}

/// "BNV-" and "VP": the blank of the line end is no part of the text.
bool endsInHyphen(const QString& text)
{
    return text.size() > 1 && text.back() == u'-' && text[text.size() - 2].isLetterOrNumber();
}

/// Which labels have come, so that a number at the beginning of a broken line is not taken for one.
class Sequence {
public:
    bool expects(const Label& label) const
    {
        if (label.kind == LabelKind::Bullet || label.isChapter())
            return true;
        return label.value == 1 || label.value == m_last[place(label)] + 1;
    }
    void note(const Label& label)
    {
        if (label)
            m_last[place(label)] = label.value;
    }

private:
    static size_t place(const Label& label)
    {
        return static_cast<size_t>(label.kind) * 6 + static_cast<size_t>(label.depth);
    }
    std::array<int, 128> m_last{};
};

class Joiner {
public:
    explicit Joiner(const Measure& measure) : m_measure(measure) {}

    void take(const Line& line)
    {
        if (line.rule)
            return;
        if (line.isRow())
            return takeRow(line);
        const Label label = labelOf(line.text.text);
        if (!m_paragraphs.empty() && m_previous != nullptr && continues(line, label))
            join(line);
        else
            begin(line, label);
        m_previous = &line;
    }

    Paragraphs finish()
    {
        for (Paragraph& paragraph : m_paragraphs) {
            paragraph.text = tidied(paragraph.text);
            paragraph.label = paragraph.isTable() ? Label{} : labelOf(paragraph.text.text);
        }
        return std::move(m_paragraphs);
    }

private:
    void takeRow(const Line& line)
    {
        if (m_paragraphs.empty() || !m_paragraphs.back().isTable() || m_previous != nullptr)
            m_paragraphs.push_back({line.number, 0, {}, {}, {}});
        m_paragraphs.back().rows.push_back(line);
        m_previous = nullptr;
    }

    void begin(const Line& line, const Label& label)
    {
        m_sequence.note(label);
        m_label = label;
        m_paragraphs.push_back({line.number, line.heading, line.text, {}, {}});
    }

    void join(const Line& line)
    {
        Marked& text = m_paragraphs.back().text;
        if (!endsInHyphen(text.text))
            text.append(Marked(u" "_s));
        text.append(line.text);
    }

    bool isFull(const Line& next) const
    {
        const qsizetype word = next.text.text.indexOf(u' ');
        const qsizetype with = m_previous->text.size() + 1 + (word < 0 ? next.text.size() : word);
        return with * 100 > m_measure.width * 92;
    }

    bool continues(const Line& line, const Label& label) const
    {
        const QString& before = m_previous->text.text;
        if (line.heading > 0 || m_previous->heading > 0)
            return false;
        if (line.text.text.startsWith(u'/') || line.text.text.startsWith("./"_L1))
            return true; // the end mark, alone
        if (label)
            return breaksInLabel(line, label);
        if (m_label && m_label.length == m_paragraphs.back().text.size())
            return !m_label.isChapter(); // the label stood on a line of its own
        if (endsInHyphen(before))
            return true;
        if (m_label.kind <= LabelKind::Roman && m_label && text::isCapitals(before) &&
            !endsSentence(before) && m_label.kind != LabelKind::Article)
            return text::isCapitals(line.text.text) && !m_label.isChapter();
        return m_measure.wrapped ? continuesWrapped(line) : continuesWhole(line);
    }

    /// "… giai đoạn 2021" and "- 2025": a dash inside a sentence; "điểm" and "a) khoản 2": a
    /// reference.
    bool breaksInLabel(const Line& line, const Label& label) const
    {
        const QString& before = m_previous->text.text;
        if (endsSentence(before) || before.endsWith(u','))
            return false;
        if (label.kind == LabelKind::Bullet && label.text == u"-") {
            const QString after = line.text.text.mid(label.length);
            if (!after.isEmpty() && after[0].isDigit() && before.back().isDigit())
                return true;
            static const QRegularExpression pair(
                u"(?:kinh tế|thi đua|lao động|tổ chức|văn hóa|chính trị|độc lập|tự do)$"_s,
                QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression second(
                u"^(?:xã hội|khen thưởng|thương binh|hành chính|thông tin|tự do|hạnh phúc)"_s,
                QRegularExpression::CaseInsensitiveOption);
            return pair.match(before.right(12)).hasMatch() && second.match(after).hasMatch();
        }
        if (label.kind == LabelKind::Bullet || label.kind == LabelKind::Article ||
            label.isChapter())
            return false;
        const bool alone = label.length >= line.text.size(); // "… trong quý" and "III."
        return m_measure.wrapped && isFull(line) && (alone || !m_sequence.expects(label));
    }

    bool continuesWhole(const Line& line) const
    {
        const QString& before = m_previous->text.text;
        if (before.endsWith(u';') && !line.text.isEmpty() && line.text.text[0].isLower())
            return true; // an item has a label, a paragraph a capital
        return !endsSentence(before) &&
               (startsSmall(line.text.text) || endsInMidSentence(before) ||
                isCutBeforeFigure(before, line.text.text) || isCutBeforeName(line));
    }

    /// Running text that stops without any mark goes on, even if a name is what comes next.
    bool isCutBeforeName(const Line& line) const
    {
        constexpr qsizetype leastRunning = 120;
        const QString& before = m_previous->text.text;
        const QString& text = line.text.text;
        static const QRegularExpression opener(
            u"^(?:Căn cứ|Thực hiện|Trên đây|Đề nghị|Yêu cầu|Giao |Nhằm|Trân trọng|Phát huy|Hôm nay|Để |\\p{Lu}[^,.;:]{1,40}:)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const bool titled =
            m_label && m_label.kind != LabelKind::Bullet && m_label.kind != LabelKind::Point;
        return before.size() >= leastRunning && before.back().isLetterOrNumber() && !titled &&
               before.contains(u',') && !text.isEmpty() && text[0].isUpper() &&
               !text::isCapitals(text) && !line.text.isAllBold() && !opener.match(text).hasMatch();
    }

    bool continuesWrapped(const Line& line) const
    {
        const QString& before = m_previous->text.text;
        const bool ends = endsSentence(before);
        const int usualBlanks = m_measure.blanksApart ? 1 : 0;
        if (line.blanksBefore > usualBlanks)
            return continuesWhole(line);
        if (!ends && startsSmall(line.text.text))
            return true;
        if (!isFull(line) || text::isCapitals(line.text.text) != text::isCapitals(before))
            return !ends && endsInMidSentence(before) && !text::isCapitals(line.text.text);
        if (!ends || startsSmall(line.text.text))
            return true;
        // A sentence that ends at the edge: an indent or what usually opens a paragraph decides.
        static const QRegularExpression opener(
            u"^(?:Căn cứ|Thực hiện|Trên đây|Đề nghị|Yêu cầu|Giao |Nhằm|Trân trọng|Phát huy|Hôm nay|Để )"_s);
        return before.endsWith(u'.') && line.indent < m_previous->indent + 2 &&
               !opener.match(line.text.text).hasMatch();
    }

    const Measure& m_measure;
    Paragraphs m_paragraphs;
    Sequence m_sequence;
    Label m_label; ///< of the paragraph that is being put together
    const Line* m_previous = nullptr;
};

/// Words in three or more columns on three or more lines are a table that lost its lines.
size_t endOfTable(const Lines& lines, size_t begin, size_t end)
{
    const size_t columns =
        lines[begin].isRow() || lines[begin].rule ? 0 : columnsOf(lines[begin]).size();
    if (columns < 3)
        return begin;
    size_t i = begin;
    while (i < end && !lines[i].isRow() && !lines[i].rule && columnsOf(lines[i]).size() == columns)
        ++i;
    return i >= begin + 3 ? i : begin;
}

} // namespace

Paragraphs joined(const Lines& lines, size_t begin, size_t end, const Measure& measure)
{
    Joiner joiner(measure);
    Lines rows; // lines made rows; the joiner looks back at lines, so they must stay
    rows.reserve(end - begin);
    for (size_t i = begin; i < end; ++i) {
        const size_t tableEnd = endOfTable(lines, i, end);
        for (const size_t first = i; i < tableEnd; ++i) {
            rows.push_back(lines[i]);
            rows.back().cells = columnsOf(lines[i]);
            rows.back().headRow = i == first;
            joiner.take(rows.back());
        }
        if (i < end)
            joiner.take(lines[i]);
    }
    return joiner.finish();
}

} // namespace thidua::reading
