// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadLine.h"

#include "templating/ReadSegments.h"

#include <QRegularExpression>

#include <vector>

namespace thidua::templating {

using namespace Qt::StringLiterals;

namespace {

/// How a label looks and what its line becomes.
struct LabelForm {
    QRegularExpression form; ///< its first group is the number
    LineType type;
};

const std::vector<LabelForm>& labelForms()
{
    static const std::vector<LabelForm> forms = {
        {QRegularExpression(u"^Phần ([IVXLC]+|\\d+)\\.(?:\\s+|$)"_s), LineType::Part},
        {QRegularExpression(u"^Chương ([IVXLC]+|\\d+)\\.(?:\\s+|$)"_s), LineType::Chapter},
        {QRegularExpression(u"^Mục ([IVXLC]+|\\d+)\\.(?:\\s+|$)"_s), LineType::Section},
        {QRegularExpression(u"^Điều (\\d+)\\.(?:\\s+|$)"_s), LineType::Article},
        {QRegularExpression(u"^([IVXLC]+)\\.\\s+"_s), LineType::Heading},
        {QRegularExpression(u"^(\\d+(?:\\.\\d+){0,3})\\.\\s+"_s), LineType::Clause},
        {QRegularExpression(u"^([a-zđ])\\)\\s+"_s), LineType::Point},
        {QRegularExpression(u"^(-)\\s+"_s), LineType::Item},
        {QRegularExpression(u"^(\\+)\\s+"_s), LineType::SubItem},
    };
    return forms;
}

/// Takes the stars off a text that is bold from end to end.
bool takeBold(SourceLine& line)
{
    static const QRegularExpression whole(u"^\\*\\*([^*]+)\\*\\*$"_s);
    const auto match = whole.match(line.text);
    if (!match.hasMatch())
        return false;
    line = {match.captured(1), moved(line.start, 2)};
    return true;
}

/// A number that is written bold from end to end is a heading, as it is on paper.
void settleLevel(Line& line, SourceLine& rest, const QString& number)
{
    const bool arabic = line.type == LineType::Clause;
    if (!arabic && line.type != LineType::Heading)
        return;
    line.depth = arabic ? static_cast<int>(number.count(u'.')) + 1 : 1;
    if (takeBold(rest) && arabic) {
        line.type = LineType::Heading;
        ++line.depth;
    }
}

Line readRow(const SourceLine& source, Complaint& complaint)
{
    static const QRegularExpression ruled(u"^\\|(?:\\s*:?-+:?\\s*\\|)+$"_s);
    Line line;
    line.location = source.start;
    line.type = ruled.match(source.text).hasMatch() ? LineType::RowRule : LineType::Row;
    if (line.type == LineType::Row)
        line.cells = readCells(source.text, source.start, complaint);
    return line;
}

} // namespace

Line readBodyLine(const SourceLine& source, Complaint& complaint)
{
    if (source.text.startsWith(u'|'))
        return readRow(source, complaint);
    Line line;
    line.location = source.start;
    SourceLine rest = source;
    for (const auto& label : labelForms()) {
        const auto match = label.form.match(source.text);
        if (!match.hasMatch())
            continue;
        line.type = label.type;
        line.style = match.captured(1).front().isDigit() ? u"1"_s : u"I"_s;
        const auto length = match.capturedLength();
        rest = {source.text.mid(length), moved(source.start, length)};
        settleLevel(line, rest, match.captured(1));
        break;
    }
    line.text = readSegments(rest.text, rest.start, Emphasis::Read, complaint);
    return line;
}

Line readPlainLine(const SourceLine& source, Complaint& complaint)
{
    Line line;
    line.location = source.start;
    line.text = readSegments(source.text, source.start, Emphasis::Literal, complaint);
    return line;
}

} // namespace thidua::templating
