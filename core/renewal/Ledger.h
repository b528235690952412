// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/Sight.h"
#include "renewal/Spot.h"

#include <QHash>
#include <QSet>

namespace thidua::renewal {

/// What is said of a place.
struct Remark {
    ChangeKind kind = ChangeKind::Question;
    Topic topic = Topic::Record;
    QString oldText;
    QString newText;
    QString why;
    QString context = {};
};

/// Collects the map.
class Ledger {
public:
    void add(const Spot& spot, const Remark& remark);
    /// A remark that is made once in a file, however often its words stand there.
    void addOnce(const Spot& spot, const Remark& remark);
    /// What was found in a text. `writes`: what is certain is put in place there.
    void addMentions(const Spot& spot, const QString& text, const std::vector<Mention>& mentions,
                     bool writes);

    const std::vector<Change>& changes() const { return m_changes; }

private:
    std::vector<Change> m_changes;
    QHash<QString, int> m_ids;
    QSet<QString> m_asked;
};

} // namespace thidua::renewal
