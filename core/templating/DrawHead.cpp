// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/DrawHead.h"

#include "templating/Components.h"
#include "templating/DrawLines.h"
#include "templating/Rounds.h"

#include <QJsonArray>

#include <map>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::FieldStretch;
using document::Inlines;
using document::OfficialDocument;
using document::TextPlace;

namespace {

using MarkedLines = std::vector<Inlines>;

QStringList plain(const MarkedLines& lines)
{
    QStringList texts;
    for (const auto& line : lines)
        texts += document::plainText(line);
    return texts;
}

/// As a component that is one text has its lines.
Inlines joined(const MarkedLines& lines)
{
    Inlines all;
    for (const auto& line : lines) {
        if (!all.empty())
            all.push_back({u" "_s});
        all.insert(all.end(), line.begin(), line.end());
    }
    return all;
}

class HeadDrawer {
public:
    HeadDrawer(const Template& form, Evaluation& evaluation, int& rounds)
        : m_form(form), m_evaluation(evaluation), m_rounds(rounds)
    {
    }

    DrawnHead draw()
    {
        m_drawn.paper.kind = m_form.kind;
        m_drawn.paper.templateId = m_form.id;
        for (const auto& component : components())
            drawComponent(component);
        // Of several who might sign, one of whom nothing is known does not: a third teller.
        auto& signatures = m_drawn.paper.signatures;
        for (const auto& spec : m_form.signatures) {
            const MarkedSignature made = drawn(spec);
            if (m_form.signatures.size() > 1 && made.isEmpty())
                continue;
            mark(u"signatures"_s, static_cast<int>(signatures.size()), made);
            signatures.push_back(made.plain());
        }
        for (const auto& matrix : m_form.matrix)
            m_drawn.paper.matrix = drawn(matrix);
        return std::move(m_drawn);
    }

private:
    struct MarkedSignature {
        MarkedLines authority;
        MarkedLines otherPosition;
        MarkedLines name;

        bool isEmpty() const { return authority.empty() && otherPosition.empty() && name.empty(); }
        document::Signature plain() const
        {
            return {templating::plain(authority), templating::plain(otherPosition),
                    templating::plain(name).join(u' ')};
        }
    };

    MarkedLines lines(const Nodes& nodes) { return drawMarkedLines(nodes, m_evaluation, m_rounds); }

    void drawComponent(const Component& component)
    {
        const auto found = m_form.components.find(component.name);
        if (found == m_form.components.end() || !component.set)
            return;
        const MarkedLines made = lines(found->second);
        component.set(m_drawn.paper, plain(made));
        const bool isText = document::textAt(m_drawn.paper, {component.name, {}, {}}).has_value();
        if (isText)
            return mark({component.name, {}, {}}, joined(made));
        for (size_t i = 0; i < made.size(); ++i)
            mark({component.name, {static_cast<int>(i)}, {}}, made[i]);
    }

    /// A date, the urgency are no texts and have no place.
    void mark(const TextPlace& place, const Inlines& line)
    {
        const auto text = document::textAt(m_drawn.paper, place);
        if (place.component != u"signatures" && place.component != u"matrix" &&
            (!text || document::plainText(*text) != document::plainText(line)))
            return;
        int from = 0;
        for (const auto& part : line) {
            const int to = from + static_cast<int>(part.text.size());
            if (part.field && to > from)
                m_drawn.fields.push_back({place, from, to, part.field->expression});
            from = to;
        }
    }

    void mark(const QString& component, int index, const MarkedSignature& signature)
    {
        const auto markLines = [&](const MarkedLines& lines, const QString& part) {
            for (size_t i = 0; i < lines.size(); ++i)
                mark({component, {index, static_cast<int>(i)}, part}, lines[i]);
        };
        markLines(signature.authority, u"authority"_s);
        markLines(signature.otherPosition, u"otherPosition"_s);
        mark({component, {index}, u"name"_s}, joined(signature.name));
    }

    MarkedSignature drawn(const SignatureSpec& spec)
    {
        return {lines(spec.authority), lines(spec.otherPosition), lines(spec.name)};
    }

    document::SignatureMatrix drawn(const MatrixSpec& spec)
    {
        document::SignatureMatrix matrix;
        const MarkedLines witness = lines(spec.witness);
        matrix.witness = plain(witness);
        for (size_t i = 0; i < witness.size(); ++i)
            mark({u"matrix"_s, {static_cast<int>(i)}, u"witness"_s}, witness[i]);
        const QJsonArray entries = m_evaluation.value(spec.list).toArray();
        const QString path = listPath(spec.list);
        for (qsizetype i = 0; i < entries.size() && --m_rounds > 0; ++i) {
            const QString place = path.isEmpty() ? QString() : u"%1.%2"_s.arg(path).arg(i);
            m_evaluation.scope().push(spec.name, entries[i], place);
            const MarkedSignature cell = drawn(spec.cell);
            mark(u"matrix"_s, static_cast<int>(i), cell);
            matrix.cells.push_back(cell.plain());
            m_evaluation.scope().pop();
        }
        return matrix;
    }

    /// Where the list stands in the data; empty: it is made of what stands there.
    QString listPath(const Expression& list) const
    {
        const bool isPath = list.filters.empty() && list.head.kind == Operand::Kind::Path;
        return isPath ? m_evaluation.scope().rooted(list.head.text) : QString();
    }

    const Template& m_form;
    Evaluation& m_evaluation;
    int& m_rounds;
    DrawnHead m_drawn;
};

std::optional<QString> plainAt(const OfficialDocument& paper, const TextPlace& place)
{
    const auto text = document::textAt(paper, place);
    return text ? std::optional(document::plainText(*text)) : std::nullopt;
}

/// Where the line of the drawing stands now, from line `from` on.
std::optional<TextPlace> found(const OfficialDocument& paper, TextPlace place, const QString& line,
                               int from)
{
    for (place.path = {from};; ++place.path.front()) {
        const auto text = plainAt(paper, place);
        if (!text)
            return std::nullopt;
        if (*text == line)
            return place;
    }
}

} // namespace

DrawnHead drawHead(const Template& form, Evaluation& evaluation, int& rounds)
{
    return HeadDrawer(form, evaluation, rounds).draw();
}

std::vector<FieldStretch> fieldsIn(const OfficialDocument& paper, const DrawnHead& drawn)
{
    std::vector<FieldStretch> fields;
    std::optional<TextPlace> before; // in the drawing
    std::optional<TextPlace> now;    // where that stands in the paper
    std::map<QString, int> next;     // by component: the line to look from
    for (const FieldStretch& field : drawn.fields) {
        if (before != field.place) {
            before = field.place;
            const QString line = plainAt(drawn.paper, field.place).value_or(QString());
            const bool isLine = field.place.part.isEmpty() && !field.place.path.empty();
            int& from = next[field.place.component];
            now = isLine ? found(paper, field.place, line, from) : std::optional(field.place);
            if (now && !isLine && plainAt(paper, *now) != line)
                now.reset();
            if (now && isLine)
                from = now->path.front() + 1;
        }
        if (now)
            fields.push_back({*now, field.from, field.to, field.expression});
    }
    return fields;
}

} // namespace thidua::templating
