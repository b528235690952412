// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/FillPaper.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"
#include "emulation/Facts.h"
#include "emulation/Json.h"
#include "pipeline/Templates.h"
#include "templating/Asked.h"
#include "text/Normal.h"

#include <QJsonDocument>

#include <optional>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using templating::DataView;
using templating::Filled;
using templating::Template;

struct PaperData::Content {
    QJsonObject object;
    std::shared_ptr<const DataSources> sources;
    std::optional<emulation::EmulationYear> year; ///< nothing: the object is the view
};

namespace {

/// What belongs to the paper alone.
const QString paperKey = u"paper"_s;

Result<emulation::EmulationYear> readYear(const QByteArray& json, const QString& name)
{
    auto reading = emulation::fromJsonText(json, name);
    if (!reading)
        return reading.error();
    auto problems = reading->problems;
    for (auto& problem : emulation::checkReferences(reading->year))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return emulation::refusalOf(problems, name);
    return std::move(reading).value().year;
}

std::optional<emulation::MemberRole> roleOf(const QString& word)
{
    if (word == u"head")
        return emulation::MemberRole::Head;
    if (word == u"deputy")
        return emulation::MemberRole::Deputy;
    if (word == u"member")
        return emulation::MemberRole::Member;
    return std::nullopt;
}

/// What of a template gives its paper the date.
Template dateOf(const Template& form)
{
    Template made;
    made.fragments = form.fragments;
    const auto found = form.components.find(u"date"_s);
    if (found == form.components.end())
        return made;
    made.components.insert(*found);
    const auto paths = templating::pathsIn(found->second);
    for (const auto& field : form.fields)
        if (paths.contains(field.path))
            made.fields.push_back(field);
    return made;
}

Error missingError(const Template& form, const std::vector<templating::MissingField>& missing)
{
    QStringList names;
    for (const auto& field : missing)
        names += u"%1 (%2)"_s.arg(field.label, field.path);
    return {ErrorCode::Refused,
            Sentence::tr("%1: dữ liệu còn thiếu: %2; hãy bổ sung rồi thử lại.", form.id,
                         names.join(u"; "_s)),
            {}};
}

} // namespace

emulation::View viewOf(const QJsonObject& paper, const base::Date& day)
{
    emulation::View view;
    view.date = day;
    view.role = roleOf(paper.value(u"role"_s).toString());
    view.grouping = emulation::GroupingId{paper.value(u"grouping"_s).toString()};
    view.signer = emulation::SignerId{paper.value(u"signer"_s).toString()};
    view.movement = emulation::MovementPlanId{paper.value(u"movement"_s).toString()};
    view.consultation = emulation::ConsultationId{paper.value(u"consultation"_s).toString()};
    view.submission = emulation::SubmissionId{paper.value(u"submission"_s).toString()};
    view.dossier = emulation::DossierId{paper.value(u"dossier"_s).toString()};
    view.awardMeeting = emulation::AwardMeetingId{paper.value(u"awardMeeting"_s).toString()};
    view.initiative = emulation::InitiativeId{paper.value(u"initiative"_s).toString()};
    view.meeting = emulation::MeetingId{paper.value(u"meeting"_s).toString()};
    return view;
}

Result<std::shared_ptr<const DataSources>> loadSources(const World& world)
{
    auto law = lawOf(world);
    if (!law)
        return law.error();
    auto phrases = emulation::loadPhrases(world.files, world.folders.data, world.folders.office);
    if (!phrases)
        return phrases.error();
    return std::make_shared<const DataSources>(
        DataSources{std::move(law).value(), std::move(phrases).value()});
}

PaperData PaperData::of(emulation::EmulationYear year, const QJsonObject& paper,
                        std::shared_ptr<const DataSources> sources)
{
    auto content = std::make_shared<Content>();
    content->object = QJsonObject{{paperKey, paper}};
    content->sources = std::move(sources);
    content->year = std::move(year);
    return PaperData(std::move(content));
}

PaperData::PaperData(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

Result<PaperData> PaperData::read(const World& world, const QByteArray& json, const QString& name)
{
    // What comes from elsewhere in NFD is NFC inside.
    const QByteArray composed = text::composed(QString::fromUtf8(json)).toUtf8();
    const auto parsed = base::JsonReader::parse(composed, name);
    if (!parsed)
        return parsed.error();
    auto sources = loadSources(world);
    if (!sources)
        return sources.error();
    auto content = std::make_shared<Content>();
    content->sources = std::move(sources).value();
    content->object = QJsonDocument::fromJson(composed).object();
    if (parsed->has(u"office"_s) || parsed->has(u"agencies"_s)) {
        auto year = readYear(composed, name);
        if (!year)
            return year.error();
        content->year = std::move(year).value();
        content->year->unknown.remove(paperKey); // kept with the paper, not twice
    }
    return PaperData(std::move(content));
}

Result<PaperData> PaperData::of(const World& world, const emulation::EmulationYear& year)
{
    auto sources = loadSources(world);
    if (!sources)
        return sources.error();
    return of(year, {}, std::move(sources).value());
}

PaperData PaperData::about(const QJsonObject& paper) const
{
    return with(m_content->year.value_or(emulation::EmulationYear()), paper);
}

PaperData PaperData::with(const emulation::EmulationYear& year, const QJsonObject& paper) const
{
    auto content = std::make_shared<Content>(*m_content);
    content->year = year;
    content->object[paperKey] = paper;
    return PaperData(std::move(content));
}

QJsonObject PaperData::viewOn(const base::Date& day, const Template& form) const
{
    if (!m_content->year)
        return m_content->object;
    const QJsonObject paper = m_content->object.value(paperKey).toObject();
    QJsonObject view = emulation::facts(*m_content->year, viewOf(paper, day),
                                        m_content->sources->view(), templating::rootsOf(form));
    if (!paper.isEmpty())
        view[paperKey] = paper;
    return view;
}

const emulation::EmulationYear* PaperData::year() const
{
    return m_content->year ? &*m_content->year : nullptr;
}

QJsonObject PaperData::paper() const { return m_content->object.value(paperKey).toObject(); }

DataView PaperData::viewFor(const Template& form) const
{
    // Names and citations are those of the paper's day, and the day may stand in the data.
    const QJsonObject paper = m_content->object.value(paperKey).toObject();
    base::Date day = base::Date::fromIso(paper.value(u"date"_s).toString()).value_or(base::Date());
    if (day.isEmpty()) {
        const Template date = dateOf(form);
        if (const auto filled = templating::fill(date, {viewOn({}, date), {}}))
            day = filled->document.date;
    }
    const QJsonObject view = viewOn(day, form);
    if (day.isEmpty())
        day = base::Date::of(view.value(u"year"_s).toInt()).value_or(base::Date());
    return {view, {&m_content->sources->law, day, m_content->sources->phrases.of(u"annex"_s)}};
}

Result<Filled> fillPaper(const World& world, const QString& templateName, const PaperData& data)
{
    const auto form = openTemplate(world, templateName);
    if (!form)
        return form.error();
    auto filled = templating::fill(*form, data.viewFor(*form));
    if (filled && !filled->missing.empty())
        return missingError(*form, filled->missing);
    return filled;
}

} // namespace thidua::pipeline
