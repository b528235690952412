// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PartNames.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace thidua::store {

using namespace Qt::StringLiterals;

namespace {

/// What stands between folder and ending; empty where the part is not of that kind.
QString idIn(const QString& part, const QString& folder, const QString& ending)
{
    const bool isOne = part.startsWith(folder) && part.endsWith(ending);
    const QString id = isOne ? part.mid(folder.size()).chopped(ending.size()) : QString();
    return isPartId(id) ? id : QString();
}

const QString json = u".json"_s;

} // namespace

bool isPartId(const QString& id)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9][A-Za-z0-9._-]{0,59}"_s));
    return pattern.match(id).hasMatch();
}

QString paperPart(const PaperId& id) { return paperFolder + id.value + json; }

QString snapshotPart(const PaperId& paper, int number)
{
    return snapshotFolder + paper.value + u'/' + QString::number(number).rightJustified(3, u'0') +
           json;
}

QString attachmentPart(const AttachmentId& id) { return attachmentFolder + id.value; }

std::optional<PaperId> paperOf(const QString& part)
{
    const QString id = idIn(part, paperFolder, json);
    return id.isEmpty() ? std::nullopt : std::optional(PaperId{id});
}

std::optional<std::pair<PaperId, int>> snapshotOf(const QString& part)
{
    const QString paper = part.section(u'/', 1, 1);
    const int number = part.section(u'/', 2).section(u'.', 0, 0).toInt();
    const bool isOne = isPartId(paper) && number > 0 && part == snapshotPart({paper}, number);
    return isOne ? std::optional(std::pair(PaperId{paper}, number)) : std::nullopt;
}

std::optional<AttachmentId> attachmentOf(const QString& part)
{
    const QString id = idIn(part, attachmentFolder, {});
    return id.isEmpty() ? std::nullopt : std::optional(AttachmentId{id});
}

QByteArray jsonBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace thidua::store
