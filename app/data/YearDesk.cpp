// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/YearDesk.h"

#include "emulation/Json.h"
#include "emulation/Sense.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua::data {

using namespace Qt::StringLiterals;
using edit::ValueEdit;
using edit::ValueStep;
using emulation::Problem;
using emulation::ProblemKind;

namespace {

/// Whoever types is not judged before a short rest.
constexpr int restMilliseconds = 150;

/// As it is written: a member with its usual value is left out.
QJsonValue written(const QString& place, const QJsonValue& value)
{
    if (place.endsWith(u']'))
        return value;
    const auto* member = emulation::memberAt(place);
    return member && value == member->shape.usual ? QJsonValue(QJsonValue::Undefined) : value;
}

void add(std::vector<OpenPlace>& all, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems)
        all.push_back(
            {problem.path, problem.label, problem.what, problem.kind == ProblemKind::Missing});
}

} // namespace

YearDesk::YearDesk(const regulation::Law& law, const base::Date& today, QObject* parent)
    : QObject(parent), m_law(law), m_today(today)
{
    m_judging.setSingleShot(true);
    m_judging.setInterval(restMilliseconds);
    connect(&m_judging, &QTimer::timeout, this, [this] {
        problems();
        Q_EMIT judged();
    });
}

void YearDesk::setYear(const emulation::EmulationYear& year)
{
    m_data = emulation::toJson(year);
    m_data.remove(u"format"_s);
    m_history = {};
    m_drafts.clear();
    m_year = year;
    m_records.reset();
    m_problems.reset();
    Q_EMIT refreshed();
    Q_EMIT judged();
}

void YearDesk::follow(const emulation::EmulationYear& year)
{
    const QJsonObject before = m_data;
    auto drafts = std::exchange(m_drafts, {});
    blockSignals(true); // told once, when all is in its place
    setYear(year);
    for (auto& [place, draft] : drafts)
        if (edit::valueAt(before, place) == edit::valueAt(m_data, place))
            m_drafts.emplace(place, std::move(draft));
    blockSignals(false);
    Q_EMIT refreshed();
    Q_EMIT judged();
}

void YearDesk::setOuterHistory(std::function<void()> undo, std::function<void()> redo)
{
    m_outerUndo = std::move(undo);
    m_outerRedo = std::move(redo);
}

const emulation::EmulationYear& YearDesk::year() const
{
    if (!m_year)
        m_year = emulation::fromJson(m_data).year;
    return *m_year;
}

text::DateHints YearDesk::hints() const { return {m_today, m_data.value(u"year"_s).toInt()}; }

const Register& YearDesk::records() const
{
    if (!m_records)
        m_records.emplace(m_data);
    return *m_records;
}

QJsonValue YearDesk::value(const QString& place) const
{
    const QJsonValue found = edit::valueAt(m_data, place);
    if (!found.isUndefined())
        return found;
    const auto* member = emulation::memberAt(place);
    return member && !place.endsWith(u']') ? member->shape.usual : found;
}

void YearDesk::set(const QString& place, const QJsonValue& value, const QString& stepName,
                   edit::Grouping grouping)
{
    change({stepName, {{place, {}, value}}, grouping});
}

void YearDesk::change(ValueStep step)
{
    // Each edit is held against the data as the ones before it leave them.
    QJsonObject data = m_data;
    std::vector<ValueEdit> edits;
    for (ValueEdit& edit : step.edits) {
        edit.before = edit::valueAt(data, edit.place);
        edit.after = written(edit.place, edit.after);
        if (edit.before == edit.after)
            continue;
        data = edit::withValueAt(data, edit.place, edit.after);
        edits.push_back(edit);
    }
    if (edits.empty())
        return;
    step.edits = std::move(edits);
    m_data = std::move(data);
    const QString name = step.name;
    m_history.push(std::move(step));
    touch(name);
}

bool YearDesk::applyStep(const ValueStep& step)
{
    auto made = edit::apply(m_data, step);
    if (!made) {
        Q_EMIT said(made.error().message);
        return false;
    }
    m_data = std::move(made).value();
    for (const ValueEdit& edit : step.edits)
        dropDraftsBelow(edit.place);
    touch(step.name);
    return true;
}

void YearDesk::undo()
{
    if (m_outerUndo)
        return m_outerUndo();
    if (const auto step = m_history.undo())
        applyStep(*step);
}

void YearDesk::redo()
{
    if (m_outerRedo)
        return m_outerRedo();
    if (const auto step = m_history.redo())
        applyStep(*step);
}

void YearDesk::touch(const QString& stepName)
{
    m_year.reset();
    m_records.reset();
    m_areStale = true;
    Q_EMIT refreshed();
    Q_EMIT changed(stepName);
    m_judging.start();
}

const Draft* YearDesk::draft(const QString& place) const
{
    const auto found = m_drafts.find(place);
    return found == m_drafts.end() ? nullptr : &found->second;
}

void YearDesk::setDraft(const QString& place, const Draft& draft)
{
    m_drafts[place] = draft;
    Q_EMIT judged();
}

void YearDesk::dropDraft(const QString& place)
{
    if (m_drafts.erase(place) > 0)
        Q_EMIT judged();
}

void YearDesk::dropDraftsBelow(const QString& place)
{
    const auto below = [&place](const auto& entry) { return entry.first.startsWith(place); };
    if (std::erase_if(m_drafts, below) > 0)
        Q_EMIT judged();
}

bool YearDesk::hasDraftsBelow(const QString& place, const QString& except) const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(), [&](const auto& entry) {
        const bool isExcepted = !except.isEmpty() && entry.first.startsWith(except);
        return entry.first.startsWith(place) && !isExcepted;
    });
}

const std::vector<OpenPlace>& YearDesk::problems() const
{
    if (!m_problems || m_areStale) {
        m_areStale = false;
        const auto reading = emulation::fromJson(m_data);
        m_problems.emplace();
        add(*m_problems, reading.problems);
        add(*m_problems, emulation::checkReferences(reading.year));
        for (const auto& found : emulation::checkSense(m_data))
            m_problems->push_back({found.path, found.label, found.what, false});
    }
    return *m_problems;
}

QString YearDesk::troubleAt(const QString& place) const
{
    if (const Draft* typed = draft(place))
        return typed->trouble;
    // Whoever types is not held up: right after a change these are the problems before it.
    for (const OpenPlace& open : m_problems ? *m_problems : problems())
        if (!open.isMissing && open.path == place)
            return QString(open.what.left(1).toUpper() + open.what.mid(1) + u'.');
    return {};
}

} // namespace thidua::data
