// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::dispatch {

/// Somebody who gets copies of a paper.
struct CopyShare {
    QString to;           ///< "Bộ Nội vụ (để b/c)"
    int count = 1;        ///< 0: gets none on paper
    bool isGuess = false; ///< the paper does not say how many: "Các phòng, đơn vị thuộc Sở"
    bool isFile = false; ///< stays in the house: "Lưu: VT"

    bool operator==(const CopyShare&) const = default;
};

/// What the list of recipients takes for known.
struct Circle {
    QStringList
        members;        ///< of the grouping, by name, in the order of its papers; we are among them
    int ours = -1;      ///< which of them we are; -1: none
    QStringList extras; ///< who gets an original of the pledge besides the members
};

/// Who gets how many copies. Of a pledge, which its members sign: every member one original and
/// every extra one, at least one more than there are members, or as many as the paper says. Of any
/// other paper by Nơi nhận: "Như trên" are the addressees, members of the grouping are named one by
/// one, a number in brackets is a number of copies, what goes on the web needs none; "Lưu: VT, VP"
/// are two, "Lưu: VT, VP, 05" five (NĐ 30/2020, PL I, II.9). Never empty.
std::vector<CopyShare> sharesOf(const document::OfficialDocument& paper, const Circle& circle = {});

int totalOf(const std::vector<CopyShare>& shares);

/// The copies of a share by their numbers from 1 on, "3" or "3–7"; empty where it gets none.
QString numbersOf(const std::vector<CopyShare>& shares, size_t index);

} // namespace thidua::dispatch
