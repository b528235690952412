// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Parts.h"

#include "base/Sentence.h"
#include "dossier/Eligibility.h"
#include "dossier/PlanAnswers.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::ComponentState;
using emulation::DossierComponent;
using emulation::SubjectKind;
using store::PaperFile;
using store::PaperState;
using store::YearFile;

namespace {

/// Measures by which a need is narrowed, as the catalogue of awards has them.
const QString initiativesMeasure = u"số sáng kiến"_s;

bool hasSubject(const QStringList& subjects, const Case& one)
{
    static const std::pair<SubjectKind, QString> words[] = {
        {SubjectKind::Agency, u"cơ quan"_s},
        {SubjectKind::Head, u"người đứng đầu"_s},
        {SubjectKind::Unit, u"đơn vị"_s}};
    for (const auto& [kind, word] : words)
        if (one.kind == kind && subjects.contains(word))
            return true;
    return subjects.contains(one.isPerson() ? u"cá nhân"_s : u"tập thể"_s);
}

/// Whether a part of the law's list is needed for this dossier.
Met isNeeded(const Case& one, const regulation::DossierPart& part)
{
    const auto& need = part.need;
    if (part.when.isEmpty())
        return Met::Yes;
    if (need.isEmpty() || !one.award)
        return Met::Unknown;
    const bool fits =
        (need.subjects.isEmpty() || hasSubject(need.subjects, one)) &&
        (need.awards.isEmpty() || need.awards.contains(one.dossier.award)) &&
        (need.levels.isEmpty() || need.levels.contains(one.award->level)) &&
        (need.occasion.isEmpty() || need.occasion == one.sources.rules.nameOf(one.occasion));
    if (!fits)
        return Met::No;
    const bool narrows = need.measure == initiativesMeasure;
    return narrows && !restsOn(one, regulation::AwardMeasure::Initiatives) ? Met::No : Met::Yes;
}

bool isMeant(const emulation::PlanPart& part, const Case& one)
{
    const auto& kinds = part.subjects;
    const bool hasKind = std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end();
    const bool isPerson = one.kind == SubjectKind::Head &&
                          std::find(kinds.begin(), kinds.end(), SubjectKind::Person) != kinds.end();
    return (part.awards.isEmpty() || part.awards.contains(one.dossier.award)) &&
           (kinds.empty() || hasKind || isPerson);
}

QString key(const QString& name) { return text::lower(name).simplified(); }

/// By id; where there is none by name.
const DossierComponent* componentFor(const Case& one, const PartReport& part)
{
    for (const DossierComponent& component : one.dossier.components) {
        const bool isSame = component.part.isEmpty() || part.part.isEmpty()
                                ? key(component.name) == key(part.name)
                                : component.part == part.part;
        if (isSame)
            return &component;
    }
    return nullptr;
}

bool isOut(PaperState state) { return state == PaperState::Signed || state == PaperState::Issued; }

/// The better of what was found so far and this.
void found(PartReport& part, PartState state)
{
    const bool isBetter = part.state == PartState::Missing || part.state == PartState::Perhaps ||
                          (part.state == PartState::Unsigned && state == PartState::Present);
    if (isBetter)
        part.state = state;
}

void addPaper(PartReport& part, const YearFile& file, const emulation::PaperId& id)
{
    const PaperFile* paper = file.paper(id);
    if (!paper) {
        part.note = Sentence::tr("tệp năm không có văn bản %1", id.value);
        return;
    }
    if (std::find(part.papers.begin(), part.papers.end(), id) == part.papers.end())
        part.papers.push_back(id);
    found(part, isOut(paper->state) ? PartState::Present : PartState::Unsigned);
}

void addFile(PartReport& part, const YearFile& file, const emulation::AttachmentId& id)
{
    const bool isThere =
        std::any_of(file.attachments.begin(), file.attachments.end(),
                    [&id](const store::Attachment& each) { return each.id == id; });
    if (!isThere) {
        part.note = Sentence::tr("tệp năm không có tệp đính kèm %1", id.value);
        return;
    }
    part.files.push_back(id);
    found(part, PartState::Present);
}

void takeComponent(PartReport& part, const DossierComponent& component, const YearFile& file)
{
    part.number = component.document.number;
    part.date = component.document.date;
    if (!component.note.isEmpty())
        part.note = component.note;
    if (!component.paper.isEmpty())
        addPaper(part, file, component.paper);
    if (!component.file.isEmpty())
        addFile(part, file, component.file);
    switch (component.state) {
    case ComponentState::NotNeeded:
        part.state = PartState::NotNeeded;
        return;
    case ComponentState::Missing:
        return;
    case ComponentState::Drafted:
        found(part, PartState::Unsigned);
        return;
    case ComponentState::Signed:
    case ComponentState::Sealed:
    case ComponentState::Received:
        break;
    }
    if (part.state == PartState::Unsigned && !part.papers.empty())
        part.note = Sentence::tr("hồ sơ ghi đã ký nhưng văn bản còn là dự thảo");
    else
        found(part, PartState::Present);
}

/// What the submission itself says of its petition and minutes.
void takeSubmission(PartReport& part, const Case& one, const PartPaper& paper)
{
    if (!one.submission || !paper.isShared)
        return;
    const bool isPetition = paper.part == one.sources.rules.petitionPart;
    const bool isMinutes = one.sources.rules.minutesParts.contains(paper.part);
    const auto& document = isPetition ? one.submission->petition : one.submission->minutes;
    if ((!isPetition && !isMinutes) || document.number.isEmpty() || !document.date.isWhole())
        return;
    part.number = document.number;
    part.date = document.date;
    found(part, PartState::Present);
}

/// Papers of the file that are about this dossier or its submission.
void takePapers(PartReport& part, const Case& one, const YearFile& file)
{
    const PartPaper* known = one.sources.rules.paperFor(part.part);
    if (!known)
        return;
    takeSubmission(part, one, *known);
    if (known->isShared) {
        for (const PaperFile* paper : papersFor(file, *known, one.dossier.submission))
            addPaper(part, file, paper->id);
        return;
    }
    for (const PaperFile& paper : file.papers)
        if (known->templates.contains(paper.templateId) && dossierOfPaper(paper) == one.dossier.id)
            addPaper(part, file, paper.id);
}

PartReport filled(PartReport part, const Case& one, const YearFile& file)
{
    takePapers(part, one, file);
    if (const auto* component = componentFor(one, part))
        takeComponent(part, *component, file);
    return part;
}

bool isListed(const std::vector<PartReport>& parts, const QString& id, const QString& name)
{
    return std::any_of(parts.begin(), parts.end(), [&](const PartReport& part) {
        return id.isEmpty() || part.part.isEmpty() ? key(part.name) == key(name) : part.part == id;
    });
}

void addLawParts(std::vector<PartReport>& parts, const Case& one, const YearFile& file)
{
    const auto* rule = ruleOf(one);
    if (!rule)
        return;
    const QString place = rule->article.isEmpty() ? rule->name : rule->article;
    for (const auto& asked : rule->parts) {
        const Met needed = isNeeded(one, asked);
        PartReport part{asked.id, asked.name, PartState::Missing, asked.when, place};
        if (needed == Met::Unknown)
            part.state = PartState::Perhaps;
        part = filled(part, one, file);
        const bool isThere = part.state == PartState::Present || part.state == PartState::Unsigned;
        if (needed != Met::No || isThere)
            parts.push_back(std::move(part));
    }
}

void addPlanParts(std::vector<PartReport>& parts, const Case& one, const YearFile& file)
{
    if (!one.plan)
        return;
    for (const auto& asked : one.plan->rules->parts) {
        if (!isMeant(asked, one) || isListed(parts, asked.part, asked.name))
            continue;
        PartReport part{asked.part, asked.name};
        if (const PartPaper* known = one.sources.rules.paperFor(asked.part);
            known && part.name.isEmpty())
            part.name = known->heading;
        part.place = placeIn(*one.plan, asked.place);
        parts.push_back(filled(part, one, file));
    }
}

void addOwnParts(std::vector<PartReport>& parts, const Case& one, const YearFile& file)
{
    for (const auto& component : one.dossier.components) {
        if (isListed(parts, component.part, component.name))
            continue;
        const PartPaper* known = one.sources.rules.paperFor(component.part);
        const QString name = !component.name.isEmpty() ? component.name
                             : known                   ? known->heading
                                                       : component.part;
        PartReport part{component.part, name, PartState::Perhaps};
        takeComponent(part, component, file);
        parts.push_back(std::move(part));
    }
}

/// What the paper was drawn about, as `emulation::facts` chooses: a meeting that it names has its
/// submission; else it is the first of the year.
emulation::SubmissionId submissionDrawn(const YearFile& file, const PaperFile& paper)
{
    const emulation::SubmissionId named = submissionOfPaper(paper);
    if (!named.isEmpty())
        return named;
    const QString meeting = paper.fields.value(u"awardMeeting"_s).toString();
    for (const auto& held : file.data.awardMeetings)
        if (!meeting.isEmpty() && held.id.value == meeting)
            return held.submission;
    return file.data.submissions.empty() ? emulation::SubmissionId()
                                         : file.data.submissions.front().id;
}

} // namespace

const regulation::DossierRule* ruleOf(const Case& one)
{
    return one.award ? one.sources.law.dossiers.of(*one.award, one.day,
                                                   one.sources.rules.nameOf(one.occasion))
                     : nullptr;
}

std::vector<PartReport> partsOf(const Case& one, const YearFile& file)
{
    std::vector<PartReport> parts;
    addLawParts(parts, one, file);
    addPlanParts(parts, one, file);
    addOwnParts(parts, one, file);
    return parts;
}

std::vector<const PaperFile*> papersFor(const YearFile& file, const PartPaper& part,
                                        const emulation::SubmissionId& submission)
{
    std::vector<const PaperFile*> papers;
    for (const PaperFile& paper : file.papers)
        if (part.templates.contains(paper.templateId) && !submission.isEmpty() &&
            submissionDrawn(file, paper) == submission)
            papers.push_back(&paper);
    return papers;
}

emulation::DossierId dossierOfPaper(const PaperFile& paper)
{
    return {paper.fields.value(u"dossier"_s).toString()};
}

emulation::SubmissionId submissionOfPaper(const PaperFile& paper)
{
    return {paper.fields.value(u"submission"_s).toString()};
}

} // namespace thidua::dossier
