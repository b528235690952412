// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadSegments.h"

#include "templating/ReadExpression.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// Reads one line from left to right.
class Reader {
public:
    Reader(const QString& text, const base::Location& start, Emphasis emphasis,
           Complaint& complaint)
        : m_cursor{text, start}, m_stars(emphasis == Emphasis::Read), m_complaint(complaint)
    {
    }

    Segments read()
    {
        while (!m_cursor.atEnd())
            step();
        flush();
        if (m_open)
            m_complaint.add(m_openPlace, Sentence::tr("[[ mở mà không đóng"),
                            Sentence::tr("]] ở cuối đoạn"));
        if (m_bold || m_italic)
            m_complaint.add(m_starPlace, Sentence::tr("chữ đậm hoặc nghiêng mở mà không đóng"),
                            Sentence::tr("cùng số dấu * ở cuối, hoặc \\* nếu là dấu sao"));
        return std::move(m_line);
    }

private:
    Segments& target() { return m_open ? m_line.back().parts : m_line; }

    void flush()
    {
        if (m_text.isEmpty())
            return;
        target().push_back({Segment::Kind::Text, m_text, {}, m_bold, m_italic, {}});
        m_text.clear();
    }

    void step()
    {
        if (m_cursor.peek() == u'\\' && m_cursor.at + 1 < m_cursor.text.size()) {
            m_text += m_cursor.text[m_cursor.at + 1];
            m_cursor.at += 2;
        } else if (m_cursor.take(u"{{"_s)) {
            field();
        } else if (m_cursor.take(u"[["_s)) {
            open();
        } else if (m_cursor.take(u"]]"_s)) {
            close();
        } else if (m_cursor.take(u"}}"_s)) {
            m_complaint.add(moved(m_cursor.place(), -2), Sentence::tr("}} mà không có {{ ở trước"),
                            Sentence::tr("{{ trước tên dữ liệu, hoặc \\} nếu là dấu ngoặc"));
        } else if (m_stars && m_cursor.peek() == u'*') {
            stars();
        } else {
            m_text += m_cursor.peek();
            ++m_cursor.at;
        }
    }

    void field()
    {
        const auto place = moved(m_cursor.place(), -2);
        flush();
        Segment segment{Segment::Kind::Field, {}, {}, m_bold, m_italic, {}};
        if (m_cursor.text.indexOf(u"}}"_s, m_cursor.at) < 0) {
            m_complaint.add(place, Sentence::tr("{{ mở mà không đóng"),
                            Sentence::tr("}} sau tên dữ liệu"));
            m_cursor.at = m_cursor.text.size();
            return;
        }
        segment.field = readExpression(m_cursor, m_complaint);
        m_cursor.skipBlanks();
        if (!m_cursor.take(u"}}"_s)) {
            m_complaint.add(m_cursor.place(), Sentence::tr("gặp \"%1\"", m_cursor.peek()),
                            Sentence::tr("| và một bộ lọc, hoặc }}"));
            m_cursor.at = m_cursor.text.indexOf(u"}}"_s, m_cursor.at) + 2;
        }
        target().push_back(std::move(segment));
    }

    void open()
    {
        const auto place = moved(m_cursor.place(), -2);
        if (m_open) {
            m_complaint.add(place, Sentence::tr("[[ trong một [[ khác"),
                            Sentence::tr("]] trước đó"));
            return;
        }
        flush();
        m_line.push_back({Segment::Kind::Optional, {}, {}, m_bold, m_italic, {}});
        m_open = true;
        m_openPlace = place;
    }

    void close()
    {
        const auto place = moved(m_cursor.place(), -2);
        if (!m_open) {
            m_complaint.add(place, Sentence::tr("]] mà không có [[ ở trước"),
                            Sentence::tr("[[ ở đầu đoạn"));
            return;
        }
        flush();
        m_open = false;
        const auto isField = [](const Segment& part) { return part.kind == Segment::Kind::Field; };
        const auto& parts = m_line.back().parts;
        if (std::none_of(parts.begin(), parts.end(), isField))
            m_complaint.add(m_openPlace, Sentence::tr("trong [[ ]] không có trường nào"),
                            Sentence::tr("ít nhất một {{tên dữ liệu}}"));
    }

    void stars()
    {
        const auto place = m_cursor.place();
        int count = 0;
        while (m_cursor.take(u"*"_s))
            ++count;
        flush();
        if (count > 3) {
            m_complaint.add(place, Sentence::tr("%1 dấu * liền nhau", count),
                            Sentence::tr("một, hai hoặc ba dấu *"));
            return;
        }
        if (!m_bold && !m_italic)
            m_starPlace = place;
        m_bold = m_bold != (count >= 2);
        m_italic = m_italic != (count != 2);
    }

    Cursor m_cursor;
    bool m_stars;
    Complaint& m_complaint;
    Segments m_line;
    QString m_text;
    bool m_bold = false;
    bool m_italic = false;
    base::Location m_starPlace;
    bool m_open = false;
    base::Location m_openPlace;
};

struct Part {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Where the cells of a row begin and end, without the strokes.
std::vector<Part> parted(const QString& row)
{
    std::vector<Part> parts;
    qsizetype from = 1;
    bool inField = false;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const auto two = QStringView(row).mid(i, 2);
        if (two == u"{{" || two == u"}}") {
            inField = two == u"{{";
            ++i;
        } else if (row[i] == u'\\') {
            ++i;
        } else if (row[i] == u'|' && !inField) {
            parts.push_back({from, i});
            from = i + 1;
        }
    }
    if (inField) // never closed: the cell says so when it is read
        parts.push_back({from, row.size()});
    return parts;
}

} // namespace

Segments readSegments(const QString& text, const base::Location& start, Emphasis emphasis,
                      Complaint& complaint)
{
    return Reader(text, start, emphasis, complaint).read();
}

std::vector<Segments> readCells(const QString& row, const base::Location& start,
                                Complaint& complaint)
{
    if (row.size() < 2 || !row.endsWith(u'|'))
        complaint.add(moved(start, row.size()), Sentence::tr("hàng của bảng không có dấu | ở cuối"),
                      Sentence::tr("dấu | sau ô cuối cùng"));
    std::vector<Segments> cells;
    for (const auto& part : parted(row)) {
        const QString text = row.mid(part.from, part.to - part.from);
        qsizetype blanks = 0;
        while (blanks < text.size() && text[blanks].isSpace())
            ++blanks;
        cells.push_back(readSegments(text.trimmed(), moved(start, part.from + blanks),
                                     Emphasis::Read, complaint));
    }
    return cells;
}

bool hasOptional(const Segments& segments)
{
    return std::any_of(segments.begin(), segments.end(), [](const Segment& segment) {
        return segment.kind == Segment::Kind::Optional;
    });
}

} // namespace thidua::templating
