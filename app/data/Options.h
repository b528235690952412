// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

namespace thidua::data {

/// One of the things that may stand in a field.
struct Option {
    QJsonValue value;
    QString title;
    QString detail; ///< what tells those of the same title apart; a code that may be typed instead
    QString owner;  ///< id of the record it belongs to

    /// "Nguyễn Văn A – Giám đốc".
    QString line() const;
};

struct Options {
    std::vector<Option> all;
    bool isFree = false; ///< other words may be written as well
    bool isWho = false;  ///< the values are records that say who is meant
    bool mayBeBlank = true;

    /// Words that are no option, as the value they make.
    QJsonValue wrapped(const QString& words) const;
};

/// Whether a member is chosen from a list of options.
bool hasOptions(const emulation::MemberShape& member);
/// Whether it is a list of such choices.
bool isPicked(const emulation::MemberShape& member);

/// What may stand there. Of the record it stands in, `record`, another reference narrows it down:
/// the units are those of the agency.
Options optionsFor(const YearDesk& desk, const emulation::MemberShape& member,
                   const QJsonObject& record = {});

/// Nothing, as the value of its kind.
QJsonValue emptyOf(const emulation::MemberShape& member);

/// A new record of what a member refers to, called like that, and the reference to it.
struct NewRecord {
    std::vector<edit::ValueEdit> edits;
    QString id;
    QString place;
};
/// Nothing where a name is not enough to make one.
std::optional<NewRecord> newRecordFor(const YearDesk& desk, const emulation::MemberShape& member,
                                      const QString& name, const QJsonObject& record = {});

/// An agency called like that, without an id: its role and place where the law calls one so.
QJsonObject namedAgency(const YearDesk& desk, const QString& name);

/// An id that no record of that kind has: "nguyen-van-a", "nguyen-van-a-2".
QString freshId(const YearDesk& desk, const QString& target, const QString& name);

} // namespace thidua::data
