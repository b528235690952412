// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Awarding.h"
#include "emulation/GroupingMembers.h"
#include "emulation/MovementPlan.h"
#include "emulation/PlanRulesMembers.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<MovementLevel> {
    static constexpr std::pair<MovementLevel, const char16_t*> all[] = {
        std::pair{MovementLevel::Agency, u"agency"},
        std::pair{MovementLevel::Grouping, u"grouping"},
        std::pair{MovementLevel::Province, u"province"}};
};

template <> struct Table<AwardAim> {
    static constexpr std::tuple members{must(u"award", u"danh hiệu, hình thức", &AwardAim::award),
                                        may(u"targets", u"đối tượng", &AwardAim::targets),
                                        may(u"criteria", u"tiêu chuẩn", &AwardAim::criteria),
                                        may(u"subjects", u"loại đối tượng", &AwardAim::subjects),
                                        may(u"fields", u"lĩnh vực", &AwardAim::fields)};
};

template <> struct Table<MovementPlan> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &MovementPlan::id),
        may(u"level", u"cấp", &MovementPlan::level),
        may(u"grouping", u"cụm, khối", &MovementPlan::grouping),
        must(u"issuer", u"cơ quan ban hành", &MovementPlan::issuer),
        must(u"year", u"năm", &MovementPlan::year),
        may(u"number", u"số", &MovementPlan::number),
        may(u"date", u"ngày ban hành", &MovementPlan::date),
        may(u"name", u"tên phong trào", &MovementPlan::name),
        may(u"theme", u"chủ đề thi đua", &MovementPlan::theme),
        may(u"guidance", u"văn bản hướng dẫn", &MovementPlan::guidance),
        may(u"bases", u"căn cứ", &MovementPlan::bases),
        may(u"preamble", u"lời mở đầu", &MovementPlan::preamble),
        may(u"purposes", u"mục đích", &MovementPlan::purposes),
        may(u"requirements", u"yêu cầu", &MovementPlan::requirements),
        may(u"contents", u"nội dung thi đua", &MovementPlan::contents),
        may(u"registrationRules", u"quy định đăng ký", &MovementPlan::registrationRules),
        may(u"awards", u"hình thức khen thưởng", &MovementPlan::awards),
        may(u"dossierParts", u"thành phần hồ sơ", &MovementPlan::dossierParts),
        may(u"rules", u"quy định để kiểm tra hồ sơ", &MovementPlan::rules),
        may(u"duties", u"thời hạn", &MovementPlan::duties),
        may(u"execution", u"tổ chức thực hiện", &MovementPlan::execution),
        may(u"closing", u"lời kết", &MovementPlan::closing),
        may(u"recipients", u"nơi nhận", &MovementPlan::recipients),
        may(u"signer", u"người ký", &MovementPlan::signer)};
};

template <> struct Table<Subject> {
    static constexpr std::tuple members{may(u"person", u"cá nhân", &Subject::person),
                                        may(u"agency", u"cơ quan", &Subject::agency),
                                        may(u"unit", u"đơn vị", &Subject::unit)};
};

template <> struct Choices<RegistrationState> {
    static constexpr std::pair<RegistrationState, const char16_t*> all[] = {
        std::pair{RegistrationState::Drafted, u"drafted"},
        std::pair{RegistrationState::Submitted, u"submitted"},
        std::pair{RegistrationState::Accepted, u"accepted"},
        std::pair{RegistrationState::Returned, u"returned"},
        std::pair{RegistrationState::Withdrawn, u"withdrawn"}};
};

template <> struct Table<Registration> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Registration::id),
        must(u"subject", u"đối tượng", &Registration::subject),
        must(u"awards", u"danh hiệu, hình thức đăng ký", &Registration::awards),
        may(u"field", u"lĩnh vực", &Registration::field),
        may(u"indicators", u"chỉ tiêu", &Registration::indicators),
        may(u"submitted", u"ngày nộp", &Registration::submitted),
        may(u"received", u"số đến", &Registration::received),
        may(u"state", u"tình trạng", &Registration::state)};
};

template <> struct Choices<Occasion> {
    static constexpr std::pair<Occasion, const char16_t*> all[] = {
        std::pair{Occasion::Merit, u"merit"}, std::pair{Occasion::Sudden, u"sudden"},
        std::pair{Occasion::Theme, u"theme"}, std::pair{Occasion::Service, u"service"},
        std::pair{Occasion::External, u"external"}};
};

template <> struct Table<AwardGiven> {
    static constexpr std::tuple members{
        must(u"subject", u"đối tượng", &AwardGiven::subject),
        must(u"award", u"danh hiệu, hình thức", &AwardGiven::award),
        must(u"year", u"năm", &AwardGiven::year),
        may(u"occasion", u"loại hình", &AwardGiven::occasion),
        may(u"decision", u"quyết định", &AwardGiven::decision),
        may(u"achievedFrom", u"thành tích từ ngày", &AwardGiven::achievedFrom),
        may(u"achievedUntil", u"thành tích đến ngày", &AwardGiven::achievedUntil),
        may(u"file", u"tệp đính kèm", &AwardGiven::file)};
};

