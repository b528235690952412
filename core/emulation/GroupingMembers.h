// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Grouping.h"
#include "emulation/ReferenceMembers.h"
#include "emulation/ScoringMembers.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Table<PledgeItem> {
    static constexpr std::tuple members{must(u"id", u"mã", &PledgeItem::id),
                                        must(u"text", u"nội dung", &PledgeItem::text),
                                        may(u"brief", u"nội dung tóm tắt", &PledgeItem::brief),
                                        may(u"indicator", u"chỉ tiêu", &PledgeItem::indicator),
                                        may(u"items", u"nội dung chi tiết", &PledgeItem::items)};
};

template <> struct Choices<SignMode> {
    static constexpr std::pair<SignMode, const char16_t*> all[] = {
        std::pair{SignMode::Meeting, u"meeting"}, std::pair{SignMode::Circulation, u"circulation"}};
};

template <> struct Table<CirculationStep> {
    static constexpr std::tuple members{
        must(u"member", u"thành viên", &CirculationStep::member),
        may(u"sent", u"ngày gửi đi", &CirculationStep::sent),
        may(u"returned", u"ngày gửi về", &CirculationStep::returned),
        may(u"signedCopies", u"số bản đã ký", &CirculationStep::signedCopies),
        may(u"sealedCopies", u"số bản đã đóng dấu", &CirculationStep::sealedCopies),
        may(u"note", u"ghi chú", &CirculationStep::note)};
};

template <> struct Table<PledgeSignature> {
    static constexpr std::tuple members{must(u"member", u"thành viên", &PledgeSignature::member),
                                        may(u"signer", u"người ký", &PledgeSignature::signer)};
};

template <> struct Table<ExtraCopy> {
    static constexpr std::tuple members{may(u"to", u"nơi giữ", &ExtraCopy::to),
                                        may(u"purpose", u"để làm gì", &ExtraCopy::purpose)};
};

template <> struct Table<Pledge> {
    static constexpr std::tuple members{
        may(u"mode", u"hình thức ký", &Pledge::mode),
        may(u"date", u"ngày ký", &Pledge::date),
        may(u"place", u"nơi ký", &Pledge::place),
        may(u"consent", u"văn bản đồng ý ký luân chuyển", &Pledge::consent),
        may(u"preamble", u"lời mở đầu", &Pledge::preamble),
        may(u"bases", u"căn cứ", &Pledge::bases),
        may(u"aim", u"mục tiêu", &Pledge::aim),
        may(u"witnesses", u"người chứng kiến", &Pledge::witnesses),
        may(u"witnessHead", u"ô ký chứng kiến", &Pledge::witnessHead),
        may(u"items", u"nội dung giao ước", &Pledge::items),
        may(u"closing", u"lời kết", &Pledge::closing),
        may(u"extraCopies", u"bản gửi thêm", &Pledge::extraCopies),
        may(u"signatures", u"người ký của thành viên", &Pledge::signatures),
        may(u"circulation", u"luân chuyển bản ký", &Pledge::circulation)};
};

template <> struct Choices<MonthPart> {
    static constexpr std::pair<MonthPart, const char16_t*> all[] = {
        std::pair{MonthPart::Early, u"early"}, std::pair{MonthPart::Mid, u"mid"},
        std::pair{MonthPart::Late, u"late"}};
};

template <> struct Table<EventTime> {
    static constexpr std::tuple members{may(u"date", u"ngày hoặc tháng", &EventTime::date),
                                        may(u"until", u"đến ngày", &EventTime::until),
                                        may(u"clock", u"giờ", &EventTime::clock),
                                        may(u"part", u"đầu, giữa, cuối tháng", &EventTime::part),
                                        may(u"expected", u"dự kiến", &EventTime::expected),
                                        may(u"text", u"viết bằng chữ", &EventTime::text)};
};

template <> struct Choices<EventType> {
    static constexpr std::pair<EventType, const char16_t*> all[] = {
        std::pair{EventType::Signing, u"signing"}, std::pair{EventType::MidYear, u"midYear"},
        std::pair{EventType::ArtsSport, u"artsSport"}, std::pair{EventType::YearEnd, u"yearEnd"},
        std::pair{EventType::Other, u"other"}};
};

template <> struct Choices<EventStatus> {
    static constexpr std::pair<EventStatus, const char16_t*> all[] = {
        std::pair{EventStatus::Planned, u"planned"}, std::pair{EventStatus::Changed, u"changed"},
        std::pair{EventStatus::Postponed, u"postponed"},
        std::pair{EventStatus::Cancelled, u"cancelled"}, std::pair{EventStatus::Done, u"done"}};
};

template <> struct Table<EventChange> {
    static constexpr std::tuple members{
        may(u"document", u"văn bản thay đổi", &EventChange::document),
        may(u"reason", u"lý do", &EventChange::reason),
        may(u"oldTime", u"thời gian cũ", &EventChange::oldTime)};
};

