// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadNodes.h"

#include "templating/GroupNodes.h"
#include "templating/ReadExpression.h"
#include "templating/ReadLine.h"
#include "templating/ReadSegments.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// A line that begins with "@": its word without marks, and what follows.
struct Directive {
    QString word;
    SourceLine rest;
    base::Location place;
};

std::optional<Directive> directiveOf(const SourceLine& line)
{
    if (!line.text.startsWith(u'@'))
        return std::nullopt;
    qsizetype end = 1;
    while (end < line.text.size() && !line.text[end].isSpace())
        ++end;
    qsizetype rest = end;
    while (rest < line.text.size() && line.text[rest].isSpace())
        ++rest;
    return Directive{text::bare(line.text.mid(1, end - 1)),
                     {line.text.mid(rest), moved(line.start, rest)},
                     line.start};
}

/// Lines without comments and blank ones; a backslash at the end joins the next line.
std::vector<SourceLine> sourceLines(const SourceText& source)
{
    std::vector<SourceLine> lines;
    bool joins = false;
    auto start = source.start;
    for (const QString& raw : source.text.split(u'\n')) {
        QString text = raw.trimmed();
        qsizetype blanks = 0;
        while (blanks < raw.size() && raw[blanks].isSpace())
            ++blanks;
        const bool goesOn = text.endsWith(u'\\') && !text.endsWith(u"\\\\"_s);
        if (goesOn)
            text = text.chopped(1).trimmed();
        if (joins)
            lines.back().text += u' ' + text;
        else if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.push_back({text, moved(start, blanks)});
        joins = goesOn && !lines.empty();
        ++start.line;
        start.column = source.indent + 1;
    }
    return lines;
}

/// Reads the lines of one file into nodes.
class Reader {
public:
    Reader(const SourceText& source, Grammar grammar, NodeReading& reading)
        : m_file(source.start.file), m_lines(sourceLines(source)), m_grammar(grammar),
          m_reading(reading)
    {
        m_reading.lines += static_cast<int>(m_lines.size());
        if (m_reading.lines > mostTemplateLines) {
            complain(source.start, Sentence::tr("mẫu quá dài"),
                     Sentence::tr("không quá %1 dòng kể cả phần chèn", mostTemplateLines));
            m_lines.clear();
        }
    }

    Nodes read()
    {
        Nodes nodes = readUntilEnd(0);
        while (m_at < m_lines.size()) {
            const auto stray = *directiveOf(m_lines[m_at++]);
            complain(stray.place, Sentence::tr("gặp @hết, @khác hoặc @hoặc-nếu khi chưa mở gì"),
                     Sentence::tr("@lặp hoặc @nếu ở trước"));
            readUntilEnd(0);
        }
        return nodes;
    }

private:
    void complain(const base::Location& place, const QString& what, const QString& expected)
    {
        m_reading.complaint.add(place, what, expected);
    }

    static bool endsSomething(const Directive& directive)
    {
        return directive.word == u"het" || directive.word == u"khac" ||
               directive.word == u"hoac-neu";
    }

    Nodes readUntilEnd(int depth)
    {
        Nodes nodes;
        while (m_at < m_lines.size()) {
            const SourceLine& line = m_lines[m_at];
            const auto directive = directiveOf(line);
            if (directive && endsSomething(*directive))
                break;
            ++m_at;
            if (directive)
                follow(*directive, nodes, depth);
            else
                nodes.push_back({m_grammar == Grammar::Body
                                     ? readBodyLine(line, m_reading.complaint)
                                     : readPlainLine(line, m_reading.complaint),
                                 {}});
        }
        return nodes;
    }

    void follow(const Directive& directive, Nodes& nodes, int depth)
    {
        if (depth >= deepestNesting) {
            complain(directive.place, Sentence::tr("@lặp và @nếu lồng nhau quá sâu"),
                     Sentence::tr("không quá %1 tầng", deepestNesting));
            m_at = m_lines.size();
        } else if (directive.word == u"lap") {
            nodes.push_back({readRepeat(directive, depth), {}});
        } else if (directive.word == u"neu") {
            nodes.push_back({readChoice(directive, depth), {}});
        } else if (directive.word == u"chen") {
            include(directive, nodes);
        } else if (m_grammar == Grammar::Body && isStructure(directive.word)) {
            nodes.push_back({readStructure(directive), {}});
        } else {
            complainOfWord(directive);
        }
    }

