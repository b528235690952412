// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "emulation/Facts.h"
#include "regulation/Regulation.h"

#include <QStringList>

#include <vector>

namespace thidua::pipeline {

/// Lines that somebody may want among the recipients, without dash and end mark.
struct RecipientGroup {
    QString title; ///< for the user: "Thành viên"
    QStringList lines;

    bool operator==(const RecipientGroup&) const = default;
};

/// A year as a paper of it sees it.
struct RecipientSources {
    const emulation::EmulationYear& data;
    emulation::View view;
    emulation::Sources sources;
};

/// What papers of the kind usually name, and, of a paper of a year (null: of none), its members,
/// agencies and units. No line stands twice; groups without lines are left out.
std::vector<RecipientGroup> recipientGroups(const document::OfficialDocument& paper,
                                            const regulation::FixedWords& words,
                                            const RecipientSources* year);

/// The order of NĐ 30/2020, Phụ lục I, II.9: who is named in the paper itself ("Như trên", "Như
/// Điều 3") first, the file copy ("Lưu: …") last; the others as they stand. Empty lines and second
/// ones go, dashes and end marks too.
QStringList orderedRecipients(const QStringList& lines, const regulation::FixedWords& words);

} // namespace thidua::pipeline
