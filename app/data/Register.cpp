// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Register.h"

#include <QJsonArray>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::RecordShape;
using emulation::ShapeKind;

Register::Register(const QJsonObject& data) { walk(emulation::yearShape(), data, {}); }

const std::vector<RegisterEntry>& Register::of(const QString& target) const
{
    static const std::vector<RegisterEntry> none;
    const auto found = m_entries.constFind(target);
    return found == m_entries.constEnd() ? none : *found;
}

const RegisterEntry* Register::find(const QString& target, const QString& id) const
{
    const auto& entries = of(target);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const RegisterEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

void Register::walk(const RecordShape& shape, const QJsonObject& record, const Spot& spot)
{
    Spot inner = spot;
    for (const MemberShape& member : shape.members) {
        const QJsonValue value = record.value(QStringView(member.key));
        const QString place =
            spot.place.isEmpty() ? member.keyText() : QString(spot.place + u'.' + member.keyText());
        if (member.shape.kind == ShapeKind::OwnId && !value.toString().isEmpty()) {
            m_entries[member.shape.target].push_back(
                {value.toString(), spot.place, spot.owner, record, &shape});
            inner.owner = value.toString();
        }
        const RecordShape* within = member.shape.records();
        if (within && value.isObject())
            walk(*within, value.toObject(), {place, inner.owner});
        int index = 0;
        for (const auto& element : within ? value.toArray() : QJsonArray())
            walk(*within, element.toObject(), {place + u"[%1]"_s.arg(index++), inner.owner});
    }
}

} // namespace thidua::data
