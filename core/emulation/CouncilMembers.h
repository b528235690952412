// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Council.h"
#include "emulation/ReferenceMembers.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<CouncilRole> {
    static constexpr std::pair<CouncilRole, const char16_t*> all[] = {
        std::pair{CouncilRole::Member, u"member"},
        std::pair{CouncilRole::Chair, u"chair"},
        std::pair{CouncilRole::FirstDeputy, u"firstDeputy"},
        std::pair{CouncilRole::Deputy, u"deputy"},
        std::pair{CouncilRole::Standing, u"standing"},
        std::pair{CouncilRole::Secretary, u"secretary"}};
};

template <> struct Table<CouncilSeat> {
    static constexpr std::tuple members{may(u"person", u"người", &CouncilSeat::person),
                                        may(u"name", u"họ và tên", &CouncilSeat::name),
                                        may(u"position", u"chức vụ", &CouncilSeat::position),
                                        may(u"role", u"vai trò", &CouncilSeat::role)};
};

template <> struct Table<Council> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Council::id), must(u"name", u"tên hội đồng", &Council::name),
        may(u"abbreviation", u"chữ viết tắt", &Council::abbreviation),
        may(u"decision", u"quyết định thành lập", &Council::decision),
        may(u"seats", u"thành viên", &Council::seats)};
};

template <> struct Table<Absence> {
    static constexpr std::tuple members{may(u"person", u"người", &Absence::person),
                                        may(u"name", u"họ và tên", &Absence::name),
                                        may(u"reason", u"lý do", &Absence::reason)};
};

template <> struct Table<VoteCount> {
    static constexpr std::tuple members{
        must(u"dossier", u"hồ sơ", &VoteCount::dossier),
        may(u"agree", u"số phiếu đồng ý", &VoteCount::agree),
        may(u"disagree", u"số phiếu không đồng ý", &VoteCount::disagree),
        may(u"note", u"ghi chú", &VoteCount::note)};
};

template <> struct Table<AwardMeeting> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &AwardMeeting::id),
        may(u"council", u"hội đồng", &AwardMeeting::council),
        may(u"unit", u"đơn vị", &AwardMeeting::unit),
        may(u"submission", u"đợt trình", &AwardMeeting::submission),
        may(u"date", u"ngày họp", &AwardMeeting::date),
        may(u"begins", u"giờ bắt đầu", &AwardMeeting::begins),
        may(u"ends", u"giờ kết thúc", &AwardMeeting::ends),
        may(u"place", u"địa điểm", &AwardMeeting::place),
        may(u"chair", u"chủ trì", &AwardMeeting::chair),
        may(u"secretary", u"thư ký", &AwardMeeting::secretary),
        may(u"total", u"tổng số người được bỏ phiếu", &AwardMeeting::total),
        may(u"absent", u"vắng mặt", &AwardMeeting::absent),
        may(u"guests", u"khách mời", &AwardMeeting::guests),
        may(u"opinions", u"ý kiến thảo luận", &AwardMeeting::opinions),
        may(u"isOpen", u"biểu quyết công khai", &AwardMeeting::isOpen),
        may(u"tellers", u"tổ kiểm phiếu", &AwardMeeting::tellers),
        may(u"issued", u"số phiếu phát ra", &AwardMeeting::issued),
        may(u"returned", u"số phiếu thu về", &AwardMeeting::returned),
        may(u"invalid", u"số phiếu không hợp lệ", &AwardMeeting::invalid),
        may(u"leastPercent", u"tỷ lệ phiếu tối thiểu", &AwardMeeting::leastPercent),
        may(u"votes", u"kết quả bỏ phiếu", &AwardMeeting::votes),
        may(u"conclusions", u"kết luận", &AwardMeeting::conclusions),
        may(u"minutes", u"số, ngày biên bản", &AwardMeeting::minutes)};
};

template <> struct Choices<InitiativeLevel> {
    static constexpr std::pair<InitiativeLevel, const char16_t*> all[] = {
        std::pair{InitiativeLevel::Base, u"base"},
        std::pair{InitiativeLevel::Province, u"province"},
        std::pair{InitiativeLevel::Nation, u"nation"}};
};

template <> struct Table<Initiative> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Initiative::id),
        must(u"title", u"tên sáng kiến", &Initiative::title),
        may(u"authors", u"tác giả", &Initiative::authors),
        may(u"level", u"phạm vi ảnh hưởng", &Initiative::level),
        may(u"year", u"năm áp dụng", &Initiative::year),
        may(u"field", u"lĩnh vực", &Initiative::field),
        may(u"before", u"cách làm trước đó", &Initiative::before),
        may(u"idea", u"nội dung, điểm mới", &Initiative::idea),
        may(u"effect", u"hiệu quả", &Initiative::effect),
        may(u"spread", u"phạm vi áp dụng", &Initiative::spread),
        may(u"recognition", u"văn bản công nhận", &Initiative::recognition),
        may(u"usedFor", u"đã dùng cho hồ sơ", &Initiative::usedFor)};
};

} // namespace thidua::emulation::schema
