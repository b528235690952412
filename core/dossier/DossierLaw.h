// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "emulation/Awarding.h"
#include "regulation/Records.h"

#include <vector>

namespace thidua::dossier {

/// Whoever one of these concerns is not awarded while it goes on.
struct Bar {
    QString id;
    regulation::Period period;
    std::vector<emulation::ExclusionKind> kinds;
    QString words;
    QString article;
    regulation::Evidence evidence;
};

/// A principle of awarding that is reckoned, with where it stands.
struct Principle {
    QString id; ///< "sudden-is-no-merit", "from-last-award", "after-discipline", "one-title-each"
    regulation::Period period;
    QString words;
    QString article;
    regulation::Evidence evidence;
};

/// What serves as a piece of a dossier: templates of papers, and how its file is called.
struct PartPaper {
    QString part;             ///< id in the law's list of parts
    QString file;             ///< name of the file, without number and ending: "To trinh"
    QString heading;          ///< in the list of contents: "Tờ trình"
    QStringList after;        ///< not in the list of the law: it stands behind these parts
    bool isOnlyThere = false; ///< never drawn: another paper has it in it
    QStringList templates;    ///< ids, the one for collectives first where `byKind`
    QString councilMeeting;   ///< of templates, where one is drawn for each meeting of a council
    QString unitMeeting;      ///< likewise of a unit
    bool byKind = false;      ///< the first for collectives, the second for persons
    bool isShared = false;    ///< one for all dossiers of a submission
    bool wantsWord = false;   ///< goes as Word besides PDF
};

/// A time limit of the law that runs for a dossier.
struct LimitUse {
    QString limit; ///< id in the table of time limits
    QStringList awards;
    QStringList levels;
    QString from; ///< "received", or the award whose decision it is counted from
};

/// Words by which lists and counts are known in the text of a paper.
struct TextSigns {
    QStringList collectives;  ///< "tập thể"
    QStringList persons;      ///< "cá nhân"
    QStringList nameColumns;  ///< "họ và tên"
    QStringList agreeColumns; ///< "đồng ý"
    QStringList otherColumns; ///< what tells other columns from these: "không đồng ý"
};

/// What the law says about dossiers and their papers besides the tables of core/regulation.
struct DossierLaw {
    QStringList degrees;          ///< of discipline, the lightest first
    QStringList grades;           ///< in words, in the order of emulation::Grade from Excellent
    QStringList initiativeLevels; ///< in words, in the order of emulation::InitiativeLevel
    QStringList occasions;        ///< in words, in the order of emulation::Occasion
    std::vector<Bar> bars;
    std::vector<Principle> principles;
    std::vector<PartPaper> papers; ///< in the order of a bundle
    std::vector<LimitUse> limits;
    TextSigns signs;
    QString petitionPart;     ///< the part that is the petition of a submission
    QString listPart;         ///< that is its list of subjects
    QString reportPart;       ///< that is the report on one subject
    QStringList minutesParts; ///< those that are its minutes
    QString contentsTemplate; ///< of the sheet of contents

    const Bar* barOn(const base::Date& day) const { return regulation::findOn(bars, day); }
    /// Null where none of that id holds on the day.
    const Principle* principleOn(const QString& id, const base::Date& day) const;
    const PartPaper* paperFor(const QString& part) const;
    /// Grade::None where the words are none of ours.
    emulation::Grade gradeNamed(const QString& words) const;
    QString nameOf(emulation::Grade grade) const;
    QString nameOf(emulation::Occasion occasion) const;
};

/// Reads resources/catalogues/dossier-rules.json below `dataFolder`, or the file of that name in
/// the office's folder regulations, which takes its place. Internal where ours is wrong, Refused
/// where the office's is; the message names file and member.
base::Result<DossierLaw> loadDossierLaw(const base::FileSystem& files, const QString& dataFolder,
                                        const QString& officeFolder);

} // namespace thidua::dossier
