// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/JsonReader.h"
#include "base/Result.h"
#include "base/Sentence.h"
#include "regulation/Evidence.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

/// What all tables of the law have in common: records with an id, evidence and often two dates.
namespace thidua::regulation {

/// A record of the law that is not certain, for the list an office checks.
struct UncertainRecord {
    QString table; ///< "Căn cứ pháp lý"
    QString id;
    QString name;
    Evidence evidence;

    bool operator==(const UncertainRecord&) const = default;
};

/// The first day and the last day on which something holds; empty: open. Both may be partial.
struct Period {
    base::Date from;
    base::Date until;

    bool contains(const base::Date& day) const
    {
        return (from.isEmpty() || from <= day) && (until.isEmpty() || day <= until);
    }
    bool operator==(const Period&) const = default;
};

/// A member that must be a date ("2020-03-26"); complains otherwise.
base::Date readDate(const base::JsonReader& json, const QString& key);
/// The members "from" and "until"; complains where they end before they begin.
Period readPeriod(const base::JsonReader& json);
/// A member that must not be empty.
QString readNeeded(const base::JsonReader& json, const QString& key);

/// Null where there is none.
template <typename Record>
const Record* findById(const std::vector<Record>& records, const QString& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&id](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// The records of a list, each read by `read` and given its id and evidence; complains about a
/// missing or doubled id.
template <typename Record>
std::vector<Record> readRecords(const base::JsonReader& root, const QString& list, Origin origin,
                                Record (*read)(const base::JsonReader&, const Evidence&))
{
    const Evidence ofFile = fileEvidence(root, origin);
    std::vector<Record> records;
    for (const auto& entry : root.objects(list)) {
        const Evidence evidence = readEvidence(entry, ofFile);
        Record record = read(entry, evidence);
        record.id = readNeeded(entry, QStringLiteral("id"));
        record.evidence = evidence;
        if (findById(records, record.id))
            entry.complain(QStringLiteral("id"),
                           base::Sentence::tr("trùng với một bản ghi ở trên"));
        records.push_back(std::move(record));
    }
    return records;
}

/// The one that holds on that day, the latest begun where several do (an office may add a new one
/// without closing ours); null where none does.
template <typename Record>
const Record* findOn(const std::vector<Record>& records, const base::Date& day)
{
    const Record* latest = nullptr;
    for (const Record& record : records)
        if (record.period.contains(day) && (!latest || latest->period.from <= record.period.from))
            latest = &record;
    return latest;
}

/// The office's records take the place of ours with the same id; new ones come behind.
template <typename Record>
void overrideById(std::vector<Record>& records, const std::vector<Record>& own)
{
    for (const Record& record : own) {
        const auto same =
            std::find_if(records.begin(), records.end(),
                         [&record](const Record& old) { return old.id == record.id; });
        if (same == records.end())
            records.push_back(record);
        else
            *same = record;
    }
}

/// Reads a whole table; the failure names file and member.
template <typename Table>
base::Result<Table> loadTable(const QByteArray& json, const QString& name, Origin origin,
                              Table (*read)(const base::JsonReader&, Origin))
{
    const auto code =
        origin == Origin::Office ? base::ErrorCode::Refused : base::ErrorCode::Internal;
    const auto parsed = base::JsonReader::parse(json, name);
    if (!parsed)
        return base::Error{code, parsed.error().message, parsed.error().detail};
    Table table = read(*parsed, origin);
    if (!parsed->isSound())
        return parsed->problem(code);
    return table;
}

} // namespace thidua::regulation
