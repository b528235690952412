// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/ReferenceMembers.h"
#include "emulation/Scoring.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<ReportPeriod> {
    static constexpr std::pair<ReportPeriod, const char16_t*> all[] = {
        std::pair{ReportPeriod::Year, u"year"}, std::pair{ReportPeriod::MidYear, u"midYear"}};
};

template <> struct Choices<Attainment> {
    static constexpr std::pair<Attainment, const char16_t*> all[] = {
        std::pair{Attainment::None, u""}, std::pair{Attainment::Exceeded, u"exceeded"},
        std::pair{Attainment::Met, u"met"}, std::pair{Attainment::Missed, u"missed"}};
};

template <> struct Table<ItemResult> {
    static constexpr std::tuple members{must(u"item", u"nội dung giao ước", &ItemResult::item),
                                        may(u"member", u"thành viên", &ItemResult::member),
                                        may(u"period", u"kỳ báo cáo", &ItemResult::period),
                                        may(u"summary", u"kết quả", &ItemResult::summary),
                                        may(u"figure", u"số liệu", &ItemResult::figure),
                                        may(u"attainment", u"mức đạt", &ItemResult::attainment),
                                        may(u"note", u"ghi chú", &ItemResult::note)};
};

template <> struct Choices<CriterionKind> {
    static constexpr std::pair<CriterionKind, const char16_t*> all[] = {
        std::pair{CriterionKind::Ordinary, u"ordinary"}, std::pair{CriterionKind::Bonus, u"bonus"},
        std::pair{CriterionKind::Penalty, u"penalty"}};
};

template <> struct Table<Criterion> {
    static constexpr std::tuple members{must(u"id", u"mã", &Criterion::id),
                                        must(u"text", u"tiêu chí", &Criterion::text),
                                        may(u"brief", u"tên gọn", &Criterion::brief),
                                        may(u"maximum", u"điểm chuẩn", &Criterion::maximum),
                                        may(u"kind", u"loại điểm", &Criterion::kind),
                                        may(u"item", u"nội dung giao ước", &Criterion::item),
                                        may(u"items", u"tiêu chí chi tiết", &Criterion::items)};
};

template <> struct Table<Score> {
    static constexpr std::tuple members{must(u"criterion", u"tiêu chí", &Score::criterion),
                                        may(u"self", u"điểm tự chấm", &Score::self),
                                        may(u"council", u"điểm thẩm định", &Score::council),
                                        may(u"evidence", u"minh chứng", &Score::evidence),
                                        may(u"note", u"ghi chú", &Score::note)};
};

template <> struct Table<ScoreSheet> {
    static constexpr std::tuple members{
        must(u"member", u"thành viên", &ScoreSheet::member),
        may(u"scores", u"điểm", &ScoreSheet::scores),
        may(u"excluded", u"lý do không xếp hạng", &ScoreSheet::excluded),
        may(u"note", u"ghi chú", &ScoreSheet::note)};
};

template <> struct Table<Scoring> {
    static constexpr std::tuple members{may(u"rules", u"văn bản quy định", &Scoring::rules),
                                        may(u"criteria", u"tiêu chí", &Scoring::criteria),
                                        may(u"sheets", u"bảng điểm", &Scoring::sheets)};
};

} // namespace thidua::emulation::schema
