// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Agreement.h"
#include "dossier/Parts.h"

#include <QJsonObject>

#include <variant>

namespace thidua::dossier {

/// A paper that the file does not have and a template can draw.
struct Drawing {
    QString templateId;
    QJsonObject fields; ///< what belongs to this paper alone

    bool operator==(const Drawing&) const = default;
};

/// One piece of a bundle: a paper of the file, an attachment, or what is to be drawn.
struct BundleItem {
    QString part; ///< id in the law's list; empty: none of it
    QString heading;
    QString stem;   ///< of its file, without number and ending
    QString number; ///< "01"; "04.001" where several serve one part
    PaperRole role = PaperRole::Other;
    std::variant<emulation::PaperId, emulation::AttachmentId, Drawing> content;
    std::vector<emulation::DossierId> dossiers; ///< that it is for; empty: for all
    bool wantsWord = false;

    /// "01 To trinh": safe wherever files are kept.
    QString fileName() const { return number + QLatin1Char(' ') + stem; }
};

/// A part that a dossier needs and nothing is there for.
struct Lack {
    emulation::DossierId dossier;
    QString name; ///< of the subject
    QString part;
};

/// What a bundle consists of, in the order of the law.
struct Bundle {
    std::vector<BundleItem> items;
    std::vector<Lack> lacks;
};

/// `templates`: ids of those that can be drawn from.
Bundle bundleOf(const store::YearFile& file, const Sources& sources,
                const emulation::SubmissionId& submission, const QStringList& templates);

/// Numbers them: "01", "02" …; "04.001" where a part has several.
void numberItems(std::vector<BundleItem>& items);

/// Letters without marks, digits, blanks and - _ . ( ), at most `most` of them; never empty, no
/// blank or dot at the end. Windows keeps it as it is.
QString safeName(const QString& text, qsizetype most = 60);

} // namespace thidua::dossier