    void complainOfWord(const Directive& directive)
    {
        static const QStringList words = {
            u"lặp"_s,  u"nếu"_s,  u"hoặc-nếu"_s, u"khác"_s,    u"hết"_s,     u"chèn"_s,
            u"bảng"_s, u"hàng"_s, u"chỗ-viết"_s, u"phụ-lục"_s, u"tiêu-đề"_s, u"kèm-theo"_s};
        const QString near = nearest(directive.word, words);
        if (isStructure(directive.word))
            complain(directive.place, Sentence::tr("@%1 không dùng được ở đây", directive.word),
                     Sentence::tr("@lặp, @nếu hoặc một dòng chữ"));
        else
            complain(directive.place, Sentence::tr("không có lệnh @%1", directive.word),
                     near.isEmpty() ? u"@%1"_s.arg(words.join(u", @"_s))
                                    : Sentence::tr("@%1, hoặc \\@ nếu là chữ", near));
    }

    Repeat readRepeat(const Directive& directive, int depth)
    {
        Repeat repeat;
        Cursor cursor{directive.rest.text, directive.rest.start};
        repeat.name = readPath(cursor, m_reading.complaint);
        if (repeat.name.contains(u'.'))
            complain(directive.rest.start, Sentence::tr("tên \"%1\" có dấu chấm", repeat.name),
                     Sentence::tr("một tên đơn, ví dụ @lặp đv trong grouping.members"));
        cursor.skipBlanks();
        const auto place = cursor.place();
        if (!cursor.take(u"trong "_s))
            complain(place, Sentence::tr("sau tên không có chữ \"trong\""),
                     Sentence::tr("@lặp TÊN trong DANH-SÁCH"));
        repeat.list = readExpression(cursor, m_reading.complaint);
        cursor.skipBlanks();
        if (!cursor.atEnd())
            complain(cursor.place(), Sentence::tr("thừa \"%1\"", cursor.text.mid(cursor.at)),
                     Sentence::tr("hết dòng sau tên danh sách"));
        repeat.nodes = readUntilEnd(depth + 1);
        close(directive, u"lap"_s);
        return repeat;
    }

    /// Steps over "@hết", which may say what it ends.
    void close(const Directive& opened, const QString& word)
    {
        const QString name = word == u"lap" ? u"@lặp"_s : u"@nếu"_s;
        if (m_at >= m_lines.size()) {
            complain(opened.place, Sentence::tr("%1 không có @hết", name),
                     Sentence::tr("@hết trên một dòng riêng"));
            return;
        }
        const auto end = *directiveOf(m_lines[m_at]);
        if (end.word != u"het") {
            complain(end.place, Sentence::tr("@khác hoặc @hoặc-nếu trong %1", name),
                     Sentence::tr("@hết trước đó"));
            return;
        }
        ++m_at;
        const QString said = text::bare(end.rest.text);
        if (!said.isEmpty() && said != word)
            complain(end.rest.start,
                     Sentence::tr("@hết %1 trong khi đang mở %2", end.rest.text, name),
                     Sentence::tr("@hết, hoặc @hết %1", name.mid(1)));
    }

    Branch readBranch(const Directive& directive, int depth)
    {
        Branch branch;
        branch.otherwise = directive.word == u"khac";
        Cursor cursor{directive.rest.text, directive.rest.start};
        if (!branch.otherwise)
            branch.condition = readCondition(cursor, m_reading.complaint);
        else if (!cursor.atEnd())
            complain(directive.rest.start, Sentence::tr("thừa \"%1\" sau @khác", cursor.text),
                     Sentence::tr("hết dòng, hoặc @hoặc-nếu"));
        branch.nodes = readUntilEnd(depth + 1);
        return branch;
    }

