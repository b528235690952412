// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Consultation.h"
#include "emulation/ReferenceMembers.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<OpinionOutcome> {
    static constexpr std::pair<OpinionOutcome, const char16_t*> all[] = {
        std::pair{OpinionOutcome::Open, u"open"}, std::pair{OpinionOutcome::Accepted, u"accepted"},
        std::pair{OpinionOutcome::Partly, u"partly"},
        std::pair{OpinionOutcome::Explained, u"explained"}};
};

template <> struct Table<Opinion> {
    static constexpr std::tuple members{
        must(u"who", u"cơ quan, đơn vị góp ý", &Opinion::who),
        may(u"document", u"văn bản góp ý", &Opinion::document),
        may(u"part", u"phần của dự thảo", &Opinion::part),
        must(u"text", u"nội dung ý kiến", &Opinion::text),
        may(u"outcome", u"kết quả xử lý", &Opinion::outcome),
        may(u"answer", u"nội dung tiếp thu, giải trình", &Opinion::answer)};
};

template <> struct Table<Consultation> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Consultation::id),
        must(u"title", u"tên dự thảo", &Consultation::title),
        may(u"letter", u"công văn xin ý kiến", &Consultation::letter),
        may(u"due", u"hạn trả lời", &Consultation::due),
        may(u"asked", u"nơi được lấy ý kiến", &Consultation::asked),
        may(u"agreeing", u"nơi thống nhất hoàn toàn", &Consultation::agreeing),
        may(u"opinions", u"ý kiến", &Consultation::opinions)};
};

} // namespace thidua::emulation::schema
