// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Review.h"

#include "archive/Package.h"
#include "renewal/Renew.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;

namespace {

const QString doneKey = u"done"_s;

template <typename Parts> auto* mapIn(Parts& parts)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [](const auto& part) { return part.name == mapPart; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

int Review::asked() const
{
    return static_cast<int>(std::count_if(map.changes.begin(), map.changes.end(), asks));
}

int Review::left() const
{
    return static_cast<int>(
        std::count_if(map.changes.begin(), map.changes.end(),
                      [this](const Change& one) { return asks(one) && !isDone(one); }));
}

std::optional<Review> reviewOf(const store::YearFile& file)
{
    const auto* part = mapIn(file.unknownParts);
    if (!part)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(part->bytes).object();
    if (!json.value(u"changes"_s).isArray())
        return std::nullopt;
    Review review{changeMapFrom(json), {}};
    for (const auto& one : json.value(u"changes"_s).toArray())
        if (one.toObject().value(doneKey).toBool())
            review.done.insert(one.toObject().value(u"id"_s).toString());
    return review;
}

store::YearFile withDone(store::YearFile file, const QStringList& ids, bool done)
{
    auto* part = mapIn(file.unknownParts);
    if (!part)
        return file;
    QJsonObject json = QJsonDocument::fromJson(part->bytes).object();
    QJsonArray changes = json.value(u"changes"_s).toArray();
    bool isOther = false;
    for (auto&& entry : changes) {
        QJsonObject change = entry.toObject();
        if (!ids.contains(change.value(u"id"_s).toString()) ||
            change.value(doneKey).toBool() == done)
            continue;
        if (done)
            change.insert(doneKey, true);
        else
            change.remove(doneKey);
        entry = change;
        isOther = true;
    }
    if (!isOther)
        return file;
    json.insert(u"changes"_s, changes);
    part->bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    return file;
}

} // namespace thidua::renewal
