// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RecipientChoices.h"

#include "base/Sentence.h"
#include "emulation/AgencyFace.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;

namespace {

/// Collects groups in which no line stands twice.
class Groups {
public:
    void begin(const QString& title) { m_groups.push_back({title, {}}); }
    void add(const QString& line)
    {
        const QString plain = line.simplified();
        if (plain.isEmpty() || m_known.contains(plain))
            return;
        m_known += plain;
        m_groups.back().lines += plain;
    }
    std::vector<RecipientGroup> taken() &&
    {
        std::erase_if(m_groups, [](const auto& group) { return group.lines.isEmpty(); });
        return std::move(m_groups);
    }

private:
    std::vector<RecipientGroup> m_groups;
    QStringList m_known;
};

QString textOf(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

/// "Điều 3" that says who carries the decision out: the last of the body.
QString lastArticle(const OfficialDocument& paper)
{
    QString label;
    document::walk(paper.body, [&label](const document::Block& block) {
        if (block.type == document::BlockType::Article)
            label = block.label;
    });
    while (label.endsWith(u'.'))
        label.chop(1);
    return label;
}

void addUsual(Groups& groups, const OfficialDocument& paper, const regulation::FixedWords& words)
{
    groups.begin(Sentence::tr("Thường dùng"));
    if (!paper.addressees.isEmpty())
        groups.add(words.asAbove);
    if (const QString article = lastArticle(paper); !article.isEmpty())
        groups.add(words.asAbove.section(u' ', 0, 0) + u' ' + article);
    groups.add(words.archive);
}

void addReports(Groups& groups, const QJsonObject& facts, const emulation::Phrases& phrases)
{
    groups.begin(Sentence::tr("Cấp trên"));
    const auto report = [&](const QString& who) {
        if (!who.isEmpty())
            groups.add(
                phrases.of(u"recipient"_s,
                           {{u"who"_s, who}, {u"purpose"_s, phrases.of(u"recipients.report"_s)}}));
    };
    const QJsonObject grouping = facts.value(u"grouping"_s).toObject();
    report(textOf(grouping.value(u"organiser"_s).toObject(), u"name"_s));
    report(textOf(grouping, u"council"_s));
    report(textOf(facts.value(u"us"_s).toObject(), u"parentName"_s));
}

void addMembers(Groups& groups, const QJsonObject& facts, const emulation::Phrases& phrases)
{
    groups.begin(Sentence::tr("Thành viên"));
    const QJsonObject grouping = facts.value(u"grouping"_s).toObject();
    const QJsonArray members = grouping.value(u"allButUs"_s).toArray();
    if (members.isEmpty())
        return;
    groups.add(phrases.of(u"recipients.members"_s, {{u"grouping"_s, textOf(grouping, u"name"_s)}}));
    for (const auto& member : members)
        groups.add(textOf(member.toObject(), u"name"_s));
}

void addOwn(Groups& groups, const QJsonObject& facts, const RecipientSources& year,
            const regulation::FixedWords& words)
{
    groups.begin(Sentence::tr("Trong cơ quan"));
    const QJsonObject us = facts.value(u"us"_s).toObject();
    const emulation::Phrases& phrases = year.sources.phrases;
    const QString name = textOf(us, u"shortName"_s);
    const QString agency = name.isEmpty() ? textOf(us, u"name"_s) : name;
    if (agency.isEmpty())
        return;
    for (const QString& key : {u"recipients.leaders"_s, u"recipients.units"_s})
        groups.add(phrases.of(key, {{u"agency"_s, agency}}));
    for (const auto& unit : us.value(u"units"_s).toArray())
        groups.add(textOf(unit.toObject(), u"name"_s));
    for (const auto& unit : us.value(u"units"_s).toArray())
        if (const QString brief = textOf(unit.toObject(), u"abbreviation"_s); !brief.isEmpty())
            groups.add(words.archive + u", "_s + brief);
}

/// What the data say that plan and movement go to, and all agencies that are known.
void addOthers(Groups& groups, const QJsonObject& facts, const RecipientSources& year)
{
    groups.begin(Sentence::tr("Cơ quan khác"));
    for (const QString& from : {u"plan"_s, u"movement"_s})
        for (const auto& line : facts.value(from).toObject().value(u"recipients"_s).toArray())
            groups.add(line.toString());
    for (const auto& agency : year.data.agencies)
        if (!(agency.id == year.data.office))
            groups.add(emulation::faceOf(agency, year.view.date, year.sources.law).name);
}

QString bare(const QString& line)
{
    QString plain = line.simplified();
    while (plain.startsWith(u'-') || plain.startsWith(u' '))
        plain.remove(0, 1);
    while (plain.endsWith(u';') || plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

} // namespace

std::vector<RecipientGroup> recipientGroups(const OfficialDocument& paper,
                                            const regulation::FixedWords& words,
                                            const RecipientSources* year)
{
    Groups groups;
    addUsual(groups, paper, words);
    if (year) {
        const QJsonObject facts = emulation::facts(year->data, year->view, year->sources, {});
        addReports(groups, facts, year->sources.phrases);
        addMembers(groups, facts, year->sources.phrases);
        addOwn(groups, facts, *year, words);
        addOthers(groups, facts, *year);
    }
    return std::move(groups).taken();
}

QStringList orderedRecipients(const QStringList& lines, const regulation::FixedWords& words)
{
    const QString above = words.asAbove.section(u' ', 0, 0) + u' ';
    const QString archive = words.archive.section(u':', 0, 0);
    QStringList ordered;
    for (const QString& line : lines)
        if (const QString plain = bare(line); !plain.isEmpty() && !ordered.contains(plain))
            ordered += plain;
    std::stable_sort(ordered.begin(), ordered.end(), [&](const QString& a, const QString& b) {
        const auto rank = [&](const QString& line) {
            return line.startsWith(above) ? 0 : line.startsWith(archive) ? 2 : 1;
        };
        return rank(a) < rank(b);
    });
    return ordered;
}

} // namespace thidua::pipeline
