// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Law.h"

#include "base/Limits.h"

#include <functional>
#include <optional>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

/// Where the files are looked for, and whose they are.
struct Shelf {
    const base::FileSystem& files;
    QString dataFolder;
    QString officeFolder;
};

const QString kindsFile = u"regulations/nd30-2020.json"_s;
const QString provincesFile = u"regulations/provinces.json"_s;

/// The bytes of a file of the office; nothing where it has none of that name.
Result<std::optional<QByteArray>> ownBytes(const Shelf& shelf, const QString& path)
{
    if (shelf.officeFolder.isEmpty() || !shelf.files.exists(path))
        return std::optional<QByteArray>();
    auto bytes = shelf.files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    return std::optional<QByteArray>(*bytes);
}

/// The office's table over ours. `file` is its path below resources; the office keeps all in one
/// folder.
template <typename Table>
Result<Done> overlay(Table& table, const Shelf& shelf, const QString& file,
                     Table (*read)(const JsonReader&, Origin))
{
    const QString path = u"%1/regulations/%2"_s.arg(shelf.officeFolder, file.section(u'/', -1));
    const auto own = ownBytes(shelf, path);
    if (!own)
        return own.error();
    if (!own->has_value())
        return Done{};
    const auto theirs = loadTable(**own, path, Origin::Office, read);
    if (!theirs)
        return theirs.error();
    table.overrideWith(*theirs);
    return Done{};
}

/// One table: ours, then the office's over it.
template <typename Table>
Result<Done> fill(Table& table, const Shelf& shelf, const QString& file,
                  Table (*read)(const JsonReader&, Origin))
{
    const QString path = u"%1/resources/%2"_s.arg(shelf.dataFolder, file);
    const auto bytes = shelf.files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return Error{ErrorCode::Internal, bytes.error().message, bytes.error().detail};
    auto ours = loadTable(*bytes, path, Origin::Program, read);
    if (!ours)
        return ours.error();
    table = std::move(ours).value();
    return overlay(table, shelf, file, read);
}

/// The kinds of paper are part of the decree on papers; an office may add its own.
struct KindTable {
    Kinds kinds;

    void overrideWith(const KindTable& own)
    {
        for (const Kind& kind : own.kinds.all) {
            const auto same =
                std::find_if(kinds.all.begin(), kinds.all.end(),
                             [&kind](const Kind& old) { return old.name == kind.name; });
            if (same == kinds.all.end())
                kinds.all.push_back(kind);
            else
                *same = kind;
        }
    }
};

KindTable readKindTable(const JsonReader& root, Origin)
{
    KindTable table;
    for (const JsonReader& entry : root.object(u"kinds"_s).objects(u"list"_s))
        table.kinds.all.push_back(readKind(entry));
    return table;
}

/// One step of loading.
using Step = std::function<Result<Done>()>;

template <typename Table>
Step step(Table& table, const Shelf& shelf, const QString& file,
          Table (*read)(const JsonReader&, Origin))
{
    return [&table, &shelf, file, read] { return fill(table, shelf, file, read); };
}

std::vector<Step> stepsOf(Law& law, KindTable& kinds, const Shelf& shelf)
{
    return {
        step(kinds, shelf, kindsFile, readKindTable),
        step(law.abbreviations, shelf, u"regulations/abbreviations.json"_s, readAbbreviations),
        step(law.legalBases, shelf, u"regulations/legal-bases.json"_s, readLegalBases),
        step(law.citationPatterns, shelf, u"regulations/citations.json"_s, readCitationPatterns),
        step(law.provinces, shelf, provincesFile, readProvinces),
        step(law.agencyNames, shelf, u"regulations/agency-names.json"_s, readAgencyNames),
        step(law.anniversaries, shelf, u"regulations/anniversaries.json"_s, readAnniversaries),
        step(law.salaries, shelf, u"regulations/base-salaries.json"_s, readSalaries),
        step(law.holidays, shelf, u"regulations/holidays.json"_s, readHolidays),
        step(law.deadlineCustoms, shelf, u"regulations/deadlines.json"_s, readDeadlineCustoms),
        step(law.timeLimits, shelf, u"regulations/time-limits.json"_s, readTimeLimits),
        step(law.awards, shelf, u"catalogues/awards.json"_s, readAwards),
        step(law.dossiers, shelf, u"catalogues/dossiers.json"_s, readDossiers)};
}

} // namespace

Citation Law::cite(const LegalBasis& basis, CitationStyle style, text::DateStyle dates) const
{
    return regulation::cite(basis, legalBases.citedByName.contains(basis.kind),
                            citationPatterns.of(style), dates);
}

Result<Done> addOffice(Kinds& table, const base::FileSystem& files, const QString& officeFolder)
{
    KindTable kinds{table};
    auto done = overlay(kinds, {files, {}, officeFolder}, kindsFile, readKindTable);
    if (done)
        table = kinds.kinds;
    return done;
}

Result<Done> addOffice(Provinces& table, const base::FileSystem& files, const QString& officeFolder)
{
    return overlay(table, {files, {}, officeFolder}, provincesFile, readProvinces);
}

Result<Law> loadLaw(const base::FileSystem& files, const QString& dataFolder,
                    const QString& officeFolder)
{
    const Shelf shelf{files, dataFolder, officeFolder};
    Law law;
    KindTable kinds;
    for (const Step& load : stepsOf(law, kinds, shelf)) {
        const auto done = load();
        if (!done)
            return done.error();
    }
    law.kinds = kinds.kinds;
    return law;
}

} // namespace thidua::regulation
