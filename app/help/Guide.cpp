// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Guide.h"

#include "base/Limits.h"

#include <QDir>

namespace thidua::help {

using namespace Qt::StringLiterals;

namespace {

/// Of the first heading; of a page without one the name of its file.
QString titleOf(const QString& markdown, const QString& otherwise)
{
    for (const QString& line : markdown.split(u'\n'))
        if (line.startsWith(u"# "_s))
            return line.mid(2).trimmed();
    return otherwise;
}

} // namespace

std::vector<GuidePage> guideIn(const base::FileSystem& files, const QStringList& folders)
{
    std::vector<GuidePage> pages;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
            const auto bytes = files.read(dir.filePath(name), base::limits::textFileBytes);
            if (!bytes)
                continue;
            const QString markdown = QString::fromUtf8(*bytes);
            const QString id = name.chopped(3);
            pages.push_back({id, titleOf(markdown, id), dir.path(), markdown});
        }
        if (!pages.empty())
            break;
    }
    return pages;
}

} // namespace thidua::help
