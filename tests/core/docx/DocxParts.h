// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/DocxWriter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace thidua::support {

/// An element of a part, as read back by an XML parser.
struct Node {
    QString name; ///< with prefix: "w:p"
    std::map<QString, QString> attributes;
    QString text; ///< directly inside
    std::vector<Node> children;

    /// The first child of that name; asserts that there is one.
    const Node& child(const QString& childName) const;
    bool has(const QString& childName) const;
    QString attribute(const QString& attributeName) const;
    /// Of the first descendant on the path "w:pPr/w:jc"; null where it is missing.
    QString value(const QString& path,
                  const QString& attributeName = QStringLiteral("w:val")) const;
    /// Every descendant of that name, in document order.
    std::vector<Node> all(const QString& descendantName) const;
    QStringList childNames() const;
};

/// Fails the test where the bytes are not well-formed.
Node parsed(const QByteArray& xml);

/// A package that was written, by part name.
using Parts = std::map<QString, QByteArray>;
Parts partsOf(const composition::Flow& flow, const form::RuleLengths& rules = {},
              docx::Compatibility mode = docx::Compatibility::Mode14);

/// w:body of the package.
Node bodyOf(const composition::Flow& flow, const form::RuleLengths& rules = {},
            docx::Compatibility mode = docx::Compatibility::Mode14);
/// The style of that id.
Node styleOf(const composition::Flow& flow, const QString& id);

} // namespace thidua::support
