// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/PlanRules.h"
#include "emulation/Schema.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<ExclusionKind> {
    static constexpr std::pair<ExclusionKind, const char16_t*> all[] = {
        std::pair{ExclusionKind::Discipline, u"discipline"},
        std::pair{ExclusionKind::Investigation, u"investigation"},
        std::pair{ExclusionKind::Inspection, u"inspection"},
        std::pair{ExclusionKind::Audit, u"audit"},
        std::pair{ExclusionKind::Complaint, u"complaint"},
        std::pair{ExclusionKind::Press, u"press"}};
};

template <> struct Choices<SubjectKind> {
    static constexpr std::pair<SubjectKind, const char16_t*> all[] = {
        std::pair{SubjectKind::Person, u"person"}, std::pair{SubjectKind::Unit, u"unit"},
        std::pair{SubjectKind::Agency, u"agency"}, std::pair{SubjectKind::Head, u"head"}};
};

template <> struct Table<PlanTerm> {
    static constexpr std::tuple members{
        may(u"duty", u"thời hạn", &PlanTerm::duty),
        may(u"refusesLate", u"quá hạn thì không xét", &PlanTerm::refusesLate),
        may(u"place", u"mục trong kế hoạch", &PlanTerm::place)};
};

template <> struct Table<PlanPart> {
    static constexpr std::tuple members{may(u"part", u"mã thành phần", &PlanPart::part),
                                        may(u"name", u"tên thành phần", &PlanPart::name),
                                        may(u"awards", u"danh hiệu, hình thức", &PlanPart::awards),
                                        may(u"subjects", u"loại đối tượng", &PlanPart::subjects),
                                        may(u"place", u"mục trong kế hoạch", &PlanPart::place)};
};

template <> struct Table<PlanRules> {
    static constexpr std::tuple members{
        may(u"needsRegistration", u"phải đăng ký", &PlanRules::needsRegistration),
        may(u"registration", u"hạn đăng ký", &PlanRules::registration),
        may(u"dossiers", u"hạn gửi hồ sơ", &PlanRules::dossiers),
        may(u"submission", u"hạn trình", &PlanRules::submission),
        may(u"exclusions", u"việc đang xem xét", &PlanRules::exclusions),
        may(u"exclusionsPlace", u"mục trong kế hoạch", &PlanRules::exclusionsPlace),
        may(u"parts", u"thành phần hồ sơ", &PlanRules::parts)};
};

} // namespace thidua::emulation::schema
