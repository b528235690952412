// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadExpression.h"

#include "templating/Filters.h"

#include "base/Sentence.h"
#include "text/Normal.h"

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

/// Letters, digits, "_" and "-"; with dots where it is a path.
QString takeWord(Cursor& cursor, bool dotted)
{
    const qsizetype from = cursor.at;
    while (!cursor.atEnd() && cursor.at - from < longestWord &&
           (isWordCharacter(cursor.peek()) || (dotted && cursor.peek() == u'.')))
        ++cursor.at;
    return cursor.text.mid(from, cursor.at - from);
}

QString readQuoted(Cursor& cursor, Complaint& complaint)
{
    const auto place = cursor.place();
    ++cursor.at;
    const qsizetype end = cursor.text.indexOf(u'"', cursor.at);
    if (end < 0) {
        complaint.add(place, Sentence::tr("đoạn chữ mở ngoặc kép mà không đóng"),
                      Sentence::tr("dấu \" ở cuối"));
        cursor.at = cursor.text.size();
        return {};
    }
    const QString text = cursor.text.mid(cursor.at, end - cursor.at);
    cursor.at = end + 1;
    return text;
}

Operand readOperand(Cursor& cursor, Complaint& complaint)
{
    cursor.skipBlanks();
    if (cursor.peek() == u'"')
        return {Operand::Kind::Text, readQuoted(cursor, complaint), 0};
    if (cursor.peek().isDigit()) {
        const auto place = cursor.place();
        const QString word = takeWord(cursor, true);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (!isNumber)
            complaint.add(place, Sentence::tr("\"%1\" không phải là số", word),
                          Sentence::tr("một số, ví dụ 12"));
        return {Operand::Kind::Number, {}, number};
    }
    return {Operand::Kind::Path, readPath(cursor, complaint), 0};
}

void checkFilter(const FilterCall& call, const QString& written, Complaint& complaint)
{
    const Filter* filter = filterNamed(call.name);
    if (!filter) {
        const QString near = nearest(written, filterNames());
        complaint.add(call.location, Sentence::tr("không có bộ lọc \"%1\"", written),
                      near.isEmpty() ? Sentence::tr("một bộ lọc đã biết (xem docs/templates.md)")
                                     : u"\"%1\""_s.arg(near));
        return;
    }
    const auto count = static_cast<int>(call.arguments.size());
    if (count < filter->least || count > filter->most)
        complaint.add(call.location,
                      Sentence::tr("bộ lọc \"%1\" có %2 giá trị sau dấu hai chấm", written, count),
                      filter->least == filter->most
                          ? Sentence::tr("đúng %1", filter->least)
                          : Sentence::tr("từ %1 đến %2", filter->least, filter->most));
}

FilterCall readFilter(Cursor& cursor, Complaint& complaint)
{
    cursor.skipBlanks();
    FilterCall call;
    call.location = cursor.place();
    const QString written = takeWord(cursor, false);
    if (written.isEmpty()) {
        complaint.add(call.location, Sentence::tr("sau dấu | không có gì"),
                      Sentence::tr("tên một bộ lọc"));
        return call;
    }
    call.name = text::bare(written);
    cursor.skipBlanks();
    if (cursor.take(u":"_s)) {
        do {
            call.arguments.push_back(readOperand(cursor, complaint));
            cursor.skipBlanks();
        } while (cursor.take(u","_s));
    }
    checkFilter(call, written, complaint);
    return call;
}

/// Whether that word of the language stands here; steps over it.
bool takeKeyword(Cursor& cursor, const QString& bareWord)
{
    cursor.skipBlanks();
    Cursor ahead = cursor;
    if (text::bare(takeWord(ahead, false)) != bareWord)
        return false;
    cursor = ahead;
    return true;
}

Comparison takeComparison(Cursor& cursor)
{
    struct Sign {
        QString sign;
        Comparison meaning;
    };
    static const std::vector<Sign> signs = {
        {u"!="_s, Comparison::NotEqual},     {u"<="_s, Comparison::LessEqual},
        {u">="_s, Comparison::GreaterEqual}, {u"=="_s, Comparison::Equal},
        {u"="_s, Comparison::Equal},         {u"<"_s, Comparison::Less},
        {u">"_s, Comparison::Greater}};
    cursor.skipBlanks();
    for (const auto& sign : signs)
        if (cursor.take(sign.sign))
            return sign.meaning;
    return Comparison::None;
}