    Choice readChoice(const Directive& directive, int depth)
    {
        Choice choice;
        choice.branches.push_back(readBranch(directive, depth));
        while (m_at < m_lines.size()) {
            const auto next = *directiveOf(m_lines[m_at]);
            if (next.word == u"het")
                break;
            if (choice.branches.back().otherwise)
                complain(next.place, Sentence::tr("còn một nhánh sau @khác"), Sentence::tr("@hết"));
            ++m_at;
            choice.branches.push_back(readBranch(next, depth));
        }
        close(directive, u"neu"_s);
        return choice;
    }

    void include(const Directive& directive, Nodes& nodes)
    {
        static const QRegularExpression sound(u"^[a-z0-9-]+(?:/[a-z0-9-]+)*$"_s);
        const QString name = directive.rest.text;
        if (!sound.match(name).hasMatch()) {
            complain(directive.rest.start,
                     Sentence::tr("tên phần chèn \"%1\" không dùng được", name),
                     Sentence::tr("chữ thường không dấu, số, dấu - và /"));
            return;
        }
        if (m_reading.includes >= deepestInclude) {
            complain(directive.place, Sentence::tr("@chèn lồng nhau quá sâu"),
                     Sentence::tr("không quá %1 tầng, không chèn vòng tròn", deepestInclude));
            return;
        }
        const auto part =
            m_reading.parts ? m_reading.parts(name) : base::Error{base::ErrorCode::Refused, {}, {}};
        if (!part) {
            complain(directive.rest.start, Sentence::tr("không đọc được phần \"%1\"", name),
                     Sentence::tr("tệp %1.txt trong thư mục các phần dùng chung", name));
            return;
        }
        ++m_reading.includes;
        const SourceText source{*part, {u"%1.txt"_s.arg(name), 1, 1}, 0};
        for (auto& node : Reader(source, m_grammar, m_reading).read())
            nodes.push_back(std::move(node));
        --m_reading.includes;
    }

    static bool isStructure(const QString& word)
    {
        return word == u"bang" || word == u"hang" || word == u"cho-viet" || word == u"phu-luc" ||
               word == u"tieu-de" || word == u"kem-theo";
    }

    Line readStructure(const Directive& directive)
    {
        Line line;
        line.location = directive.place;
        if (directive.word == u"bang") {
            line.type = LineType::TableStart;
            return line;
        }
        if (directive.word == u"phu-luc")
            return readAnnex(directive);
        if (directive.word == u"cho-viet") {
            line.text = {{Segment::Kind::Text, u"\t"_s, {}, false, false, {}}};
            return line;
        }
        if (directive.word == u"hang") {
            line.type = LineType::Row;
            Cursor cursor{directive.rest.text, directive.rest.start};
            line.cellsOf = readExpression(cursor, m_reading.complaint);
            return line;
        }
        line.type = directive.word == u"tieu-de" ? LineType::AnnexTitle : LineType::AnnexNote;
        line.text = readSegments(directive.rest.text, directive.rest.start, Emphasis::Literal,
                                 m_reading.complaint);
        return line;
    }

    Line readAnnex(const Directive& directive)
    {
        Line line;
        line.type = LineType::Annex;
        line.location = directive.place;
        for (const QString& word : directive.rest.text.split(u' ', Qt::SkipEmptyParts)) {
            const QString bare = text::bare(word);
            line.landscape = line.landscape || bare == u"ngang";
            line.labelled = line.labelled && bare != u"khong-nhan";
            if (bare != u"ngang" && bare != u"khong-nhan")
                complain(directive.rest.start, Sentence::tr("@phụ-lục không biết \"%1\"", word),
                         Sentence::tr("ngang, không-nhãn hoặc hết dòng"));
        }
        return line;
    }

    QString m_file;
    std::vector<SourceLine> m_lines;
    size_t m_at = 0;
    Grammar m_grammar;
    NodeReading& m_reading;
};

} // namespace

Nodes readNodes(const SourceText& source, Grammar grammar, NodeReading& reading)
{
    Nodes nodes = Reader(source, grammar, reading).read();
    if (grammar == Grammar::Body)
        nodes = withTables(std::move(nodes), reading.complaint);
    return nodes;
}

} // namespace thidua::templating
