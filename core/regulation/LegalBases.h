// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Records.h"

#include <QStringList>

#include <vector>

namespace thidua::regulation {

/// A document that papers cite (căn cứ, viện dẫn).
struct LegalBasis {
    QString id;
    QString kind;    ///< "Luật", "Nghị định", "Chỉ thị"
    QString number;  ///< number and symbol: "91/2017/NĐ-CP", "05-CT/TW"
    base::Date date; ///< of signing; empty: not known
    QString issuer;  ///< "Chính phủ"; empty: not known
    QString title; ///< as it follows the issuer ("về công tác văn thư"), or the name of a law
    Period force;  ///< the last day may be a year alone; an empty first day is not known
    QString successor;      ///< id of what took its place
    QString details;        ///< id of what it details: no căn cứ without it
    QStringList companions; ///< ids of what is cited beside it (a kết luận on a chỉ thị)
    QStringList basisOf;    ///< subjects it is the legal basis of: "thi đua, khen thưởng"
    Evidence evidence;

    bool operator==(const LegalBasis&) const = default;
};

/// Whether something is in force on a day; Unknown where its dates do not say.
enum class Force { NotYet, InForce, Ended, Unknown };

/// The căn cứ of a paper of a day.
struct BasisChoice {
    std::vector<LegalBasis> bases;
    QStringList warnings; ///< a sentence for each document that may be missing or was not replaced
};

/// All documents we know.
struct LegalBases {
    std::vector<LegalBasis> all;
    QStringList kindOrder; ///< kinds from the highest to the lowest
    QStringList citedByName; ///< kinds cited by their name, not their number: "Luật", "Pháp lệnh"

    const LegalBasis* find(const QString& id) const;
    /// By number and symbol, whatever the blanks and case ("26 /CT-TTg").
    const LegalBasis* byNumber(const QString& number) const;
    Force forceOn(const QString& id, const base::Date& day) const;
    /// What holds instead of a document on a day, itself while it is in force; null where no
    /// successor in force is known.
    const LegalBasis* successorOn(const QString& id, const base::Date& day) const;
    /// What is surely in force on a whole day for a subject, highest kind first, then oldest first.
    /// For a dossier it is the day on which the authority received it (NĐ 152/2025, Điều 60.3).
    BasisChoice basesOf(const QString& subject, const base::Date& day) const;

    /// The office's records and, where it gives them, its lists.
    void overrideWith(const LegalBases& own);
    bool operator==(const LegalBases&) const = default;
};

LegalBases readLegalBases(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
