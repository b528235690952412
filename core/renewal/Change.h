// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

#include <QJsonObject>

#include <vector>

namespace thidua::renewal {

/// What became of a place when the year turned.
enum class ChangeKind {
    Recomputed, ///< the new year stands there now
    Cleared,    ///< it was of the old year alone; somebody has to enter the new one
    Question,   ///< it stands as it stood; somebody has to decide
};

/// What it is about, for grouping a list.
enum class Topic {
    Date,
    Year,
    Anniversary,
    Citation,
    Ordinal, ///< "lần thứ XIII", "khóa XV", "năm đầu thực hiện …"
    Number,  ///< of a paper, or of members
    Slogan,  ///< chủ đề, phương châm
    Place,
    Agency,
    Person,
    Record, ///< whole records and lists
    Edit,   ///< what a hand wrote into a paper that was drawn again
};

/// A place that somebody should look at.
struct Change {
    QString id; ///< stable: same file and year, same id
    ChangeKind kind = ChangeKind::Question;
    Topic topic = Topic::Record;
    store::PaperId paper; ///< empty: in the data
    QString path;         ///< "groupings[0].years[0].theme"; in a paper "body[2][0]"
    QString where;        ///< for the user: "cụm, khối thi đua › chủ đề thi đua"
    QString oldText;      ///< what stood there
    QString newText;      ///< what stands there now, or may be meant; empty: not known
    QString context;      ///< the words around, where it stands within a text
    QString why;          ///< one sentence

    bool operator==(const Change&) const = default;
};

/// The way from one year file to the next.
struct ChangeMap {
    int from = 0;
    int to = 0;
    std::vector<Change> changes; ///< data first, then the papers, each in its order

    bool operator==(const ChangeMap&) const = default;
};

/// docs/format.md, "The map of a new year".
QJsonObject toJson(const ChangeMap& map);
/// What a newer program wrote and we do not know counts as a question about a record.
ChangeMap changeMapFrom(const QJsonObject& json);

/// "đã tính lại", "đã xóa", "cần xem".
QString nameOf(ChangeKind kind);

} // namespace thidua::renewal
