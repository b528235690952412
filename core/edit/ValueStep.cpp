// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ValueStep.h"

#include "base/Sentence.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua::edit {

namespace {

/// A member or, with an empty key, an element.
struct Piece {
    QString key;
    qsizetype index = 0;
};

std::vector<Piece> piecesOf(const QString& place)
{
    std::vector<Piece> pieces;
    for (const QString& member : place.split(u'.', Qt::SkipEmptyParts)) {
        const QStringList parts = member.split(u'[');
        pieces.push_back({parts.first(), 0});
        for (const QString& index : parts.mid(1))
            pieces.push_back({{}, index.chopped(1).toInt()});
    }
    return pieces;
}

QJsonValue inside(const QJsonValue& value, const Piece& piece)
{
    if (!piece.key.isEmpty())
        return value.isObject() ? value.toObject().value(piece.key)
                                : QJsonValue(QJsonValue::Undefined);
    const QJsonArray list = value.toArray();
    return piece.index < list.size() ? list.at(piece.index) : QJsonValue(QJsonValue::Undefined);
}

using PieceAt = std::vector<Piece>::const_iterator;

QJsonValue withInside(const QJsonValue& value, PieceAt at, PieceAt end, const QJsonValue& wanted)
{
    if (at == end)
        return wanted;
    const QJsonValue changed = withInside(inside(value, *at), at + 1, end, wanted);
    if (!at->key.isEmpty()) {
        QJsonObject object = value.toObject();
        if (changed.isUndefined())
            object.remove(at->key);
        else
            object.insert(at->key, changed);
        return object;
    }
    QJsonArray list = value.toArray();
    if (at->index > list.size())
        return value;
    if (at->index == list.size())
        list.append(changed);
    else if (changed.isUndefined())
        list.removeAt(at->index);
    else
        list.replace(at->index, changed);
    return list;
}

} // namespace

QJsonValue valueAt(const QJsonObject& data, const QString& place)
{
    QJsonValue value = data;
    for (const Piece& piece : piecesOf(place))
        value = inside(value, piece);
    return value;
}

QJsonObject withValueAt(const QJsonObject& data, const QString& place, const QJsonValue& value)
{
    const std::vector<Piece> pieces = piecesOf(place);
    return withInside(data, pieces.begin(), pieces.end(), value).toObject();
}

ValueStep inverse(const ValueStep& step)
{
    ValueStep made{step.name, {}, Grouping::Alone};
    std::transform(step.edits.rbegin(), step.edits.rend(), std::back_inserter(made.edits),
                   [](const ValueEdit& edit) {
                       return ValueEdit{edit.place, edit.after, edit.before};
                   });
    return made;
}

base::Result<QJsonObject> apply(QJsonObject data, const ValueStep& step)
{
    for (const ValueEdit& edit : step.edits) {
        if (valueAt(data, edit.place) != edit.before)
            return base::Error{
                base::ErrorCode::Refused,
                base::Sentence::tr("Dữ liệu đã đổi ở chỗ khác nên không làm lại được việc này."),
                edit.place};
        data = withValueAt(data, edit.place, edit.after);
    }
    return data;
}

bool ValueHistory::joins(const ValueStep& step) const
{
    if (!m_open || m_done.empty() || step.grouping == Grouping::Alone)
        return false;
    const ValueStep& last = m_done.back();
    return last.grouping == step.grouping && last.edits.size() == 1 && step.edits.size() == 1 &&
           last.edits.front().place == step.edits.front().place;
}

bool ValueHistory::push(ValueStep step)
{
    m_undone.clear();
    const bool joined = joins(step);
    if (joined)
        m_done.back().edits.front().after = step.edits.front().after;
    else
        m_done.push_back(std::move(step));
    m_open = true;
    return joined;
}

std::optional<ValueStep> ValueHistory::undo()
{
    if (m_done.empty())
        return std::nullopt;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    m_open = false;
    return inverse(m_undone.back());
}

std::optional<ValueStep> ValueHistory::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    m_open = false;
    return m_done.back();
}

} // namespace thidua::edit
