// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "emulation/Phrases.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace thidua::store {

/// How an office numbers its papers (NĐ 30/2020, Điều 15; Phụ lục I, II.3.a).
enum class SeriesScheme {
    Common,   ///< one series for all
    ByKind,   ///< one per kind: KH, BC, TTr …
    Separate, ///< one per symbol: KH-SNV and KH-CTĐ each
};

/// A series of numbers; each year begins at 1.
struct Series {
    QString agency; ///< id of the agency in the office
    int year = 0;
    QString name; ///< empty: the common one

    bool operator==(const Series&) const = default;
};

/// The series to which a paper belongs.
Series seriesOf(SeriesScheme scheme, const QString& agency, int year, const QString& symbol);

/// A line of the register of outgoing papers (NĐ 30/2020, Phụ lục IV, I).
struct OutgoingEntry {
    qint64 id = 0; ///< given when it is recorded
    int number = 0;
    QString symbol; ///< "KH-SNV"
    base::Date date;
    QString kind;    ///< "Kế hoạch"; empty: công văn
    QString summary; ///< trích yếu
    QString signer;
    QString recipients;
    QString keeper; ///< who gets the file copy
    int copies = 0;
    base::Date sent;
    QString receipt; ///< ký nhận
    QString note;
    QString paper; ///< id of the paper in its year file; may be empty

    bool operator==(const OutgoingEntry&) const = default;
};

/// What stands out in a series.
struct SeriesReview {
    int next = 1;                          ///< a hint: the number after the highest
    std::vector<std::pair<int, int>> gaps; ///< first and last number that nobody has
    std::vector<int> doubles;              ///< numbers that two papers have
    std::vector<int> outOfOrder;           ///< numbers dated before a lower one

    bool operator==(const SeriesReview&) const = default;
};

SeriesReview review(const std::vector<OutgoingEntry>& entries);
/// A sentence for each thing of the review; empty where all is well.
QStringList sentencesOf(const SeriesReview& review);

/// The ten titles of the printed register.
QStringList registerColumns(const emulation::Phrases& phrases);
/// The ten cells of each entry.
std::vector<QStringList> registerRows(const std::vector<OutgoingEntry>& entries);

} // namespace thidua::store
