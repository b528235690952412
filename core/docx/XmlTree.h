// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace thidua::docx {

/// An element of a part of somebody's package.
struct XmlNode {
    QString name;                          ///< without prefix: "p"
    std::map<QString, QString> attributes; ///< without prefixes
    QString text;                          ///< directly inside
    std::vector<XmlNode> children;

    const XmlNode* child(QStringView childName) const; ///< the first of that name, or none
    QString attribute(const QString& attributeName) const;
};

/// Refused where the bytes are no XML, hold a DTD, or exceed the limits of base/Limits.h on depth
/// and attributes. `name` is the part, for messages.
base::Result<XmlNode> parseXml(const QByteArray& bytes, const QString& name);

} // namespace thidua::docx
