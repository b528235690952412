// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/TextPlace.h"

#include <QJsonValue>

#include <variant>

namespace thidua::edit {

/// At `offset` (UTF-16) of a text, `removed` gives way to `inserted`.
struct TextEdit {
    document::TextPlace place;
    int offset = 0;
    document::Inlines removed;
    document::Inlines inserted;

    bool operator==(const TextEdit&) const = default;
};

/// From `index` of a list of blocks on, `removed` gives way to `inserted`.
struct BlocksEdit {
    document::BlockList list;
    int index = 0;
    document::Blocks removed;
    document::Blocks inserted;

    bool operator==(const BlocksEdit&) const = default;
};

/// A member of the paper's JSON, other than its body, has another value. Undefined: absent.
struct MemberEdit {
    QString member;
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;

    bool operator==(const MemberEdit&) const = default;
};

/// A change of a paper as a value: it knows what was there and what comes.
using Edit = std::variant<TextEdit, BlocksEdit, MemberEdit>;

/// The edit that takes this one back.
Edit inverse(const Edit& edit);

/// Refused (the paper is lost to the caller only where it was moved in) where what the edit found
/// does not stand there, as happens with a journal of another paper.
base::Result<document::OfficialDocument> apply(document::OfficialDocument paper, const Edit& edit);

/// The smallest edit that turns one list of blocks into another.
BlocksEdit difference(const document::BlockList& list, const document::Blocks& before,
                      const document::Blocks& after);

/// The edit that gives a member another value; its `before` is read from the paper.
MemberEdit memberEdit(const document::OfficialDocument& paper, const QString& member,
                      const QJsonValue& value);

/// What a member holds now, as in the JSON of the paper.
QJsonValue memberOf(const document::OfficialDocument& paper, const QString& member);

} // namespace thidua::edit
