// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

/// What the parts of a year file are called.
namespace thidua::store {

inline const QString mimetypeName = QStringLiteral("mimetype");
inline const QString manifestName = QStringLiteral("manifest.json");
/// By which a manifest is told from any other part.
inline const QString manifestType = QStringLiteral("thidua-year");
inline const QString dataName = QStringLiteral("data.json");
inline const QString attachmentListName = QStringLiteral("attachments.json");
inline const QString historyName = QStringLiteral("history.json");
inline const QString paperFolder = QStringLiteral("papers/");
inline const QString snapshotFolder = QStringLiteral("snapshots/");
inline const QString attachmentFolder = QStringLiteral("attachments/");

QString paperPart(const PaperId& id);
QString snapshotPart(const PaperId& paper, int number);
QString attachmentPart(const AttachmentId& id);

/// Nothing where the name is none of that kind.
std::optional<PaperId> paperOf(const QString& part);
std::optional<std::pair<PaperId, int>> snapshotOf(const QString& part);
std::optional<AttachmentId> attachmentOf(const QString& part);

/// Letters, digits and - _ . with a letter or digit first, 60 at most: an id that can be the name
/// of a part and of a file on any system.
bool isPartId(const QString& id);

/// The JSON of one part. Names are of no matter: same object, same bytes.
QByteArray jsonBytes(const QJsonObject& object);

} // namespace thidua::store
