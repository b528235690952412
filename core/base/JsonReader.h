// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace thidua::base {

/// Reads the members of a JSON object. The first member of the wrong type is remembered with its
/// path
/// ("body[2].children[0].label"), for one sentence at the end; reading goes on with empty values.
class JsonReader {
public:
    /// Refused where the text is no JSON object. `name` is the file, for messages.
    static Result<JsonReader> parse(const QByteArray& text, const QString& name);

    QString text(const QString& key) const;
    double number(const QString& key, double otherwise = 0) const;
    int integer(const QString& key, int otherwise = 0) const;
    bool flag(const QString& key) const;
    /// A list of strings; a single string counts as a list of one.
    QStringList lines(const QString& key) const;
    /// An empty reader where the member is absent.
    JsonReader object(const QString& key) const;
    std::vector<JsonReader> objects(const QString& key) const;
    /// A list of lists of objects.
    std::vector<std::vector<JsonReader>> objectLists(const QString& key) const;
    /// Two whole numbers; {1, 1} where absent.
    std::pair<int, int> pair(const QString& key) const;

    bool has(const QString& key) const; ///< present and not null
    QStringList keys() const;

    /// Remembers a problem with a member unless one is remembered already.
    void complain(const QString& key, const QString& what) const;
    /// The remembered problem as a failure that names file and member.
    bool isSound() const;
    Error problem(ErrorCode code) const;

private:
    struct Trouble {
        QString file;
        QString what;
    };
    JsonReader(QJsonObject object, QString path, std::shared_ptr<Trouble> trouble);
    QString pathOf(const QString& key) const;
    std::vector<JsonReader> readers(const QJsonValue& value, const QString& key) const;

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<Trouble> m_trouble;
};

} // namespace thidua::base
