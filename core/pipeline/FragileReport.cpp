// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/FragileReport.h"

#include "layout/FragileLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportOf(const layout::FragileLine& line)
{
    QJsonArray path;
    for (const int index : line.source.path)
        path += index;
    const QJsonValue margin =
        line.margin ? QJsonValue(std::round(*line.margin * 1000) / 1000) : QJsonValue();
    return {{u"page"_s, line.page + 1},
            {u"line"_s, line.line + 1},
            {u"text"_s, line.text},
            {u"component"_s, line.source.component},
            {u"path"_s, path},
            {u"margin"_s, margin},
            {u"profiles"_s, QJsonArray::fromStringList(line.profiles)}};
}

} // namespace

QByteArray fragileReport(const World& world, const SetPaper& set)
{
    QJsonArray report;
    for (const auto& line :
         layout::fragileLines(set.flow, world.fonts, world.profiles.front(), world.profiles))
        report += reportOf(line);
    return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace thidua::pipeline
