// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/GroupingMembers.h"
#include "emulation/Meeting.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<DelegateKind> {
    static constexpr std::pair<DelegateKind, const char16_t*> all[] = {
        std::pair{DelegateKind::Delegate, u"delegate"}, std::pair{DelegateKind::Guest, u"guest"},
        std::pair{DelegateKind::Service, u"service"}};
};

template <> struct Table<Delegate> {
    static constexpr std::tuple members{
        may(u"person", u"người", &Delegate::person),
        may(u"name", u"họ và tên", &Delegate::name),
        may(u"honorific", u"danh xưng", &Delegate::honorific),
        may(u"position", u"chức vụ", &Delegate::position),
        may(u"agency", u"cơ quan", &Delegate::agency),
        may(u"organisation", u"tên cơ quan", &Delegate::organisation),
        may(u"kind", u"thành phần", &Delegate::kind),
        may(u"absent", u"vắng mặt", &Delegate::absent),
        may(u"reason", u"lý do vắng", &Delegate::reason),
        may(u"note", u"ghi chú", &Delegate::note)};
};

template <> struct Table<AgendaItem> {
    static constexpr std::tuple members{
        may(u"clock", u"giờ", &AgendaItem::clock), may(u"until", u"đến giờ", &AgendaItem::until),
        must(u"title", u"nội dung", &AgendaItem::title),
        may(u"by", u"người thực hiện", &AgendaItem::by),
        may(u"announcement", u"lời dẫn", &AgendaItem::announcement)};
};

template <> struct Table<Speech> {
    static constexpr std::tuple members{must(u"speaker", u"người phát biểu", &Speech::speaker),
                                        may(u"points", u"ý kiến", &Speech::points)};
};

template <> struct Table<Vote> {
    static constexpr std::tuple members{may(u"text", u"nội dung biểu quyết", &Vote::text),
                                        may(u"agency", u"cơ quan được bầu", &Vote::agency),
                                        may(u"award", u"danh hiệu, hình thức", &Vote::award),
                                        may(u"agree", u"số phiếu đồng ý", &Vote::agree),
                                        may(u"disagree", u"số phiếu không đồng ý", &Vote::disagree),
                                        may(u"invalid", u"số phiếu không hợp lệ", &Vote::invalid)};
};

template <> struct Table<Meeting> {
    static constexpr std::tuple members{must(u"id", u"mã", &Meeting::id),
                                        may(u"event", u"hoạt động trong kế hoạch", &Meeting::event),
                                        may(u"title", u"tên hội nghị", &Meeting::title),
                                        may(u"time", u"thời gian", &Meeting::time),
                                        may(u"ends", u"giờ kết thúc", &Meeting::ends),
                                        may(u"place", u"địa điểm", &Meeting::place),
                                        may(u"host", u"đơn vị chủ trì", &Meeting::host),
                                        may(u"presidium", u"chủ tọa", &Meeting::presidium),
                                        may(u"secretaries", u"thư ký", &Meeting::secretaries),
                                        may(u"delegates", u"đại biểu", &Meeting::delegates),
                                        may(u"invited", u"nơi được mời", &Meeting::invited),
                                        may(u"agenda", u"chương trình", &Meeting::agenda),
                                        may(u"documents", u"tài liệu", &Meeting::documents),
                                        may(u"speeches", u"ý kiến phát biểu", &Meeting::speeches),
                                        may(u"conclusions", u"kết luận", &Meeting::conclusions),
                                        may(u"assignments", u"phân công", &Meeting::assignments),
                                        may(u"duties", u"thời hạn", &Meeting::duties),
                                        may(u"voters", u"số người biểu quyết", &Meeting::voters),
                                        may(u"votes", u"kết quả biểu quyết", &Meeting::votes),
                                        may(u"answerBy", u"hạn trả lời", &Meeting::answerBy),
                                        may(u"contact", u"đầu mối liên hệ", &Meeting::contact)};
};

} // namespace thidua::emulation::schema
