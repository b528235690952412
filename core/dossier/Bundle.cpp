// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Bundle.h"

#include "text/Normal.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using emulation::AwardDossier;
using store::PaperFile;
using store::YearFile;

namespace {

/// What the making of a bundle needs at hand.
struct Desk {
    const YearFile& file;
    const Sources& sources;
    const emulation::SubmissionId& submission;
    const QStringList& templates;
    std::vector<const AwardDossier*> dossiers;
    std::vector<std::vector<PartReport>> parts; ///< of each dossier
    Bundle bundle;
    QSet<QString> papers; ///< that are in it
    QSet<QString> files;
    QSet<QString> drawn; ///< meetings, each with the template that its paper is drawn from

    const DossierLaw& rules() const { return sources.rules; }
};

void addOnce(QStringList& ids, const QString& id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids += id;
}

/// The parts of all dossiers as the law orders them, and the papers that go with them.
QStringList orderOf(const Desk& desk)
{
    QStringList ids;
    for (const auto& parts : desk.parts)
        for (const PartReport& part : parts)
            addOnce(ids, part.part);
    for (const PartPaper& paper : desk.rules().papers) {
        if (paper.after.isEmpty() || ids.contains(paper.part))
            continue;
        qsizetype at = -1;
        for (const QString& before : paper.after)
            at = std::max(at, ids.indexOf(before));
        if (at >= 0)
            ids.insert(at + 1, paper.part);
    }
    return ids;
}

PaperRole roleOf(const DossierLaw& rules, const QString& part)
{
    if (part == rules.petitionPart)
        return PaperRole::Petition;
    if (part == rules.listPart)
        return PaperRole::List;
    if (part == rules.reportPart)
        return PaperRole::Report;
    return rules.minutesParts.contains(part) ? PaperRole::Minutes : PaperRole::Other;
}

BundleItem itemFor(const Desk& desk, const QString& part, const QString& name)
{
    const PartPaper* known = desk.rules().paperFor(part);
    BundleItem item;
    item.part = part;
    item.heading = known ? known->heading : name;
    item.stem = known ? known->file : safeName(name);
    item.role = roleOf(desk.rules(), part);
    item.wantsWord = known && known->wantsWord;
    return item;
}

QString subjectOf(const Desk& desk, const AwardDossier& dossier)
{
    return nameOf(desk.sources, dossier.subject, caseOf(desk.sources, dossier).day);
}

void addFor(Desk& desk, BundleItem item, const AwardDossier& dossier)
{
    item.dossiers = {dossier.id};
    item.stem += u" - "_s + safeName(subjectOf(desk, dossier), 40);
    desk.bundle.items.push_back(std::move(item));
}

/// The template that can draw the part for that subject; empty: none.
QString templateFor(const Desk& desk, const PartPaper& paper, bool isPerson)
{
    if (paper.byKind) {
        const QString id = paper.templates.value(isPerson ? 1 : 0);
        return desk.templates.contains(id) ? id : QString();
    }
    for (const QString& id : paper.templates)
        if (desk.templates.contains(id))
            return id;
    return {};
}

/// What is in the file for the part of one dossier; false where nothing is.
bool addThere(Desk& desk, const PartReport& part, const AwardDossier& dossier, bool isShared)
{
    for (const auto& id : part.papers) {
        if (desk.papers.contains(id.value))
            continue;
        desk.papers.insert(id.value);
        BundleItem item = itemFor(desk, part.part, part.name);
        item.content = id;
        if (isShared)
            desk.bundle.items.push_back(std::move(item));
        else
            addFor(desk, std::move(item), dossier);
    }
    for (const auto& id : part.files) {
        if (desk.files.contains(id.value))
            continue;
        desk.files.insert(id.value);
        BundleItem item = itemFor(desk, part.part, part.name);
        item.content = id;
        item.wantsWord = false;
        if (isShared)
            desk.bundle.items.push_back(std::move(item));
        else
            addFor(desk, std::move(item), dossier);
    }
    return !part.papers.empty() || !part.files.empty();
}

/// Papers of the submission in the file that serve a shared part, whoever's dossier names them.
void addSharedPapers(Desk& desk, const PartPaper& paper)
{
    for (const PaperFile* there : papersFor(desk.file, paper, desk.submission)) {
        if (desk.papers.contains(there->id.value))
            continue;
        desk.papers.insert(there->id.value);
        BundleItem item = itemFor(desk, paper.part, paper.heading);
        item.content = there->id;
        desk.bundle.items.push_back(std::move(item));
    }
}

/// One paper for each meeting on the submission, by the template for its kind. Dossiers of several
/// awards ask for the same minutes by several names: the first has them.
bool drawMeetings(Desk& desk, const PartPaper& paper)
{
    bool hasOne = false;
    for (const auto& meeting : desk.sources.year.awardMeetings) {
        const QString id = meeting.council.isEmpty() ? paper.unitMeeting : paper.councilMeeting;
        if (meeting.submission != desk.submission || !desk.templates.contains(id))
            continue;
        hasOne = true;
        const QString key = id + u' ' + meeting.id.value;
        if (desk.drawn.contains(key))
            continue;
        desk.drawn.insert(key);
        BundleItem item = itemFor(desk, paper.part, paper.heading);
        item.content = Drawing{
            id, {{u"submission"_s, desk.submission.value}, {u"awardMeeting"_s, meeting.id.value}}};
        desk.bundle.items.push_back(std::move(item));
    }
    return hasOne;
}

bool drawShared(Desk& desk, const PartPaper& paper)
{
    if (paper.isOnlyThere)
        return false;
    if (!paper.councilMeeting.isEmpty() || !paper.unitMeeting.isEmpty())
        return drawMeetings(desk, paper);
    const QString id = templateFor(desk, paper, false);
    if (id.isEmpty())
        return false;
    BundleItem item = itemFor(desk, paper.part, paper.heading);
    item.content = Drawing{id, {{u"submission"_s, desk.submission.value}}};
    desk.bundle.items.push_back(std::move(item));
    return true;
}

bool drawFor(Desk& desk, const PartPaper& paper, const AwardDossier& dossier)
{
    const bool isPerson = !dossier.subject.person.isEmpty();
    const QString id = templateFor(desk, paper, isPerson);
    if (id.isEmpty())
        return false;
    BundleItem item = itemFor(desk, paper.part, paper.heading);
    item.content =
        Drawing{id, {{u"submission"_s, desk.submission.value}, {u"dossier"_s, dossier.id.value}}};
    addFor(desk, std::move(item), dossier);
    return true;
}

const PartReport* partIn(const std::vector<PartReport>& parts, const QString& id)
{
    const auto at = std::find_if(parts.begin(), parts.end(),
                                 [&id](const PartReport& part) { return part.part == id; });
    return at == parts.end() ? nullptr : &*at;
}

void lack(Desk& desk, const AwardDossier& dossier, const PartReport& part)
{
    if (part.state == PartState::Missing)
        desk.bundle.lacks.push_back({dossier.id, subjectOf(desk, dossier), part.name});
}

void addSharedPart(Desk& desk, const PartPaper& paper)
{
    const size_t before = desk.bundle.items.size();
    addSharedPapers(desk, paper);
    for (size_t i = 0; i < desk.dossiers.size(); ++i)
        if (const PartReport* part = partIn(desk.parts[i], paper.part))
            addThere(desk, *part, *desk.dossiers[i], true);
    // Those of the file may stand there already, for another part that they serve too.
    const bool isThere =
        desk.bundle.items.size() > before || !papersFor(desk.file, paper, desk.submission).empty();
    if (isThere || drawShared(desk, paper) || !paper.after.isEmpty())
        return;
    // One paper for all: it is missing once.
    for (size_t i = 0; i < desk.dossiers.size(); ++i)
        if (const PartReport* part = partIn(desk.parts[i], paper.part);
            part && part->state == PartState::Missing) {
            desk.bundle.lacks.push_back({{}, {}, part->name});
            return;
        }
}

void addOwnPart(Desk& desk, const QString& id)
{
    const PartPaper* paper = desk.rules().paperFor(id);
    for (size_t i = 0; i < desk.dossiers.size(); ++i) {
        const PartReport* part = partIn(desk.parts[i], id);
        if (!part || part->state == PartState::NotNeeded)
            continue;
        const AwardDossier& dossier = *desk.dossiers[i];
        const bool isWanted = part->state != PartState::Perhaps;
        if (addThere(desk, *part, dossier, false))
            continue;
        if (!paper || !isWanted || !drawFor(desk, *paper, dossier))
            lack(desk, dossier, *part);
    }
}

/// Parts that have a name only, and papers of the submission that serve none.
void addOthers(Desk& desk)
{
    for (size_t i = 0; i < desk.dossiers.size(); ++i)
        for (const PartReport& part : desk.parts[i])
            if (part.part.isEmpty() && !addThere(desk, part, *desk.dossiers[i], false))
                lack(desk, *desk.dossiers[i], part);
    for (const PaperFile& paper : desk.file.papers) {
        if (submissionOfPaper(paper) != desk.submission || desk.papers.contains(paper.id.value))
            continue;
        const QString name = paper.title.isEmpty() ? paper.id.value : paper.title;
        BundleItem item = itemFor(desk, {}, name);
        item.content = paper.id;
        desk.bundle.items.push_back(std::move(item));
    }
}

} // namespace

