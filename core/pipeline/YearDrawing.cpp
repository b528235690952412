// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/YearDrawing.h"

#include "document/Fill.h"
#include "pipeline/NewPaper.h"
#include "pipeline/Templates.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

#include <algorithm>
#include <map>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using document::OfficialDocument;
using store::PaperFile;
using store::YearFile;
using templating::Template;

namespace {

/// What belongs to the paper alone, as templates see it.
QJsonObject paperFacts(const PaperFile& paper)
{
    QJsonObject facts = paper.fields;
    const auto put = [&facts](const QString& key, const QString& value) {
        if (!value.isEmpty())
            facts[key] = value;
    };
    put(u"grouping"_s, paper.grouping.value);
    put(u"signer"_s, paper.signer.value);
    put(u"movement"_s, paper.movement.value);
    if (paper.role)
        facts[u"role"_s] = *paper.role == emulation::MemberRole::Head     ? u"head"_s
                           : *paper.role == emulation::MemberRole::Deputy ? u"deputy"_s
                                                                          : u"member"_s;
    return facts;
}

/// Ids of papers name parts of the package.
store::PaperId freeId(const YearFile& file, const QString& wanted)
{
    QString id = wanted.isEmpty() ? u"van-ban"_s : wanted;
    for (int number = 2; file.paper({id}); ++number)
        id = u"%1-%2"_s.arg(wanted.isEmpty() ? u"van-ban"_s : wanted).arg(number);
    return {id};
}

QStringList linesOf(const QJsonValue& value)
{
    QStringList lines;
    for (const auto& line : value.toArray())
        lines += line.toString();
    return lines;
}

/// The head and the signature that every paper of the office has.
OfficialDocument officeHead(const YearTools& tools, const emulation::EmulationYear& data)
{
    const QJsonObject us =
        emulation::facts(data, {}, tools.sources->view(), {}).value(u"us"_s).toObject();
    OfficialDocument head;
    head.parent = linesOf(us.value(u"parentLines"_s));
    head.issuer = linesOf(us.value(u"headLines"_s));
    head.place = us.value(u"place"_s).toString();
    const QJsonObject signature = us.value(u"signature"_s).toObject();
    head.signatures = {{linesOf(signature.value(u"authority"_s)),
                        linesOf(signature.value(u"otherPosition"_s)),
                        signature.value(u"name"_s).toString()}};
    return head;
}

OfficialDocument emptyPaper(const YearTools& tools, const YearFile& file,
                            const DraftRequest& request)
{
    const auto& kinds = tools.world.regulation.kinds;
    const auto* kind =
        request.kind.isEmpty() ? kinds.byTitle(u"Công văn"_s) : kinds.byAbbreviation(request.kind);
    OfficialDocument paper = newPaper(kind ? *kind : regulation::Kind{u"Công văn"_s, {}},
                                      tools.world.regulation.words, request.today);
    const QString abbreviation = emulation::facts(file.data, {}, tools.sources->view(), {})
                                     .value(u"us"_s)
                                     .toObject()
                                     .value(u"abbreviation"_s)
                                     .toString();
    if (!abbreviation.isEmpty())
        paper.symbol =
            paper.kind.isEmpty() ? abbreviation : QString(paper.kind + u'-' + abbreviation);
    return document::filled(std::move(paper), officeHead(tools, file.data));
}

bool isTemplate(const World& world, const QString& id)
{
    const auto places = templatePlaces(world);
    return std::any_of(places.begin(), places.end(),
                       [&id](const TemplatePlace& place) { return place.id == id; });
}

/// Templates that were read once.
class Shelf {
public:
    explicit Shelf(const World& world) : m_world(world) {}

    const Result<Template>& open(const QString& id)
    {
        const auto found = m_read.find(id);
        return found != m_read.end() ? found->second
                                     : m_read.emplace(id, openTemplate(m_world, id)).first->second;
    }

private:
    const World& m_world;
    std::map<QString, Result<Template>> m_read;
};

Result<templating::Redrawn> redrawn(const Result<Template>& form, const PaperFile& paper,
                                    const PaperData& data, const QStringList& discard)
{
    if (!form)
        return form.error();
    const auto document = store::documentOf(paper.document, paper.id.value);
    if (!document)
        return document.error();
    return templating::redraw(*document, *form, data.viewFor(*form), discard);
}

QStringList discardOf(const RedrawWish& wish, const store::PaperId& id)
{
    for (const auto& [paper, regions] : wish.discard)
        if (paper == id)
            return regions;
    return {};
}

bool mayFollow(store::PaperState state, const RedrawWish& wish)
{
    const auto editing = store::editingIn(state);
    return editing == store::Editing::Free || (editing == store::Editing::Ask && wish.submitted);
}

} // namespace

emulation::View viewOf(const PaperFile& paper)
{
    const QString day = paper.document.value(u"date"_s).toString();
    return viewOf(paperFacts(paper), base::Date::fromIso(day).value_or(base::Date()));
}

Result<Drafted> withDraft(const YearTools& tools, const YearFile& file, const DraftRequest& request)
{
    Drafted made{file, {}, {}};
    PaperFile paper;
    paper.step = request.step;
    paper.title = request.title;
    paper.fields = request.fields;
    if (isTemplate(tools.world, request.templateId)) {
        const auto form = openTemplate(tools.world, request.templateId);
        if (!form)
            return form.error();
        const auto data = PaperData::of(file.data, paperFacts(paper), tools.sources);
        const auto filled = templating::fill(*form, data.viewFor(*form));
        if (!filled)
            return filled.error();
        for (const auto& field : filled->missing)
            made.missing += field.label;
        paper.templateId = form->id;
        if (paper.title.isEmpty())
            paper.title = form->name;
        paper.document = store::jsonOf(filled->document);
    } else {
        paper.document = store::jsonOf(emptyPaper(tools, file, request));
    }
    const QString wanted = request.step.isEmpty() ? request.templateId : request.step;
    paper.id = freeId(file, wanted);
    made.paper = paper.id;
    made.file.papers.push_back(std::move(paper));
    return made;
}

templating::DrawnHead headOf(const YearTools& tools, const YearFile& file, const PaperFile& paper)
{
    if (paper.templateId.isEmpty())
        return {};
    const auto form = openTemplate(tools.world, paper.templateId);
    if (!form)
        return {};
    const auto data = PaperData::of(file.data, paperFacts(paper), tools.sources);
    return templating::drawHead(*form, data.viewFor(*form));
}

RedrawnYear withData(const YearTools& tools, YearFile file, emulation::EmulationYear data,
                     const RedrawWish& wish)
{
    RedrawnYear result;
    file.data = std::move(data);
    Shelf shelf(tools.world);
    for (PaperFile& paper : file.papers) {
        if (paper.templateId.isEmpty())
            continue;
        const auto facts = PaperData::of(file.data, paperFacts(paper), tools.sources);
        auto made = redrawn(shelf.open(paper.templateId), paper, facts, discardOf(wish, paper.id));
        if (!made) {
            result.troubles += made.error().message;
            continue;
        }
        const QJsonObject json = store::jsonOf(made->document, paper.document);
        if (json == paper.document) {
            if (!made->edits.empty())
                result.edits.emplace_back(paper.id, std::move(made).value().edits);
            continue;
        }
        if (!mayFollow(paper.state, wish)) {
            result.left.push_back(paper.id);
            continue;
        }
        paper.document = json;
        result.changed.push_back(paper.id);
        if (!made->edits.empty())
            result.edits.emplace_back(paper.id, std::move(made).value().edits);
    }
    result.file = std::move(file);
    return result;
}

} // namespace thidua::pipeline