template <> struct Choices<Grade> {
    static constexpr std::pair<Grade, const char16_t*> all[] = {
        std::pair{Grade::Excellent, u"excellent"}, std::pair{Grade::Good, u"good"},
        std::pair{Grade::Done, u"done"}, std::pair{Grade::Failed, u"failed"}};
};

template <> struct Table<Rating> {
    static constexpr std::tuple members{must(u"subject", u"đối tượng", &Rating::subject),
                                        must(u"year", u"năm", &Rating::year),
                                        must(u"grade", u"mức độ hoàn thành", &Rating::grade),
                                        may(u"decision", u"quyết định", &Rating::decision)};
};

template <> struct Table<Exclusion> {
    static constexpr std::tuple members{must(u"subject", u"đối tượng", &Exclusion::subject),
                                        may(u"kind", u"loại việc", &Exclusion::kind),
                                        may(u"degree", u"hình thức kỷ luật", &Exclusion::degree),
                                        may(u"from", u"từ ngày", &Exclusion::from),
                                        may(u"until", u"đến ngày", &Exclusion::until),
                                        may(u"document", u"văn bản", &Exclusion::document)};
};

template <> struct Choices<ComponentState> {
    static constexpr std::pair<ComponentState, const char16_t*> all[] = {
        std::pair{ComponentState::Missing, u"missing"},
        std::pair{ComponentState::Drafted, u"drafted"},
        std::pair{ComponentState::Signed, u"signed"},
        std::pair{ComponentState::Sealed, u"sealed"},
        std::pair{ComponentState::Received, u"received"},
        std::pair{ComponentState::NotNeeded, u"notNeeded"}};
};

template <> struct Table<DossierComponent> {
    static constexpr std::tuple members{may(u"part", u"mã thành phần", &DossierComponent::part),
                                        may(u"name", u"tên thành phần", &DossierComponent::name),
                                        may(u"state", u"tình trạng", &DossierComponent::state),
                                        may(u"paper", u"văn bản", &DossierComponent::paper),
                                        may(u"file", u"tệp đính kèm", &DossierComponent::file),
                                        may(u"document", u"số, ngày", &DossierComponent::document),
                                        may(u"note", u"ghi chú", &DossierComponent::note)};
};

template <> struct Choices<DossierState> {
    static constexpr std::pair<DossierState, const char16_t*> all[] = {
        std::pair{DossierState::Registered, u"registered"},
        std::pair{DossierState::Drafted, u"drafted"},
        std::pair{DossierState::Voted, u"voted"},
        std::pair{DossierState::Received, u"received"},
        std::pair{DossierState::Checked, u"checked"},
        std::pair{DossierState::Council, u"council"},
        std::pair{DossierState::Submitted, u"submitted"},
        std::pair{DossierState::Returned, u"returned"},
        std::pair{DossierState::Decided, u"decided"},
        std::pair{DossierState::Announced, u"announced"},
        std::pair{DossierState::Paid, u"paid"},
        std::pair{DossierState::Recorded, u"recorded"}};
};

template <> struct Table<DossierStep> {
    static constexpr std::tuple members{may(u"state", u"tình trạng", &DossierStep::state),
                                        may(u"date", u"ngày", &DossierStep::date),
                                        may(u"note", u"ghi chú", &DossierStep::note)};
};

template <> struct Table<AwardDossier> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &AwardDossier::id),
        may(u"submission", u"đợt trình", &AwardDossier::submission),
        must(u"subject", u"đối tượng", &AwardDossier::subject),
        must(u"award", u"danh hiệu, hình thức", &AwardDossier::award),
        may(u"registration", u"đăng ký thi đua", &AwardDossier::registration),
        may(u"achievedFrom", u"thành tích từ ngày", &AwardDossier::achievedFrom),
        may(u"achievedUntil", u"thành tích đến ngày", &AwardDossier::achievedUntil),
        may(u"achievement", u"thành tích tóm tắt", &AwardDossier::achievement),
        may(u"received", u"ngày cơ quan nhận", &AwardDossier::received),
        may(u"state", u"tình trạng", &AwardDossier::state),
        may(u"components", u"thành phần hồ sơ", &AwardDossier::components),
        may(u"history", u"quá trình", &AwardDossier::history),
        may(u"duties", u"thời hạn", &AwardDossier::duties)};
};

template <> struct Table<Submission> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Submission::id),
        may(u"title", u"tên đợt trình", &Submission::title),
        may(u"occasion", u"loại hình", &Submission::occasion),
        may(u"to", u"nơi trình", &Submission::to),
        may(u"petition", u"tờ trình", &Submission::petition),
        may(u"minutes", u"biên bản", &Submission::minutes),
        may(u"decision", u"quyết định khen thưởng", &Submission::decision),
        may(u"opinions", u"ý kiến của cơ quan liên quan", &Submission::opinions),
        may(u"submitted", u"ngày trình", &Submission::submitted),
        may(u"duties", u"thời hạn", &Submission::duties)};
};

} // namespace thidua::emulation::schema
