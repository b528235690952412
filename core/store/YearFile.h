// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/Package.h"
#include "emulation/EmulationYear.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace thidua::store {

using emulation::AttachmentId;
using emulation::PaperId;

/// The way of a paper: dự thảo → xin ý kiến → trình ký → (trả lại) → đã ký → phát hành.
enum class PaperState { Draft, Comment, Submitted, Returned, Signed, Issued };

/// A paper of the year.
struct PaperFile {
    PaperId id; ///< part of a name in the package: letters, digits and - _ .
    QString templateId;
    QString title; ///< in lists; empty: that of the document
    PaperState state = PaperState::Draft;
    emulation::GroupingId grouping; ///< through which it sees the data, as in emulation::View
    std::optional<emulation::MemberRole> role;
    emulation::SignerId signer;
    emulation::MovementPlanId movement;
    QString step;         ///< of the cycle of the year that it fulfils; empty: none
    base::Date due;       ///< by when it must be out, where the cycle does not say it; may be empty
    QJsonObject fields;   ///< values of the template's own fields
    QJsonObject document; ///< the JSON of the paper, with all that we do not know
    QJsonObject unknown;

    bool operator==(const PaperFile&) const = default;
};

/// A paper as it went out. Nobody changes it any more.
struct Snapshot {
    PaperId paper;
    int number = 0; ///< of this paper, from 1
    PaperState state = PaperState::Comment;
    base::Date date;
    QString sentTo;
    QString note;
    QJsonObject fields;
    QJsonObject document;
    QJsonObject unknown;

    bool operator==(const Snapshot&) const = default;
};

/// A file that goes with the year: a scan, a guidance paper.
struct Attachment {
    AttachmentId id; ///< as that of a paper
    QString name;    ///< as the user sees it
    QString mediaType;
    QString note;
    QByteArray bytes;
    PaperId paper = {}; ///< that it is a scan of, or goes with; empty: with the year
    QJsonObject unknown = {};

    bool operator==(const Attachment&) const = default;
};

/// Something that happened to a paper.
struct HistoryEntry {
    base::Date date;
    PaperId paper;
    PaperState from = PaperState::Draft;
    PaperState to = PaperState::Draft;
    QString note;
    QJsonObject unknown;

    bool operator==(const HistoryEntry&) const = default;
};

/// Everything of one emulation year: what a .thidua file holds.
struct YearFile {
    emulation::EmulationYear data;
    std::vector<PaperFile> papers; ///< in the order of the list
    std::vector<Snapshot> snapshots;
    std::vector<Attachment> attachments;
    std::vector<HistoryEntry> history;
    QJsonObject unknown;                     ///< members of the manifest
    std::vector<archive::Part> unknownParts; ///< byte for byte

    const PaperFile* paper(const PaperId& id) const;
    bool operator==(const YearFile&) const = default;
};

} // namespace thidua::store
