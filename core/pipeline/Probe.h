// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/PrintedLines.h"
#include "pipeline/World.h"

#include <QStringList>

#include <vector>

namespace thidua::pipeline {

/// The probe as a DOCX (compatibility mode 14), for somebody who has Word to turn into PDF.
base::Result<QByteArray> probeDocx(const World& world);

/// How many lines of the print one profile sets as they are printed.
struct ProbeFit {
    QString id;
    QString name;
    bool sameMode = true; ///< the profile is for the compatibility mode of the probe
    int equal = 0;

    bool operator==(const ProbeFit&) const = default;
};

/// What a printed probe says of its consumer.
struct ProbeVerdict {
    int lines = 0;              ///< of the print
    std::vector<ProbeFit> fits; ///< in the order of the world's profiles; the first is ours
    size_t best = 0;            ///< index of the fit with the most equal lines in the same mode
    QStringList differing;      ///< first lines that our own profile breaks elsewhere, as we do
    int widening = 0;           ///< twips of room that bring the best profile nearest to the print
    int equalWidened = 0;       ///< its equal lines then
    double vertical = 0;        ///< points: most that an equal line lies off its place on the page

    bool confirmsOwn() const { return fits.front().equal == lines; }
};

/// Holds the print (readBoundingBoxes) against the probe as every profile sets it.
ProbeVerdict judgeProbe(const World& world, const std::vector<PrintedLine>& print);

/// The same for people, sentence by sentence.
QString probeReport(const ProbeVerdict& verdict);

/// The file of profiles of an office in which that profile comes first. Internal where the
/// program's own file of profiles cannot be read.
base::Result<QByteArray> officeProfiles(const World& world, const QString& id);

} // namespace thidua::pipeline
