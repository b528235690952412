// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "emulation/Facts.h"
#include "pipeline/World.h"
#include "templating/Fill.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace thidua::pipeline {

/// What is known besides the data: the law by date and the words that papers use.
struct DataSources {
    regulation::Law law;
    emulation::Phrases phrases;

    emulation::Sources view() const { return {law, phrases}; }
};

/// Loads them, with what the office added; to be kept by whoever draws more than one paper. Errors
/// as of lawOf() and emulation::loadPhrases().
base::Result<std::shared_ptr<const DataSources>> loadSources(const World& world);

/// What a template draws from, made of data as `thidua fill` gets them: the data of a year
/// (docs/format.md), seen from the date that the paper has, with the member `paper` for what
/// belongs to this paper alone; or any other object, which is taken as it is.
class PaperData {
public:
    /// Refused, naming what is missing or wrong one by one, where the data are not as they must be.
    /// `name` is the file, for messages.
    static base::Result<PaperData> read(const World& world, const QByteArray& json,
                                        const QString& name);

    /// Those of a year at hand.
    static base::Result<PaperData> of(const World& world, const emulation::EmulationYear& year);

    /// The same data with other members for a paper alone.
    PaperData about(const QJsonObject& paper) const;
    /// The same law and words with the data of another year.
    PaperData with(const emulation::EmulationYear& year, const QJsonObject& paper) const;
    /// Of a year that is at hand, with what belongs to the paper alone.
    static PaperData of(emulation::EmulationYear year, const QJsonObject& paper,
                        std::shared_ptr<const DataSources> sources);

    /// As that template sees them. What it refers to has to outlive the view.
    templating::DataView viewFor(const templating::Template& form) const;

    /// The data of the year; null where the object is taken as it is.
    const emulation::EmulationYear* year() const;
    /// What belongs to this paper alone.
    QJsonObject paper() const;

private:
    struct Content;
    explicit PaperData(std::shared_ptr<const Content> content);
    QJsonObject viewOn(const base::Date& day, const templating::Template& form) const;

    std::shared_ptr<const Content> m_content;
};

/// How a paper sees the data, by what belongs to it alone.
emulation::View viewOf(const QJsonObject& paper, const base::Date& day);

/// Data and template to a paper. Refused where fields are missing that must be there, each named by
/// its label.
base::Result<templating::Filled> fillPaper(const World& world, const QString& templateName,
                                           const PaperData& data);

} // namespace thidua::pipeline
