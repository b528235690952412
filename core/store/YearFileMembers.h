// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/YearMembers.h"
#include "store/YearFile.h"

/// Members and choices of the JSON parts of a year file (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Choices<store::PaperState> {
    static constexpr std::pair<store::PaperState, const char16_t*> all[] = {
        std::pair{store::PaperState::Draft, u"draft"},
        std::pair{store::PaperState::Comment, u"comment"},
        std::pair{store::PaperState::Submitted, u"submitted"},
        std::pair{store::PaperState::Returned, u"returned"},
        std::pair{store::PaperState::Signed, u"signed"},
        std::pair{store::PaperState::Issued, u"issued"}};
};

/// The id is that of the name of the part: by it a paper is known where the manifest is lost.
template <> struct Table<store::PaperFile> {
    static constexpr std::tuple members{
        may(u"id", u"mã", &store::PaperFile::id),
        may(u"template", u"mẫu", &store::PaperFile::templateId),
        may(u"title", u"tên văn bản", &store::PaperFile::title),
        may(u"state", u"tình trạng", &store::PaperFile::state),
        may(u"grouping", u"cụm, khối", &store::PaperFile::grouping),
        may(u"role", u"vai trò", &store::PaperFile::role),
        may(u"signer", u"người ký", &store::PaperFile::signer),
        may(u"movement", u"kế hoạch phát động", &store::PaperFile::movement),
        may(u"step", u"việc trong chu kỳ năm", &store::PaperFile::step),
        may(u"due", u"hạn", &store::PaperFile::due),
        may(u"fields", u"ô nhập của mẫu", &store::PaperFile::fields),
        may(u"document", u"văn bản", &store::PaperFile::document)};
};

/// Paper and number are the name of the part.
template <> struct Table<store::Snapshot> {
    static constexpr std::tuple members{may(u"state", u"tình trạng", &store::Snapshot::state),
                                        may(u"date", u"ngày gửi", &store::Snapshot::date),
                                        may(u"sentTo", u"nơi gửi đến", &store::Snapshot::sentTo),
                                        may(u"note", u"ghi chú", &store::Snapshot::note),
                                        may(u"fields", u"ô nhập của mẫu", &store::Snapshot::fields),
                                        may(u"document", u"văn bản", &store::Snapshot::document)};
};

/// The bytes are a part of their own.
template <> struct Table<store::Attachment> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &store::Attachment::id),
        may(u"name", u"tên tệp", &store::Attachment::name),
        may(u"mediaType", u"loại tệp", &store::Attachment::mediaType),
        may(u"note", u"ghi chú", &store::Attachment::note),
        may(u"paper", u"văn bản", &store::Attachment::paper)};
};

template <> struct Table<store::HistoryEntry> {
    static constexpr std::tuple members{may(u"date", u"ngày", &store::HistoryEntry::date),
                                        may(u"paper", u"văn bản", &store::HistoryEntry::paper),
                                        may(u"from", u"từ tình trạng", &store::HistoryEntry::from),
                                        may(u"to", u"sang tình trạng", &store::HistoryEntry::to),
                                        may(u"note", u"ghi chú", &store::HistoryEntry::note)};
};

} // namespace thidua::emulation::schema
