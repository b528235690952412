// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "base/DiskFileSystem.h"
#include "support/Files.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;

const Sources& shipped()
{
    const base::DiskFileSystem files;
    static const auto law = regulation::loadLaw(files, support::sourceFolder(), {});
    static const auto phrases = loadPhrases(files, support::sourceFolder(), {});
    EXPECT_TRUE(law) << (law ? "" : law.error().message.toStdString());
    EXPECT_TRUE(phrases) << (phrases ? "" : phrases.error().message.toStdString());
    static const Sources sources{*law, *phrases};
    return sources;
}

base::Date date(const QString& iso) { return base::Date::fromIso(iso).value_or(base::Date()); }

QByteArray exampleText()
{
    const QByteArray page = support::contentOf(support::sourceFolder() + u"/docs/format.md"_s);
    const qsizetype start = page.indexOf("```json\n") + 8;
    return page.mid(start, page.indexOf("```", start) - start);
}

EmulationYear example()
{
    const auto reading = fromJsonText(exampleText(), u"format.md"_s);
    EXPECT_TRUE(reading) << (reading ? "" : reading.error().message.toStdString());
    return reading ? reading->year : EmulationYear();
}

QStringList provinces()
{
    QStringList names;
    for (const auto* province : shipped().law.provinces.on(date(u"2026-03-01"_s)))
        names += province->name;
    return names;
}

EmulationYear clusterOf(const QStringList& provinces, int year)
{
    EmulationYear data;
    data.year = year;
    GroupingYear ofYear;
    ofYear.year = year;
    for (const QString& province : provinces) {
        Agency agency;
        agency.id.value = u"a%1"_s.arg(data.agencies.size() + 1);
        agency.role = u"so-noi-vu"_s;
        agency.province = province;
        agency.headTitle = u"Giám đốc"_s;
        const auto role = data.agencies.empty()       ? MemberRole::Head
                          : data.agencies.size() == 1 ? MemberRole::Deputy
                                                      : MemberRole::Member;
        ofYear.members.push_back({agency.id, role, {}});
        data.agencies.push_back(agency);
    }
    data.office = data.agencies.front().id;
    ofYear.pledge = Pledge();
    ofYear.pledge->witnesses = QStringList{u"Lãnh đạo Bộ Nội vụ"_s};
    ofYear.pledge->witnessHead = QStringList{u"ĐẠI DIỆN BỘ NỘI VỤ"_s};
    ofYear.plan = ActivityPlan();
    Grouping grouping;
    grouping.id.value = u"cum"_s;
    grouping.name = u"Cụm thi đua số 1"_s;
    grouping.years = {ofYear};
    data.groupings = {grouping};
    return data;
}

QJsonValue at(const QJsonObject& facts, const QString& path)
{
    QJsonValue value = facts;
    static const QRegularExpression pieces(u"([^.\\[\\]]+)|\\[(\\d+)\\]"_s);
    for (auto found = pieces.globalMatch(path); found.hasNext();) {
        const auto piece = found.next();
        value = piece.capturedLength(1) ? value[piece.captured(1)]
                                        : value.toArray().at(piece.captured(2).toInt());
    }
    return value;
}

QString textAt(const QJsonObject& facts, const QString& path) { return at(facts, path).toString(); }

QStringList namesAt(const QJsonObject& facts, const QString& path, const QString& key)
{
    QStringList names;
    for (const auto& one : at(facts, path).toArray())
        names += one[key].toString();
    return names;
}

} // namespace thidua::emulation::test
