// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Duty.h"
#include "emulation/Schema.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Table<CitedDocument> {
    static constexpr std::tuple members{
        may(u"basis", u"mã trong bảng căn cứ", &CitedDocument::basis),
        may(u"kind", u"loại văn bản", &CitedDocument::kind),
        may(u"number", u"số, ký hiệu", &CitedDocument::number),
        may(u"date", u"ngày ban hành", &CitedDocument::date),
        may(u"issuer", u"cơ quan ban hành", &CitedDocument::issuer),
        may(u"title", u"trích yếu", &CitedDocument::title)};
};

template <> struct Choices<PartyRole> {
    static constexpr std::pair<PartyRole, const char16_t*> all[] = {
        std::pair{PartyRole::Head, u"head"},
        std::pair{PartyRole::Deputy, u"deputy"},
        std::pair{PartyRole::Members, u"members"},
        std::pair{PartyRole::Others, u"others"},
        std::pair{PartyRole::Organiser, u"organiser"},
        std::pair{PartyRole::Witness, u"witness"},
        std::pair{PartyRole::Us, u"us"}};
};

template <> struct Table<Party> {
    static constexpr std::tuple members{
        may(u"role", u"vai trò", &Party::role), may(u"agency", u"cơ quan", &Party::agency),
        may(u"unit", u"đơn vị", &Party::unit), may(u"text", u"viết bằng chữ", &Party::text)};
};

template <> struct Table<Assignment> {
    static constexpr std::tuple members{may(u"who", u"đơn vị thực hiện", &Assignment::who),
                                        may(u"tasks", u"việc được giao", &Assignment::tasks)};
};

template <> struct Table<Recipient> {
    static constexpr std::tuple members{may(u"who", u"nơi nhận", &Recipient::who),
                                        may(u"purpose", u"để làm gì", &Recipient::purpose)};
};

template <> struct Choices<regulation::DeadlineKind> {
    static constexpr std::pair<regulation::DeadlineKind, const char16_t*> all[] = {
        std::pair{regulation::DeadlineKind::Before, u"before"},
        std::pair{regulation::DeadlineKind::NotLaterThan, u"notLaterThan"},
        std::pair{regulation::DeadlineKind::InMonth, u"inMonth"},
        std::pair{regulation::DeadlineKind::EarlyInMonth, u"earlyInMonth"},
        std::pair{regulation::DeadlineKind::MidMonth, u"midMonth"},
        std::pair{regulation::DeadlineKind::LateInMonth, u"lateInMonth"},
        std::pair{regulation::DeadlineKind::WithinDays, u"withinDays"},
        std::pair{regulation::DeadlineKind::WithinWorkingDays, u"withinWorkingDays"}};
};

template <> struct Choices<regulation::Repetition> {
    static constexpr std::pair<regulation::Repetition, const char16_t*> all[] = {
        std::pair{regulation::Repetition::Once, u"once"},
        std::pair{regulation::Repetition::Yearly, u"yearly"},
        std::pair{regulation::Repetition::HalfYearly, u"halfYearly"},
        std::pair{regulation::Repetition::Quarterly, u"quarterly"},
        std::pair{regulation::Repetition::Monthly, u"monthly"}};
};

template <> struct Table<Due> {
    static constexpr std::tuple members{
        may(u"kind", u"cách nói thời hạn", &Due::kind), must(u"date", u"ngày", &Due::date),
        may(u"count", u"số ngày", &Due::count), may(u"repetition", u"lặp lại", &Due::repetition)};
};

template <> struct Table<Duty> {
    static constexpr std::tuple members{may(u"id", u"mã", &Duty::id),
                                        must(u"title", u"việc phải làm", &Duty::title),
                                        may(u"by", u"đơn vị làm", &Duty::by),
                                        may(u"to", u"nơi nhận", &Duty::to),
                                        must(u"due", u"thời hạn", &Duty::due),
                                        may(u"address", u"địa chỉ gửi", &Duty::address),
                                        may(u"source", u"văn bản yêu cầu", &Duty::source),
                                        may(u"remindDays", u"nhắc trước (ngày)", &Duty::remindDays),
                                        may(u"done", u"ngày xong", &Duty::done)};
};

} // namespace thidua::emulation::schema
