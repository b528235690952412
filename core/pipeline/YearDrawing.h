// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/FillPaper.h"
#include "store/YearFile.h"
#include "templating/Redraw.h"

#include <QStringList>

namespace thidua::pipeline {

/// What a paper of a year file is made with.
struct YearTools {
    const World& world;
    std::shared_ptr<const DataSources> sources;
};

/// A paper that is wanted in a year file.
struct DraftRequest {
    QString templateId;      ///< where there is no such template, an empty paper of `kind` is made
    QString kind;            ///< abbreviation; empty: công văn
    QString title;           ///< in lists; empty: that of the template
    QString step;            ///< of the cycle that it fulfils; may be empty
    base::Date today;        ///< of an empty paper
    QJsonObject fields = {}; ///< values of the template's own fields
};

/// A file with one more paper.
struct Drafted {
    store::YearFile file;
    store::PaperId paper;
    QStringList missing; ///< labels of fields that stand empty because the data lack them
};

/// The file with the paper behind the others, drawn from its data; what the data lack stays empty
/// and is told.
base::Result<Drafted> withDraft(const YearTools& tools, const store::YearFile& file,
                                const DraftRequest& request);

/// How a paper of a year file sees the data, on the day that it has or, without one, in its year.
emulation::View viewOf(const store::PaperFile& paper);

/// Head and signatures of a paper as the data have them now; empty where it was drawn from no
/// template or its template cannot be read.
templating::DrawnHead headOf(const YearTools& tools, const store::YearFile& file,
                             const store::PaperFile& paper);

/// Which papers follow the data.
struct RedrawWish {
    bool submitted = false; ///< those that wait for a signature too
    std::vector<std::pair<store::PaperId, QStringList>> discard; ///< hand edits to give up
};

/// A year file whose papers follow its data.
struct RedrawnYear {
    store::YearFile file;
    std::vector<store::PaperId> changed;
    std::vector<store::PaperId> left; ///< out of the house: they would differ and stay as they are
    std::vector<std::pair<store::PaperId, std::vector<templating::HandEdit>>> edits;
    QStringList troubles; ///< a sentence for each paper that cannot be drawn; it stays as it was
};

/// The file with that data. Every draft drawn from a template is drawn again; what was changed by
/// hand stays and is told. Papers that were signed or issued are never touched, one that waits for
/// its signature only where it is wished.
RedrawnYear withData(const YearTools& tools, store::YearFile file, emulation::EmulationYear data,
                     const RedrawWish& wish = {});

} // namespace thidua::pipeline