Condition readAny(Cursor& cursor, Complaint& complaint, int depth);

Condition readTest(Cursor& cursor, Complaint& complaint, int depth)
{
    cursor.skipBlanks();
    if (depth > deepestCondition) {
        complaint.add(cursor.place(), Sentence::tr("điều kiện lồng nhau quá sâu"),
                      Sentence::tr("ít ngoặc và chữ \"không\" hơn"));
        cursor.at = cursor.text.size();
        return {};
    }
    if (takeKeyword(cursor, u"khong"_s))
        return {Condition::Kind::Not, {}, {}, {}, {readTest(cursor, complaint, depth + 1)}};
    if (cursor.peek() == u'(') {
        const auto place = cursor.place();
        ++cursor.at;
        Condition inner = readAny(cursor, complaint, depth + 1);
        cursor.skipBlanks();
        if (!cursor.take(u")"_s))
            complaint.add(place, Sentence::tr("ngoặc mở mà không đóng"),
                          Sentence::tr("dấu ) ở cuối"));
        return inner;
    }
    Condition test;
    test.left = readExpression(cursor, complaint);
    test.comparison = takeComparison(cursor);
    if (test.comparison != Comparison::None)
        test.right = readExpression(cursor, complaint);
    return test;
}

/// Tests joined by one word; the one alone where there is no such word.
template <typename Read>
Condition readJoined(Cursor& cursor, Condition::Kind kind, const QString& word, Read&& read)
{
    std::vector<Condition> parts{read()};
    while (takeKeyword(cursor, word))
        parts.push_back(read());
    if (parts.size() == 1)
        return parts.front();
    return {kind, {}, {}, {}, std::move(parts)};
}

Condition readAny(Cursor& cursor, Complaint& complaint, int depth)
{
    const auto all = [&] {
        return readJoined(cursor, Condition::Kind::And, u"va"_s,
                          [&] { return readTest(cursor, complaint, depth); });
    };
    return readJoined(cursor, Condition::Kind::Or, u"hoac"_s, all);
}

} // namespace

void Cursor::skipBlanks()
{
    while (!atEnd() && peek().isSpace())
        ++at;
}

bool Cursor::take(const QString& what)
{
    if (QStringView(text).mid(at).startsWith(what)) {
        at += what.size();
        return true;
    }
    return false;
}

QString readPath(Cursor& cursor, Complaint& complaint)
{
    cursor.skipBlanks();
    const auto place = cursor.place();
    const QString path = takeWord(cursor, true);
    if (path.isEmpty())
        complaint.add(place,
                      cursor.atEnd() ? Sentence::tr("thiếu tên dữ liệu")
                                     : Sentence::tr("gặp \"%1\"", cursor.peek()),
                      Sentence::tr("tên dữ liệu, ví dụ paper.date"));
    else if (path.startsWith(u'.') || path.endsWith(u'.') || path.contains(u".."_s))
        complaint.add(place, Sentence::tr("tên dữ liệu \"%1\" thừa dấu chấm", path),
                      Sentence::tr("các tên cách nhau đúng một dấu chấm"));
    else if (!path.front().isLetter() && path.front() != u'_')
        complaint.add(place, Sentence::tr("tên dữ liệu \"%1\" không bắt đầu bằng chữ", path),
                      Sentence::tr("tên dữ liệu, ví dụ paper.date"));
    return path;
}

Expression readExpression(Cursor& cursor, Complaint& complaint)
{
    cursor.skipBlanks();
    Expression expression;
    expression.location = cursor.place();
    const qsizetype from = cursor.at;
    expression.head = readOperand(cursor, complaint);
    cursor.skipBlanks();
    while (cursor.take(u"|"_s)) {
        expression.filters.push_back(readFilter(cursor, complaint));
        cursor.skipBlanks();
    }
    expression.source = cursor.text.mid(from, cursor.at - from).trimmed();
    return expression;
}

Condition readCondition(Cursor& cursor, Complaint& complaint)
{
    Condition condition = readAny(cursor, complaint, 0);
    cursor.skipBlanks();
    if (!cursor.atEnd())
        complaint.add(cursor.place(),
                      Sentence::tr("thừa \"%1\" sau điều kiện", cursor.text.mid(cursor.at)),
                      Sentence::tr("\"và\", \"hoặc\", một phép so sánh hoặc hết dòng"));
    return condition;
}

} // namespace thidua::templating
