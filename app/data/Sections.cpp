// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Sections.h"

#include "data/FormWords.h"
#include "data/Titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::RecordShape;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

struct Known {
    const char* title;
    const char* scope;
    const char* members; ///< parted by blanks
};

constexpr Known known[] = {
    {QT_TRANSLATE_NOOP("Sections", "Năm và cơ quan"), "", "year office agencies"},
    {QT_TRANSLATE_NOOP("Sections", "Con người và người ký"), "", "people signers"},
    {QT_TRANSLATE_NOOP("Sections", "Cụm, khối thi đua"), "", "groupings"},
    {QT_TRANSLATE_NOOP("Sections", "Thành viên và chủ đề năm"), "groupings.years",
     "members theme motto guidance nextHead nextDeputy"},
    {QT_TRANSLATE_NOOP("Sections", "Giao ước thi đua"), "groupings.years", "pledge"},
    {QT_TRANSLATE_NOOP("Sections", "Kế hoạch hoạt động"), "groupings.years", "plan"},
    {QT_TRANSLATE_NOOP("Sections", "Lấy ý kiến dự thảo"), "", "consultations"},
    {QT_TRANSLATE_NOOP("Sections", "Hội nghị, cuộc họp"), "", "meetings"},
    {QT_TRANSLATE_NOOP("Sections", "Kết quả thực hiện"), "groupings.years", "results"},
    {QT_TRANSLATE_NOOP("Sections", "Chấm điểm"), "groupings.years", "scoring"},
    {QT_TRANSLATE_NOOP("Sections", "Kế hoạch phát động"), "", "movementPlans"},
    {QT_TRANSLATE_NOOP("Sections", "Đăng ký thi đua"), "", "registrations"},
    {QT_TRANSLATE_NOOP("Sections", "Hồ sơ khen thưởng"), "", "dossiers"},
    {QT_TRANSLATE_NOOP("Sections", "Đợt trình"), "", "submissions"},
    {QT_TRANSLATE_NOOP("Sections", "Hội đồng và sáng kiến"), "",
     "councils awardMeetings initiatives"},
    {QT_TRANSLATE_NOOP("Sections", "Khen thưởng đã có, xếp loại"), "",
     "awardsGiven awardsKnownSince ratings exclusions"},
    {QT_TRANSLATE_NOOP("Sections", "Thời hạn khác"), "", "duties"},
};

/// The record of a scope; null where the tables have none.
const RecordShape* recordOf(const QString& scope)
{
    if (scope.isEmpty())
        return &emulation::yearShape();
    const MemberShape* member = emulation::memberAt(scope);
    return member ? member->shape.records() : nullptr;
}

QString joined(const QString& scope, const QString& key)
{
    return scope.isEmpty() ? key : QString(scope + u'.' + key);
}

std::vector<Section> made()
{
    std::vector<Section> all;
    QStringList taken;
    for (const Known& entry : known) {
        Section section{QString(), Words::tr(entry.title), QLatin1String(entry.scope), {}};
        const RecordShape* record = recordOf(section.scope);
        for (const QString& key : QString(QLatin1String(entry.members)).split(u' '))
            if (record && record->find(key))
                section.members += key;
        if (section.members.isEmpty())
            continue;
        section.id = joined(section.scope, section.members.first());
        taken += section.scope.isEmpty() ? section.members : QStringList();
        all.push_back(section);
    }
    for (const MemberShape& member : emulation::yearShape().members)
        if (!taken.contains(member.keyText()) && !FormWords::look(member).isHidden)
            all.push_back({member.keyText(), FormWords::caption(member), {}, {member.keyText()}});
    return all;
}

/// What lies within another record and has a page of its own.
const QStringList& ownPlaces()
{
    static const QStringList own = [] {
        QStringList places;
        for (const Section& section : made())
            for (const QString& key : section.members)
                if (!section.scope.isEmpty())
                    places += joined(section.scope, key);
        return places;
    }();
    return own;
}

void addPlaces(std::vector<ScopePlace>& places, const YearDesk& desk, const ScopePlace& above,
               const QStringList& keys)
{
    if (keys.isEmpty()) {
        places.push_back(above);
        return;
    }
    const QString list = joined(above.place, keys.first());
    const MemberShape* member = emulation::memberAt(list);
    int index = 0;
    for (const auto& element : desk.value(list).toArray()) {
        const QString title = titleOf(desk, *member->shape.records(), element.toObject());
        const QStringList titles{above.title, title};
        addPlaces(
            places, desk,
            {list + u"[%1]"_s.arg(index++), above.title.isEmpty() ? title : titles.join(u", "_s)},
            keys.mid(1));
    }
}

} // namespace

QString withoutIndices(const QString& place)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return QString(place).remove(index);
}

bool Section::holds(const QString& place) const
{
    const QString bare = withoutIndices(place);
    const auto within = [&bare](const QString& own) {
        return bare == own || bare.startsWith(own + u'.');
    };
    if (scope.isEmpty() && std::any_of(ownPlaces().begin(), ownPlaces().end(), within))
        return false;
    return std::any_of(members.begin(), members.end(),
                       [&](const QString& key) { return within(joined(scope, key)); });
}

std::vector<Section> sections() { return made(); }

bool hasOwnSection(const QString& place) { return ownPlaces().contains(withoutIndices(place)); }

std::vector<ScopePlace> placesOf(const YearDesk& desk, const Section& section)
{
    std::vector<ScopePlace> places;
    addPlaces(places, desk, {}, section.scope.split(u'.', Qt::SkipEmptyParts));
    return places;
}

} // namespace thidua::data
