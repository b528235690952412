// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Complaint.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <algorithm>
#include <vector>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// How many letters have to be typed, dropped or changed to make one word of the other.
qsizetype distance(const QString& one, const QString& other)
{
    std::vector<qsizetype> row(static_cast<size_t>(other.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype corner = row[0]++;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = corner + (one[i] == other[j] ? 0 : 1);
            corner = row[at + 1];
            row[at + 1] = std::min({row[at] + 1, row[at + 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

void Complaint::add(const base::Location& location, const QString& what, const QString& expected)
{
    if (!m_first)
        m_first = First{location, what, expected};
}

base::Error Complaint::error() const
{
    Q_ASSERT(m_first);
    const auto& place = m_first->location;
    return {base::ErrorCode::Refused,
            Sentence::tr("%1: dòng %2, cột %3: %4; cần %5.", place.file, place.line, place.column,
                         m_first->what, m_first->expected),
            {}};
}

base::Location moved(const base::Location& location, qsizetype characters)
{
    base::Location further = location;
    further.column += static_cast<int>(characters);
    return further;
}

QString nearest(const QString& name, const QStringList& known)
{
    const QString bare = text::bare(name);
    QString best;
    qsizetype least = bare.size() / 3 + 1;
    for (const QString& candidate : known) {
        const QString other = text::bare(candidate);
        const bool within = bare.size() >= 3 && other.contains(bare);
        const qsizetype far = within ? 1 : distance(bare, other);
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace thidua::templating
