// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/OpenPaper.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "document/Fill.h"
#include "document/Json.h"
#include "reading/Reading.h"

#include <QFileInfo>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using document::OfficialDocument;

namespace {

bool isText(const QString& name)
{
    static const QStringList endings = {u"txt"_s, u"md"_s, u"markdown"_s, u"text"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isJson(const QString& name) { return QFileInfo(name).suffix().toLower() == u"json"; }

Error unknownEnding(const QString& name)
{
    return {base::ErrorCode::WrongUse,
            base::Sentence::tr("%1: chỉ đọc được tệp .txt, .md hoặc .json; hãy lưu văn bản thành "
                               "một trong các loại đó.",
                               name),
            {}};
}

base::Result<OfficialDocument> readText(const World& world, const QByteArray& bytes,
                                        const QString& name)
{
    const auto lines = reading::decode(bytes, name);
    if (!lines)
        return lines.error();
    auto read = reading::readPaper(*lines, world.reading, name);
    if (!read)
        return read.error();
    return std::move(read).value().document;
}

} // namespace

base::Result<OfficialDocument> readPaperBytes(const World& world, const QByteArray& bytes,
                                              const QString& name)
{
    if (isJson(name))
        return document::fromJsonText(bytes, name);
    if (isText(name))
        return readText(world, bytes, name);
    return unknownEnding(name);
}

base::Result<OfficialDocument> openPaper(const World& world, const QString& path,
                                         const std::optional<OfficialDocument>& profile)
{
    const bool json = isJson(path);
    const qint64 most = json ? base::limits::jsonFileBytes : base::limits::textFileBytes;
    const auto bytes = world.files.read(path, most);
    if (!bytes)
        return bytes.error();
    auto paper = readPaperBytes(world, *bytes, path);
    if (!paper || !profile)
        return paper;
    return document::filled(std::move(paper).value(), *profile);
}

base::Result<OfficialDocument> openProfile(const World& world, const QString& path)
{
    const auto bytes = world.files.read(path, base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    return document::fromJsonText(*bytes, path);
}

} // namespace thidua::pipeline
