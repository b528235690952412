// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

namespace thidua::agenda {

using namespace Qt::StringLiterals;

void Season::SetUp()
{
    const QString data = qEnvironmentVariable("THIDUA_DATA");
    auto law = regulation::loadLaw(m_files, data, {});
    auto phrases = emulation::loadPhrases(m_files, data, {});
    auto cycle = loadCycle(m_files, data, {});
    if (!law || !phrases)
        GTEST_SKIP() << "data of the program are missing";
    ASSERT_TRUE(cycle.isOk()) << cycle.error().message.toStdString();
    m_law = std::move(law).value();
    m_phrases = std::move(phrases).value();
    m_cycle = std::move(cycle).value();
    emulation::EmulationYear& data26 = m_file.data;
    data26.year = 2026;
    for (const QString& province : {u"Hưng Yên"_s, u"Hải Phòng"_s, u"Hà Nội"_s}) {
        emulation::Agency agency;
        agency.id = {province};
        agency.role = u"so-noi-vu"_s;
        agency.province = province;
        data26.agencies.push_back(agency);
    }
    data26.office = {u"Hưng Yên"_s};
    emulation::GroupingYear year;
    year.year = 2026;
    year.members = {{{u"Hưng Yên"_s}, emulation::MemberRole::Head, {}},
                    {{u"Hải Phòng"_s}, emulation::MemberRole::Deputy, {}},
                    {{u"Hà Nội"_s}, emulation::MemberRole::Member, {}}};
    year.pledge.emplace();
    year.plan.emplace();
    emulation::Grouping grouping;
    grouping.id = {u"cum"_s};
    grouping.years.push_back(std::move(year));
    data26.groupings.push_back(std::move(grouping));
}

emulation::Duty Season::duty(const QString& id, const QString& title,
                             const base::Date& before) const
{
    emulation::Duty made;
    made.id = {id};
    made.title = title;
    made.by.role = emulation::PartyRole::Us;
    made.due.date = before;
    return made;
}

store::PaperFile Season::paper(const QString& id, const QString& step) const
{
    store::PaperFile made;
    made.id = {id};
    made.title = id;
    made.step = step;
    return made;
}

const BoardRow* Season::find(const std::vector<BoardRow>& rows, const QString& step)
{
    for (const BoardRow& row : rows)
        if (row.step == step)
            return &row;
    return nullptr;
}

} // namespace thidua::agenda
