// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"

#include <QStringList>

#include <vector>

namespace thidua::emulation {

/// Somebody who may sign a paper of ours, with the lines that then stand above the signature.
struct SignerChoice {
    SignerId id;
    Capacity capacity = Capacity::Head;
    QStringList authority; ///< "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    QString name;          ///< empty: left for the pen

    /// "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A".
    QString text() const;
    bool operator==(const SignerChoice&) const = default;
};

/// The signers of our agency on the day of the view: the head first, then who signs for the head,
/// then by order (NĐ 30/2020, Điều 13).
std::vector<SignerChoice> signerChoices(const EmulationYear& data, const View& view,
                                        const Sources& sources);

} // namespace thidua::emulation
