// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/MissingComponents.h"

#include "pipeline/Templates.h"
#include "templating/Asked.h"

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using document::OfficialDocument;
using regulation::Kind;

namespace {

QStringList lackedBy(const OfficialDocument& paper)
{
    QStringList lacked;
    const auto add = [&lacked](bool lacks, const QString& component) {
        if (lacks)
            lacked += component;
    };
    // A pledge has neither place and date above nor one signer: all members sign it.
    const bool isSingle = !paper.matrix;
    add(paper.issuer.isEmpty(), u"issuer"_s);
    add(isSingle && paper.symbol.isEmpty(), u"symbol"_s);
    add(isSingle && paper.place.isEmpty(), u"place"_s);
    add(paper.title.isEmpty() && paper.abstract.isEmpty(), u"title"_s);
    add(!paper.title.isEmpty() && paper.abstract.isEmpty(), u"abstract"_s);
    add(isSingle && paper.recipients.isEmpty(), u"recipients"_s);
    add(isSingle && paper.signatures.empty(), u"signatures"_s);
    return lacked;
}

/// Whether whoever fills the template may leave out all that stands there.
bool isOptional(const templating::Template& form, const templating::Nodes& nodes)
{
    const QSet<QString> paths = templating::pathsIn(nodes);
    const auto mayBeLeftOut = [&form](const QString& path) {
        return std::any_of(form.fields.begin(), form.fields.end(), [&path](const auto& field) {
            return field.path == path && !field.required;
        });
    };
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), mayBeLeftOut);
}

bool has(const templating::Template& form, const QString& component)
{
    if (component == u"signatures"_s)
        return !form.signatures.empty();
    const auto found = form.components.find(component);
    return found != form.components.end() && !isOptional(form, found->second);
}

/// A paper without a title is a công văn, or one that has just been begun.
bool hasByDecree(const OfficialDocument& paper, const QString& component, const World& world)
{
    if (!paper.presentation.isEmpty())
        return false;
    if (paper.title.isEmpty())
        return true;
    const Kind* kind = world.regulation.kinds.byTitle(paper.title);
    return kind && !kind->without.contains(component);
}

} // namespace

QStringList missingComponents(const World& world, const OfficialDocument& paper,
                              const QString& templateId)
{
    QStringList lacked = lackedBy(paper);
    if (lacked.isEmpty())
        return lacked;
    const auto form =
        templateId.isEmpty() ? std::nullopt : std::optional(openTemplate(world, templateId));
    lacked.removeIf([&](const QString& component) {
        return form && form->isOk() ? !has(**form, component)
                                    : !hasByDecree(paper, component, world);
    });
    return lacked;
}

} // namespace thidua::pipeline
