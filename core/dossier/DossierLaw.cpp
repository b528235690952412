// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/DossierLaw.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "emulation/AwardingMembers.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

std::vector<emulation::ExclusionKind> kindsOf(const JsonReader& json)
{
    std::vector<emulation::ExclusionKind> kinds;
    for (const QString& name : json.lines(u"kinds"_s))
        for (const auto& [kind, known] : emulation::schema::Choices<emulation::ExclusionKind>::all)
            if (name == QStringView(known))
                kinds.push_back(kind);
    if (kinds.empty() || qsizetype(kinds.size()) != json.lines(u"kinds"_s).size())
        json.complain(u"kinds"_s, base::Sentence::tr("có loại việc không biết"));
    return kinds;
}

Bar readBar(const JsonReader& json, const regulation::Evidence&)
{
    Bar bar;
    bar.period = regulation::readPeriod(json);
    bar.kinds = kindsOf(json);
    bar.words = json.text(u"words"_s);
    bar.article = json.text(u"article"_s);
    return bar;
}

Principle readPrinciple(const JsonReader& json, const regulation::Evidence&)
{
    Principle principle;
    principle.period = regulation::readPeriod(json);
    principle.words = json.text(u"words"_s);
    principle.article = json.text(u"article"_s);
    return principle;
}

std::vector<PartPaper> readPapers(const JsonReader& root)
{
    std::vector<PartPaper> papers;
    for (const JsonReader& json : root.objects(u"papers"_s)) {
        PartPaper paper;
        paper.part = regulation::readNeeded(json, u"part"_s);
        paper.file = regulation::readNeeded(json, u"file"_s);
        paper.heading = regulation::readNeeded(json, u"heading"_s);
        paper.templates = json.lines(u"templates"_s);
        paper.after = json.lines(u"after"_s);
        paper.isOnlyThere = json.flag(u"onlyThere"_s);
        paper.councilMeeting = json.text(u"councilMeeting"_s);
        paper.unitMeeting = json.text(u"unitMeeting"_s);
        paper.byKind = json.flag(u"byKind"_s);
        paper.isShared = json.flag(u"shared"_s);
        paper.wantsWord = json.flag(u"word"_s);
        papers.push_back(paper);
    }
    return papers;
}

DossierLaw readLaw(const JsonReader& root, regulation::Origin origin)
{
    DossierLaw law;
    law.degrees = root.lines(u"degrees"_s);
    law.grades = root.lines(u"grades"_s);
    law.initiativeLevels = root.lines(u"initiativeLevels"_s);
    law.occasions = root.lines(u"occasions"_s);
    law.bars = regulation::readRecords(root, u"bars"_s, origin, readBar);
    law.principles = regulation::readRecords(root, u"principles"_s, origin, readPrinciple);
    law.papers = readPapers(root);
    for (const JsonReader& json : root.objects(u"limits"_s))
        law.limits.push_back({regulation::readNeeded(json, u"limit"_s), json.lines(u"awards"_s),
                              json.lines(u"levels"_s), json.text(u"from"_s)});
    const JsonReader signs = root.object(u"signs"_s);
    law.signs = {signs.lines(u"collectives"_s), signs.lines(u"persons"_s),
                 signs.lines(u"nameColumns"_s), signs.lines(u"agreeColumns"_s),
                 signs.lines(u"otherColumns"_s)};
    law.petitionPart = root.text(u"petitionPart"_s);
    law.listPart = root.text(u"listPart"_s);
    law.reportPart = root.text(u"reportPart"_s);
    law.minutesParts = root.lines(u"minutesParts"_s);
    law.contentsTemplate = root.text(u"contentsTemplate"_s);
    if (law.grades.size() != 4)
        root.complain(u"grades"_s, base::Sentence::tr("phải có đủ bốn mức"));
    return law;
}

} // namespace

const Principle* DossierLaw::principleOn(const QString& id, const base::Date& day) const
{
    for (const Principle& one : principles)
        if (one.id == id && one.period.contains(day))
            return &one;
    return nullptr;
}

const PartPaper* DossierLaw::paperFor(const QString& part) const
{
    const auto at = std::find_if(papers.begin(), papers.end(),
                                 [&part](const PartPaper& paper) { return paper.part == part; });
    return at == papers.end() ? nullptr : &*at;
}

emulation::Grade DossierLaw::gradeNamed(const QString& words) const
{
    const auto at = grades.indexOf(words);
    return static_cast<emulation::Grade>(at < 0 ? 0 : at + 1);
}

QString DossierLaw::nameOf(emulation::Grade grade) const
{
    return grades.value(static_cast<int>(grade) - 1);
}

QString DossierLaw::nameOf(emulation::Occasion occasion) const
{
    return occasions.value(static_cast<int>(occasion));
}

Result<DossierLaw> loadDossierLaw(const base::FileSystem& files, const QString& dataFolder,
                                  const QString& officeFolder)
{
    const QString own = officeFolder + u"/regulations/dossier-rules.json"_s;
    const bool isOwn = !officeFolder.isEmpty() && files.exists(own);
    const QString path =
        isOwn ? own : QString(dataFolder + u"/resources/catalogues/dossier-rules.json"_s);
    const auto bytes = files.read(path, base::limits::jsonFileBytes);
    if (!bytes && isOwn)
        return bytes.error();
    if (!bytes)
        return base::Error{ErrorCode::Internal, bytes.error().message, bytes.error().detail};
    return regulation::loadTable<DossierLaw>(
        *bytes, path, isOwn ? regulation::Origin::Office : regulation::Origin::Program, readLaw);
}

} // namespace thidua::dossier