template <> struct Table<Event> {
    static constexpr std::tuple members{must(u"id", u"mã", &Event::id),
                                        may(u"type", u"loại hoạt động", &Event::type),
                                        must(u"title", u"tên hoạt động", &Event::title),
                                        may(u"time", u"thời gian", &Event::time),
                                        may(u"place", u"địa điểm", &Event::place),
                                        may(u"host", u"đơn vị đăng cai", &Event::host),
                                        may(u"participants", u"thành phần", &Event::participants),
                                        may(u"contents", u"nội dung", &Event::contents),
                                        may(u"assignments", u"phân công", &Event::assignments),
                                        may(u"status", u"tình trạng", &Event::status),
                                        may(u"changes", u"lần thay đổi", &Event::changes)};
};

template <> struct Table<ActivityPlan> {
    static constexpr std::tuple members{
        may(u"number", u"số", &ActivityPlan::number),
        may(u"date", u"ngày ban hành", &ActivityPlan::date),
        may(u"bases", u"căn cứ", &ActivityPlan::bases),
        may(u"purposes", u"mục đích", &ActivityPlan::purposes),
        may(u"requirements", u"yêu cầu", &ActivityPlan::requirements),
        may(u"items", u"nội dung giao ước nêu lại", &ActivityPlan::items),
        may(u"events", u"hoạt động", &ActivityPlan::events),
        may(u"duties", u"chế độ báo cáo", &ActivityPlan::duties),
        may(u"execution", u"tổ chức thực hiện", &ActivityPlan::execution),
        may(u"closing", u"lời kết", &ActivityPlan::closing),
        may(u"recipients", u"nơi nhận", &ActivityPlan::recipients),
        may(u"signer", u"người ký", &ActivityPlan::signer)};
};

template <> struct Choices<GroupingKind> {
    static constexpr std::pair<GroupingKind, const char16_t*> all[] = {
        std::pair{GroupingKind::Cluster, u"cluster"}, std::pair{GroupingKind::Block, u"block"}};
};

template <> struct Table<GroupingWords> {
    static constexpr std::tuple members{
        may(u"kind", u"tên gọi chung", &GroupingWords::kind),
        may(u"brief", u"tên gọi tắt", &GroupingWords::brief),
        may(u"head", u"tên gọi đơn vị đứng đầu", &GroupingWords::head),
        may(u"deputy", u"tên gọi đơn vị phó", &GroupingWords::deputy),
        may(u"member", u"tên gọi thành viên", &GroupingWords::member),
        may(u"symbol", u"ký hiệu", &GroupingWords::symbol)};
};

template <> struct Choices<MemberRole> {
    static constexpr std::pair<MemberRole, const char16_t*> all[] = {
        std::pair{MemberRole::Member, u"member"}, std::pair{MemberRole::Head, u"head"},
        std::pair{MemberRole::Deputy, u"deputy"}};
};

template <> struct Table<Member> {
    static constexpr std::tuple members{must(u"agency", u"cơ quan", &Member::agency),
                                        may(u"role", u"vai trò", &Member::role)};
};

template <> struct Table<GroupingYear> {
    static constexpr std::tuple members{
        must(u"year", u"năm", &GroupingYear::year),
        must(u"members", u"thành viên", &GroupingYear::members),
        may(u"theme", u"chủ đề thi đua", &GroupingYear::theme),
        may(u"motto", u"phương châm hành động", &GroupingYear::motto),
        may(u"guidance", u"văn bản hướng dẫn", &GroupingYear::guidance),
        may(u"pledge", u"giao ước thi đua", &GroupingYear::pledge),
        may(u"plan", u"kế hoạch hoạt động", &GroupingYear::plan),
        may(u"results", u"kết quả thực hiện giao ước", &GroupingYear::results),
        may(u"scoring", u"chấm điểm thi đua", &GroupingYear::scoring),
        may(u"nextHead", u"đơn vị đứng đầu năm sau", &GroupingYear::nextHead),
        may(u"nextDeputy", u"đơn vị phó năm sau", &GroupingYear::nextDeputy)};
};

template <> struct Table<Grouping> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Grouping::id),
        may(u"kind", u"loại", &Grouping::kind),
        must(u"name", u"tên cụm, khối", &Grouping::name),
        may(u"shortName", u"tên ngắn", &Grouping::shortName),
        may(u"headLines", u"các dòng ở đầu văn bản", &Grouping::headLines),
        may(u"words", u"cách gọi", &Grouping::words),
        may(u"organiser", u"cơ quan tổ chức", &Grouping::organiser),
        may(u"council", u"hội đồng theo dõi", &Grouping::council),
        may(u"statute", u"quy chế", &Grouping::statute),
        may(u"years", u"năm của cụm, khối", &Grouping::years)};
};

} // namespace thidua::emulation::schema
