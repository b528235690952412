// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Phrases.h"

#include "base/Limits.h"
#include "base/Sentence.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<QJsonObject> objectIn(const QByteArray& bytes, const QString& path, ErrorCode code)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isObject())
        return document.object();
    return Error{code,
                 base::Sentence::tr(
                     "%1: tệp lời văn không đúng cú pháp JSON; hãy sửa hoặc bỏ tệp này.", path),
                 problem.errorString()};
}

} // namespace

QString Phrases::of(const QString& key, Values values) const
{
    const QString phrase = m_texts.value(key);
    QString text;
    // One pass, so that a value with braces in it stays what it is.
    for (qsizetype at = 0; at < phrase.size();) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) {
            return QStringView(phrase).mid(at).startsWith(QString(u'{' + value.first + u'}'));
        });
        if (found == values.end()) {
            text += phrase[at++];
        } else {
            text += found->second;
            at += found->first.size() + 2;
        }
    }
    return text;
}

QString Phrases::parentRoleOf(const QString& role) const
{
    for (const auto& [beginning, parent] : m_parents)
        if (role.startsWith(beginning))
            return parent;
    return {};
}

void Phrases::add(const QJsonObject& object, const QString& before)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = before + member.key();
        if (member->isString())
            m_texts.insert(key, member->toString());
        else if (member->isObject())
            add(member->toObject(), key + u'.');
    }
    for (const auto& entry : object.value(u"parents"_s).toArray())
        m_parents.insert(m_parents.begin(),
                         {entry[u"role"_s].toString(), entry[u"parent"_s].toString()});
}

Result<Phrases> loadPhrases(const base::FileSystem& files, const QString& dataFolder,
                            const QString& officeFolder)
{
    const QString path = dataFolder + u"/resources/catalogues/phrases.json"_s;
    const QString ownPath = officeFolder + u"/regulations/phrases.json"_s;
    Phrases phrases;
    const auto bytes = files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return Error{ErrorCode::Internal, bytes.error().message, bytes.error().detail};
    const auto ours = objectIn(*bytes, path, ErrorCode::Internal);
    if (!ours)
        return ours.error();
    phrases.add(*ours, {});
    if (officeFolder.isEmpty() || !files.exists(ownPath))
        return phrases;
    const auto ownBytes = files.read(ownPath, base::limits::jsonFileBytes);
    if (!ownBytes)
        return ownBytes.error();
    const auto theirs = objectIn(*ownBytes, ownPath, ErrorCode::Refused);
    if (!theirs)
        return theirs.error();
    phrases.add(*theirs, {});
    return phrases;
}

} // namespace thidua::emulation
