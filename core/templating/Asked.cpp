// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Asked.h"

namespace thidua::templating {

namespace {

class Gatherer {
public:
    QSet<QString> paths;

    void add(const Nodes& nodes)
    {
        for (const Node& node : nodes)
            std::visit([this](const auto& content) { add(content); }, node.content);
    }

    void add(const Template& form)
    {
        for (const auto& component : form.components)
            add(component.second);
        for (const auto& signature : form.signatures)
            add(signature);
        for (const auto& matrix : form.matrix) {
            add(matrix.witness);
            add(matrix.list);
            add(matrix.cell);
        }
        for (const auto& field : form.fields) {
            paths += field.path;
            add(field.standard);
        }
        for (const auto& fragment : form.fragments)
            add(fragment.second);
        add(form.body);
    }

private:
    void add(const Operand& operand)
    {
        if (operand.kind == Operand::Kind::Path)
            paths += operand.text;
    }

    void add(const Expression& expression)
    {
        add(expression.head);
        for (const auto& filter : expression.filters)
            for (const auto& argument : filter.arguments)
                add(argument);
    }

    void add(const Condition& condition)
    {
        add(condition.left);
        add(condition.right);
        for (const auto& part : condition.parts)
            add(part);
    }

    void add(const Segments& segments)
    {
        for (const auto& segment : segments) {
            add(segment.field);
            add(segment.parts);
        }
    }

    void add(const Line& line)
    {
        add(line.text);
        for (const auto& cell : line.cells)
            add(cell);
        if (line.cellsOf)
            add(*line.cellsOf);
    }

    void add(const Repeat& repeat)
    {
        add(repeat.list);
        add(repeat.nodes);
    }

    void add(const Choice& choice)
    {
        for (const auto& branch : choice.branches) {
            add(branch.condition);
            add(branch.nodes);
        }
    }

    void add(const TableNode& table) { add(table.rows); }

    void add(const SignatureSpec& signature)
    {
        add(signature.authority);
        add(signature.otherPosition);
        add(signature.name);
    }
};

} // namespace

QSet<QString> pathsIn(const Nodes& nodes)
{
    Gatherer gatherer;
    gatherer.add(nodes);
    return gatherer.paths;
}

QSet<QString> rootsOf(const Template& form)
{
    Gatherer gatherer;
    gatherer.add(form);
    QSet<QString> roots;
    for (const QString& path : gatherer.paths)
        roots += path.section(u'.', 0, 0);
    return roots;
}

} // namespace thidua::templating
