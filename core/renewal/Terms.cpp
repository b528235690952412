// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Terms.h"

#include "base/Limits.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using regulation::Evidence;
using regulation::Origin;

namespace {

Term readTerm(const base::JsonReader& json, const Evidence&)
{
    Term term;
    term.words = json.lines(u"words"_s);
    term.instead = json.text(u"instead"_s);
    term.period = regulation::readPeriod(json);
    if (term.words.isEmpty())
        json.complain(u"words"_s, base::Sentence::tr("còn trống"));
    return term;
}

Terms readTerms(const base::JsonReader& root, Origin origin)
{
    return {regulation::readRecords(root, u"terms"_s, origin, readTerm)};
}

} // namespace

base::Result<Terms> loadTerms(const base::FileSystem& files, const QString& dataFolder,
                              const QString& officeFolder)
{
    const QString ours = dataFolder + u"/resources/catalogues/renewal.json"_s;
    const auto bytes = files.read(ours, base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    auto terms = regulation::loadTable(*bytes, ours, Origin::Program, readTerms);
    const QString own = officeFolder + u"/regulations/renewal.json"_s;
    if (!terms || officeFolder.isEmpty() || !files.exists(own))
        return terms;
    const auto ownBytes = files.read(own, base::limits::jsonFileBytes);
    if (!ownBytes)
        return ownBytes.error();
    const auto added = regulation::loadTable(*ownBytes, own, Origin::Office, readTerms);
    if (!added)
        return added.error();
    Terms both = std::move(terms).value();
    regulation::overrideById(both.all, added->all);
    return both;
}

} // namespace thidua::renewal
