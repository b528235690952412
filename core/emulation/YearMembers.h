// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/AwardingMembers.h"
#include "emulation/ConsultationMembers.h"
#include "emulation/CouncilMembers.h"
#include "emulation/EmulationYear.h"
#include "emulation/MeetingMembers.h"
#include "emulation/PeopleMembers.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Table<EmulationYear> {
    static constexpr std::tuple members{
        must(u"year", u"năm", &EmulationYear::year),
        must(u"office", u"cơ quan của mình", &EmulationYear::office),
        may(u"agencies", u"cơ quan", &EmulationYear::agencies),
        may(u"people", u"người", &EmulationYear::people),
        may(u"signers", u"người ký", &EmulationYear::signers),
        may(u"groupings", u"cụm, khối thi đua", &EmulationYear::groupings),
        may(u"consultations", u"lấy ý kiến dự thảo", &EmulationYear::consultations),
        may(u"meetings", u"hội nghị, cuộc họp", &EmulationYear::meetings),
        may(u"movementPlans", u"kế hoạch phát động", &EmulationYear::movementPlans),
        may(u"registrations", u"đăng ký thi đua", &EmulationYear::registrations),
        may(u"awardsGiven", u"khen thưởng đã có", &EmulationYear::awardsGiven),
        may(u"awardsKnownSince", u"năm từ đó khen thưởng đã nhập đủ",
            &EmulationYear::awardsKnownSince),
        may(u"ratings", u"mức độ hoàn thành", &EmulationYear::ratings),
        may(u"exclusions", u"việc đang xem xét", &EmulationYear::exclusions),
        may(u"dossiers", u"hồ sơ khen thưởng", &EmulationYear::dossiers),
        may(u"submissions", u"đợt trình", &EmulationYear::submissions),
        may(u"councils", u"hội đồng", &EmulationYear::councils),
        may(u"awardMeetings", u"cuộc họp xét khen thưởng", &EmulationYear::awardMeetings),
        may(u"initiatives", u"sáng kiến", &EmulationYear::initiatives),
        may(u"duties", u"thời hạn", &EmulationYear::duties)};
};

} // namespace thidua::emulation::schema