Bundle bundleOf(const YearFile& file, const Sources& sources,
                const emulation::SubmissionId& submission, const QStringList& templates)
{
    Desk desk{file, sources, submission, templates, dossiersOf(sources, submission),
              {},   {},      {},         {},        {}};
    for (const AwardDossier* dossier : desk.dossiers)
        desk.parts.push_back(partsOf(caseOf(sources, *dossier), file));
    for (const QString& id : orderOf(desk)) {
        const PartPaper* paper = sources.rules.paperFor(id);
        if (paper && paper->isShared)
            addSharedPart(desk, *paper);
        else
            addOwnPart(desk, id);
    }
    addOthers(desk);
    numberItems(desk.bundle.items);
    return std::move(desk.bundle);
}

void numberItems(std::vector<BundleItem>& items)
{
    int group = 0;
    for (size_t i = 0; i < items.size();) {
        size_t end = i + 1;
        while (end < items.size() && !items[i].part.isEmpty() && items[end].part == items[i].part)
            ++end;
        ++group;
        for (size_t k = i; k < end; ++k) {
            items[k].number = u"%1"_s.arg(group, 2, 10, QChar(u'0'));
            if (end - i > 1)
                items[k].number += u".%1"_s.arg(int(k - i + 1), 3, 10, QChar(u'0'));
        }
        i = end;
    }
}

QString safeName(const QString& text, qsizetype most)
{
    QString name;
    for (const QChar character : text.simplified()) {
        const QString plain = text::bare(QString(character));
        for (QChar one : plain) {
            const bool isKept =
                (one.isLetterOrNumber() && one.unicode() < 128) || u" -_.()"_s.contains(one);
            // bare() has small letters only.
            one = character.isUpper() ? one.toUpper() : one;
            name += isKept ? one : u'-';
        }
    }
    name = name.simplified().left(most);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"van ban"_s : name;
}

} // namespace thidua::dossier
