// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"

#include "support/Files.h"

#include <gtest/gtest.h>

namespace thidua::dossier::test {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder() { return qEnvironmentVariable("THIDUA_DATA"); }

} // namespace

const regulation::Law& law()
{
    static const base::DiskFileSystem files;
    static const auto loaded = regulation::loadLaw(files, dataFolder(), {});
    return *loaded;
}

const DossierLaw& rules()
{
    static const base::DiskFileSystem files;
    static const auto loaded = loadDossierLaw(files, dataFolder(), {});
    return *loaded;
}

store::YearFile planOf2020()
{
    const base::DiskFileSystem files;
    const auto bytes =
        files.read(support::sourceFolder() + u"/tests/core/dossier/plan-2020.json"_s, 1 << 20);
    EXPECT_TRUE(bytes.isOk());
    return fileOf(bytes ? *bytes : QByteArray("{}"));
}

store::YearFile fileOf(const QByteArray& json)
{
    const auto reading = emulation::fromJsonText(json, u"nam.json"_s);
    EXPECT_TRUE(reading.isOk());
    store::YearFile file;
    if (!reading)
        return file;
    for (const auto& problem : reading->problems)
        ADD_FAILURE() << emulation::sentenceOf(problem).toStdString();
    for (const auto& problem : emulation::checkReferences(reading->year))
        ADD_FAILURE() << emulation::sentenceOf(problem).toStdString();
    file.data = reading->year;
    return file;
}

Report reportOn(const store::YearFile& file, const QString& dossier, const QString& today)
{
    const auto day = base::Date::fromIso(today).value_or(base::Date());
    for (Report& report : reportsOf(file, {file.data, law(), rules()}, day))
        if (report.id.value == dossier)
            return report;
    ADD_FAILURE() << "no dossier " << dossier.toStdString();
    return {};
}

Condition conditionOf(const Report& report, const QString& id)
{
    for (const Condition& one : report.conditions)
        if (one.id == id)
            return one;
    return {};
}

PartReport partOf(const Report& report, const QString& id)
{
    for (const PartReport& part : report.parts)
        if (part.part == id)
            return part;
    return {};
}

} // namespace thidua::dossier::test
