// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Shape.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace thidua::data {

/// A record that others may refer to.
struct RegisterEntry {
    QString id;
    QString place; ///< "people[3]"
    QString owner; ///< id of the record it stands in; empty: none has one
    QJsonObject record;
    const emulation::RecordShape* shape = nullptr;
};

/// All records with an id, by whose ids they are (Shape::target).
class Register {
public:
    Register() = default;
    explicit Register(const QJsonObject& data);

    const std::vector<RegisterEntry>& of(const QString& target) const;
    /// Null where there is none.
    const RegisterEntry* find(const QString& target, const QString& id) const;

private:
    struct Spot {
        QString place;
        QString owner;
    };
    void walk(const emulation::RecordShape& shape, const QJsonObject& record, const Spot& spot);

    QHash<QString, std::vector<RegisterEntry>> m_entries;
};

} // namespace thidua::data
