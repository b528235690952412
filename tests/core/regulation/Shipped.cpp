// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "support/Files.h"

#include <QDir>

#include <gtest/gtest.h>

namespace thidua::regulation::test {

using namespace Qt::StringLiterals;

base::Result<QByteArray> MemoryFiles::read(const QString& path, qint64) const
{
    const auto found = content.find(path);
    if (found == content.end())
        return base::Error{base::ErrorCode::CannotRead, u"Không đọc được tệp "_s + path, {}};
    return found->second;
}

base::Result<base::Done> MemoryFiles::write(const QString& path, const QByteArray& bytes,
                                            base::Overwrite)
{
    content[path] = bytes;
    return base::Done{};
}

MemoryFiles shippedFiles()
{
    MemoryFiles files;
    for (const QString& folder : {u"regulations"_s, u"catalogues"_s}) {
        const QDir disk(support::sourceFolder() + u"/resources/"_s + folder);
        for (const QString& name : disk.entryList({u"*.json"_s}, QDir::Files))
            files.content[u"data/resources/%1/%2"_s.arg(folder, name)] =
                support::contentOf(disk.filePath(name));
    }
    return files;
}

const Law& shippedLaw()
{
    static const Law law = [] {
        auto loaded = loadLaw(shippedFiles(), u"data"_s, {});
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message.toStdString());
        return loaded ? *loaded : Law{};
    }();
    return law;
}

base::Result<Law> lawWithOffice(const QString& file, const QByteArray& json)
{
    MemoryFiles files = shippedFiles();
    files.content[u"office/regulations/"_s + file] = json;
    return loadLaw(files, u"data"_s, u"office"_s);
}

std::vector<base::JsonReader> vectors(const QString& list)
{
    const QString path = support::sourceFolder() + u"/tests/data/law/vectors.json"_s;
    const auto root = base::JsonReader::parse(support::contentOf(path), path);
    EXPECT_TRUE(root) << (root ? "" : root.error().message.toStdString());
    const auto found = root ? root->objects(list) : std::vector<base::JsonReader>();
    EXPECT_FALSE(found.empty()) << list.toStdString();
    return found;
}

base::Date date(const QString& iso)
{
    const auto read = base::Date::fromIso(iso);
    EXPECT_TRUE(read) << iso.toStdString();
    return read.value_or(base::Date());
}

base::Date dateIn(const base::JsonReader& json, const QString& key) { return date(json.text(key)); }

} // namespace thidua::regulation::test
