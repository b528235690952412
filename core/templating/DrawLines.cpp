// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/DrawLines.h"

#include "templating/Rounds.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::templating {

using document::Inlines;

namespace {

void append(Inlines& to, const Segments& segments, Evaluation& evaluation)
{
    const auto isFilled = [&evaluation](const Segment& part) {
        return part.kind != Segment::Kind::Field || isSomething(evaluation.value(part.field));
    };
    for (const auto& segment : segments) {
        if (segment.kind == Segment::Kind::Optional) {
            if (std::all_of(segment.parts.begin(), segment.parts.end(), isFilled))
                append(to, segment.parts, evaluation);
        } else if (segment.kind == Segment::Kind::Field) {
            const QString words = evaluation.text(segment.field);
            to.push_back({words, false, false, markOf(evaluation.scope(), segment.field, words)});
        } else {
            to.push_back({segment.text});
        }
    }
}

/// Without blanks at its ends and without stretches in which nothing is left.
Inlines trimmed(Inlines line)
{
    const auto isLeft = [](const document::Inline& part) { return !part.text.trimmed().isEmpty(); };
    const auto first = std::find_if(line.begin(), line.end(), isLeft);
    const auto last = std::find_if(line.rbegin(), line.rend(), isLeft).base();
    if (first == line.end())
        return {};
    Inlines kept(first, last);
    auto& head = kept.front().text;
    while (head.front().isSpace())
        head.remove(0, 1);
    auto& tail = kept.back().text;
    while (tail.back().isSpace())
        tail.chop(1);
    return kept;
}

void appendLine(std::vector<Inlines>& lines, const Line& line, Evaluation& evaluation)
{
    const bool isField = line.text.size() == 1 && line.text.front().kind == Segment::Kind::Field;
    const QJsonValue value = isField ? evaluation.value(line.text.front().field) : QJsonValue();
    if (!value.isArray()) {
        Inlines words;
        append(words, line.text, evaluation);
        if (words = trimmed(std::move(words)); !words.empty())
            lines.push_back(std::move(words));
        return;
    }
    for (const auto& entry : value.toArray())
        if (const QString words = printed(entry).simplified(); !words.isEmpty())
            lines.push_back({{words, false, false,
                              markOf(evaluation.scope(), line.text.front().field, words)}});
}

void appendAll(std::vector<Inlines>& lines, const Nodes& nodes, Evaluation& evaluation, int& rounds)
{
    for (const auto& node : nodes) {
        if (const auto* line = std::get_if<Line>(&node.content))
            appendLine(lines, *line, evaluation);
        else if (const auto* loop = std::get_if<Repeat>(&node.content))
            repeat(*loop, evaluation, rounds,
                   [&] { appendAll(lines, loop->nodes, evaluation, rounds); });
        else if (const auto* choice = std::get_if<Choice>(&node.content))
            if (const Nodes* branch = chosen(*choice, evaluation))
                appendAll(lines, *branch, evaluation, rounds);
    }
}

} // namespace

std::vector<Inlines> drawMarkedLines(const Nodes& nodes, Evaluation& evaluation, int& rounds)
{
    std::vector<Inlines> lines;
    appendAll(lines, nodes, evaluation, rounds);
    return lines;
}

QStringList drawLines(const Nodes& nodes, Evaluation& evaluation, int& rounds)
{
    QStringList lines;
    for (const auto& line : drawMarkedLines(nodes, evaluation, rounds))
        lines += document::plainText(line);
    return lines;
}

} // namespace thidua::templating
