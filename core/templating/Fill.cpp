// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Fill.h"

#include "templating/DrawLines.h"
#include "templating/Outline.h"
#include "templating/Regions.h"

#include "base/Sentence.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Error;
using base::Sentence;

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
    int rounds = mostRounds;
    fresh.filled.document = drawHead(form, evaluation, rounds).paper;
    fresh.drawing = drawBody(form, evaluation);
    if (rounds <= 0 || fresh.drawing.tooLarge)
        return tooLarge(form);
    labelAnnexes(fresh.drawing, view.environment.annexWord);
    fresh.filled.missing = missingFields(form, scope);
    fresh.filled.notices = worthSaying(form, evaluation);
    return fresh;
}

DrawnHead drawHead(const Template& form, const DataView& view)
{
    Scope scope(withStandards(form, view));
    Evaluation evaluation(form, view.environment, scope);
    int rounds = mostRounds;
    return drawHead(form, evaluation, rounds);
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
