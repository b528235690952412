// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "templating/Fill.h"
#include "templating/ReadTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <map>

/// Small templates for the tests.
namespace thidua::templating::tests {

using namespace Qt::StringLiterals;

using Parts = std::map<QString, QString>;

inline PartSource sourceOf(const Parts& parts)
{
    return [parts](const QString& name) -> base::Result<QString> {
        const auto found = parts.find(name);
        if (found == parts.end())
            return base::Error{base::ErrorCode::CannotRead, name, {}};
        return found->second;
    };
}

/// A template with that body, or with more head.
inline base::Result<Template> read(const QString& body, const QString& head = {},
                                   const Parts& parts = {})
{
    const QString text = u"---\ntên: Thử\n%1---\n%2"_s.arg(head, body);
    return readTemplate(text.toUtf8(), u"mau.txt"_s, sourceOf(parts));
}

inline QJsonObject json(const char* text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    return document.object();
}

inline Filled filled(const Template& form, const QJsonObject& data)
{
    auto result = fill(form, {data, {}});
    EXPECT_TRUE(result.isOk());
    return result ? std::move(result).value() : Filled();
}

inline QString lineOf(const document::Block& block)
{
    if (!block.table)
        return (block.label.isEmpty() ? QString() : QString(block.label + u' ')) +
               document::plainText(block.text);
    QStringList rows;
    for (const auto& row : block.table->rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells += document::plainText(cell.text);
        rows += cells.join(u'|');
    }
    return u"["_s + rows.join(u'/') + u"]"_s;
}

/// One line per block, joined by " / ".
inline std::string lines(const document::Blocks& body)
{
    QStringList made;
    document::walk(body, [&made](const document::Block& block) { made += lineOf(block); });
    return made.join(u" / "_s).toStdString();
}

/// What a body becomes.
inline std::string drawn(const QString& body, const char* data = "{}", const QString& head = {})
{
    const auto form = read(body, head);
    EXPECT_TRUE(form.isOk()) << (form ? std::string() : form.error().message.toStdString());
    return form ? lines(filled(*form, json(data)).document.body) : std::string();
}

} // namespace thidua::templating::tests
