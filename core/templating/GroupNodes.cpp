// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/GroupNodes.h"

#include "templating/ReadSegments.h"

#include "base/Sentence.h"

#include <QMap>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

bool holdsRowsAlone(const Node& node);

bool allRows(const Nodes& nodes)
{
    return !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), holdsRowsAlone);
}

bool holdsRowsAlone(const Node& node)
{
    if (const auto* line = std::get_if<Line>(&node.content))
        return line->type == LineType::Row || line->type == LineType::RowRule;
    if (const auto* repeat = std::get_if<Repeat>(&node.content))
        return allRows(repeat->nodes);
    if (const auto* choice = std::get_if<Choice>(&node.content))
        return std::all_of(choice->branches.begin(), choice->branches.end(),
                           [](const Branch& branch) { return allRows(branch.nodes); });
    return false;
}

template <typename Visit> void walkLines(const Nodes& nodes, Visit&& visit)
{
    for (const auto& node : nodes) {
        if (const auto* line = std::get_if<Line>(&node.content)) {
            visit(*line);
        } else if (const auto* repeat = std::get_if<Repeat>(&node.content)) {
            walkLines(repeat->nodes, visit);
        } else if (const auto* choice = std::get_if<Choice>(&node.content)) {
            for (const auto& branch : choice->branches)
                walkLines(branch.nodes, visit);
        }
    }
}

void checkCells(const Nodes& rows, Complaint& complaint)
{
    size_t cells = 0;
    walkLines(rows, [&](const Line& line) {
        if (line.type != LineType::Row)
            return;
        if (cells == 0)
            cells = line.cells.size();
        if (line.cells.size() != cells)
            complaint.add(line.location, Sentence::tr("hàng này có %1 ô", line.cells.size()),
                          Sentence::tr("%1 ô như hàng đầu của bảng", cells));
    });
}

void groupInside(Node& node, Complaint& complaint)
{
    if (auto* repeat = std::get_if<Repeat>(&node.content))
        repeat->nodes = withTables(std::move(repeat->nodes), complaint);
    else if (auto* choice = std::get_if<Choice>(&node.content))
        for (auto& branch : choice->branches)
            branch.nodes = withTables(std::move(branch.nodes), complaint);
}

QString sourceOf(const Condition& condition)
{
    if (condition.kind == Condition::Kind::Test)
        return condition.left.source;
    return condition.parts.empty() ? QString() : sourceOf(condition.parts.front());
}

QString firstField(const Segments& segments)
{
    for (const auto& segment : segments) {
        if (segment.kind == Segment::Kind::Field)
            return segment.field.source;
        if (segment.kind == Segment::Kind::Optional)
            return firstField(segment.parts);
    }
    return {};
}

bool isGenerated(const Nodes& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Node& row) {
        const auto* line = std::get_if<Line>(&row.content);
        return !line || std::any_of(line->cells.begin(), line->cells.end(), hasOptional);
    });
}

/// Empty where the node is a line that is always there.
QString regionOf(const Node& node)
{
    if (const auto* repeat = std::get_if<Repeat>(&node.content))
        return u"lặp "_s + repeat->list.source;
    if (const auto* choice = std::get_if<Choice>(&node.content))
        return u"nếu "_s + sourceOf(choice->branches.front().condition);
    if (const auto* table = std::get_if<TableNode>(&node.content)) {
        if (!isGenerated(table->rows))
            return {};
        for (const auto& row : table->rows)
            if (const QString inner = regionOf(row); !inner.isEmpty())
                return u"bảng "_s + inner;
        return u"bảng"_s;
    }
    const auto& line = std::get<Line>(node.content);
    return hasOptional(line.text) ? QString(u"dòng "_s + firstField(line.text)) : QString();
}

} // namespace

Nodes withTables(Nodes nodes, Complaint& complaint)
{
    Nodes grouped;
    bool inTable = false;
    for (auto& node : nodes) {
        const auto* line = std::get_if<Line>(&node.content);
        if (line && line->type == LineType::TableStart) {
            inTable = false;
            continue;
        }
        if (!holdsRowsAlone(node)) {
            inTable = false;
            groupInside(node, complaint);
            grouped.push_back(std::move(node));
            continue;
        }
        if (!inTable)
            grouped.push_back({TableNode{}, {}});
        inTable = true;
        std::get<TableNode>(grouped.back().content).rows.push_back(std::move(node));
    }
    for (const auto& node : grouped)
        if (const auto* table = std::get_if<TableNode>(&node.content))
            checkCells(table->rows, complaint);
    return grouped;
}

void nameRegions(Nodes& nodes)
{
    QMap<QString, int> seen;
    for (auto& node : nodes) {
        node.region = regionOf(node);
        if (node.region.isEmpty())
            continue;
        const int count = ++seen[node.region];
        if (count > 1)
            node.region += u" (%1)"_s.arg(count);
    }
}

} // namespace thidua::templating
