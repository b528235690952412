// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"

#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <vector>

namespace thidua::emulation {

// The tables of members (…Members.h) as values: for whoever works on the data as a tree of JSON and
// wants every member, also those that are added one day.

enum class ShapeKind {
    Text,
    Lines, ///< list of texts
    Whole,
    Number,
    Flag,
    Date,
    Choice,    ///< one of `choices`
    OwnId,     ///< of the record it stands in
    Reference, ///< the id of another record of the year
    Outside,   ///< the id of a part of the year file
    Record,
    List,
    Other,
};

struct RecordShape;

/// What the value of a member is.
struct Shape {
    ShapeKind kind = ShapeKind::Other;
    bool isOptional = false;
    QStringList choices; ///< as they stand in the JSON
    QString target;      ///< of ids: whose; equal for an id and its references
    QJsonValue usual;    ///< what an absent member means
    const RecordShape& (*record)() = nullptr;
    std::shared_ptr<const Shape> element; ///< of a list

    /// Of the record itself or of the records in the list; null where there are none.
    const RecordShape* records() const;
};

struct MemberShape {
    const char16_t* key = u"";
    const char16_t* label = u"";
    bool needed = false;
    Shape shape;

    QString keyText() const { return QString::fromUtf16(key); }
    QString labelText() const { return QString::fromUtf16(label); }
};

struct RecordShape {
    std::vector<MemberShape> members;

    /// Null where it has none of that key.
    const MemberShape* find(const QString& key) const;
};

/// Of the whole data of a year.
const RecordShape& yearShape();

/// The member at a place ("people[3].name"), its indices apart; null where there is none.
const MemberShape* memberAt(const QString& place);

} // namespace thidua::emulation
