// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "regulation/Figures.h"
#include "regulation/Kinds.h"
#include "regulation/LineWords.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace thidua::regulation {

/// The fixed words of a paper: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:" …
struct FixedWords {
    QString nationalName;
    QString motto;
    QString number;     ///< "Số:"
    QString recipients; ///< "Nơi nhận:"
    QString addressees; ///< "Kính gửi:"
    QString day;        ///< "ngày"
    QString month;      ///< "tháng"
    QString year;       ///< "năm"
    QString endMark;    ///< "./."
    QString subject;    ///< "V/v", before what a letter is about
    QString asAbove;    ///< "Như trên", the recipients that are addressed already
    QString archive;    ///< "Lưu: VT", the copy that is kept
    QString signer;     ///< "GIÁM ĐỐC", where nothing says who signs
    QString annex;      ///< "Phụ lục"

    bool operator==(const FixedWords&) const = default;
};

/// How papers are set that no regulation gives a form: speeches, name plates, news. Its figures are
/// the regulation's with what differs.
struct Presentation {
    QString id;
    QString name;
    Figures figures;

    bool operator==(const Presentation&) const = default;
};

/// What a regulation says on the form of administrative papers, read from resources/regulations.
struct Regulation {
    Figures figures;
    Kinds kinds;
    FixedWords words;
    std::map<QString, Presentation> presentations; ///< by id
    LineWords lineWords;

    /// Those of that presentation; of one that is not known, and of none, the regulation's own.
    const Figures& figuresOf(const QString& presentation) const;
    bool operator==(const Regulation&) const = default;
};

/// Internal, naming the file and the member, where the data are not as they must be.
base::Result<Regulation> loadRegulation(const QByteArray& json, const QString& name);

/// Puts the presentations of resources/layout/presentations.json over the figures that are there.
/// Internal, as above.
base::Result<Regulation> withPresentations(Regulation regulation, const QByteArray& json,
                                           const QString& name);

/// Puts in the words of resources/layout/line-words.json. Internal, as above.
base::Result<Regulation> withLineWords(Regulation regulation, const QByteArray& json,
                                       const QString& name);

} // namespace thidua::regulation
