// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Fill.h"

#include "templating/Components.h"
#include "templating/Outline.h"
#include "templating/Regions.h"

#include "base/Sentence.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Error;
using base::Sentence;
using document::OfficialDocument;

namespace {

/// The object with a value at a path of members; what is in the way and no object stays.
QJsonObject withValue(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    if (path.size() == 1) {
        object[path.first()] = value;
        return object;
    }
    const QJsonValue inner = object.value(path.first());
    if (inner.isUndefined() || inner.isNull() || inner.isObject())
        object[path.first()] = withValue(inner.toObject(), path.mid(1), value);
    return object;
}

/// The data with what the template puts where nothing is given.
QJsonObject withStandards(const Template& form, const DataView& view)
{
    QJsonObject data = view.data;
    for (const auto& field : form.fields) {
        Scope scope(data);
        if (field.standard.empty() || isSomething(scope.at(field.path)) ||
            scope.at(field.path).isBool())
            continue;
        Evaluation evaluation(form, view.environment, scope);
        int rounds = mostRounds;
        QStringList lines = drawLines(field.standard, evaluation, rounds);
        QJsonValue value = lines.join(u'\n');
        if (field.type == FieldType::List) {
            lines.removeAll(QString()); // nothing in the data: the list is missing
            value = QJsonArray::fromStringList(lines);
        }
        if (field.type == FieldType::Flag)
            value = lines.value(0) == u"có";
        data = withValue(data, field.path.split(u'.'), value);
    }
    return data;
}

std::vector<MissingField> missingFields(const Template& form, const Scope& scope)
{
    std::vector<MissingField> missing;
    for (const auto& field : form.fields) {
        const QJsonValue value = scope.at(field.path);
        if (field.required && !isSomething(value) && !value.isBool() && !value.isDouble())
            missing.push_back({field.path, field.label});
    }
    return missing;
}

/// Draws what is not the body.
class HeadDrawer {
public:
    HeadDrawer(const Template& form, Evaluation& evaluation)
        : m_form(form), m_evaluation(evaluation)
    {
    }

    OfficialDocument draw()
    {
        OfficialDocument paper;
        paper.kind = m_form.kind;
        paper.templateId = m_form.id;
        for (const auto& component : components()) {
            const auto found = m_form.components.find(component.name);
            if (found != m_form.components.end() && component.set)
                component.set(paper, lines(found->second));
        }
        // Of several who might sign, one of whom nothing is known does not: a third teller.
        for (const auto& signature : m_form.signatures)
            if (const auto made = drawn(signature);
                m_form.signatures.size() == 1 || made != document::Signature())
                paper.signatures.push_back(made);
        for (const auto& matrix : m_form.matrix)
            paper.matrix = drawn(matrix);
        return paper;
    }

    bool isFull() const { return m_rounds <= 0; }

private:
    QStringList lines(const Nodes& nodes) { return drawLines(nodes, m_evaluation, m_rounds); }

    document::Signature drawn(const SignatureSpec& spec)
    {
        return {lines(spec.authority), lines(spec.otherPosition), lines(spec.name).join(u' ')};
    }

    document::SignatureMatrix drawn(const MatrixSpec& spec)
    {
        document::SignatureMatrix matrix;
        matrix.witness = lines(spec.witness);
        for (const auto& entry : m_evaluation.value(spec.list).toArray()) {
            if (--m_rounds <= 0)
                break;
            m_evaluation.scope().push(spec.name, entry, {});
            matrix.cells.push_back(drawn(spec.cell));
            m_evaluation.scope().pop();
        }
        return matrix;
    }

    const Template& m_form;
    Evaluation& m_evaluation;
    int m_rounds = mostRounds;
};

/// What is missing and optional, or told as a missing field already, is no notice.
std::vector<Notice> worthSaying(const Template& form, const Evaluation& evaluation)
{
    std::vector<Notice> notices;
    for (const auto& notice : evaluation.notices()) {
        const QString& path = notice.path;
        const bool declared =
            std::any_of(form.fields.begin(), form.fields.end(),
                        [&path](const FieldSpec& field) { return field.path == path; });
        if (!declared)
            notices.push_back(notice);
    }
    return notices;
}

/// "Phụ lục" where there is one, "Phụ lục I" … where there are several.
void labelAnnexes(Drawing& drawing, const QString& word)
{
    std::vector<Sheet*> labelled;
    for (auto& sheet : drawing.sheets)
        if (sheet.labelled)
            labelled.push_back(&sheet);
    for (size_t i = 0; i < labelled.size(); ++i)
        labelled[i]->annex.label = annexLabel(word, i, labelled.size());
}

Error tooLarge(const Template& form)
{
    return {base::ErrorCode::Refused,
            Sentence::tr(
                "%1: mẫu làm ra một văn bản quá dài từ dữ liệu này; hãy xem lại các @lặp của mẫu.",
                form.id.isEmpty() ? form.name : form.id),
            {}};
}

} // namespace

base::Result<Fresh> drawFresh(const Template& form, const DataView& view)
{
    Fresh fresh;
    fresh.data = withStandards(form, view);
    Scope scope(fresh.data);
    Evaluation evaluation(form, view.environment, scope);
    HeadDrawer head(form, evaluation);
    fresh.filled.document = head.draw();
    fresh.drawing = drawBody(form, evaluation);
    if (head.isFull() || fresh.drawing.tooLarge)
        return tooLarge(form);
    labelAnnexes(fresh.drawing, view.environment.annexWord);
    fresh.filled.missing = missingFields(form, scope);
    fresh.filled.notices = worthSaying(form, evaluation);
    return fresh;
}

base::Result<Filled> fill(const Template& form, const DataView& view)
{
    auto fresh = drawFresh(form, view);
    if (!fresh)
        return fresh.error();
    Filled filled = fresh->filled;
    filled.document.regions = regionsOf(form, *fresh);
    for (const auto& sheet : fresh->drawing.sheets) {
        document::Annex annex = sheet.annex;
        annex.body = counted(sheet.blocks);
        if (&sheet == &fresh->drawing.sheets.front())
            filled.document.body = std::move(annex.body);
        else
            filled.document.annexes.push_back(std::move(annex));
    }
    return filled;
}

} // namespace thidua::templating
